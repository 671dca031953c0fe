using System.CommandLine;
using InBlue.Live;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Verbs.Live;

/// <summary>What happens beside the letters, from the call to the announcement.</summary>
internal static class CourseVerbs
{
    private static readonly Argument<string> OfVote = Verb.Vote();

    public static IEnumerable<Command> All => [Serve(), Drain(), Incident(), Certify(), Number(), Sign(), Announce(), Cede()];

    private static Command Serve()
    {
        var (paper, member, step) = (LiveVerb.Needed("--paper", "Which paper: call, receipt, acknowledgement, result-letter, corrigendum, …", "PAPER"), LiveVerb.Needed("--member", "On which member.", "MEMBER"), LiveVerb.Needed("--step", "sent, delivered or acknowledged.", "STEP"));
        var (channel, at, note) = (LiveVerb.Needed("--channel", "By which channel; the telephone too.", "CHANNEL"), LiveVerb.Maybe("--at", "An officer's word on when it was, in the council's zone. Without it, now.", "TIME"), LiveVerb.Maybe("--note", "A word on it; with --at, what shows it.", "TEXT"));
        var number = LiveVerb.MaybeNumber("--number", "Which corrigendum or reissue; the last.");
        return LiveVerb.Make("service", "Records how far a paper has come on its way to a member.", c => { c.Arguments.Add(OfVote); foreach (var o in (Option[])[paper, member, step, channel, at, note, number]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            if (parsed.GetValue(at) is not null && string.IsNullOrWhiteSpace(parsed.GetValue(note)))
                throw new WrongUseException("--at wants --note with it: what shows when it was.");
            return Answer.To(await office.Deciding.ServeAsync(office.Find(parsed.GetValue(OfVote)!), office.By, Given.Code<PaperKind>(parsed.GetValue(paper)!, "paper"),
                Given.Member(parsed.GetValue(member)!, office.Live.Council), Given.Code<ServiceStep>(parsed.GetValue(step)!, "step"), Given.Channel(parsed.GetValue(channel)!, office.Live.Council),
                parsed.GetValue(at) is { } stated ? Given.Instant(stated, office.Live.Council.Zone) : null, parsed.GetValue(note), cancel, parsed.GetValue(number)), json, "Recorded.");
        });
    }

    private static Command Drain()
    {
        var channel = LiveVerb.Text("channel", "The channel that was looked into.");
        var arrivals = LiveVerb.MaybeNumber("--arrivals", "How many letters were found in it after the end; 0.");
        return LiveVerb.Make("drain", "Says that a channel was looked into just now, and that everything it had received is in the record. Needed of every channel before the count.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(channel); c.Options.Add(arrivals); }, async (parsed, office, json, cancel) =>
        {
            var looked = Given.Channel(parsed.GetValue(channel)!, office.Live.Council);
            return Answer.To(await office.Deciding.DrainAsync(office.Find(parsed.GetValue(OfVote)!), office.By, looked, office.Live.Now, parsed.GetValue(arrivals) ?? 0, cancel), json, $"Drained: {looked}.");
        });
    }

    private static Command Incident()
    {
        var note = LiveVerb.Needed("--note", "What happened, and what was done.", "TEXT");
        return LiveVerb.Make("incident", "Closes the incident that opened when the end was noticed late.", c => { c.Arguments.Add(OfVote); c.Options.Add(note); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.CloseIncidentAsync(office.Find(parsed.GetValue(OfVote)!), office.By, parsed.GetValue(note)!, cancel), json, "The incident is closed."));
    }

    private static Command Certify() => LiveVerb.Make("certify", "An officer certifies what the count will rest on. Two are needed.", c => c.Arguments.Add(OfVote), async (parsed, office, json, cancel) =>
        Answer.To(await office.Deciding.CertifyAsync(office.Find(parsed.GetValue(OfVote)!), office.By, cancel), json, "Certified: it holds as long as no letter changes."));

    private static Command Number()
    {
        var number = LiveVerb.Text("number", "The resolution's number: 2531 (2020).");
        return LiveVerb.Make("number", "Gives an adopted resolution its number.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(number); }, async (parsed, office, json, cancel) =>
        {
            var given = parsed.GetValue(number)!;
            if (office.Live.Council.Symbols?.Resolutions.Read(given) is null)
                throw new WrongUseException($"\"{given}\" is no number of a resolution{(office.Live.Council.Symbols?.Resolutions.Pattern is { } pattern ? $": the council writes {pattern}" : "")}.");
            var name = office.Find(parsed.GetValue(OfVote)!);
            _ = office.MayOpen(name, office.Live.Vote(name)!.State, "result"); // whether there is something to number tells the result
            return Answer.To(await office.Deciding.NumberAsync(name, office.By, given, cancel), json, $"It is resolution {given}.", ("resolution", given));
        });
    }

    private static Command Sign() => LiveVerb.Make("sign", "The President signs the result letter.", c => c.Arguments.Add(OfVote), async (parsed, office, json, cancel) =>
    {
        var name = office.Find(parsed.GetValue(OfVote)!);
        _ = office.MayOpen(name, office.Live.Vote(name)!.State, "result"); // whether a number is wanting tells the result
        return Answer.To(await office.Deciding.SignAsync(name, office.By, cancel), json, "Signed: the result letter and the speaking note are issued.");
    });

    private static Command Announce()
    {
        var (how, at) = (LiveVerb.Needed("--how", "How: by videoconference, by a letter to all members, …", "TEXT"), LiveVerb.Maybe("--at", "An officer's word on when it was, in the council's zone; --how says where it can be seen. Without it, now.", "TIME"));
        return LiveVerb.Make("announce", "Records that the President announced the result. By default everything is released with it.", c => { c.Arguments.Add(OfVote); c.Options.Add(how); c.Options.Add(at); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.AnnounceAsync(office.Find(parsed.GetValue(OfVote)!), office.By,
                parsed.GetValue(at) is { } stated ? Given.Instant(stated, office.Live.Council.Zone) : null, parsed.GetValue(how)!, cancel), json, "Announced: the result and the letters are released as the council file says."));
    }

    private static Command Cede()
    {
        var (to, reason) = (LiveVerb.Needed("--to", "The next member in English alphabetical order.", "MEMBER"), LiveVerb.Needed("--reason", "Why.", "TEXT"));
        return LiveVerb.Make("cede", "The President cedes the chair for this vote to the next member in order.", c => { c.Arguments.Add(OfVote); c.Options.Add(to); c.Options.Add(reason); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.CedeChairAsync(office.Find(parsed.GetValue(OfVote)!), office.By, Given.Member(parsed.GetValue(to)!, office.Live.Council), parsed.GetValue(reason)!, cancel), json, $"The chair is ceded to {parsed.GetValue(to)}."));
    }
}
