using System.Globalization;
using InBlue.Record.Checkpoints;
using InBlue.Record.Tree;

namespace InBlue.Secretariat.Audit;

/// <summary>
/// Every checkpoint that a log has stored, held against the one that its entries make. A signature takes longer than all else of an entry: they are checked beside the reading, on other
/// cores where there are some; where they fall behind, the reading waits.
/// </summary>
internal sealed class StoredCheckpoints
{
    private const int MostAtOnce = 512, MostWaiting = 16;

    private readonly record struct Stored(long Number, Frontier Log, string Text, VerifierKey Key);

    private readonly List<Fault> faults = [];
    private readonly Queue<Task<List<Fault>>> checking = [];
    private List<Stored> some = new(MostAtOnce);

    /// <summary>The checkpoint stored with an entry: the log up to there, its text, and the log's key then.</summary>
    public void Add(long number, Frontier log, string text, VerifierKey key)
    {
        some.Add(new Stored(number, log, text, key));
        if (some.Count < MostAtOnce)
            return;
        var full = some;
        some = new(MostAtOnce);
        while (checking.TryPeek(out var first) && (first.IsCompleted || checking.Count >= MostWaiting))
            faults.AddRange(checking.Dequeue().GetAwaiter().GetResult());
        checking.Enqueue(Task.Run(() => Check(full)));
    }

    /// <summary>Once every entry was seen: what does not hold, in the order of the log.</summary>
    public IEnumerable<Fault> Faults()
    {
        var last = Check(some);
        return [.. faults, .. checking.SelectMany(c => c.GetAwaiter().GetResult()), .. last];
    }

    private static List<Fault> Check(List<Stored> some) => [.. some.Select(Check).OfType<Fault>()];

    private static Fault? Check(Stored stored)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"entry {stored.Number}");
        var due = new Checkpoint(stored.Key.Origin, stored.Log.Size, stored.Log.Root());
        if (SignedCheckpoint.Is(due, stored.Text, stored.Key))
            return null;
        if (SignedCheckpoint.TryParse(stored.Text) is not { } signed || signed.Checkpoint.Size != due.Size || signed.Checkpoint.Root != due.Root)
            return new Fault(FaultCodes.Checkpoint, where, "The checkpoint over the log up to here does not fit the entries.");
        return signed.IsSignedBy(stored.Key) ? null : new Fault(FaultCodes.Signature, where, "The checkpoint over the log up to here is not signed with the log's key.");
    }
}
