using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Live;
using InBlue.Output;
using InBlue.Reading.Drafts;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Live;

namespace InBlue.Verbs.Live;

internal static class DraftVerbs
{
    public static Command Make() => LiveVerb.Group("draft", "Drafts before their vote.", Submit(), Attach(), Blue(), LeaveBlue(), Revise(), Withdraw(), Show());

    private static readonly Argument<string> Symbol = LiveVerb.Text("symbol", "The draft's symbol.");

    private static Command Submit()
    {
        var file = LiveVerb.Text("file", "The draft: text, DOCX or Akoma Ntoso.");
        var (symbol, item) = (LiveVerb.Maybe("--symbol", "Its symbol; without it the next free one of the council's series.", "SYMBOL"), LiveVerb.Needed("--item", "The agenda item.", "TEXT"));
        var sponsors = new Option<string[]>("--sponsor") { Description = "A member that submits it; may be given more than once.", HelpName = "MEMBER", Required = true };
        var (language, revises) = (LiveVerb.Maybe("--language", "The authentic language: en, fr …", "LANGUAGE"), LiveVerb.Maybe("--revises", "The symbol of the draft that this one replaces.", "SYMBOL"));
        return LiveVerb.Make("submit", "Files a draft under a symbol.", c => { c.Arguments.Add(file); foreach (var o in (Option[])[symbol, item, sponsors, language, revises]) c.Options.Add(o); },
            async (parsed, office, json, cancel) =>
            {
                var text = Read(parsed.GetValue(file)!);
                var filed = parsed.GetValue(symbol) ?? office.NextSymbol();
                if (office.Live.Council.Symbols?.Read(filed) is null)
                    throw new WrongUseException($"{filed} is no symbol of this council: it files drafts as {office.Live.Council.Symbols?.Drafts.Pattern}.");
                var tongue = parsed.GetValue(language) is { } l ? Given.Language(l) : text.Language ?? throw new WrongUseException("Say which language is authentic, with --language.");
                var counted = DraftTextRead.Of(text.Text, office.Live.Council, tongue);
                var done = await office.Drafts.SubmitAsync(office.By, filed, parsed.GetValue(item)!,
                    [.. parsed.GetValue(sponsors)!.Select(s => Given.Member(s, office.Live.Council))], tongue, counted, PracticeClock.IsPractice(office.DataPath), parsed.GetValue(revises), cancel);
                return Answer.To(done, json, $"Filed as {filed}: {counted.Preambular} preambular and {counted.Operative} operative paragraphs.",
                    ("symbol", filed), ("preambular", counted.Preambular), ("operative", counted.Operative));
            });
    }

    private static Command Attach()
    {
        var (file, language, job) = (LiveVerb.Text("file", "The translation."), LiveVerb.Needed("--language", "Its language.", "LANGUAGE"), LiveVerb.Needed("--job", "The number of the translation job.", "NUMBER"));
        return LiveVerb.Make("attach", "Attaches a translation to a draft, also once it is called.", c => { c.Arguments.Add(Symbol); c.Arguments.Add(file); c.Options.Add(language); c.Options.Add(job); },
            async (parsed, office, json, cancel) =>
            {
                var (symbol, text) = (parsed.GetValue(Symbol)!, Read(parsed.GetValue(file)!).Text);
                var (tongue, number) = (Given.Language(parsed.GetValue(language)!), parsed.GetValue(job)!);
                return office.Live.Votes.LastOrDefault(v => v.Draft == symbol) is { } vote && office.Live.Vote(vote)!.State.Published is null
                    ? Answer.To(await office.Deciding.AttachTextAsync(vote, office.By, tongue, text, number, cancel), json, "Attached to the vote.")
                    : Answer.To(await office.Drafts.AttachAsync(office.By, symbol, tongue, text, number, cancel), json, "Attached.");
            });
    }

    private static Command Blue() => LiveVerb.Make("blue", "Puts a draft in blue: its text is final.", c => c.Arguments.Add(Symbol),
        async (parsed, office, json, cancel) => Answer.To(await office.Drafts.PutInBlueAsync(office.By, parsed.GetValue(Symbol)!, cancel), json, $"{parsed.GetValue(Symbol)} is in blue."));

    private static Command LeaveBlue() => WithReason("leave-blue", "Takes a draft out of blue, before the call only.",
        (office, symbol, reason, cancel) => office.Drafts.WithdrawFromBlueAsync(office.By, symbol, reason, cancel), "No longer in blue.");

    private static Command Withdraw() => WithReason("withdraw", "Withdraws a draft, before the call only.",
        (office, symbol, reason, cancel) => office.Drafts.WithdrawAsync(office.By, symbol, reason, cancel), "Withdrawn.");

