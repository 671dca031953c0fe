using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

using VoteDecision = Decision<VoteEvent, VoteRefusal>;

/// <summary>What happens beside the letters: papers on their way, translations, statements, the chair.</summary>
public static class CourseDecisions
{
    /// <summary><paramref name="at"/> is the officer's word for when it happened; null is now.</summary>
    /// <param name="number">Which corrigendum or reissue; null is the last.</param>
    public static VoteDecision Serve(Vote vote, Acting acting, PaperKind paper, MemberId member, ServiceStep step, ChannelId channel, Instant? at, string? note, int? number = null)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        var issued = IssuedOf(vote, paper);
        if (issued is null ? number is not null : issued == 0 || number < 1 || number > issued)
            return VoteRefusal.PaperNotIssued;
        if (!CountBases.Seated(vote, acting.Council).Contains(member))
            return VoteRefusal.UnknownMember;
        if (acting.Council.WrittenProcedure.Find(channel) is null)
            return VoteRefusal.UnknownChannel;
        if (at > acting.Now)
            return VoteRefusal.ClaimInTheFuture;
        if (note is not null && UnlessSound.Reason(note) is { } unfit)
            return unfit;
        number ??= issued;
        return vote.Service.Any(s => s.Paper == paper && s.Number == number && s.Member == member && s.Step == step && s.Channel == channel && s.Note == note)
            ? ImmutableArray<VoteEvent>.Empty
            : new VoteEvent.Served(acting.By, paper, member, step, channel, at ?? acting.Now, note, number);
    }

    /// <summary>How many there are of a paper that comes in numbers; null for every other.</summary>
    private static int? IssuedOf(Vote vote, PaperKind paper) => paper switch
    {
        PaperKind.Corrigendum => vote.Corrigenda.Length,
        PaperKind.Reissue => vote.Reissues.Length,
        _ => null,
    };

    /// <summary>A translation may follow at any time before publication; the authentic text is frozen.</summary>
    public static VoteDecision AttachText(Vote vote, Acting acting, DraftText text, string job)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (vote.Published is not null)
            return VoteRefusal.AlreadyPublished;
        if (UnlessSound.Line(job) is { } unfit)
            return unfit;
        return vote.Texts.FirstOrDefault(t => t.Language == text.Language) is { } there
            ? there.File == text.File ? ImmutableArray<VoteEvent>.Empty : VoteRefusal.TextAlreadyThere
            : new VoteEvent.TextAttached(acting.By, text with { Authentic = false }, job);
    }

    public static VoteDecision TakeStatement(Vote vote, Acting acting, MemberId member, Arrival arrival)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (!CountBases.Seated(vote, acting.Council).Contains(member))
            return VoteRefusal.UnknownMember;
        if (Arrivals.Unless(acting, arrival) is { } not)
            return not;
        if (vote.Published is not null)
            return VoteRefusal.AlreadyPublished;
        if (vote.Statements.Values.Any(s => s.Member == member && s.File.Digest == arrival.File.Digest))
            return ImmutableArray<VoteEvent>.Empty;
        if (RoomForLetters.Unless(vote, acting, arrival, isThere: false, isOfTheDelegation: _ => false) is { } full)
            return full;
        return SlotAt(vote, acting.Council, arrival.Received) is { } slot
            ? new VoteEvent.StatementReceived(
                acting.By, vote.Statements.Count + 1, slot, member, arrival.File, arrival.Form, arrival.Text, arrival.Channel, arrival.Received, arrival.Proof)
            : VoteRefusal.NotInThisSlot;
    }

    /// <summary>Inside the window, with the vote; once the result is known, after it. In between there is no slot.</summary>
    public static StatementSlot? SlotAt(Vote vote, Council council, Instant received) =>
        received >= vote.Opens && received < vote.Closes ? Allowed(council, StatementSlot.WithVote)
        : received >= vote.Closes && Visibilities.IsReleased(vote, council, received) && !(council.Visibility is Visibility.Announcement && received < vote.Announced!.At) ? Allowed(council, StatementSlot.AfterResult)
        : null;

    /// <summary>The chair passes to the next member in the order, for this vote and the rest of the month; the member keeps its own vote.</summary>
    public static VoteDecision CedeChair(Vote vote, Acting acting, MemberId next, string reason)
    {
        var chair = vote.ChairOn(acting.Council, acting.Now);
        if (acting.UnlessPresident(chair) is { } notAllowed)
            return notAllowed;
        if (vote.Published is not null)
            return VoteRefusal.AlreadyPublished;
        if (UnlessSound.Reason(reason) is { } unfit)
            return unfit;
        return Presidency.PresidencyOrder.NextInOrder(acting.Council, chair!.Value, acting.Today) == next
            ? new VoteEvent.ChairCeded(acting.By, chair.Value, next, reason)
            : VoteRefusal.NotNextInOrder;
    }

    /// <summary>On the 1st of the month: what passes to the next President, listed; once for each hand-over since the call.</summary>
    public static ImmutableArray<VoteEvent> HandOver(Vote vote, Council council, Instant now) => vote.Published is not null ? [] :
    [
        .. from handOver in Presidency.HandOver.Between(council, Instant.Min(vote.Opens, council.Zone.AtStartOfDay(vote.Call.Call.Date).ToInstant()), now)
           where handOver is { From: not null, To: not null } && handOver.From != handOver.To && vote.HandOvers.All(h => h.At != handOver.At)
           select new VoteEvent.PresidencyHandedOver(
               handOver.At, handOver.From!.Value, handOver.To!.Value, [.. vote.Letters.Values.Where(l => l.AwaitsRuling).Select(l => l.Number)], [.. Unsigned(vote)]),
    ];

    private static IEnumerable<PaperKind> Unsigned(Vote vote)
    {
        if (vote.Signed is null)
            yield return PaperKind.ResultLetter;
        if (vote.Announced is null)
            yield return PaperKind.SpeakingNote;
        yield return PaperKind.CompiledDocument;
    }

    private static StatementSlot? Allowed(Council council, StatementSlot slot) => council.WrittenProcedure.StatementSlots.Contains(slot) ? slot : null;
}
