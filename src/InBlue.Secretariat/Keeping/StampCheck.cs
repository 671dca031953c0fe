using System.Globalization;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keeping;

/// <summary>Whether the time stamps beside a record are stamps of its checkpoints, and which call or close has none: docs/record-format.md section 17.</summary>
internal sealed class StampCheck(RecordPlace place, IRecordDatabase record, LogHead head, bool full)
{
    private const string About = "stamps";
    private const int Last = 1000, AtATime = 1000, MostNamed = 10;

    private readonly StampFiles files = new(place.DataPath);

    private long First => full ? 0 : Math.Max(0, head.Frontier.Size - Last);

    /// <param name="expected">Whether an authority is named, so that each call and each close should have one.</param>
    public IEnumerable<Finding> Look(bool expected)
    {
        var sizes = files.Sizes(head.Council).ToList();
        var faults = sizes.Where(size => size > First).Select(FaultOf).OfType<Finding>().ToList();
        foreach (var fault in faults.Take(MostNamed))
            yield return fault;
        if (faults.Count > MostNamed)
            yield return Finding.Fault(About, Say($"{faults.Count - MostNamed} more time stamps of {head.Council} do not hold."), "Mend those that are named, and look again.");
        if (faults.Count == 0)
            yield return Finding.Well(About, sizes.Count == 0 ? $"There are no time stamps of {head.Council}."
                : Say($"There {(sizes.Count == 1 ? "is 1 time stamp" : $"are {sizes.Count} time stamps")} of {head.Council}; {(full ? "all" : "the latest")} are of its checkpoints. Whose they are, inblue verify-stamp says."));
        if (expected && Missing() is { } missing)
            yield return missing;
    }

    private Finding? FaultOf(long size)
    {
        var path = files.PathFor(head.Council, size);
        if (record.Entries(head.Council, size - 1, 1) is not [{ Checkpoint: { } stored }] || SignedCheckpoint.TryParse(stored) is not { } signed)
            return Finding.Fault(About, Say($"{path}: the log of {head.Council} has signed no checkpoint of {size} entries."), "It is of another log, or of what was lost with the end of this one (see --checkpoint). Keep it with the record that it belongs to, away from this one.");
        var report = StampAudit.Check(signed, files.Bytes(head.Council, size) ?? new byte[TimeStamp.MostBytes + 1], authority: null, keys: []);
        return report.Fault is not { } fault ? null : Finding.Fault(About, $"{path}: {fault.Message}", fault.Code == StampCodes.Imprint
            ? "It is of another log. Keep it with the record that it belongs to, and put the right one in its place, from your backup or from a mirror of the log (checkpoints/)."
            : "Put it back from your backup, or from a mirror of the log (checkpoints/). Where there is none, move the file away and ask for another, which will bear today's time: inblue stamp VOTE");
    }

    /// <summary>Null where nothing of the kind was recorded.</summary>
    private Finding? Missing()
    {
        var (moments, missing) = (0, new List<MomentToStamp>());
        for (var at = First; record.Entries(head.Council, at, AtATime) is { IsEmpty: false } entries; at += entries.Length)
            foreach (var moment in entries.Select(entry => FindingMoments.Read(record, head.Council, entry)).OfType<MomentToStamp>())
            {
                moments++;
                if (files.Find(head.Council, moment.Signed) is null)
                    missing.Add(moment);
            }
        if (moments == 0)
            return null;
        if (missing.Count == 0)
            return Finding.Well(About, $"{(full ? "Each" : "Each of the latest")} call and close of {head.Council} has its time stamp.");
        var named = string.Join(", ", missing.Take(MostNamed).Select(m => $"the {(m.Moment == StampedMoment.Call ? "call" : "close")} of {FindingVotes.TextOf(m.Vote)}"));
        return Finding.Warning(About, Say($"No time stamp of {named}{(missing.Count > MostNamed ? Say($" and {missing.Count - MostNamed} more") : "")}."),
            $"Ask for it: inblue stamp {FindingVotes.TextOf(missing[0].Vote)}. It will say that this existed by today, not when it was recorded; the server's log says why none came in time.");
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
