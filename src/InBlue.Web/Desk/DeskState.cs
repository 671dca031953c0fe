using System.Collections.Immutable;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Time;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Practice;
using NodaTime;

namespace InBlue.Web.Desk;

/// <summary>Everything that the desk shows, read at one moment.</summary>
public sealed record DeskState(
    Instant Now, Council Council, string Symbol, VoteName? Name, Vote? Vote, ImmutableArray<Person> People, MemberId? Chair, WindowProposal? Proposal,
    ImmutableArray<ChecklistItem> Checklist, string? Result, string Key)
{
    public DeskStep Next => DeskSteps.Next(Vote, Council);

    public bool IsDone(DeskStep step) => DeskSteps.IsDone(step, Vote, Next);

    public ZonedDateTime LocalNow => Now.InZone(Council.Zone);

    public PersonId President => Chair is { } chair ? PracticeCast.DelegateOf(chair) : PracticeCast.Director;

    public string NameOf(MemberId member, Language language) => Council.Find(member)?.Forms.Names.In(language) ?? member.Text;

    public LetterStanding StandingOf(LetterOnFile letter) => letter.StandingIn(Vote!.Call.Call, Council.WrittenProcedure.Confirmations);

    public bool IsReleased => Vote is not null && Visibilities.IsReleased(Vote, Council, Now);

    /// <summary>From the close until the result letter is signed; null otherwise, and where the council sets no hours.</summary>
    public OffsetDateTime? ResultDue => Vote is { Closed: not null, Signed: null } ? Deadline.OfResultLetter(Council, Vote.Closes)?.Due : null;

    public static DeskState Of(LiveOffice office, Language language)
    {
        var live = office.Live;
        var name = live.Votes.LastOrDefault();
        var vote = name is null ? null : live.Vote(name)?.State;
        var council = vote is null ? live.Council : live.CouncilOf(vote);
        var symbol = live.Database.Drafts(live.Council.Id.Text).LastOrDefault() ?? "";
        var proposal = vote is null ? WindowProposal.From(council, NextHour(live.Now)) : null;
        var people = live.Register.People.Values.OrderBy(p => p.Role).ThenBy(p => p.Id.Text, StringComparer.Ordinal).ToImmutableArray();
        return new DeskState(
            live.Now, council, symbol, name, vote, people, vote?.ChairOn(council, live.Now) ?? council.PresidentIn(live.Now.InZone(council.Zone).Date.ToYearMonth()), proposal,
            proposal is null ? [] : new PuttingToTheVote(office.Changing).Checklist(symbol, new CallTerms(proposal.Opens.Date, proposal.Opens, proposal.Closes, council.Zone.Id)),
            vote?.Count is null ? null : ResultOf(office, name!, vote, language), KeyOf(live, council.Id.Text, vote));
    }

    /// <summary>Once there is a bundle, the key that signed it.</summary>
    private static string KeyOf(LiveRecord live, string council, Vote? vote) =>
        (vote?.Published is null ? null : new Disclosure(live.Database).KeyOf(council)?.ToString()) ?? live.Database.Head(council)?.Key ?? "";

    private static Instant NextHour(Instant now) => Instant.FromUnixTimeSeconds(((now.ToUnixTimeSeconds() / 3600) + 1) * 3600);

    private static string ResultOf(LiveOffice office, VoteName name, Vote vote, Language language)
    {
        var result = ResultPapers.Result(office.Changing.ContextOf(name, vote)).Result;
        return ResultWords.In(language).Sentence(result.Outcome, result.Reason, result.Counts, result.Findings);
    }
}
