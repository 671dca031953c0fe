using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Record.Json;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Live;

/// <summary>Facts about who is on file as bodies of entries. The register is never part of a bundle.</summary>
public static class PersonEventForms
{
    private const string Registered = "person.registered";
    private const string Ended = "person.ended";

    public static (string Kind, JsonValue Body) Write(PersonEvent happened) => happened switch
    {
        PersonEvent.Registered f => (Registered, JsonValue.ObjectOf(
            ("by", f.By.Text), ("capacity", f.Person.Capacity?.Text), ("from", FactWriter.Write(f.Person.From)), ("gender", LiveCodes.Of(f.Person.Gender)),
            ("member", f.Person.Member?.Text), ("name", f.Person.Name), ("person", f.Person.Id.Text), ("role", LiveCodes.Of(f.Person.Role)), ("title", f.Person.Title),
            ("to", f.Person.To is { } to ? FactWriter.Write(to) : null))),
        PersonEvent.Ended f => (Ended, JsonValue.ObjectOf(("by", f.By.Text), ("person", f.Person.Text), ("to", FactWriter.Write(f.To)))),
        _ => throw new System.Diagnostics.UnreachableException(happened.GetType().Name),
    };

    /// <summary>Throws <see cref="MalformedException"/>.</summary>
    public static PersonEvent Read(string kind, JsonValue body)
    {
        var f = new JsonFields(body, "body");
        PersonEvent happened = kind switch
        {
            Registered => new PersonEvent.Registered(f.Person("by"), new Person(
                f.Person("person"), f.Prose("name"), f.Code<Role>("role", LiveCodes.Of),
                f.Has("member") ? f.Member("member") : null, f.Has("capacity") ? new CapacityId(f.Id("capacity")) : null,
                f.OptionalProse("title"), f.Code<Gender>("gender", LiveCodes.Of), f.Date("from"), f.OptionalDate("to"))),
            Ended => new PersonEvent.Ended(f.Person("by"), f.Person("person"), f.Date("to")),
            _ => throw new MalformedException("kind", "one that this version knows of the register"),
        };
        f.Done();
        return happened;
    }
}
