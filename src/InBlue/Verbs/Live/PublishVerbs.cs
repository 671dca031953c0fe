using System.CommandLine;
using System.Globalization;
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
    private static readonly Argument<string> Vote = Verb.Vote();

    public static IEnumerable<Command> All => [Statement(), Edition(), Publish(), Correct(), Reissue(), Papers()];

    private static Command Statement()
    {
        var (file, member, channel) = (LiveVerb.Text("file", "The statement."), LiveVerb.Needed("--member", "Whose.", "MEMBER"), LiveVerb.Needed("--channel", "By which channel.", "CHANNEL"));
        return LiveVerb.Make("statement", "Takes an explanation of vote: with the vote, or after the result.", c => { c.Arguments.Add(Vote); c.Arguments.Add(file); c.Options.Add(member); c.Options.Add(channel); }, async (parsed, office, json, cancel) =>
        {
            var opened = ReceivedFile.Open(Given.Bytes(parsed.GetValue(file)!), Path.GetFileName(parsed.GetValue(file)!));
            var received = new ReceivedBy(new ChannelId(parsed.GetValue(channel)!), office.Live.Now, new Proof.ByServer());
            return Answer.To(await office.Letters.TakeStatementAsync(office.Find(parsed.GetValue(Vote)!), office.By, Given.Member(parsed.GetValue(member)!, office.Live.Council), LettersInHand.Of(opened), received, cancel), json, "Received.");
        });
    }

    private static Command Edition()
    {
        var (letter, statement) = (new Option<int?>("--letter") { Description = "Of which letter.", HelpName = "NUMBER" }, new Option<int?>("--statement") { Description = "Of which statement.", HelpName = "NUMBER" });
        var (text, drafted) = (LiveVerb.Maybe("--text", "The edited text; without it the text as received.", "FILE"), LiveVerb.Needed("--drafted", "Who drafted it: another officer than the one who approves.", "PERSON"));
        var language = LiveVerb.Maybe("--language", "The language of the edition: en.", "LANGUAGE");
        return LiveVerb.Make("edition", "Approves how a letter or a statement is printed, with every change from its text as received.", c => { c.Arguments.Add(Vote); foreach (var o in (Option[])[letter, statement, text, drafted, language]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            var of = new EditionOf(parsed.GetValue(letter), parsed.GetValue(statement));
            if (of.Letter is null == of.Statement is null)
                throw new WrongUseException("Say one of --letter and --statement.");
            var name = office.Find(parsed.GetValue(Vote)!);
            if (Editing.Of(office.Live, name, of, parsed.GetValue(text) is { } path ? Given.Text(path) : null, parsed.GetValue(language) is { } l ? Given.Language(l) : Language.English) is not { } edition)
                return Answer.Refuse("no-text", "There is no text to print: give it with --text.", json);
            return Answer.To(await office.Publishing.ApproveAsync(name, office.By, new PersonId(parsed.GetValue(drafted)!), of, edition, cancel), json, $"Approved, with {edition.Changes.Length} change(s).");
        });
    }

    private static Command Publish()
    {
        var (document, folder) = (LiveVerb.Maybe("--document", "The symbol of the compiled document; without it the next free one.", "SYMBOL"), LiveVerb.Maybe("--out", "A folder for the document, its annexes and the Akoma Ntoso.", "DIR"));
        return LiveVerb.Make("publish", "Publishes the compiled document of an announced vote, and writes its files.", c => { c.Arguments.Add(Vote); c.Options.Add(document); c.Options.Add(folder); }, async (parsed, office, json, cancel) =>
        {
            var name = office.Find(parsed.GetValue(Vote)!);
            if (office.Live.Vote(name)!.State.Published is null)
            {
                var done = await office.Publishing.PublishAsync(name, office.By, parsed.GetValue(document) ?? office.NextSymbol(), cancel);
                if (done is Done<VoteEvent, VoteRefusal>.Refused)
                    return Answer.To(done, json, "");
            }
            var published = office.Live.Vote(name)!.State;
            if (parsed.GetValue(folder) is { } into)
                await PublishedFiles.WriteAsync(office, name, published, into, cancel);
            Console.WriteLine($"Published: {published.Published!.Document}{(parsed.GetValue(folder) is { } written ? $", in {written}" : "")}.");
            return Exit.Done;
        });
    }

    private static Command Correct()
    {
        var (file, reason) = (LiveVerb.Text("file", "The text of the corrigendum."), LiveVerb.Needed("--reason", "Why.", "TEXT"));
        return LiveVerb.Make("correct", "Issues a corrigendum to a published document.", c => { c.Arguments.Add(Vote); c.Arguments.Add(file); c.Options.Add(reason); }, async (parsed, office, json, cancel) =>
        {
            var name = office.Find(parsed.GetValue(Vote)!);
            var vote = office.Live.Vote(name)!.State;
            var symbol = string.Create(CultureInfo.InvariantCulture, $"{vote.Published?.Document}/Corr.{vote.Corrigenda.Length + 1}");
            return Answer.To(await office.Publishing.CorrectAsync(name, office.By, symbol, Given.Text(parsed.GetValue(file)!), parsed.GetValue(reason)!, cancel), json, $"Issued as {symbol}.");
        });
    }

    private static Command Reissue()
    {
        var (file, reason) = (LiveVerb.Text("file", "The text of the document as reissued."), LiveVerb.Needed("--reason", "Why.", "TEXT"));
        return LiveVerb.Make("reissue", "Reissues a published document under its symbol, with an asterisk.", c => { c.Arguments.Add(Vote); c.Arguments.Add(file); c.Options.Add(reason); }, async (parsed, office, json, cancel) =>
            Answer.To(await office.Publishing.ReissueAsync(office.Find(parsed.GetValue(Vote)!), office.By, Given.Text(parsed.GetValue(file)!), parsed.GetValue(reason)!, cancel), json, "Reissued."));
    }

    private static Command Papers()
    {
        var folder = LiveVerb.Needed("--out", "Where to write them.", "DIR");
        return LiveVerb.Make("papers", "Writes the papers that were issued, as HTML and text, for whoever may open them.", c => { c.Arguments.Add(Vote); c.Options.Add(folder); }, async (parsed, office, json, cancel) =>
        {
            var name = office.Find(parsed.GetValue(Vote)!);
            var vote = office.Live.Vote(name)!.State;
            if (!office.MayOpen(name, vote, "papers"))
                return Answer.Refuse(VoteRefusal.NotReleased, json);
            var written = await PublishedFiles.WritePapersAsync(office, vote, parsed.GetValue(folder)!, cancel);
            Console.WriteLine($"{written} files written.");
            return Exit.Done;
        });
    }
}
