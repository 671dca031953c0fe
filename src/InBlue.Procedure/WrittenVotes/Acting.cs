using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>Who acts, in which council, and when. The instant is the server's: nobody gives it.</summary>
public sealed record Acting(Council Council, Person Person, Instant Now)
{
    public PersonId By => Person.Id;

    public LocalDate Today => Now.InZone(Council.Zone).Date;

    public VoteRefusal? UnlessOfficer() => UnlessOnFile() ?? (Person.Role is Role.Officer or Role.Director ? null : VoteRefusal.OfficersOnly);

    public VoteRefusal? UnlessDirector() => UnlessOnFile() ?? (Person.Role is Role.Director ? null : VoteRefusal.DirectorOnly);

    /// <summary>A delegate of the member in the chair, whose capacity alone suffices to sign.</summary>
    public VoteRefusal? UnlessPresident(MemberId? chair) => UnlessOnFile() ?? (SignsFor(chair) ? null : VoteRefusal.PresidentOnly);

    private bool SignsFor(MemberId? member) =>
        Person is { Role: Role.Delegate, Capacity: { } capacity } && member is not null && Person.Member == member
        && Council.Find(capacity)?.Authority is Authority.MaySign;

    public VoteRefusal? UnlessOnFile() => Person.IsOnFile(Today) ? null : VoteRefusal.NotOnFile;
}
