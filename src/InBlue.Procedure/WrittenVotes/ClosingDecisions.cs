using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

using VoteDecision = Decision<VoteEvent, VoteRefusal>;

/// <summary>The end of the window, and the count, which is separate.</summary>
public static class ClosingDecisions
{
    /// <summary>How late the end may be noticed before it is an incident: the server was not running.</summary>
    public static readonly Duration Punctual = Duration.FromSeconds(60);

    /// <summary>
    /// Closes a vote whose end has come; nothing before it, and nothing twice. <paramref name="lastSeen"/> is the last instant at which a server is known to have been
    /// running: where the end lay in a gap, an incident opens over it.
    /// </summary>
    public static VoteDecision Close(Vote vote, Instant now, Instant? lastSeen)
    {
        if (vote.Closed is not null)
            return ImmutableArray<VoteEvent>.Empty;
        if (now < vote.Closes)
            return VoteRefusal.WindowStillOpen;
        var closed = new VoteEvent.Closed(vote.Closes, now);
        return now - vote.Closes > Punctual
            ? ImmutableArray.Create<VoteEvent>(closed, new VoteEvent.IncidentOpened(lastSeen is { } seen && seen < now ? seen : vote.Closes, now))
            : closed;
    }

    public static VoteDecision CloseIncident(Vote vote, Acting acting, string note)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (vote.OpenIncident is null)
            return VoteRefusal.NoIncident;
        return string.IsNullOrWhiteSpace(note) ? VoteRefusal.NoReason : new VoteEvent.IncidentClosed(acting.By, note);
    }

    /// <summary>An officer (or the mailroom, for its mailbox) says that a channel holds nothing more from before <paramref name="upTo"/>.</summary>
    public static VoteDecision Drain(Vote vote, Acting acting, ChannelId channel, Instant upTo, int arrivals)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (acting.Council.WrittenProcedure.Find(channel) is not { TakesLetters: true })
            return VoteRefusal.UnknownChannel;
        if (vote.Closed is null)
            return VoteRefusal.NotClosed;
        if (upTo < vote.Closes)
            return VoteRefusal.DrainedTooEarly;
        if (upTo > acting.Now)
            return VoteRefusal.ClaimInTheFuture;
        return vote.Drained.ContainsKey(channel) ? ImmutableArray<VoteEvent>.Empty : new VoteEvent.ChannelDrained(acting.By, channel, upTo, arrivals);
    }

    /// <summary>What still stands between a closed vote and its count.</summary>
    public static ImmutableArray<ChannelId> NotDrained(Vote vote, Council council) =>
        [.. council.WrittenProcedure.Channels.Where(c => c.TakesLetters).Select(c => c.Id).Where(c => !vote.Drained.ContainsKey(c))];

    /// <summary>An officer certifies what the count will rest on. Needed from two, each with the same figures.</summary>
    public static VoteDecision Certify(Vote vote, Acting acting)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (UnlessReadyToCertify(vote, acting.Council, out var basis) is { } not)
            return not;
        return vote.Certificates.Any(c => c.By == acting.By) ? VoteRefusal.AlreadyCertifiedByYou : new VoteEvent.Certified(acting.By, basis!);
    }

    /// <summary>Counts once enough officers have certified the same.</summary>
    public static VoteDecision Count(Vote vote, Acting acting)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (UnlessReadyToCertify(vote, acting.Council, out var basis) is { } not)
            return not;
        if (vote.Certificates.Count(c => c.Basis.IsSameAs(basis!)) < acting.Council.WrittenProcedure.OfficersToCertify)
            return VoteRefusal.NotCertified;
        return acting.Council.RulesFor(vote.Call.Matter, vote.Call.Call.Closes.Date) is { } rules
            ? CountBases.Count(vote, acting.Council, rules, basis!)
            : VoteRefusal.NoRuleBook;
    }

    private static VoteRefusal? UnlessReadyToCertify(Vote vote, Council council, out CountBasis? basis)
    {
        basis = null;
        if (vote.Closed is null)
            return VoteRefusal.NotClosed;
        if (vote.Count is not null)
            return VoteRefusal.AlreadyCounted;
        if (!NotDrained(vote, council).IsEmpty)
            return VoteRefusal.NotDrained;
        basis = CountBases.Of(vote, council);
        return basis is null ? VoteRefusal.LettersOpen : null;
    }
}
