using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

using VoteDecision = Decision<VoteEvent, VoteRefusal>;

/// <summary>From the count to the published document.</summary>
public static class ResultDecisions
{
    /// <summary>The number is given, not derived: resolutions do not follow the order of their drafts.</summary>
    public static VoteDecision Number(Vote vote, Acting acting, string number)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        return vote.Count is null ? VoteRefusal.NotCounted
            : vote.Count.Outcome is not Outcome.Adopted ? VoteRefusal.NotAdopted
            : vote.Resolution == number ? ImmutableArray<VoteEvent>.Empty
            : vote.Resolution is not null ? VoteRefusal.NumberGiven
            : new VoteEvent.ResolutionNumbered(acting.By, number);
    }

    public static VoteDecision Sign(Vote vote, Acting acting)
    {
        var chair = vote.ChairOn(acting.Council, acting.Now);
        if (acting.UnlessPresident(chair) is { } notAllowed)
            return notAllowed;
        return vote.Count is null ? VoteRefusal.NotCounted
            : vote.Signed is not null ? VoteRefusal.AlreadySigned
            : vote.Count.Outcome is Outcome.Adopted && vote.Resolution is null ? VoteRefusal.NotNumbered
            : new VoteEvent.ResultSigned(acting.By, chair!.Value);
    }

    /// <summary>Recorded by an officer or the President: who announced, when and how. The instant is a claim, so it lies between the signature's day and now.</summary>
    public static VoteDecision Announce(Vote vote, Acting acting, Instant at, string how)
    {
        var chair = vote.ChairOn(acting.Council, at);
        if (acting.UnlessOfficer() is { } notOfficer && acting.UnlessPresident(chair) is not null)
            return notOfficer;
        return vote.Signed is null ? VoteRefusal.NotSigned
            : vote.Announced is not null ? VoteRefusal.AlreadyAnnounced
            : at > acting.Now ? VoteRefusal.ClaimInTheFuture
            : at < vote.Closes ? VoteRefusal.WindowStillOpen
            : string.IsNullOrWhiteSpace(how) ? VoteRefusal.NoReason
            : new VoteEvent.Announced(acting.By, chair!.Value, at, how);
    }

    public static VoteDecision Approve(Vote vote, Acting acting, DraftedEdition drafted)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (drafted.Of.Letter is { } letter && !vote.Letters.ContainsKey(letter))
            return VoteRefusal.UnknownLetter;
        if (drafted.Of.Statement is { } statement && !vote.Statements.ContainsKey(statement))
            return VoteRefusal.UnknownStatement;
        if (vote.Published is not null)
            return VoteRefusal.AlreadyPublished;
        return drafted.By == acting.By ? VoteRefusal.ApprovedByItsDrafter : new VoteEvent.EditionApproved(acting.By, drafted.By, drafted.Of, drafted.Edition);
    }

    /// <summary>Null where the compiled document may be published now.</summary>
    public static VoteRefusal? UnlessPublishable(Vote vote, Acting acting) =>
        acting.UnlessOfficer()
        ?? (vote.Announced is null ? VoteRefusal.NotAnnounced
            : vote.Published is not null ? VoteRefusal.AlreadyPublished
            : !WithoutEdition(vote).IsEmpty ? VoteRefusal.EditionsMissing
            : null);

    /// <summary>Letters that count, and statements, whose printed form nobody has approved yet.</summary>
    public static ImmutableArray<EditionOf> WithoutEdition(Vote vote) =>
    [
        .. (vote.Count?.Basis.Letters ?? []).Select(l => new EditionOf(l, null)).Where(of => !vote.Editions.ContainsKey(of)),
        .. vote.Statements.Keys.Select(s => new EditionOf(null, s)).Where(of => !vote.Editions.ContainsKey(of)),
    ];

    public static VoteDecision Correct(Vote vote, Acting acting, string symbol, StoredFile file, string reason)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        return vote.Published is null ? VoteRefusal.NotPublished
            : string.IsNullOrWhiteSpace(reason) ? VoteRefusal.NoReason
            : new VoteEvent.Corrected(acting.By, symbol, file, reason);
    }

    public static VoteDecision Reissue(Vote vote, Acting acting, StoredFile file, string reason)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        return vote.Published is null ? VoteRefusal.NotPublished
            : string.IsNullOrWhiteSpace(reason) ? VoteRefusal.NoReason
            : new VoteEvent.Reissued(acting.By, acting.Today, file, reason);
    }
}
