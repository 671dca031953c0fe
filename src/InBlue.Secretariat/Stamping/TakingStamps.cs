using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record.Entries;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Storage;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Stamping;

/// <summary>A moment and its stamp.</summary>
/// <param name="Before">It was there already.</param>
/// <param name="Warning">That the authority's clock and this machine's differ; null where they do not.</param>
public sealed record TakenStamp(MomentToStamp Of, TimeStamp Stamp, bool Before, string? Warning);

/// <summary>Asks an authority for the stamps that a vote lacks, and keeps them.</summary>
public sealed class TakingStamps(IRecordDatabase database, StampFiles beside, TimeAuthority authority, IClock clock)
{
    private readonly Disclosure disclosure = new(database);

    /// <summary>Throws <see cref="RecordUnusableException"/> where the vote is no live one, <see cref="IOException"/> where the authority gives no stamp; what came before that is kept.</summary>
    public async Task<ImmutableArray<TakenStamp>> TakeAsync(VoteName vote, CancellationToken cancel)
    {
        var moments = FindingMoments.Of(database, vote);
        if (moments.IsEmpty)
            throw new RecordUnusableException($"The vote on {vote.Draft} was taken from its published document: neither its call nor its close was recorded here when it happened, so a stamp would show nothing of them.");
        var taken = new List<TakenStamp>();
        foreach (var moment in moments)
            taken.Add(await TakeAsync(moment, cancel));
        return [.. taken];
    }

    public async Task<TakenStamp> TakeAsync(MomentToStamp moment, CancellationToken cancel)
    {
        if (beside.Find(moment.Vote.Council, moment.Signed) is { } kept)
            return new TakenStamp(moment, kept, Before: true, Warning: null);
        var stamp = await authority.StampAsync(moment.Signed, cancel);
        beside.Keep(moment.Vote.Council, moment.Signed, stamp);
        return new TakenStamp(moment, stamp, Before: false, WarningOf(stamp.At, clock.GetCurrentInstant()));
    }

    /// <summary>Whether whoever only reads may know of this checkpoint.</summary>
    public bool IsPublic(MomentToStamp moment) => disclosure.CheckpointOf(moment.Vote.Council) is { } open && moment.Signed.Checkpoint.Size <= open.Checkpoint.Size;

    private string? WarningOf(Instant theirs, Instant ours) => Duration.Max(theirs - ours, ours - theirs) > ClockWarning.Most
        ? string.Create(CultureInfo.InvariantCulture, $"The time authority {authority.Address} says {InstantPattern.General.Format(theirs)}, and this machine's clock {InstantPattern.General.Format(ours)}. Votes open and close by this machine's clock: set the wrong one right (NTP).")
        : null;
}
