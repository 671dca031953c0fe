using System.Buffers;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Keys;

/// <summary>One entry about the log itself, in a transaction of its own, which <c>key</c> signs: the log's key from there on.</summary>
internal static class KeyTurn
{
    public static void Append(IRecordDatabase database, string council, string keyBefore, LogFact fact, SigningKey key, IClock clock)
    {
        using var write = database.BeginWrite(council);
        var head = write.Head(council) ?? throw new RecordUnusableException($"The record has no log of {council}.");
        if (head.Key != keyBefore)
            throw new RecordUnusableException($"The log of {council} went on under another key in the meantime. Look again before you repeat it.");
        var log = new OpenLog(write, head, RecordWriter.Now(clock), new Salts(), new ArrayBufferWriter<byte>());
        log.Append(fact.Kind, fact.ToJson());
        log.CloseUnder(key);
        write.Commit();
    }
}
