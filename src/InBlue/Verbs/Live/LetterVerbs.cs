using System.Collections.Immutable;
using System.CommandLine;
using InBlue.Live;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
using InBlue.Secretariat.Live;

namespace InBlue.Verbs.Live;

internal static class LetterVerbs
{
    public static Command Make() =>
        LiveVerb.Group("letter", "Letters of a vote.", Receive(), List(), Show(), Type(), Confirm(), Hold(), Rule(), Acknowledge(), Note());

    private static readonly Argument<string> Vote = Verb.Vote();
    private static readonly Argument<int> Number = LiveVerb.Number("letter", "The letter's number in this vote.");

    private static Command Receive()
    {
        var file = LiveVerb.Text("file", "The letter: text, mail (.eml), DOCX, PDF or a scan.");
        var channel = LiveVerb.Needed("--channel", "By which channel of the council file.", "CHANNEL");
        var received = LiveVerb.Maybe("--received", "Only for what came by hand or was fetched from a mailbox: when it was received, in the council's zone.", "TIME");
        var words = LiveVerb.Maybe("--shown-by", "What shows that: a stamp, a register, who took it.", "TEXT");
        return LiveVerb.Make("receive", "Takes a letter into the record, and issues the automatic receipt.", c => { c.Arguments.Add(Vote); c.Arguments.Add(file); foreach (var o in (Option[])[channel, received, words]) c.Options.Add(o); },
            async (parsed, office, json, cancel) =>
            {
                var vote = office.Find(parsed.GetValue(Vote)!);
                var opened = ReceivedFile.Open(Given.Bytes(parsed.GetValue(file)!), Path.GetFileName(parsed.GetValue(file)!));
                var stated = parsed.GetValue(received);
                if (stated is null && parsed.GetValue(words) is not null)
                    throw new WrongUseException("--shown-by goes with --received.");
                var by = new ReceivedBy(new ChannelId(parsed.GetValue(channel)!), stated is null ? office.Live.Now : Given.Instant(stated, office.Live.Council.Zone),
                    stated is null ? new Proof.ByServer() : new Proof.ByClaim(parsed.GetValue(words) ?? "", Evidence: null));
                var done = await office.Letters.ReceiveAsync(vote, office.By, LettersInHand.Of(opened), by, cancel);
                var number = done is Done<VoteEvent, VoteRefusal>.Recorded { Events: [VoteEvent.LetterReceived letter, ..] } ? letter.Letter : (int?)null;
                return Answer.To(done, json, number is null ? "The same bytes are on file: acknowledged again." : $"Received: letter {number}. Its receipt is issued. Next: inblue letter show {vote.Draft} {number}");
            });
    }

    private static Command List() => LiveVerb.Make("list", "Lists the letters of a vote, for whoever may open them.", c => c.Arguments.Add(Vote), (parsed, office, json, _) =>
    {
        var name = office.Find(parsed.GetValue(Vote)!);
        var vote = office.Live.Vote(name)!.State;
        if (!office.MayOpen(name, vote, "letters"))
            return Task.FromResult(Answer.Refuse(VoteRefusal.NotReleased, json));
        LettersText.Print(office, name, vote, json);
        return Task.FromResult(Exit.Done);
    });

    private static Command Show() => LiveVerb.Make("show", "Shows a letter: its words, and what the program understood of them.", c => { c.Arguments.Add(Vote); c.Arguments.Add(Number); }, (parsed, office, json, _) =>
    {
        var name = office.Find(parsed.GetValue(Vote)!);
        var vote = office.Live.Vote(name)!.State;
        if (!office.MayOpen(name, vote, $"letter {parsed.GetValue(Number)}"))
            return Task.FromResult(Answer.Refuse(VoteRefusal.NotReleased, json));
        if (!vote.Letters.TryGetValue(parsed.GetValue(Number), out var letter))
            return Task.FromResult(Answer.Refuse(VoteRefusal.UnknownLetter, json));
        LettersText.PrintOne(office, name, vote, letter, json);
        return Task.FromResult(Exit.Done);
    });

    private static Command Type()
    {
        var file = LiveVerb.Text("file", "What the scan says, typed, as text in UTF-8.");
        return LiveVerb.Make("type", "Gives a scan the text that a person has typed from it.", c => { c.Arguments.Add(Vote); c.Arguments.Add(Number); c.Arguments.Add(file); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Letters.TranscribeAsync(office.Find(parsed.GetValue(Vote)!), office.By, parsed.GetValue(Number), Given.Text(parsed.GetValue(file)!), cancel), json, "Typed."));
    }

