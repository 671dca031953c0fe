using System.Collections.Immutable;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Keeping;

/// <summary>Looks at an installation while it is in use, and changes nothing. Every fault comes with how to mend it.</summary>
public static class Doctor
{
    /// <param name="full">Also checks each entry and each file, and every page of a SQLite file.</param>
    /// <param name="stamped">Whether a time authority is named, so that each call and each close should have a stamp.</param>
    public static ImmutableArray<Finding> Examine(RecordPlace place, bool full, PublishedAtLast published, IClock clock, bool stamped = false)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(DiskCheck.Of(place));
        try
        {
            findings.AddRange(place.Database is { } address ? PostgresHealth.Of(address) : SqliteHealth.Of(place.DataPath, full));
            using var record = place.OpenExisting();
            if (record is null)
                findings.Add(Finding.Fault("record", $"There is no record at {place}.", "Name the right one with --data or --database, or restore it from your backup: inblue restore."));
            else
                findings.AddRange(Logs(place, record, full, published, clock.GetCurrentInstant(), stamped));
        }
        catch (RecordUnusableException e) when (e.IsOfTheServer)
        {
            findings.Add(Finding.Fault("database", e.Message, "Do what the sentence before says, then ask the doctor again: nothing of the record was looked at."));
        }
        catch (RecordUnusableException e)
        {
            findings.Add(Finding.Fault("record", e.Message, "See the sentence before; where it does not help, restore the record from your backup: inblue restore."));
        }
        return findings.ToImmutable();
    }

    private static IEnumerable<Finding> Logs(RecordPlace place, IRecordDatabase record, bool full, PublishedAtLast published, Instant now, bool stamped)
    {
        var heads = record.Heads();
        foreach (var head in heads)
        {
            var log = full ? HeadCheck.Whole(record, head) : HeadCheck.Quick(record, head);
            yield return log;
            if (published.Of(HeadCheck.OriginOf(head)) is { } last)
                yield return HeadCheck.Holds(record, head, last);
            yield return KeyCheck.Of(place.DataPath, head);
            foreach (var stamps in new StampCheck(place, record, head, full).Look(stamped && log.Health == Health.Well)) // a damaged log is not read for what should be stamped
                yield return stamps;
            yield return Clock(record, head.Council, now);
        }
        foreach (var foreign in published.Checkpoints.Where(c => heads.All(head => HeadCheck.OriginOf(head) != c.Checkpoint.Origin)))
            yield return Finding.Warning("record", $"The checkpoint of {foreign.Checkpoint.Origin} belongs to no log of this record.", "Take the latest one that was published under the present name of the log; `inblue key` shows the names.");
    }

    private static Finding Clock(IRecordDatabase record, string council, Instant now) => ClockWarning.Of(record, council, now) is { } warning
        ? Finding.Warning("clock", warning.Says, warning.Mend)
        : Finding.Well("clock", $"This machine's time does not contradict the last entry of {council}{(record.Now() is null ? "" : ", nor the database server's")}.");
}
