using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Import;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Verbs;

internal static class ImportVerb
{
    private const string OriginVariable = "INBLUE_ORIGIN";

    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var file = new Argument<string>("file") { Description = "The published document of a written vote, as text in UTF-8." };
        var yes = new Option<bool>("--yes") { Description = "Accept every letter that is clear. What is unclear is never accepted by a flag." };
        var councilFile = CouncilChoice.Option();
        var command = new Command("import", "Reads a published document, shows what it says, and records it as a reconstruction.") { file, yes, councilFile, data, json };
        command.SetAction((parsed, cancel) => ImportAsync(
            new Wish(parsed.GetValue(file)!, CouncilChoice.Of(parsed.GetValue(councilFile)), DataOption.PlaceIn(parsed), OriginBase(), parsed.GetValue(yes), parsed.GetValue(json)), cancel));
        return command;
    }

    private sealed record Wish(string File, CouncilChoice Council, RecordPlace Data, string OriginBase, bool ByFlag, bool AsJson);

    private static async Task<int> ImportAsync(Wish wish, CancellationToken cancel)
    {
        wish.Data.MustNotBeAFolder();
        var refusals = new List<Refusal>();
        if (ReadFiles.Council(wish.Council, refusals) is not var (council, councilFile)
            || ReadFiles.Document(wish.File, council, refusals) is not var (document, source, bytes))
            return Refuse(refusals, wish.AsJson);
        if (wish.Data.OpenExisting()?.VoteFrom(council.Id.Text, Digest.Of(bytes)) is { } there)
            return Report(wish, new RecordingOutcome.AlreadyThere(there));
        if (SeatsAndRules.For(council, AcceptedDocument.Matter, AcceptedDocument.CallOf(document, council)) is not { } rules)
            return Refuse([new Refusal("no-rules", wish.Council.Name, "No single rule book of the council file is in force on the closing day, or the seats change while the vote runs. Complete the council file, or give another with --council.")], wish.AsJson);

        // With --json the output is for a program: what a person is shown and asked goes to the error channel.
        var desk = new ConfirmationDesk(wish.AsJson ? wish.ByFlag ? TextWriter.Null : Console.Error : Console.Out, Console.In, council, wish.ByFlag);
        if (await Task.Run(() => desk.Confirm(document, source), CancellationToken.None).WaitAsync(cancel) is not { } letters) // a console's question hears no Ctrl+C
            return Refuse(desk.Refusals, wish.AsJson);
        var accepted = new AcceptedDocument(document, letters, wish.ByFlag ? Confirmed.Flag : Confirmed.Person, council, councilFile, bytes, source, Path.GetFileName(wish.File));
        if (Recordable.FaultsOf(accepted, rules) is { IsEmpty: false } faults)
            return Refuse([.. faults.Select(f => new Refusal(f.Code, f.Where, $"{f.Message} A record that says so would not verify: compare with the document as published, or correct the council file."))], wish.AsJson);

        RecordingOutcome outcome;
        await using (var record = OpenRecord.ForWriting(wish.Data, council.Id.Text, wish.OriginBase, SystemClock.Instance))
            outcome = await new RecordingReconstructions(record).RecordAsync(accepted, rules, cancel);
        return outcome is RecordingOutcome.Taken taken
            ? Refuse([new Refusal("taken", wish.File, $"{taken.What} is already taken in this record, by the {taken.By}. A record gives a symbol and a number once: import the document into a record of its own with --data.")], wish.AsJson)
            : Report(wish, outcome);
    }

    private static string OriginBase()
    {
        var text = Environment.GetEnvironmentVariable(OriginVariable) is { Length: > 0 } set ? set : "inblue.local";
        return Origin.TryParse(text, out _)
            ? text
            : throw new WrongUseException($"\"{text}\" cannot name a log: letters, digits and . - _ / : only, such as a domain of yours. Set {OriginVariable} so, or leave it out.");
    }

    private static int Report(Wish wish, RecordingOutcome outcome)
    {
        var recorded = outcome is RecordingOutcome.Recorded;
        var vote = RecordedVote.Load(Verb.OpenRecord(wish.Data), outcome switch
        {
            RecordingOutcome.Recorded { Vote: var now } => now,
            RecordingOutcome.AlreadyThere { Vote: var before } => before,
            _ => throw new System.Diagnostics.UnreachableException(outcome.GetType().Name),
        });
        if (wish.AsJson)
        {
            var shown = VoteJson.Of(vote);
            shown["recorded"] = recorded ? "now" : "before";
            Print.Json(shown);
            return Exit.Done;
        }
        VoteText.PrintResult(vote);
        Console.WriteLine();
        Console.WriteLine(recorded
            ? $"Recorded: {FindingVotes.TextOf(vote.Name)}, entries {vote.FirstNumber} to {vote.LastNumber} of {wish.Data}."
            : $"Nothing changed: the same file is in the record as {FindingVotes.TextOf(vote.Name)}, entries {vote.FirstNumber} to {vote.LastNumber}.");
        if (recorded && vote.Name.Ordinal > 1)
            Console.WriteLine($"Another document about {vote.Name.Draft} was recorded before; this is vote {vote.Name.Ordinal} on that symbol.");
        return Exit.Done;
    }

    private static int Refuse(IReadOnlyCollection<Refusal> refusals, bool asJson)
    {
        if (asJson)
            Print.Json(new JsonObject { ["recorded"] = "no", ["faults"] = ReportJson.Faults(refusals.Select(r => new Fault(r.Code, r.Where, r.Message))) });
        foreach (var refusal in refusals)
            Console.Error.WriteLine($"inblue: {refusal.Where}: {refusal.Message}");
        Console.Error.WriteLine("inblue: nothing was recorded.");
        return Exit.Refused;
    }
}
