using System.Buffers;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Keys;

/// <summary>One entry about the log itself, in a transaction of its own.</summary>
internal static class KeyTurn
{
    /// <summary>
    /// <paramref name="make"/> gives the entry and the key that signs it, the log's from there on. It is asked once nobody else can write to the log, so that of two who change its
    /// key at once the second one makes none, and the key that waits on the disk is never another than the one in the log. Gives the entry's number.
    /// </summary>
    public static long Append(IRecordDatabase database, string council, string keyBefore, IClock clock, Func<IRecordWrite, LogHead, (LogFact Fact, SigningKey Key)> make)
    {
        using var write = database.BeginWrite(council);
        var head = write.Head(council) ?? throw new RecordUnusableException($"The record has no log of {council}.");
        if (head.Key != keyBefore)
            throw new RecordUnusableException($"The log of {council} went on under another key in the meantime. Look again before you repeat it.");
        var (fact, key) = make(write, head);
        var log = new OpenLog(write, head, () => RecordWriter.Now(clock), new Salts(), new ArrayBufferWriter<byte>());
        log.Append(fact.Kind, fact.ToJson());
        log.CloseUnder(key);
        write.Commit();
        return head.Frontier.Size;
    }
}
