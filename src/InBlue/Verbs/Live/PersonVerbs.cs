using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Secretariat.Live;

namespace InBlue.Verbs.Live;

internal static class PersonVerbs
{
    public static Command Make() => LiveVerb.Group("person", "Who is on file: officers, the Director, and those who may sign for a member.", Add(), End(), List());

    private static Command Add()
    {
        var id = LiveVerb.Text("id", "An id for the record: small letters, digits, full stops, hyphens.");
        var (name, role) = (LiveVerb.Needed("--name", "The name as it signs.", "NAME"), LiveVerb.Needed("--role", "officer, director or delegate.", "ROLE"));
        var (member, capacity) = (LiveVerb.Maybe("--member", "For a delegate: the member.", "MEMBER"), LiveVerb.Maybe("--capacity", "For a delegate: a capacity of the council file.", "CAPACITY"));
        var (title, gender) = (LiveVerb.Maybe("--title", "How papers address the person.", "TITLE"), LiveVerb.Maybe("--gender", "female or male, where the person has said so.", "GENDER"));
        var (from, to) = (LiveVerb.Maybe("--from", "The first day on file; today.", "DAY"), LiveVerb.Maybe("--to", "The last day on file.", "DAY"));
        return LiveVerb.Make("add", "Puts a person on file.", c => { c.Arguments.Add(id); foreach (var o in (Option[])[name, role, member, capacity, title, gender, from, to]) c.Options.Add(o); },
            async (parsed, office, json, cancel) =>
            {
                var today = office.Live.Now.InZone(office.Live.Council.Zone).Date;
                var text = parsed.GetValue(id)!;
                if (text.Length > 64 || !text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-'))
                    throw new WrongUseException($"\"{text}\" cannot be an id: small letters, digits, full stops and hyphens, 64 at the most.");
                var person = new Person(new PersonId(text), parsed.GetValue(name)!, Given.Code<Role>(parsed.GetValue(role)!, "role"),
                    parsed.GetValue(member) is { } m ? Given.Member(m, office.Live.Council) : null,
                    parsed.GetValue(capacity) is { } k ? new CapacityId(k) : null, parsed.GetValue(title),
                    parsed.GetValue(gender) is { } g ? Given.Code<Gender>(g, "gender") : Gender.NotStated,
                    parsed.GetValue(from) is { } f ? Given.Day(f) : today, parsed.GetValue(to) is { } t ? Given.Day(t) : null);
                return Answer.To(await new Registering(office.Live).AddAsync(office.By, person, cancel), json, $"On file: {person.Name} ({person.Id}).");
            });
    }

    private static Command End()
    {
        var (id, to) = (LiveVerb.Text("id", "The person."), LiveVerb.Needed("--to", "The last day on file.", "DAY"));
        return LiveVerb.Make("end", "Ends a person's entry in the register.", c => { c.Arguments.Add(id); c.Options.Add(to); }, async (parsed, office, json, cancel) =>
            Answer.To(await new Registering(office.Live).EndAsync(office.By, new PersonId(parsed.GetValue(id)!), Given.Day(parsed.GetValue(to)!), cancel), json, "Recorded."));
    }

    private static Command List() => LiveVerb.Make("list", "Lists who is on file.", _ => { }, (_, office, json, _) =>
    {
        var people = office.Live.Register.People.Values.OrderBy(p => p.Role).ThenBy(p => p.Id.Text, StringComparer.Ordinal).ToArray();
        if (json)
            Print.Json(new JsonArray([.. people.Select(p => new JsonObject
            {
                ["id"] = p.Id.Text, ["name"] = p.Name, ["role"] = LiveCodes.Of(p.Role), ["member"] = p.Member?.Text, ["capacity"] = p.Capacity?.Text,
            })]));
        else if (people.Length == 0)
            Console.WriteLine("Nobody is on file yet. The first person is an officer or the Director: inblue person add ID --name NAME --role officer");
        else
            foreach (var p in people)
                Console.WriteLine($"{p.Id,-24} {LiveCodes.Of(p.Role),-9} {p.Member?.Text,-4} {p.Name}");
        return Task.FromResult(Exit.Done);
    });
}
