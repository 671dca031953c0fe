using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
using InBlue.Record.Entries;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Verbs.Live;

internal static class LetterVerbs
{
    public static Command Make() =>
        LiveVerb.Group("letter", "Letters of a vote.", Receive(), List(), Show(), Type(), Confirm(), Hold(), Rule(), Acknowledge(), Note());

    private static readonly Argument<string> OfVote = Verb.Vote();
    private static readonly Argument<int> Number = LiveVerb.Number("letter", "The letter's number in this vote.");

    private static Command Receive()
    {
        var file = LiveVerb.Text("file", "The letter: text, mail (.eml), DOCX, PDF or a scan.");
        var channel = LiveVerb.Needed("--channel", "By which channel of the council file.", "CHANNEL");
        var received = LiveVerb.Maybe("--received", "An officer's word on what came by hand or lay in a mailbox: when it was received, in the council's zone. Without it, now.", "TIME");
        var words = LiveVerb.Maybe("--shown-by", "What shows that: a stamp, a register, who took it. Needed for every channel but the portal, which has the clock of the server.", "TEXT");
        var receipt = LiveVerb.Maybe("--receipt", "Where to write the signed receipt, for whoever sent the letter.", "FILE");
        return LiveVerb.Make("receive", "Takes a letter into the record, and issues the automatic receipt.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(file); foreach (var o in (Option[])[channel, received, words, receipt]) c.Options.Add(o); },
            async (parsed, office, json, cancel) =>
            {
                if (parsed.GetValue(receipt) is { } place)
                    OutputFile.MustBeNew(place);
                var vote = office.Find(parsed.GetValue(OfVote)!);
                var opened = ReceivedFile.Open(Given.Bytes(parsed.GetValue(file)!), Path.GetFileName(parsed.GetValue(file)!));
                var by = Given.Received(parsed.GetValue(channel)!, parsed.GetValue(received), parsed.GetValue(words), office);
                var done = await office.Letters.ReceiveAsync(vote, office.By, LettersInHand.Of(opened), by, cancel);
                return done is Done<VoteEvent, VoteRefusal>.Recorded { Events: [var happened, ..] } ? await TakenAsync(office, vote, happened, parsed.GetValue(receipt), json, cancel) : Answer.To(done, json, "");
            });
    }

