using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

using VoteDecision = Decision<VoteEvent, VoteRefusal>;

/// <summary>From the count to the published document.</summary>
public static class ResultDecisions
{
    /// <summary>The number is given, not derived: resolutions do not follow the order of their drafts.</summary>
    /// <param name="taken">The numbers of all other resolutions on record.</param>
    public static VoteDecision Number(Vote vote, Acting acting, string number, IEnumerable<string> taken)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        return vote.Count is null ? VoteRefusal.NotCounted
            : vote.Count.Outcome is not Outcome.Adopted ? VoteRefusal.NotAdopted
            : vote.Resolution == number ? ImmutableArray<VoteEvent>.Empty
            : vote.Resolution is not null ? VoteRefusal.NumberGiven
            : !GivenWords.AreOneLine(number) || (acting.Council.Symbols is { } symbols && symbols.Resolutions.Read(number) is null) ? VoteRefusal.NoSuchNumber
            : taken.Contains(number) ? VoteRefusal.NumberTaken
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
        if (UnlessSound.Reason(how) is { } unfit && unfit is not VoteRefusal.NoReason)
            return unfit;
        return vote.Signed is null ? VoteRefusal.NotSigned
            : vote.Announced is not null ? VoteRefusal.AlreadyAnnounced
            : at > acting.Now ? VoteRefusal.ClaimInTheFuture
            : at < vote.Closes ? VoteRefusal.WindowStillOpen
            : string.IsNullOrWhiteSpace(how) ? VoteRefusal.NoReason
            : chair is not { } president ? VoteRefusal.NoPresident
            : new VoteEvent.Announced(acting.By, president, at, how);
    }

    /// <param name="drafter">Who drafted it, as the register has that person; null where nobody of that id is on file.</param>
    public static VoteDecision Approve(Vote vote, Acting acting, DraftedEdition drafted, Person? drafter)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (drafted.Of.Letter is { } letter && !vote.Letters.ContainsKey(letter))
            return VoteRefusal.UnknownLetter;
        if (drafted.Of.Statement is { } statement && !vote.Statements.ContainsKey(statement))
            return VoteRefusal.UnknownStatement;
        if (vote.Published is not null)
            return VoteRefusal.AlreadyPublished;
        if (drafted.By == acting.By)
            return VoteRefusal.ApprovedByItsDrafter;
        if (drafter is not { Role: Role.Officer or Role.Director })
            return VoteRefusal.DrafterNotOnFile;
        if (drafted.Edition is var e && (!GivenWords.AreOneLine(e.Heading) || !GivenWords.AreOneLine(e.Signed)))
            return VoteRefusal.UnfitWords;
        return vote.Editions.GetValueOrDefault(drafted.Of, []).Any(there => there.Drafted == drafted.By && there.Edition.IsSameAs(drafted.Edition))
            ? ImmutableArray<VoteEvent>.Empty
            : new VoteEvent.EditionApproved(acting.By, drafted.By, drafted.Of, drafted.Edition);
    }

    /// <summary>Null where the compiled document may be published now.</summary>
    public static VoteRefusal? UnlessPublishable(Vote vote, Acting acting) =>
        acting.UnlessOfficer()
        ?? (vote.Announced is null ? VoteRefusal.NotAnnounced
            : vote.Published is not null ? VoteRefusal.AlreadyPublished
            : !WithoutEdition(vote).IsEmpty ? VoteRefusal.EditionsMissing
            : vote.OpenIncident is not null ? VoteRefusal.IncidentOpen
            : null);

    /// <summary>Why the compiled document may not have this symbol. <paramref name="taken"/>: every symbol on record.</summary>
    public static VoteRefusal? UnlessFree(Council council, string document, IEnumerable<string> taken) =>
        !DraftSymbol.TryParse(document, out _) || (council.Symbols is { } symbols && symbols.Read(document) is not { Corrigendum: null }) ? VoteRefusal.NoSuchSymbol
        : taken.Contains(document) ? VoteRefusal.SymbolTaken
        : null;

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
        if (vote.Published is null)
            return VoteRefusal.NotPublished;
        if (UnlessSound.Reason(reason) is { } unfit)
            return unfit;
        if (!DraftSymbol.TryParse(symbol, out _) || !IsCorrigendum(acting.Council, symbol, vote.Published.Document))
            return VoteRefusal.NoSuchSymbol;
        return vote.Corrigenda.FirstOrDefault(c => c.Symbol == symbol) is { } there
            ? there.File == file ? ImmutableArray<VoteEvent>.Empty : VoteRefusal.SymbolTaken
            : new VoteEvent.Corrected(acting.By, symbol, file, reason);
    }

    public static VoteDecision Reissue(Vote vote, Acting acting, StoredFile file, string reason)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (vote.Published is null)
            return VoteRefusal.NotPublished;
        if (UnlessSound.Reason(reason) is { } unfit)
            return unfit;
        return vote.Reissues is [.., var last] && last.File == file
            ? ImmutableArray<VoteEvent>.Empty
            : new VoteEvent.Reissued(acting.By, acting.Today, file, reason);
    }

    private static bool IsCorrigendum(Council council, string symbol, string document) => council.Symbols is not { } symbols
        || (symbols.Read(symbol) is { } read && symbols.Read(document) is { } of && read.IsCorrigendumTo(of));
}
