using System.Collections.Immutable;
using System.Globalization;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Keeping;

/// <summary>Looks at an installation while it is in use, and changes nothing. Every fault comes with how to mend it.</summary>
public static class Doctor
{
    /// <param name="full">Also checks each entry and each file, and every page of a SQLite file.</param>
    public static ImmutableArray<Finding> Examine(RecordPlace place, bool full, PublishedAtLast published, IClock clock)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(DiskCheck.Of(place));
        try
        {
            findings.AddRange(place.Database is { } address ? PostgresHealth.Of(address, clock.GetCurrentInstant()) : SqliteHealth.Of(place.DataPath, full));
            using var record = place.OpenExisting();
            if (record is null)
                findings.Add(Finding.Fault("record", $"There is no record at {place}.", "Name the right one with --data or --database, or restore it from your backup: inblue restore."));
            else
                findings.AddRange(Logs(place, record, full, published, clock.GetCurrentInstant()));
        }
        catch (RecordUnusableException e)
        {
            findings.Add(Finding.Fault("record", e.Message, "See the sentence before; where it does not help, restore the record from your backup: inblue restore."));
        }
        return findings.ToImmutable();
    }

    private static IEnumerable<Finding> Logs(RecordPlace place, IRecordDatabase record, bool full, PublishedAtLast published, Instant now)
    {
        var heads = record.Heads();
        foreach (var head in heads)
        {
            yield return full ? HeadCheck.Whole(record, head) : HeadCheck.Quick(record, head);
            if (published.Of(HeadCheck.OriginOf(head)) is { } last)
                yield return HeadCheck.Holds(record, head, last);
            yield return KeyCheck.Of(place.DataPath, head);
            yield return Clock(head, now);
        }
        foreach (var foreign in published.Checkpoints.Where(c => heads.All(head => HeadCheck.OriginOf(head) != c.Checkpoint.Origin)))
            yield return Finding.Warning("record", $"The checkpoint of {foreign.Checkpoint.Origin} belongs to no log of this record.", "Take the latest one that was published under the present name of the log; `inblue key` shows the names.");
    }

    /// <summary>The record's time never goes back, so that a clock that jumped forward and was set right again stays visible until it has caught up.</summary>
    private static Finding Clock(LogHead head, Instant now)
    {
        var recorded = LiveInstants.Parse(head.RecordedAt);
        return recorded - now > Duration.FromMinutes(1)
            ? Finding.Warning("clock", string.Create(CultureInfo.InvariantCulture, $"The last entry of {head.Council} was recorded at {head.RecordedAt}, which is {(long)(recorded - now).TotalMinutes} minutes after the time that this machine has."),
                "See that the machine's clock is right and follows a time server. If it was ahead and is right now, wait: until then every entry bears the time of the last one.")
            : Finding.Well("clock", $"This machine's time is not behind the last entry of {head.Council}.");
    }
}
