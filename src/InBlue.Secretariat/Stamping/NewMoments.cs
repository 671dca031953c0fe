using System.Collections.Immutable;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Stamping;

/// <summary>The moments of one log as they are recorded: no entry is read twice, and none at all that is older than was asked for.</summary>
internal sealed class NewMoments(IRecordDatabase database, string council)
{
    private const int AtATime = 1000;

    private long? next;

    /// <summary>Those that were not given yet, and not recorded before <paramref name="since"/>.</summary>
    public ImmutableArray<MomentToStamp> Take(Instant since)
    {
        var found = new List<MomentToStamp>();
        var at = next ?? FirstSince(since);
        for (; database.Entries(council, at, AtATime) is { IsEmpty: false } entries; at += entries.Length)
            found.AddRange(entries.Select(entry => FindingMoments.Read(database, council, entry)).OfType<MomentToStamp>().Where(m => m.RecordedAt >= since));
        next = at;
        return [.. found];
    }

    /// <summary>Recorded instants never decrease, so what lies before an older entry is older too.</summary>
    private long FirstSince(Instant since)
    {
        var at = database.Head(council)?.Frontier.Size ?? 0;
        while (at > 0)
        {
            at = Math.Max(0, at - AtATime);
            if (database.Entries(council, at, 1) is [{ Payload: not null } entry] && LiveInstants.Parse(Payloads.Read(entry).RecordedAt) < since)
                return at;
        }
        return 0;
    }
}