    /// <summary>The sender is told what the receipt says and nothing more: the letter's number would tell how many have written.</summary>
    private static async Task<int> TakenAsync(Office office, VoteName name, VoteEvent happened, string? receipt, bool json, CancellationToken cancel)
    {
        var vote = office.Live.Vote(name)!.State;
        var council = office.Live.CouncilOf(vote);
        var letter = vote.Letters[happened is VoteEvent.LetterReceivedAgain again ? again.Letter : ((VoteEvent.LetterReceived)happened).Letter];
        var received = happened is VoteEvent.LetterReceivedAgain { Received: var then } ? then : letter.Arrival.Received;
        var (reference, moment) = (PaperContext.ReferenceOf(letter), When.ToTheSecond(received, council.Zone));
        (string, JsonNode?)[] told =
        [
            ("reference", reference), ("received", FactWriter.Write(received.InZone(council.Zone).ToOffsetDateTime())),
            .. receipt is not null ? [("receipt", receipt)] : Array.Empty<(string, JsonNode?)>(),
            .. office.IsSecretariat ? [("letter", letter.Number), ("again", happened is VoteEvent.LetterReceivedAgain)] : Array.Empty<(string, JsonNode?)>(),
        ];
        var said = $"Received: {moment}. Its receipt is issued, under {reference}{(receipt is null ? "" : $", and signed in {receipt}")}.";
        if (letter.Arrival.Received < vote.Opens)
            said += office.Live.Now < vote.Closes
                ? $" It came before the voting period, which begins on {When.ToTheSecond(vote.Opens, council.Zone)}, and does not count: send it again within it."
                : " It came before the voting period, and does not count.";
        if (receipt is not null)
            await ReceiptVerb.WriteAsync(office, name, letter.Number, received, receipt, cancel);
        if (!office.IsSecretariat)
            return Answer.Done(before: false, json, said, told);
        var next = happened is VoteEvent.LetterReceivedAgain ? $"The same letter as {letter.Number}, which is on file: acknowledged again."
            : letter.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations) switch
            {
                LetterStanding.Late => $"It is letter {letter.Number}, received after the end: it stays on file and does not count.",
                LetterStanding.BeforeOpening => $"It is letter {letter.Number}, received before the opening: it stays on file and does not count.",
                LetterStanding.Open or LetterStanding.Speaks or LetterStanding.RuledOut => $"It is letter {letter.Number}. Next: inblue letter show {LiveVerb.Shortest(office, name)} {letter.Number}",
            };
        return Answer.Done(before: false, json, $"{said}{Environment.NewLine}{next}", told);
    }

    private static Command List() => LiveVerb.Make("list", "Lists the letters of a vote, for whoever may open them.", c => c.Arguments.Add(OfVote), (parsed, office, json, _) =>
    {
        var name = office.Find(parsed.GetValue(OfVote)!);
        var vote = office.Live.Vote(name)!.State;
        if (!office.MayOpen(name, vote, "letters"))
            return Task.FromResult(Answer.Refuse(VoteRefusal.NotReleased, json));
        var council = office.Live.CouncilOf(vote);
        if (json)
            Print.Json(new JsonObject
            {
                ["letters"] = new JsonArray([.. vote.Letters.Values.Select(l => (JsonNode)LetterJson.Of(vote, l, council))]),
                ["statements"] = new JsonArray([.. vote.Statements.Values.Select(s => (JsonNode)LetterJson.Of(s, council))]),
                ["awaited"] = new JsonArray([.. LettersText.Awaited(vote, council).Select(m => (JsonNode)council.NameOf(m))]),
            });
        else
            LettersText.Print(vote, council);
        return Task.FromResult(Exit.Done);
    });

    private static Command Show() => LiveVerb.Make("show", "Shows a letter: its words, and what the program understood of them.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(Number); }, (parsed, office, json, _) =>
    {
        var name = office.Find(parsed.GetValue(OfVote)!);
        var vote = office.Live.Vote(name)!.State;
        if (!office.MayOpen(name, vote, $"letter {parsed.GetValue(Number)}"))
            return Task.FromResult(Answer.Refuse(VoteRefusal.NotReleased, json));
        if (!vote.Letters.TryGetValue(parsed.GetValue(Number), out var letter))
            return Task.FromResult(Answer.Refuse(VoteRefusal.UnknownLetter, json));
        var (council, proposed) = (office.Live.CouncilOf(vote), office.Readings.Of(name, letter.Number));
        var text = letter.Text is { } file && office.Live.Bytes(file) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : null;
        var gone = SaidToBeGone.File(office.Live.Database, name.Council, letter.Arrival.File);
        if (json)
            Print.Json(LetterJson.Whole(vote, letter, council, text, proposed, gone));
        else
            LettersText.PrintOne(vote, letter, council, text, proposed, gone);
        return Task.FromResult(Exit.Done);
    });

    private static Command Type()
    {
        var file = LiveVerb.Text("file", "What the scan says, typed, as text in UTF-8.");
        return LiveVerb.Make("type", "Gives a scan the text that a person has typed from it.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(Number); c.Arguments.Add(file); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Letters.TranscribeAsync(office.Find(parsed.GetValue(OfVote)!), office.By, parsed.GetValue(Number), Given.Text(parsed.GetValue(file)!), cancel), json, $"Typed. Next: inblue letter show {parsed.GetValue(OfVote)} {parsed.GetValue(Number)}"));
    }

    private static Command Confirm() => LiveVerb.Make("confirm", "Confirms that the letter says what the program understood, where nothing is in doubt.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(Number); },
        async (parsed, office, json, cancel) =>
        {
            var (name, number) = (office.Find(parsed.GetValue(OfVote)!), parsed.GetValue(Number));
            var vote = office.Live.Vote(name)!.State;
            if (office.UnlessMayOpen(name, vote, $"letter {number}", VoteRefusal.OfficersOnly) is { } not)
                return Answer.Refuse(not, json);
            if (!vote.Letters.TryGetValue(number, out var letter))
                return Answer.Refuse(VoteRefusal.UnknownLetter, json);
            if ((UnlessOpen(vote, letter, office.Live.CouncilOf(vote)) ?? (letter.Held is not null ? VoteRefusal.LetterIsHeld : (VoteRefusal?)null)) is { } why)
                return Answer.Refuse(why, json);
            var proposed = office.Readings.Of(name, number);
            if (proposed.Reading is not { } reading)
                return Answer.Refuse("in-doubt", $"The letter is in doubt ({string.Join(", ", proposed.Why.Select(LiveCodes.Of))}). See it: inblue letter show {LiveVerb.Shortest(office, name)} {number}. Hold it: inblue letter hold {LiveVerb.Shortest(office, name)} {number}", json);
            return Answer.To(await office.Letters.ConfirmAsync(name, office.By, number, reading, cancel), json, "Confirmed.");
        });

    private static Command Hold()
    {
        var because = new Option<string[]>("--why") { Description = "A reason (docs/cli.md lists them); without it those that the program found.", HelpName = "REASON" };
        return LiveVerb.Make("hold", "Holds a letter in doubt for a ruling.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(Number); c.Options.Add(because); }, async (parsed, office, json, cancel) =>
        {
            var (name, number) = (office.Find(parsed.GetValue(OfVote)!), parsed.GetValue(Number));
            var vote = office.Live.Vote(name)!.State;
            if (office.UnlessMayOpen(name, vote, $"letter {number}", VoteRefusal.OfficersOnly) is { } not)
                return Answer.Refuse(not, json);
            if (!vote.Letters.TryGetValue(number, out var letter))
                return Answer.Refuse(VoteRefusal.UnknownLetter, json);
            if (UnlessOpen(vote, letter, office.Live.CouncilOf(vote)) is { } why)
                return Answer.Refuse(why, json);
            ImmutableArray<WhyHeld> reasons = parsed.GetValue(because) is { Length: > 0 } given
                ? [.. given.Select(w => Given.Code<WhyHeld>(w, "reason")).Distinct().Order()]
                : office.Readings.Of(name, number).Why;
            return Answer.To(await office.Letters.HoldAsync(name, office.By, number, reasons, cancel), json, $"Held: {string.Join(", ", reasons.Select(LiveCodes.Of))}. A notice is issued.", ("held", new JsonArray([.. reasons.Select(w => (JsonNode)LiveCodes.Of(w))])));
        });
    }

    private static Command Rule()
    {
        var (admit, refuse) = (new Option<bool>("--admit") { Description = "The letter counts." }, new Option<bool>("--refuse") { Description = "The letter does not count." });
        var reason = LiveVerb.Needed("--reason", "The reasons of the ruling, which the record keeps.", "TEXT");
        var (member, signatory, capacity) = (LiveVerb.Maybe("--member", "Whose letter it is.", "MEMBER"), LiveVerb.Maybe("--signatory", "The name as signed.", "NAME"), LiveVerb.Maybe("--capacity", "The capacity.", "CAPACITY"));
        var (date, position) = (LiveVerb.Maybe("--date", "The day of the letter.", "DAY"), LiveVerb.Maybe("--position", "for, against, abstain or not-participating.", "POSITION"));
        return LiveVerb.Make("rule", "The ruling on a held letter. What is not given is taken from what the program read without doubt.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(Number); foreach (var o in (Option[])[admit, refuse, reason, member, signatory, capacity, date, position]) c.Options.Add(o); },
            async (parsed, office, json, cancel) =>
            {
                if (parsed.GetValue(admit) == parsed.GetValue(refuse))
                    throw new WrongUseException("Say one of --admit and --refuse.");
                var (name, number) = (office.Find(parsed.GetValue(OfVote)!), parsed.GetValue(Number));
                var vote = office.Live.Vote(name)!.State;
                if (office.UnlessMayOpen(name, vote, $"letter {number}", VoteRefusal.RulingIsNotYours) is { } not)
                    return Answer.Refuse(not, json);
                var council = office.Live.CouncilOf(vote);
                if (council.WrittenProcedure.RulesOnDoubt is RulesOnDoubt.President
                    && new Acting(council, office.Live.Find(office.By)!, office.Live.Now).UnlessPresident(vote.ChairOn(council, office.Live.Now)) is not null)
                    return Answer.Refuse(VoteRefusal.RulingIsNotYours, json);
                if (!vote.Letters.TryGetValue(number, out var letter))
                    return Answer.Refuse(VoteRefusal.UnknownLetter, json);
                if ((UnlessOpen(vote, letter, council) ?? (letter.AwaitsRuling ? (VoteRefusal?)null : VoteRefusal.LetterIsNotHeld)) is { } why)
                    return Answer.Refuse(why, json);
                var reading = !parsed.GetValue(admit) ? null : Ruled.Reading(office, name, letter,
                    parsed.GetValue(member), parsed.GetValue(signatory), parsed.GetValue(capacity), parsed.GetValue(date), parsed.GetValue(position));
                return Answer.To(await office.Letters.RuleAsync(name, office.By, number, reading, parsed.GetValue(reason)!, cancel), json, reading is null ? "Ruled out." : "Admitted.");
            });
    }

    /// <summary>Said before a reading is proposed for it, which would be of no use.</summary>
    private static VoteRefusal? UnlessOpen(Vote vote, LetterOnFile letter, Council council) =>
        vote.Count is not null ? VoteRefusal.AlreadyCounted
        : letter.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations) is LetterStanding.Late or LetterStanding.BeforeOpening ? VoteRefusal.LetterDoesNotCount
        : null;

    private static Command Acknowledge() => LiveVerb.Make("acknowledge", "The Director acknowledges a letter that is confirmed or ruled on.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(Number); },
        async (parsed, office, json, cancel) => Answer.To(await office.Letters.AcknowledgeAsync(office.Find(parsed.GetValue(OfVote)!), office.By, parsed.GetValue(Number), cancel), json, "Acknowledged."));

    private static Command Note()
    {
        var (member, spoke, note) = (LiveVerb.Needed("--member", "Which member.", "MEMBER"), LiveVerb.Needed("--with", "With whom.", "NAME"), LiveVerb.Needed("--note", "What was said.", "TEXT"));
        var letter = LiveVerb.MaybeNumber("--letter", "About which letter.");
        return LiveVerb.Make("note", "Notes a call on the telephone. It changes nothing.", c => { c.Arguments.Add(OfVote); foreach (var o in (Option[])[member, spoke, note, letter]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Letters.NoteCallAsync(office.Find(parsed.GetValue(OfVote)!), office.By, parsed.GetValue(letter), Given.Member(parsed.GetValue(member)!, office.Live.Council),
                parsed.GetValue(spoke)!, parsed.GetValue(note)!, cancel), json, "Noted."));
    }
}
