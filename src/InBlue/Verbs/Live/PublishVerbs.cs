using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
using InBlue.Secretariat.Live;

namespace InBlue.Verbs.Live;

/// <summary>Statements, editions, the compiled document, and what may follow it.</summary>
internal static class PublishVerbs
{
    private static readonly Argument<string> OfVote = Verb.Vote();

    public static IEnumerable<Command> All => [Statement(), Edition(), Publish(), Correct(), Reissue(), Papers()];

    private static Command Statement()
    {
        var (file, member, channel) = (LiveVerb.Text("file", "The statement."), LiveVerb.Needed("--member", "Whose.", "MEMBER"), LiveVerb.Needed("--channel", "By which channel.", "CHANNEL"));
        var (at, words) = (LiveVerb.Maybe("--received", "An officer's word on when it was received, in the council's zone. Without it, now.", "TIME"), LiveVerb.Maybe("--shown-by", "What shows that. Needed for every channel but the portal.", "TEXT"));
        return LiveVerb.Make("statement", "Takes an explanation of vote: with the vote, or after the result.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(file); foreach (var o in (Option[])[member, channel, at, words]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            var name = office.Find(parsed.GetValue(OfVote)!);
            var opened = ReceivedFile.Open(Given.Bytes(parsed.GetValue(file)!), Path.GetFileName(parsed.GetValue(file)!));
            var received = Given.Received(parsed.GetValue(channel)!, parsed.GetValue(at), parsed.GetValue(words), office);
            var done = await office.Letters.TakeStatementAsync(name, office.By, Given.Member(parsed.GetValue(member)!, office.Live.Council), LettersInHand.Of(opened), received, cancel);
            if (done is not Done<VoteEvent, VoteRefusal>.Recorded { Events: [VoteEvent.StatementReceived { Statement: var number, Slot: var slot }, ..] })
                return Answer.To(done, json, "");
            return Answer.Done(before: false, json, $"Received: statement {number}, {(slot is StatementSlot.WithVote ? "with the vote" : "after the result")}.", ("statement", number), ("slot", LiveCodes.Of(slot)));
        });
    }

    private static Command Edition()
    {
        var (letter, statement) = (LiveVerb.MaybeNumber("--letter", "Of which letter."), LiveVerb.MaybeNumber("--statement", "Of which statement."));
        var (text, drafted) = (LiveVerb.Maybe("--text", "The edited text; without it the text as received.", "FILE"), LiveVerb.Needed("--drafted", "Who drafted it: another officer than the one who approves.", "PERSON"));
        var language = LiveVerb.Maybe("--language", "The language of the edition: en. Each language has its own edition.", "LANGUAGE");
        var (original, heading) = (LiveVerb.Maybe("--original", "The language in which it was written; that of the edition.", "LANGUAGE"), LiveVerb.Maybe("--heading", "The heading; without it the one that the program proposes. Another is listed as a change.", "TEXT"));
        return LiveVerb.Make("edition", "Approves how a letter or a statement is printed, with every change from its text as received and from the heading as proposed.", c => { c.Arguments.Add(OfVote); foreach (var o in (Option[])[letter, statement, text, drafted, language, original, heading]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            var of = new EditionOf(parsed.GetValue(letter), parsed.GetValue(statement));
            if (of.Letter is null == of.Statement is null)
                throw new WrongUseException("Say one of --letter and --statement.");
            var name = office.Find(parsed.GetValue(OfVote)!);
            if (office.UnlessMayOpen(name, office.Live.Vote(name)!.State, "editions", VoteRefusal.OfficersOnly) is { } not)
                return Answer.Refuse(not, json);
            if (Editing.Of(office.Live, name, of, parsed.GetValue(text) is { } path ? Given.Text(path) : null, parsed.GetValue(language) is { } l ? Given.Language(l) : Language.English, parsed.GetValue(heading),
                parsed.GetValue(original) is { } o ? Given.Language(o) : null) is not { } edition)
                return Answer.Refuse("no-text", "There is no such letter whose reading is confirmed, no such statement, or no text to print. See inblue letter list; give the text with --text.", json);
            return Answer.To(await office.Publishing.ApproveAsync(name, office.By, new PersonId(parsed.GetValue(drafted)!), of, edition, cancel), json,
                edition.Changes.IsEmpty ? edition.Original.Contains(edition.Language) || parsed.GetValue(text) is null ? "Approved: printed as received." : "Approved: a translation, printed beside the letter as received." : $"Approved, with {Listed(edition)}.",
                ("changes", edition.Changes.Length), ("heading", edition.Heading));
        });
    }

    private static string Listed(EditionInHand edition)
    {
        var (heading, text) = (edition.Changes.Count(c => c.Part is EditionPart.Heading), edition.Changes.Count(c => c.Part is EditionPart.Text));
        var ofText = text == 1 ? "one change from the text as received" : $"{text} changes from the text as received";
        return heading == 0 ? ofText : text == 0 ? "another heading than the one proposed" : $"another heading than the one proposed and {ofText}";
    }

    private static Command Publish()
    {
        var (document, folder) = (LiveVerb.Maybe("--document", "The symbol of the compiled document; without it the next free one.", "SYMBOL"), LiveVerb.Maybe("--out", "A folder for the document, its annexes and the Akoma Ntoso.", "DIR"));
        return LiveVerb.Make("publish", "Publishes the compiled document of an announced vote, and writes its files.", c => { c.Arguments.Add(OfVote); c.Options.Add(document); c.Options.Add(folder); }, async (parsed, office, json, cancel) =>
        {
            var name = office.Find(parsed.GetValue(OfVote)!);
            var (wished, into) = (parsed.GetValue(document), parsed.GetValue(folder));
            if (into is not null)
                PublishedFiles.MustBeAFolder(into);
            var before = office.Live.Vote(name)!.State.Published;
            if (before is not null && wished is not null && wished != before.Document)
                return Answer.Refuse(VoteRefusal.AlreadyPublished, json);
            if (before is null)
            {
                if (wished is not null && office.Live.Council.Symbols?.Read(wished) is null)
                    throw new WrongUseException($"{wished} is no symbol of this council: it files documents as {office.Live.Council.Symbols?.Drafts.Pattern}.");
                if (wished is not null && office.Live.SymbolsTaken().Contains(wished))
                    return Answer.Refuse("symbol-taken", $"{wished} is taken by another draft or document. Give another symbol, or none: then the next free one is taken.", json);
                var done = await office.Publishing.PublishAsync(name, office.By, wished ?? office.NextSymbol(), cancel);
                if (done is Done<VoteEvent, VoteRefusal>.Refused)
                    return Answer.To(done, json, "");
            }
            var vote = office.Live.Vote(name)!.State;
            var files = into is null ? [] : await PublishedFiles.WriteAsync(office, name, vote, into, cancel);
            return Answer.Done(before is not null, json,
                $"{(before is null ? "Published" : "Published before")}: {vote.Published!.Document}{(into is null ? "" : $"; {files.Length} files in {into}")}.",
                ("document", vote.Published.Document), ("files", new JsonArray([.. files.Select(f => (JsonNode)f)])));
        });
    }

    private static Command Correct()
    {
        var (file, reason) = (LiveVerb.Text("file", "The text of the corrigendum."), LiveVerb.Needed("--reason", "Why.", "TEXT"));
        return LiveVerb.Make("correct", "Issues a corrigendum to a published document.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(file); c.Options.Add(reason); }, async (parsed, office, json, cancel) =>
        {
            var name = office.Find(parsed.GetValue(OfVote)!);
            var vote = office.Live.Vote(name)!.State;
            if (vote.Published is not { } published)
                return Answer.Refuse(VoteRefusal.NotPublished, json);
            if (office.Live.CouncilOf(vote).Symbols is not { } symbols || symbols.Read(published.Document) is not { } document
                || symbols.NextCorrigendum(document, vote.Corrigenda.Select(c => c.Symbol)) is not { Text: var symbol })
                return Answer.Refuse(VoteRefusal.NoSuchSymbol, json);
            return Answer.To(await office.Publishing.CorrectAsync(name, office.By, symbol, Given.Text(parsed.GetValue(file)!), parsed.GetValue(reason)!, cancel), json, $"Issued as {symbol}, to be sent to every member.", ("document", symbol));
        });
    }

    private static Command Reissue()
    {
        var (file, reason) = (LiveVerb.Text("file", "The text of the document as reissued."), LiveVerb.Needed("--reason", "Why.", "TEXT"));
        return LiveVerb.Make("reissue", "Reissues a published document under its symbol, with an asterisk.", c => { c.Arguments.Add(OfVote); c.Arguments.Add(file); c.Options.Add(reason); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Publishing.ReissueAsync(office.Find(parsed.GetValue(OfVote)!), office.By, Given.Text(parsed.GetValue(file)!), parsed.GetValue(reason)!, cancel), json, "Reissued, under its symbol with an asterisk; to be sent to every member."));
    }

    private static Command Papers()
    {
        var folder = LiveVerb.Needed("--out", "Where to write them.", "DIR");
        return LiveVerb.Make("papers", "Writes the papers that were issued, with the sheets of translations and hand-overs, for whoever may open them.", c => { c.Arguments.Add(OfVote); c.Options.Add(folder); }, async (parsed, office, json, cancel) =>
        {
            var name = office.Find(parsed.GetValue(OfVote)!);
            var vote = office.Live.Vote(name)!.State;
            if (!office.MayOpen(name, vote, "papers"))
                return Answer.Refuse(VoteRefusal.NotReleased, json);
            PublishedFiles.MustBeAFolder(parsed.GetValue(folder)!);
            var files = await PublishedFiles.WritePapersAsync(office, name, vote, parsed.GetValue(folder)!, cancel);
            return Answer.Done(before: false, json, $"{files.Length} files in {parsed.GetValue(folder)}.", ("files", new JsonArray([.. files.Select(f => (JsonNode)f)])));
        });
    }
}
