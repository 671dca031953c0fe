using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.People;

/// <summary>A fact about who is on file.</summary>
public abstract record PersonEvent
{
    private PersonEvent() { }

    public sealed record Registered(PersonId By, Person Person) : PersonEvent;

    /// <summary>The last day on file.</summary>
    public sealed record Ended(PersonId By, PersonId Person, LocalDate To) : PersonEvent;
}

public enum RegisterRefusal { OfficersOnly, AlreadyRegistered, UnknownPerson, UnknownMember, UnknownCapacity, DelegateNeedsMember, OnlyDelegatesHaveMembers, NoName, EndsBeforeItBegins, ReservedName, NoSuchId, UnfitWords, NobodyLeft }

/// <summary>Officers, the Director, and those who may sign for a member.</summary>
public sealed record Register(ImmutableDictionary<PersonId, Person> People)
{
    public static Register Empty { get; } = new(ImmutableDictionary<PersonId, Person>.Empty);

    public static Register Fold(IEnumerable<PersonEvent> events) => events.Aggregate(Empty, (register, e) => register.Evolve(e));

    public Person? Find(PersonId id) => People.GetValueOrDefault(id);

    /// <summary>
    /// Whether somebody of this name may sign for the member in this capacity that day. Case, accents and spaces aside, the whole name must be the same: a part of it is not enough.
    /// </summary>
    public bool MaySign(string signatory, MemberId member, CapacityId capacity, LocalDate day) => Signing(signatory, member, capacity, day).Any();

    /// <summary>How a paper addresses whoever signed so. Not stated where nobody of that name is on file, or where two are that the register addresses differently.</summary>
    public Gender GenderOf(string signatory, MemberId member, CapacityId capacity, LocalDate day) =>
        Signing(signatory, member, capacity, day).Select(p => p.Gender).Distinct().Take(2).ToArray() is [var only] ? only : Gender.NotStated;

    private IEnumerable<Person> Signing(string signatory, MemberId member, CapacityId capacity, LocalDate day) => People.Values.Where(p =>
        p.Role is Role.Delegate && p.Member == member && p.Capacity == capacity && p.IsOnFile(day) && Folded(p.Name) == Folded(signatory));

    public Register Evolve(PersonEvent happened) => happened switch
    {
        PersonEvent.Registered f => new Register(People.SetItem(f.Person.Id, f.Person)),
        PersonEvent.Ended f when People.TryGetValue(f.Person, out var person) => new Register(People.SetItem(f.Person, person with { To = f.To })),
        _ => throw new OutOfOrderException(happened.GetType().Name, "nobody of that name is on file"),
    };

    /// <summary>The very first person is registered by the program itself: nobody is there who could.</summary>
    public Decision<PersonEvent, RegisterRefusal> Add(Council council, Person? acting, Person person)
    {
        if (People.IsEmpty ? person.Role is Role.Delegate : acting is not { Role: Role.Officer or Role.Director })
            return RegisterRefusal.OfficersOnly;
        if (person.Id == PersonId.Program)
            return RegisterRefusal.ReservedName;
        if (!person.Id.IsWellFormed)
            return RegisterRefusal.NoSuchId;
        if (string.IsNullOrWhiteSpace(person.Name))
            return RegisterRefusal.NoName;
        if (!GivenWords.AreOneLine(person.Name) || (person.Title is { } title && !GivenWords.AreOneLine(title)))
            return RegisterRefusal.UnfitWords;
        if (person.To < person.From)
            return RegisterRefusal.EndsBeforeItBegins;
        if (person.Role is Role.Delegate && (person.Member is null || person.Capacity is null))
            return RegisterRefusal.DelegateNeedsMember;
        if (person.Role is not Role.Delegate && (person.Member is not null || person.Capacity is not null))
            return RegisterRefusal.OnlyDelegatesHaveMembers;
        if (person.Member is { } member && council.Find(member) is null)
            return RegisterRefusal.UnknownMember;
        if (person.Capacity is { } capacity && council.Find(capacity) is null)
            return RegisterRefusal.UnknownCapacity;
        if (People.TryGetValue(person.Id, out var there))
            return there == person ? System.Collections.Immutable.ImmutableArray<PersonEvent>.Empty : RegisterRefusal.AlreadyRegistered;
        return new PersonEvent.Registered(acting?.Id ?? PersonId.Program, person);
    }

    /// <summary>Refused where nobody would be on file the day after who could register anybody: the record would be locked for good.</summary>
    public Decision<PersonEvent, RegisterRefusal> End(Person? acting, PersonId person, LocalDate to) =>
        acting is not { Role: Role.Officer or Role.Director } ? RegisterRefusal.OfficersOnly
        : !People.TryGetValue(person, out var there) ? RegisterRefusal.UnknownPerson
        : to < there.From ? RegisterRefusal.EndsBeforeItBegins
        : there.To == to ? ImmutableArray<PersonEvent>.Empty
        : MayRegister(there) && !People.Values.Any(p => p.Id != person && MayRegister(p) && p.IsOnFile(to.PlusDays(1))) ? RegisterRefusal.NobodyLeft
        : new PersonEvent.Ended(acting.Id, person, to);

    private static bool MayRegister(Person person) => person.Role is Role.Officer or Role.Director;

    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c)) // an accent that is written as a mark of its own is neither
                folded.Append(PlainLetter.Of(c));
        }
        return folded.ToString();
    }
}
