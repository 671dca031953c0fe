using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.Time;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;
using NodaTime;
using Draft = InBlue.Procedure.Drafting.Draft;

namespace InBlue.Secretariat.Live;

using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>The President's call: both ends stated, the council file frozen, the call's paper issued with it.</summary>
public sealed class PuttingToTheVote(ChangingVotes changing)
{
    /// <summary>The only kind of matter that a written vote has been used for (docs/councils.md).</summary>
    public const string Matter = Reconstructing.AcceptedDocument.Matter;

    private LiveRecord Live => changing.Live;

    public ImmutableArray<ChecklistItem> Checklist(string symbol, CallTerms terms) => Live.Draft(symbol) is { } draft
        ? Calling.Checklist(Live.Council, draft.State, Live.VotesOn(symbol), Live.Register.People.Values, terms, Matter, Live.Now)
        : [new ChecklistItem(BeforeCall.NotInBlue, Prevents: true, [])];

    /// <summary>Both ends as a person states them, on the wall of the council's zone; or why they make no window.</summary>
    public static (CallTerms? Terms, VoteRefusal? Why) TermsOf(Council council, StatedEnd opens, StatedEnd closes, Instant now) => StatedWindow.State(council, opens, closes, now) switch
    {
        WindowStatement.Accepted { Window: var window } => (new CallTerms(now.InZone(council.Zone).Date, window.Opens, window.Closes, council.Zone.Id), null),
        WindowStatement.Refused { Against: [var first, ..] } => (null, first.Why switch
        {
            StatedWindowRefusal.EndsBeforeItBegins => VoteRefusal.EndsBeforeItBegins,
            StatedWindowRefusal.InThePast => VoteRefusal.OpensInThePast,
            StatedWindowRefusal.BeyondTheYears or StatedWindowRefusal.NotOnTheSecond or StatedWindowRefusal.LeftOut or StatedWindowRefusal.ComesTwice
                or StatedWindowRefusal.NotInZone or StatedWindowRefusal.TooLong => VoteRefusal.NoSuchWindow,
        }),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public async Task<(VoteName Vote, VoteDone Done)> CallAsync(PersonId by, string symbol, CallTerms terms, CancellationToken cancel)
    {
        var name = Live.NextVoteOn(symbol);
        var done = await Live.LineOf(name).ChangeAsync(vote =>
        {
            // The draft may be taken out of blue at the same moment: then it is decided again.
            var draft = Live.Draft(symbol);
            return changing.With(name, vote is null ? Decide(by, symbol, draft?.State, terms) : VoteRefusal.AlreadyCalled, vote, [Live.CouncilFile]) with
            {
                Beside = [new StreamVersion(VoteName.DraftOf(name.Council, symbol), draft?.Version ?? 0)],
            };
        }, cancel);
        return (name, done);
    }

    private Decision<VoteEvent, VoteRefusal> Decide(PersonId by, string symbol, Draft? draft, CallTerms terms)
    {
        if (Live.Find(by) is not { } person)
            return VoteRefusal.NotOnFile;
        if (draft is null)
            return VoteRefusal.DraftNotInBlue;
        return Calling.Call(new Acting(Live.Council, person, Live.Now), draft, Live.VotesOn(symbol), Live.Register.People.Values, terms, Matter, Live.FrozenCouncil);
    }
}
