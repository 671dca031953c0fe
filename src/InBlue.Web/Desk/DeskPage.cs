using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Secretariat.Practice;
using InBlue.Web.Pages;
using InBlue.Web.Words;

namespace InBlue.Web.Desk;

/// <summary>What every page of the desk has.</summary>
public abstract class DeskPage(PracticeDesk desk) : PublicPage
{
    public DeskWords Desk => DeskWords.In(Language);

    public DeskState? State { get; protected set; }

    public override bool TellsOfChanges => false;

    public override string InOtherLanguage => HttpContext.Request.Method == "POST" ? DeskAddress.Of(SiteLanguage.Other(Language)) : base.InOtherLanguage;

    protected PracticeDesk Practice => desk;

    /// <summary>Officers and the Director first, then the President, then the delegations by name.</summary>
    public IEnumerable<(PersonId Id, string Name)> Actors
    {
        get
        {
            yield return (PracticeCast.OfficerOne, Desk.Officer(first: true));
            yield return (PracticeCast.OfficerTwo, Desk.Officer(first: false));
            yield return (PracticeCast.Director, Desk.Director);
            foreach (var person in State!.People.Where(p => p.Member == State.Chair))
                yield return (person.Id, Desk.President(State.NameOf(person.Member!.Value, Language)));
            foreach (var (id, name) in State.People.Where(p => p.Member is not null && p.Member != State.Chair).Select(p => (p.Id, State.NameOf(p.Member!.Value, Language))).OrderBy(p => p.Item2, EnglishOrder.Comparer))
                yield return (id, Desk.Delegation(name));
        }
    }

    public IEnumerable<(string Id, string Name)> Members => State!.People.Where(p => p.Member is not null)
        .Select(p => (p.Member!.Value.Text, State.NameOf(p.Member.Value, Language))).OrderBy(m => m.Item2, EnglishOrder.Comparer);

    public IEnumerable<(string Code, string Name)> Positions =>
        from choice in (IEnumerable<(string Code, Position Position)>)[("for", Position.For), ("against", Position.Against), ("abstain", Position.Abstain), ("not-participating", Position.NotParticipating)]
        select (choice.Code, ResultWords.In(Language).Name(choice.Position));

}
