using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Documents.Dates;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

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
        return LiveVerb.Beginning("add", "Puts a person on file. The first one is an officer or the Director, and begins the record.", c => { c.Arguments.Add(id); foreach (var o in (Option[])[name, role, member, capacity, title, gender, from, to]) c.Options.Add(o); },
            (parsed, council, now) => Register.Empty.Add(council, acting: null, Said(parsed, council, now)) is Decision<PersonEvent, RegisterRefusal>.Refused refused ? refused.Why : null,
            async (parsed, office, json, cancel) =>
            {
                var person = Said(parsed, office.Live.Council, office.Live.Now);
                return Answer.To(await new Registering(office.Live).AddAsync(office.ByIfNamed, person, cancel), json, $"On file: {person.Name} ({person.Id}).", ("person", person.Id.Text));
            });

        Person Said(ParseResult parsed, Council council, Instant now)
        {
            var text = parsed.GetValue(id)!;
            if (text.Length > 64 || !text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-'))
                throw new WrongUseException($"\"{text}\" cannot be an id: small letters, digits, full stops and hyphens, 64 at the most.");
            return new Person(new PersonId(text), parsed.GetValue(name)!, Given.Code<Role>(parsed.GetValue(role)!, "role"),
                parsed.GetValue(member) is { } m ? Given.Member(m, council) : null,
                parsed.GetValue(capacity) is { } k ? Given.Capacity(k, council) : null, parsed.GetValue(title),
                parsed.GetValue(gender) is { } g ? Given.Code<Gender>(g, "gender") : Gender.NotStated,
                parsed.GetValue(from) is { } f ? Given.Day(f) : now.InZone(council.Zone).Date, parsed.GetValue(to) is { } t ? Given.Day(t) : null);
        }
    }

    private static Command End()
    {
        var (id, to) = (LiveVerb.Text("id", "The person."), LiveVerb.Needed("--to", "The last day on file.", "DAY"));
        return LiveVerb.Make("end", "Ends a person's entry in the register.", c => { c.Arguments.Add(id); c.Options.Add(to); }, async (parsed, office, json, cancel) =>
            Answer.To(await new Registering(office.Live).EndAsync(office.By, new PersonId(parsed.GetValue(id)!), Given.Day(parsed.GetValue(to)!), cancel), json, $"{parsed.GetValue(id)} is on file up to {DateWords.Day(Given.Day(parsed.GetValue(to)!), Language.English)}."));
    }

    private static Command List() => LiveVerb.Make("list", "Lists who is on file.", _ => { }, (_, office, json, _) =>
    {
        var people = office.Live.Register.People.Values.OrderBy(p => p.Role).ThenBy(p => p.Id.Text, StringComparer.Ordinal).ToArray();
        if (json)
            Print.Json(new JsonArray([.. people.Select(p => new JsonObject
            {
                ["id"] = p.Id.Text, ["name"] = p.Name, ["role"] = LiveCodes.Of(p.Role), ["memberId"] = p.Member?.Text, ["capacityId"] = p.Capacity?.Text,
                ["from"] = FactWriter.Write(p.From), ["to"] = p.To is { } to ? FactWriter.Write(to) : null,
            })]));
        else if (people.Length == 0)
            Console.WriteLine("Nobody is on file yet. The first person is an officer or the Director: inblue person add ID --name NAME --role officer");
        else
            foreach (var p in people)
                Console.WriteLine($"{p.Id.Text.PadRight(people.Max(x => x.Id.Text.Length))}  {p.Name.PadRight(people.Max(x => x.Name.Length))}  {Place(p, office.Live.Council)}, from {DateWords.Day(p.From, Language.English)}{(p.To is { } last ? $" to {DateWords.Day(last, Language.English)}" : "")}");
        return Task.FromResult(Exit.Done);
    });

    private static string Place(Person person, Council council) => person switch
    {
        { Member: { } member, Capacity: { } capacity } => $"{council.NameOf(member)}, {council.NameOf(capacity)}",
        { Role: Role.Director } => "Director",
        _ => "officer",
    };
}
