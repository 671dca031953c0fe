using System.Buffers;
using System.Globalization;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Record.Tree;
using InBlue.Secretariat.Catalogue;

namespace InBlue.Secretariat.Storage;

/// <summary>The edge of a log while one transaction builds on it. Entries of one append are recorded at one instant, which is never before what they say was received.</summary>
internal sealed class OpenLog
{
    /// <param name="InCatalogue">What it changes there.</param>
    /// <param name="Letter">The file of the letter that it brings.</param>
    private readonly record struct Composed(Range Bytes, Digest Digest, VotePlace? Place, CatalogueChange? InCatalogue, Digest? Letter);

    private readonly IRecordWrite write;
    private readonly LogHead head;
    private readonly Func<string> now;
    private readonly Salts salts;
    private readonly ArrayBufferWriter<byte> bytes;
    private Frontier frontier;
    private string recordedAt;

    /// <summary><paramref name="bytes"/> is where payloads are written, each append over the one before.</summary>
    public OpenLog(IRecordWrite write, LogHead head, Func<string> now, Salts salts, ArrayBufferWriter<byte> bytes) =>
        (this.write, this.head, this.now, this.salts, this.bytes, frontier, recordedAt) = (write, head, now, salts, bytes, head.Frontier, head.RecordedAt);

    /// <summary>As it stands now, under the checkpoint that it had before.</summary>
    public LogHead Head => head with { RecordedAt = recordedAt, Frontier = frontier };

    private void LookAtTheClock()
    {
        if (now() is var time && string.CompareOrdinal(time, recordedAt) > 0) // the clock may jump back; the record's time never does
            recordedAt = time;
    }

    public void Append(WaitingAppend waiting)
    {
        var append = waiting.Append;
        (waiting.Outcome, waiting.Fault) = (null, null);
        LookAtTheClock();
        if (append.Source is { } source && write.VoteFrom(head.Council, source) is { } there)
        {
            waiting.Outcome = new AppendOutcome.AlreadyThere(there);
            return;
        }
        var last = write.LastOf(append.Vote);
        if (VersionOf(last) != append.ExpectedVersion || append.Beside.Any(b => VersionOf(write.LastOf(b.Stream)) != b.Version))
        {
            waiting.Outcome = new AppendOutcome.SomeoneWasFirst();
            return;
        }
        if (ComposeAll(waiting, last?.Digest) is not { } entries)
            return;
        var first = frontier.Size;
        for (var i = 0; i < append.Files.Count; i++)
            write.InsertFile(head.Council, waiting.Files[i], append.Files[i]);
        foreach (var entry in entries)
            Insert(entry);
        if (append.Source is { } taken)
            write.InsertSource(append.Vote, taken);
        waiting.Outcome = new AppendOutcome.Appended(first, frontier.Size - 1);
    }

    private static long VersionOf((long Ordinal, Digest Digest)? last) => last is { Ordinal: var ordinal } ? ordinal + 1 : 0;

    /// <summary>Before anything is written: null, with the append's own fault, where an entry cannot be made.</summary>
    private Composed[]? ComposeAll(WaitingAppend waiting, Digest? previous)
    {
        var append = waiting.Append;
        var entries = new Composed[append.Entries.Count];
        bytes.ResetWrittenCount();
        try
        {
            for (var i = 0; i < entries.Length; i++)
            {
                var place = new VotePlace(append.Vote, append.ExpectedVersion + i, previous);
                entries[i] = Compose(append.Entries[i].Kind, append.Entries[i].Body(place), place);
                previous = entries[i].Digest;
            }
            return entries;
        }
#pragma warning disable CA1031 // whatever it is, the caller hears of it, and the other appends of the transaction do not
        catch (Exception e)
#pragma warning restore CA1031
        {
            waiting.Fault = e;
            return null;
        }
    }

    /// <summary>An entry of the log itself, that belongs to no vote: the first of a log, and what changes its key.</summary>
    public void Append(string kind, JsonValue body)
    {
        LookAtTheClock();
        Insert(Compose(kind, body, place: null));
    }

    private Composed Compose(string kind, JsonValue body, VotePlace? place)
    {
        var start = bytes.WrittenCount;
        new Payload(kind, recordedAt, salts.Next(), body, place).Write(bytes);
        var length = bytes.WrittenCount - start;
        return length <= Payload.LargestPayload
            ? new Composed(start..bytes.WrittenCount, Digest.Of(bytes.WrittenSpan[start..]), place, IsOfVote(place) ? CatalogueChange.Of(place!.Vote, kind, body) : null, IsOfVote(place) ? CatalogueChange.LetterIn(kind, body) : null)
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"An entry of {length} bytes is more than the format allows."));
    }

    private static bool IsOfVote(VotePlace? place) => place is { Vote.IsVote: true };

    private void Insert(Composed entry)
    {
        write.InsertEntry(head.Council, frontier.Size, entry.Digest, bytes.WrittenMemory[entry.Bytes], entry.Place);
        if (entry.InCatalogue is { } change)
            write.ChangeCatalogue(entry.Place!.Vote, frontier.Size, change);
        if (entry.Letter is { } letter)
            write.InsertLetter(entry.Place!.Vote, letter);
        frontier = frontier.Append(new PublicEntry(frontier.Size, entry.Digest).LeafHash());
    }

    /// <summary>
    /// Signed inside the transaction: a signature over entries that were rolled back must never leave this process. Gives the head that was written; null where there was nothing to write.
    /// </summary>
    public LogHead? Close(SigningKey key) => Close(key, head.Key);

    /// <summary>For a transaction that changes the log's key, and is the first that the new one signs.</summary>
    public void CloseUnder(SigningKey key) => Close(key, key.Public.ToString());

    private LogHead? Close(SigningKey key, string publicKey)
    {
        if (frontier.Size == head.Frontier.Size)
            return null;
        var checkpoint = new Checkpoint(key.Origin, frontier.Size, frontier.Root()).Sign(key);
        var closing = new LogHead(head.Council, publicKey, recordedAt, frontier, checkpoint.Text);
        write.ReplaceHead(closing);
        return closing;
    }
}
