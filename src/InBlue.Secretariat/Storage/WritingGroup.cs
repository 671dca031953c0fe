using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Storage;

/// <summary>How a log will be once what is being written now is written, with the last entry of the votes written to.</summary>
internal sealed record SupposedLog(LogHead Head, Dictionary<VoteName, (long Ordinal, Digest Digest)> Lasts)
{
    /// <summary>Votes whose last entry is remembered.</summary>
    private const int MostRemembered = 4096;

    /// <summary>What others need of it after a group was composed on it. Only the group's own votes cannot be asked of the database yet.</summary>
    public SupposedLog After(LogHead head, IReadOnlySet<VoteName> touched) =>
        Lasts.Count <= MostRemembered ? this with { Head = head } : new SupposedLog(head, touched.ToDictionary(vote => vote, vote => Lasts[vote]));
}

/// <summary>
/// Appends that go into one transaction. Where it is known how the log will be, they are composed as they come, while the group before them is being written; else only once
/// the transaction holds the log.
/// </summary>
#pragma warning disable CA1001 // what is composed holds memory alone
internal sealed class WritingGroup
#pragma warning restore CA1001
{
    /// <summary>Bytes of files after which a group takes no more appends.</summary>
    private const long MostFileBytes = 64 << 20;

    private readonly List<WaitingAppend> together = [];
    private long fileBytes;
    private ComposedWrite? composed;
    private OpenLog? log;

    public int Count => together.Count;

    public bool IsFull => together.Count >= RecordWriter.MostTogether || fileBytes >= MostFileBytes;

    /// <summary>Whether it was made up before the transaction.</summary>
    public bool IsComposed => log is not null;

    /// <summary>None found the log otherwise than its caller did, and none has failed.</summary>
    public bool IsAllAppended => together.TrueForAll(waiting => waiting.Outcome is AppendOutcome.Appended);

    public IReadOnlySet<VoteName> Touched => composed!.Touched;

    /// <summary>The log after it, as far as it goes; without a checkpoint.</summary>
    public LogHead Head => log!.Head;

    public void ComposeOn(SupposedLog supposed, IRecordDatabase database, Func<IRecordWrite, LogHead, OpenLog> open)
    {
        composed = new ComposedWrite(database, supposed.Head, supposed.Lasts);
        log = open(composed, supposed.Head);
    }

    /// <summary>A fault of the database that it meets here is the append's own: nothing of it is in the group then.</summary>
    public void Add(WaitingAppend waiting)
    {
        together.Add(waiting);
        fileBytes += waiting.FileBytes;
        try
        {
            log?.Append(waiting);
        }
#pragma warning disable CA1031 // its caller hears of it
        catch (Exception e)
#pragma warning restore CA1031
        {
            waiting.Fault = e;
        }
    }

    /// <summary>What was composed does not hold: it is composed once the transaction holds the log.</summary>
    public void Forget() => (composed, log) = (null, null);

    public bool Fits(LogHead head) => composed is not null && composed.Fits(head);

    /// <summary>Everything but the commit. Gives the log's head then, or null where nothing is to be written.</summary>
    public LogHead? PutInto(IRecordWrite write, LogHead head, SigningKey key, Func<IRecordWrite, LogHead, OpenLog> open)
    {
        if (composed is not null && composed.Fits(head))
        {
            composed.PutInto(write);
            return log!.Close(key);
        }
        var there = open(write, head);
        foreach (var waiting in together)
            there.Append(waiting);
        return there.Close(key);
    }

    public void Acknowledge()
    {
        foreach (var waiting in together)
            waiting.Acknowledge();
    }

    public void Fail(Exception fault)
    {
        foreach (var waiting in together)
            waiting.Fail(fault);
    }
}