    private static Command Confirm() => LiveVerb.Make("confirm", "Confirms that the letter says what the program understood, where nothing is in doubt.", c => { c.Arguments.Add(Vote); c.Arguments.Add(Number); },
        async (parsed, office, json, cancel) =>
        {
            var (name, number) = (office.Find(parsed.GetValue(Vote)!), parsed.GetValue(Number));
            var vote = office.Live.Vote(name)!.State;
            if (!vote.Letters.ContainsKey(number))
                return Answer.Refuse(VoteRefusal.UnknownLetter, json);
            if (!office.MayOpen(name, vote, $"letter {number}"))
                return Answer.Refuse(VoteRefusal.NotReleased, json);
            var proposed = office.Readings.Of(name, number);
            if (proposed.Reading is not { } reading)
                return Answer.Refuse("in-doubt", $"The letter is in doubt ({string.Join(", ", proposed.Why.Select(LiveCodes.Of))}). Hold it: inblue letter hold {name.Draft} {number}", json);
            return Answer.To(await office.Letters.ConfirmAsync(name, office.By, number, reading, cancel), json, "Confirmed.");
        });

    private static Command Hold()
    {
        var why = new Option<string[]>("--why") { Description = "A reason (docs/cli.md lists them); without it those that the program found.", HelpName = "REASON" };
        return LiveVerb.Make("hold", "Holds a letter in doubt for a ruling.", c => { c.Arguments.Add(Vote); c.Arguments.Add(Number); c.Options.Add(why); }, async (parsed, office, json, cancel) =>
        {
            var (name, number) = (office.Find(parsed.GetValue(Vote)!), parsed.GetValue(Number));
            if (!office.Live.Vote(name)!.State.Letters.ContainsKey(number))
                return Answer.Refuse(VoteRefusal.UnknownLetter, json);
            ImmutableArray<WhyHeld> reasons = parsed.GetValue(why) is { Length: > 0 } given
                ? [.. given.Select(w => Given.Code<WhyHeld>(w, "reason")).Distinct().Order()]
                : office.Readings.Of(name, number).Why;
            return Answer.To(await office.Letters.HoldAsync(name, office.By, number, reasons, cancel), json, $"Held: {string.Join(", ", reasons.Select(LiveCodes.Of))}.");
        });
    }

    private static Command Rule()
    {
        var (admit, refuse) = (new Option<bool>("--admit") { Description = "The letter counts." }, new Option<bool>("--refuse") { Description = "The letter does not count." });
        var reason = LiveVerb.Needed("--reason", "The reasons of the ruling, which the record keeps.", "TEXT");
        var (member, signatory, capacity) = (LiveVerb.Maybe("--member", "Whose letter it is.", "MEMBER"), LiveVerb.Maybe("--signatory", "The name as signed.", "NAME"), LiveVerb.Maybe("--capacity", "The capacity.", "CAPACITY"));
        var (date, position) = (LiveVerb.Maybe("--date", "The day of the letter.", "DAY"), LiveVerb.Maybe("--position", "for, against, abstain or not-participating.", "POSITION"));
        return LiveVerb.Make("rule", "The ruling on a held letter. What is not given is taken from what the program read without doubt.", c => { c.Arguments.Add(Vote); c.Arguments.Add(Number); foreach (var o in (Option[])[admit, refuse, reason, member, signatory, capacity, date, position]) c.Options.Add(o); },
            async (parsed, office, json, cancel) =>
            {
                if (parsed.GetValue(admit) == parsed.GetValue(refuse))
                    throw new WrongUseException("Say one of --admit and --refuse.");
                var (name, number) = (office.Find(parsed.GetValue(Vote)!), parsed.GetValue(Number));
                if (!office.Live.Vote(name)!.State.Letters.TryGetValue(number, out var letter))
                    return Answer.Refuse(VoteRefusal.UnknownLetter, json);
                var reading = !parsed.GetValue(admit) ? null : Ruled.Reading(office, name, letter,
                    parsed.GetValue(member), parsed.GetValue(signatory), parsed.GetValue(capacity), parsed.GetValue(date), parsed.GetValue(position));
                return Answer.To(await office.Letters.RuleAsync(name, office.By, number, reading, parsed.GetValue(reason)!, cancel), json, reading is null ? "Ruled out." : "Admitted.");
            });
    }

    private static Command Acknowledge() => LiveVerb.Make("acknowledge", "The Director acknowledges a letter that is confirmed or ruled on.", c => { c.Arguments.Add(Vote); c.Arguments.Add(Number); },
        async (parsed, office, json, cancel) => Answer.To(await office.Letters.AcknowledgeAsync(office.Find(parsed.GetValue(Vote)!), office.By, parsed.GetValue(Number), cancel), json, "Acknowledged."));

    private static Command Note()
    {
        var (member, spoke, note) = (LiveVerb.Needed("--member", "Which member.", "MEMBER"), LiveVerb.Needed("--with", "With whom.", "NAME"), LiveVerb.Needed("--note", "What was said.", "TEXT"));
        var letter = new Option<int?>("--letter") { Description = "About which letter.", HelpName = "NUMBER" };
        return LiveVerb.Make("note", "Notes a call on the telephone. It changes nothing.", c => { c.Arguments.Add(Vote); foreach (var o in (Option[])[member, spoke, note, letter]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Letters.NoteCallAsync(office.Find(parsed.GetValue(Vote)!), office.By, parsed.GetValue(letter), Given.Member(parsed.GetValue(member)!, office.Live.Council),
                parsed.GetValue(spoke)!, parsed.GetValue(note)!, cancel), json, "Noted."));
    }
}
