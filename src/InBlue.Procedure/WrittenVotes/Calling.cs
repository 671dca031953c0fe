using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.Time;
using InBlue.Procedure.Voting;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Procedure.WrittenVotes;

using VoteDecision = Decision<VoteEvent, VoteRefusal>;

/// <summary>What still prevents a call, or is worth knowing before it.</summary>
public enum BeforeCall
{
    NotInBlue,
    AnotherVoteOpen,
    NoPresident,
    NoRuleBook,
    SeatsChange,
    EndsBeforeItBegins,
    OpensInThePast,
    NoSuchWindow,
    NoProcedure,
    MembersWithoutSignatory,
    LanguagesWithoutText,
    WindowDiffersFromProposal,
    CalendarNotKnown,
}

/// <summary>An item of the checklist. What does not <paramref name="Prevents"/> is only said.</summary>
public sealed record ChecklistItem(BeforeCall What, bool Prevents, ImmutableArray<string> About);

/// <summary>The President puts a draft in blue to the vote.</summary>
public static class Calling
{
    /// <summary>All of it, each with what it is about: members, languages, days.</summary>
    public static ImmutableArray<ChecklistItem> Checklist(
        Council council, Draft draft, IEnumerable<Vote> votesOnIt, IEnumerable<Person> register, CallTerms terms, string matter, Instant now)
    {
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        if (!draft.IsInBlue)
            Prevents(BeforeCall.NotInBlue);
        if (votesOnIt.Any(v => v.Stage < Stage.Published))
            Prevents(BeforeCall.AnotherVoteOpen);
        foreach (var month in ((YearMonth[])[terms.Date.ToYearMonth(), terms.Closes.Date.ToYearMonth()]).Distinct().Where(m => council.PresidentIn(m) is null))
            Prevents(BeforeCall.NoPresident, month.ToString("uuuu'-'MM", System.Globalization.CultureInfo.InvariantCulture));
        if (!council.WrittenProcedure.IsStated)
            Prevents(BeforeCall.NoProcedure);
        switch (StatedWindow.State(council, StatedEnd.Of(terms.Opens), StatedEnd.Of(terms.Closes), now))
        {
            case WindowStatement.Refused refused:
                foreach (var objection in refused.Against)
                    Prevents(Of(objection.Why), objection.Why.ToString());
                break;
            case WindowStatement.Accepted { Window: var window }:
                CheckSeats();
                Compare(window);
                break;
        }

        var signing = register.Where(p => p.Role is Role.Delegate && p.IsOnFile(terms.Opens.Date)).Select(p => p.Member).ToHashSet();
        Says(BeforeCall.MembersWithoutSignatory, council.SeatsOn(terms.Opens.Date).Select(s => s.Member).Where(m => !signing.Contains(m)).Select(m => m.Text));
        Says(BeforeCall.LanguagesWithoutText, council.Languages.Where(l => draft.Texts.All(t => t.Language != l)).Select(l => l.ToString()));
        return items.ToImmutable();

        void CheckSeats()
        {
            switch (SeatsOfWindow.Of(council, matter, terms.Opens.Date, terms.Closes.Date))
            {
                case SeatsOfWindow.Refused { Why: WindowRefusal.SeatsChange }:
                    Prevents(BeforeCall.SeatsChange);
                    break;
                case SeatsOfWindow.Refused:
                    Prevents(BeforeCall.NoRuleBook, matter);
                    break;
            }
        }

        void Compare(StatedWindow window)
        {
            if (WindowDifference.Of(council, window) is { } difference)
                Says(BeforeCall.WindowDiffersFromProposal, [OffsetDateTimePattern.GeneralIso.Format(difference.Proposal.Closes)]);
            if (WindowProposal.From(council, window.Opens.ToInstant()) is { } proposal)
                Says(BeforeCall.CalendarNotKnown, proposal.NotKnown.Select(d => LocalDatePattern.Iso.Format(d.Day)));
        }

        void Prevents(BeforeCall what, params string[] about) => items.Add(new ChecklistItem(what, Prevents: true, [.. about]));

        void Says(BeforeCall what, IEnumerable<string> about)
        {
            if (about.ToImmutableArray() is { IsEmpty: false } list)
                items.Add(new ChecklistItem(what, Prevents: false, list));
        }
    }

    /// <summary>
    /// The President states both ends, and nothing else of the terms: the letter is of today, and in the council's zone. The council file's bytes are frozen with them.
    /// From here no withdrawal, no extension, no early close.
    /// </summary>
    public static VoteDecision Call(
        Acting acting, Draft draft, IEnumerable<Vote> votesOnIt, IEnumerable<Person> register, CallTerms terms, string matter, StoredFile councilFile)
    {
        var chair = acting.Council.PresidentIn(acting.Today.ToYearMonth());
        if (acting.UnlessPresident(chair) is { } notAllowed)
            return notAllowed;
        terms = terms with { Date = acting.Today, Zone = acting.Council.Zone.Id };
        var preventing = Checklist(acting.Council, draft, votesOnIt, register, terms, matter, acting.Now).FirstOrDefault(i => i.Prevents);
        if (preventing is not null)
            return RefusalOf(preventing.What);
        return new VoteEvent.Called(acting.By, chair!.Value, terms, councilFile,
            new CalledDraft(draft.Item, draft.Sponsors, draft.InBlueSince!.Value, draft.Preambular, draft.Operative, draft.Texts), matter, draft.Practice);
    }

    private static BeforeCall Of(StatedWindowRefusal why) => why switch
    {
        StatedWindowRefusal.EndsBeforeItBegins => BeforeCall.EndsBeforeItBegins,
        StatedWindowRefusal.InThePast => BeforeCall.OpensInThePast,
        StatedWindowRefusal.BeyondTheYears or StatedWindowRefusal.NotOnTheSecond or StatedWindowRefusal.LeftOut or StatedWindowRefusal.ComesTwice
            or StatedWindowRefusal.NotInZone or StatedWindowRefusal.TooLong => BeforeCall.NoSuchWindow,
    };

    private static VoteRefusal RefusalOf(BeforeCall what) => what switch
    {
        BeforeCall.NotInBlue => VoteRefusal.DraftNotInBlue,
        BeforeCall.AnotherVoteOpen => VoteRefusal.AnotherVoteOpen,
        BeforeCall.NoPresident => VoteRefusal.NoPresident,
        BeforeCall.NoRuleBook => VoteRefusal.NoRuleBook,
        BeforeCall.SeatsChange => VoteRefusal.SeatsChangeInTheWindow,
        BeforeCall.EndsBeforeItBegins => VoteRefusal.EndsBeforeItBegins,
        BeforeCall.OpensInThePast => VoteRefusal.OpensInThePast,
        BeforeCall.NoSuchWindow => VoteRefusal.NoSuchWindow,
        BeforeCall.NoProcedure => VoteRefusal.NoProcedure,
        BeforeCall.MembersWithoutSignatory or BeforeCall.LanguagesWithoutText or BeforeCall.WindowDiffersFromProposal or BeforeCall.CalendarNotKnown =>
            throw new System.Diagnostics.UnreachableException("It only says something."),
    };
}
