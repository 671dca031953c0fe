using InBlue.Procedure;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>
/// What the clock alone brings about: a vote closes at its stated end, and the presidency passes on the 1st. Run at every start and every few seconds, on any node: what
/// one has recorded, another finds recorded.
/// </summary>
public sealed class TheEnd(ChangingVotes changing)
{
    /// <param name="lastSeen">The last instant at which any server is known to have run.</param>
    public async Task PassAsync(Instant? lastSeen, CancellationToken cancel)
    {
        foreach (var name in changing.Live.Unpublished)
        {
            var vote = changing.Live.Vote(name)!.State;
            if (vote.Closed is null && changing.Live.Now >= vote.Closes)
                await changing.ChangeByItselfAsync(name, (v, now) => ClosingDecisions.Close(v, now, lastSeen), cancel);
            if (vote.Published is null)
                await changing.ChangeByItselfAsync(name, (v, now) => CourseDecisions.HandOver(v, changing.Live.CouncilOf(v), now), cancel);
        }
    }
}