    private static Command Revise()
    {
        var (file, language) = (LiveVerb.Text("file", "The new text."), LiveVerb.Maybe("--language", "The authentic language.", "LANGUAGE"));
        return LiveVerb.Make("revise", "Replaces the text of a draft that is not in blue, and keeps the redline.", c => { c.Arguments.Add(Symbol); c.Arguments.Add(file); c.Options.Add(language); },
            async (parsed, office, json, cancel) =>
            {
                var symbol = parsed.GetValue(Symbol)!;
                var text = Read(parsed.GetValue(file)!);
                if (office.Live.Draft(symbol)?.State is not { } draft)
                    return Answer.Refuse("no-such-draft", $"No draft is filed under {symbol}.", json);
                var before = System.Text.Encoding.UTF8.GetString((office.Live.Bytes(draft.Authentic.File) ?? default).Span);
                var tongue = parsed.GetValue(language) is { } l ? Given.Language(l) : draft.Authentic.Language;
                var done = await office.Drafts.ReviseAsync(office.By, symbol, tongue, DraftTextRead.Of(text.Text, office.Live.Council, tongue), RedlineText.Of(before, text.Text), cancel);
                return Answer.To(done, json, $"{symbol} is revised; `inblue draft show {symbol}` shows what changed.");
            });
    }

    private static Command Show() => LiveVerb.Make("show", "Shows a draft and its last redline.", c => c.Arguments.Add(Symbol), (parsed, office, json, _) =>
    {
        var symbol = parsed.GetValue(Symbol)!;
        if (office.Live.Draft(symbol)?.State is not { } draft)
            return Task.FromResult(SaidToBeGone.Draft(office.Live.Database, office.Live.Council.Id.Text, symbol) is { } gone
                ? Answer.Refuse("withheld", string.Create(CultureInfo.InvariantCulture, $"What was filed under {symbol} is withheld: entry {gone.By} says that it was erased ({gone.Reason})."), json)
                : Answer.Refuse("no-such-draft", $"No draft is filed under {symbol}.", json));
        if (json)
        {
            Print.Json(new JsonObject
            {
                ["symbol"] = symbol, ["item"] = draft.Item, ["sponsors"] = new JsonArray([.. draft.Sponsors.Select(s => (JsonNode)office.Live.Council.NameOf(s))]), ["inBlue"] = draft.IsInBlue,
                ["withdrawn"] = draft.Withdrawn, ["texts"] = new JsonArray([.. draft.Texts.Select(t => (JsonNode)new JsonObject { ["language"] = LiveCodes.Of(t.Language), ["authentic"] = t.Authentic, ["file"] = t.File.Digest })]),
                ["preambular"] = draft.Preambular, ["operative"] = draft.Operative,
            });
            return Task.FromResult(Exit.Done);
        }
        Console.WriteLine($"{symbol}  {draft.Item}{(draft.IsInBlue ? ", in blue" : draft.Withdrawn ? ", withdrawn" : "")}");
        Console.WriteLine($"  {draft.Preambular} preambular and {draft.Operative} operative paragraphs; texts: {string.Join(", ", draft.Texts.Select(t => LiveCodes.Of(t.Language) + (t.Authentic ? " (authentic)" : "")))}");
        foreach (var translation in draft.Translations)
            Console.WriteLine($"  {LiveCodes.Of(translation.Text.Language)}: job {translation.Job}, by {translation.By}");
        if (draft.Revisions is [.., var last] && office.Live.Bytes(last.Redline) is { } redline)
            Console.WriteLine($"{Environment.NewLine}What the last revision changed ([-left out-] {{+put in+}}):{Environment.NewLine}{System.Text.Encoding.UTF8.GetString(redline.Span)}");
        return Task.FromResult(Exit.Done);
    });

    private static Command WithReason(string name, string description, Func<Office, string, string, CancellationToken, Task<Done<Procedure.Drafting.DraftEvent, Procedure.Drafting.DraftRefusal>>> act, string said)
    {
        var reason = LiveVerb.Needed("--reason", "Why, in words.", "TEXT");
        return LiveVerb.Make(name, description, c => { c.Arguments.Add(Symbol); c.Options.Add(reason); },
            async (parsed, office, json, cancel) => Answer.To(await act(office, parsed.GetValue(Symbol)!, parsed.GetValue(reason)!, cancel), json, said));
    }

    private static DraftText Read(string path) => DraftFile.Read(Given.Bytes(path), Path.GetFileName(path)) switch
    {
        DraftReading.Read { Draft: var text } => text,
        DraftReading.Unreadable unreadable => throw new WrongUseException($"{path} cannot be read as a draft: {Reading.Files.ExplainFiles.InEnglish(unreadable.Fault)}"),
        DraftReading.NotADraft not => throw new WrongUseException($"{path} is not a draft: {string.Join(" ", not.Faults.Select(Reading.Compiled.Explain.InEnglish))}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
