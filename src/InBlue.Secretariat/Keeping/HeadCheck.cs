using System.Globalization;
using InBlue.Procedure;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keeping;

/// <summary>Whether a log holds: its head and its last entries, or all of it.</summary>
internal static class HeadCheck
{
    private const int Last = 1000;
    private const int MostNamed = 10;
    private const string Mend = "Stop all that writes to it, keep a copy of what is there, and restore your last good backup: inblue restore.";

    public static Origin OriginOf(LogHead head) => VerifierKey.TryParse(head.Key)?.Origin ?? default;

    public static Finding Whole(IRecordDatabase record, LogHead head)
    {
        var report = LogAudit.Check(record, head.Council);
        if (report.Faults is [var first, ..])
            return Finding.Fault("record", string.Create(CultureInfo.InvariantCulture, $"The log of {head.Council} has {report.Faults.Length} faults. The first: {first.Where}: {first.Message}"), Mend);
        return Finding.Well("record", string.Create(CultureInfo.InvariantCulture, $"All {report.Size} entries of {head.Council} hold.{Withheld(report)}"));
    }

    /// <summary>Withheld, and where; it is no fault.</summary>
    private static string Withheld(LogReport report)
    {
        var entries = report.WithheldEntries.Select(e => (e.By, e.Why.What, IsEntry: true, Name: string.Create(CultureInfo.InvariantCulture, $"{e.Number}")));
        var files = report.WithheldFiles.Select(f => (f.By, f.Why.What, IsEntry: false, Name: f.File.ToString()[..8] + "…"));
        return string.Concat(entries.Concat(files).GroupBy(w => (w.By, w.What)).OrderBy(g => g.Key.By).Select(g => string.Create(CultureInfo.InvariantCulture,
            $" Withheld, as entry {g.Key.By} says ({CodeNames.Of(g.Key.What)}): {string.Join(", ", g.Select(w => (w.IsEntry ? "entry " : "file ") + w.Name).Take(MostNamed))}{(g.Count() > MostNamed ? $" and {g.Count() - MostNamed} more" : "")}.")));
    }

    public static Finding Quick(IRecordDatabase record, LogHead head)
    {
        var size = head.Frontier.Size;
        var entries = record.Entries(head.Council, Math.Max(0, size - Last), Last + 1);
        var why = SignedCheckpoint.TryParse(head.Checkpoint) is not { } signed ? "Its checkpoint cannot be read."
            : VerifierKey.TryParse(head.Key) is not { } key || !signed.IsSignedBy(key) ? "Its checkpoint is not signed with the log's key."
            : signed.Checkpoint.Size != size || signed.Checkpoint.Root != head.Frontier.Root() ? "Its checkpoint does not fit the head that the next entry would build on."
            : entries.IsEmpty || entries[^1].Number != size - 1 || entries[^1].Checkpoint != head.Checkpoint ? "Its last entry is not the one under its checkpoint."
            : entries.FirstOrDefault(e => e.Payload is { } payload && Digest.Of(payload.Span) != e.Digest) is { } changed ? string.Create(CultureInfo.InvariantCulture, $"Entry {changed.Number} is not the one that was recorded.")
            : null;
        return why is null
            ? Finding.Well("record", $"The head and the last entries of {head.Council} hold.")
            : Finding.Fault("record", $"The log of {head.Council} is damaged. {why}", Mend);
    }

    /// <summary>Against a checkpoint that is kept elsewhere: what was cut off or changed since then shows in nothing else.</summary>
    public static Finding Holds(IRecordDatabase record, LogHead head, SignedCheckpoint published)
    {
        var frontier = PublicEntry.FrontierOf(record.Digests(head.Council, published.Checkpoint.Size));
        return frontier.Size < published.Checkpoint.Size
            ? Finding.Fault("record", string.Create(CultureInfo.InvariantCulture, $"The log of {head.Council} has {head.Frontier.Size} entries, but a checkpoint of {published.Checkpoint.Size} was published: its end is missing."), Mend)
            : frontier.Root() != published.Checkpoint.Root
                ? Finding.Fault("record", $"The log of {head.Council} is not the one that the published checkpoint was signed over.", Mend)
                : Finding.Well("record", $"The log of {head.Council} holds the published checkpoint.");
    }
}
