using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Secretariat.Live;
using NodaTime;
using Refused = InBlue.Secretariat.Live.Done<InBlue.Procedure.Drafting.DraftEvent, InBlue.Procedure.Drafting.DraftRefusal>.Refused;

namespace InBlue.Secretariat.Practice;

/// <summary>Who plays in a practice vote, named after their offices, and the draft that is voted on.</summary>
public static class PracticeCast
{
    public static readonly PersonId OfficerOne = new("officer.one"), OfficerTwo = new("officer.two"), Director = new("director");

    /// <summary>Friday, an hour before a window could open.</summary>
    public static readonly LocalDateTime Starts = new(2020, 6, 26, 13, 0);

    private const string Item = "Practice of voting in writing";

    private const string Text =
        """
        The Security Council,

        Mindful that a procedure is best learned before it is needed,

        1. Decides to practise its vote in writing once, from the call to the published document;

        2. Decides to remain seized of the matter.

        """;

    public static PersonId DelegateOf(MemberId member) => new($"pr.{member.Text.ToLowerInvariant()}");

    public static string NameOf(Member member) => $"Envoy of {member.Id}";

    /// <summary>Puts everybody on file, and a draft in blue. Null where something was refused: then the record is not as it should be.</summary>
    public static async Task<string?> TakePlacesAsync(LiveOffice office, CancellationToken cancel)
    {
        var (live, registering) = (office.Live, new Registering(office.Live));
        var today = live.Now.InZone(live.Council.Zone).Date;
        foreach (var person in People(live.Council, today))
        {
            if (await registering.AddAsync(Director, person, cancel) is Done<PersonEvent, RegisterRefusal>.Refused)
                return null;
        }
        if (office.NextSymbol() is not { } symbol || live.Council.PresidentIn(today.ToYearMonth()) is not { } sponsor)
            return null;
        var text = DraftTextRead.Of(Text, live.Council, Language.English);
        var filed = await office.Drafts.SubmitAsync(OfficerOne, symbol, Item, [sponsor], Language.English, text, practice: true, revises: null, cancel);
        return filed is Refused || await office.Drafts.PutInBlueAsync(OfficerOne, symbol, cancel) is Refused ? null : symbol;
    }

    private static IEnumerable<Person> People(Council council, LocalDate today)
    {
        yield return Office(Director, "A. Director", Role.Director);
        yield return Office(OfficerOne, "First Officer", Role.Officer);
        yield return Office(OfficerTwo, "Second Officer", Role.Officer);
        var signs = council.Capacities.First(c => c.Authority is Authority.MaySign).Id;
        foreach (var member in council.SeatsOn(today).Select(s => council.Find(s.Member)!))
            yield return new Person(DelegateOf(member.Id), NameOf(member), Role.Delegate, member.Id, signs, null, Gender.NotStated, today, null);

        Person Office(PersonId id, string name, Role role) => new(id, name, role, null, null, null, Gender.NotStated, today, null);
    }
}
