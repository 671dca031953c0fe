using System.CommandLine;
using InBlue.Live;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Verbs.Live;

/// <summary>What happens beside the letters, from the call to the announcement.</summary>
internal static class CourseVerbs
{
    private static readonly Argument<string> Vote = Verb.Vote();

    public static IEnumerable<Command> All => [Serve(), Drain(), Incident(), Certify(), Number(), Sign(), Announce(), Cede()];

    private static Command Serve()
    {
        var (paper, member, step) = (LiveVerb.Needed("--paper", "Which paper: call, result-letter …", "PAPER"), LiveVerb.Needed("--member", "On which member.", "MEMBER"), LiveVerb.Needed("--step", "sent, delivered or acknowledged.", "STEP"));
        var (channel, at, note) = (LiveVerb.Needed("--channel", "By which channel; the telephone too.", "CHANNEL"), LiveVerb.Maybe("--at", "When, if not now.", "TIME"), LiveVerb.Maybe("--note", "A word on it.", "TEXT"));
        return LiveVerb.Make("service", "Records how far a paper has come on its way to a member.", c => { c.Arguments.Add(Vote); foreach (var o in (Option[])[paper, member, step, channel, at, note]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.ServeAsync(office.Find(parsed.GetValue(Vote)!), office.By, Given.Code<PaperKind>(parsed.GetValue(paper)!, "paper"),
                Given.Member(parsed.GetValue(member)!, office.Live.Council), Given.Code<ServiceStep>(parsed.GetValue(step)!, "step"), new ChannelId(parsed.GetValue(channel)!),
                parsed.GetValue(at) is { } stated ? Given.Instant(stated, office.Live.Council.Zone) : null, parsed.GetValue(note), cancel), json, "Recorded."));
    }

    private static Command Drain()
    {
        var channel = LiveVerb.Text("channel", "The channel that was looked into.");
        var (upTo, arrivals) = (LiveVerb.Maybe("--up-to", "Up to when it holds nothing more that is not in the record; now.", "TIME"), new Option<int>("--arrivals") { Description = "How many letters were found in it after the end.", DefaultValueFactory = _ => 0 });
        return LiveVerb.Make("drain", "Says that everything a channel had received is in the record; needed of every channel before the count.", c => { c.Arguments.Add(Vote); c.Arguments.Add(channel); c.Options.Add(upTo); c.Options.Add(arrivals); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.DrainAsync(office.Find(parsed.GetValue(Vote)!), office.By, new ChannelId(parsed.GetValue(channel)!),
                parsed.GetValue(upTo) is { } stated ? Given.Instant(stated, office.Live.Council.Zone) : office.Live.Now, parsed.GetValue(arrivals), cancel), json, "Drained."));
    }

    private static Command Incident()
    {
        var note = LiveVerb.Needed("--note", "What happened, and what was done.", "TEXT");
        return LiveVerb.Make("incident", "Closes the incident that opened when the end was noticed late.", c => { c.Arguments.Add(Vote); c.Options.Add(note); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.CloseIncidentAsync(office.Find(parsed.GetValue(Vote)!), office.By, parsed.GetValue(note)!, cancel), json, "The incident is closed."));
    }

    private static Command Certify() => LiveVerb.Make("certify", "An officer certifies what the count will rest on. Two are needed.", c => c.Arguments.Add(Vote), async (parsed, office, json, cancel) =>
        Answer.To(await office.Deciding.CertifyAsync(office.Find(parsed.GetValue(Vote)!), office.By, cancel), json, "Certified."));

    private static Command Number()
    {
        var number = LiveVerb.Text("number", "The resolution's number: 2531 (2020).");
        return LiveVerb.Make("number", "Gives an adopted resolution its number.", c => { c.Arguments.Add(Vote); c.Arguments.Add(number); }, async (parsed, office, json, cancel) =>
        {
            var given = parsed.GetValue(number)!;
            if (office.Live.Council.Symbols?.Resolutions.Read(given) is null)
                throw new WrongUseException($"\"{given}\" is no number of a resolution: {office.Live.Council.Symbols?.Resolutions.Pattern}.");
            return Answer.To(await office.Deciding.NumberAsync(office.Find(parsed.GetValue(Vote)!), office.By, given, cancel), json, $"Resolution {given}.");
        });
    }

    private static Command Sign() => LiveVerb.Make("sign", "The President signs the result letter.", c => c.Arguments.Add(Vote), async (parsed, office, json, cancel) =>
        Answer.To(await office.Deciding.SignAsync(office.Find(parsed.GetValue(Vote)!), office.By, cancel), json, "Signed: the result letter and the speaking note are issued."));

    private static Command Announce()
    {
        var (how, at) = (LiveVerb.Needed("--how", "How: by videoconference …", "TEXT"), LiveVerb.Maybe("--at", "When, if not now.", "TIME"));
        return LiveVerb.Make("announce", "Records that the President announced the result. By default everything is released with it.", c => { c.Arguments.Add(Vote); c.Options.Add(how); c.Options.Add(at); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.AnnounceAsync(office.Find(parsed.GetValue(Vote)!), office.By,
                parsed.GetValue(at) is { } stated ? Given.Instant(stated, office.Live.Council.Zone) : null, parsed.GetValue(how)!, cancel), json, "Announced."));
    }

    private static Command Cede()
    {
        var (to, reason) = (LiveVerb.Needed("--to", "The next member in English alphabetical order.", "MEMBER"), LiveVerb.Needed("--reason", "Why.", "TEXT"));
        return LiveVerb.Make("cede", "The President cedes the chair for this vote to the next member in order.", c => { c.Arguments.Add(Vote); c.Options.Add(to); c.Options.Add(reason); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Deciding.CedeChairAsync(office.Find(parsed.GetValue(Vote)!), office.By, Given.Member(parsed.GetValue(to)!, office.Live.Council), parsed.GetValue(reason)!, cancel), json, "The chair is ceded."));
    }
}
