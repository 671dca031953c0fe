using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Import;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Record;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Verbs;

internal static class ImportVerb
{
    public static Command Make()
    {
        var (data, json) = (Verb.Data(), Verb.Json());
        var file = new Argument<string>("file") { Description = "The published document of a written vote, as text in UTF-8." };
        var yes = new Option<bool>("--yes") { Description = "Accept every letter that is clear. What is unclear is never accepted by a flag." };
        var councilFile = new Option<string>("--council")
        {
            Description = "The council's file.",
            HelpName = "FILE",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"),
        };
        var command = new Command("import", "Reads a published document, shows what it says, and records it as a reconstruction.") { file, yes, councilFile, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var asJson = parsed.GetValue(json);
            if (ReadFiles.Council(parsed.GetValue(councilFile)!, out var council, out var councilBytes) is { Count: > 0 } councilFaults)
                return Refuse(councilFaults, asJson);
            var reading = ReadFiles.Document(parsed.GetValue(file)!, council!);
            if (reading.Faults.Count > 0)
                return Refuse(reading.Faults, asJson);

            var dataPath = parsed.GetValue(data)!;
            if (SqliteRecord.OpenExisting(dataPath)?.VoteFrom(council!.Id.Text, Digest.Of(reading.Bytes)) is { } there)
                return Report(dataPath, new RecordingOutcome.AlreadyThere(there), asJson);

            var desk = new ConfirmationDesk(asJson ? TextWriter.Null : Console.Out, Console.In, council!, byFlag: parsed.GetValue(yes));
            if (desk.Confirm(reading.Document!, reading.Source!) is not { } letters)
                return Refuse(desk.Refusals, asJson);

            var accepted = new AcceptedDocument(reading.Document!, letters, parsed.GetValue(yes) ? Confirmed.Flag : Confirmed.Person, council!, councilBytes, reading.Bytes,
                reading.Source!, Path.GetFileName(parsed.GetValue(file)!));
            if (SeatsAndRules.For(council!, AcceptedDocument.Matter, accepted.Opened.Call) is not { } rules)
                return Refuse([new Refusal("no-rules", "the window", "No single rule book of the council file is in force on the closing day, or the seats change while the vote runs. Complete the council file, or give another with --council.")], asJson);

            RecordingOutcome outcome;
            await using (var record = OpenRecord.ForWriting(dataPath, council!.Id.Text, Environment.GetEnvironmentVariable("INBLUE_ORIGIN") ?? "inblue.local", SystemClock.Instance))
                outcome = await new RecordingReconstructions(record).RecordAsync(accepted, rules, cancel);
            return Report(dataPath, outcome, asJson);
        });
        return command;
    }

    private static int Report(string dataPath, RecordingOutcome outcome, bool asJson)
    {
        var vote = RecordedVote.Load(Verb.OpenRecord(dataPath), outcome.Vote);
        var recorded = outcome is RecordingOutcome.Recorded;
        if (asJson)
        {
            var shown = VoteJson.Of(vote);
            shown["recorded"] = recorded ? "now" : "before";
            Print.Json(shown);
            return Exit.Done;
        }
        VoteText.PrintResult(vote);
        Console.WriteLine();
        Console.WriteLine(recorded
            ? $"Recorded: {FindingVotes.TextOf(vote.Name)}, entries {vote.FirstNumber} to {vote.LastNumber} of {dataPath}."
            : $"Nothing changed: the same file is in the record as {FindingVotes.TextOf(vote.Name)}, entries {vote.FirstNumber} to {vote.LastNumber}.");
        if (recorded && outcome.Vote.Ordinal > 1)
            Console.WriteLine($"Another document about {vote.Name.Draft} was recorded before; this is vote {outcome.Vote.Ordinal} on that symbol.");
        return Exit.Done;
    }

    private static int Refuse(IReadOnlyCollection<Refusal> refusals, bool asJson)
    {
        if (asJson)
            Print.Json(new JsonObject { ["recorded"] = "no", ["faults"] = new JsonArray([.. refusals.Select(r => (JsonNode)new JsonObject { ["code"] = r.Code, ["where"] = r.Where, ["message"] = r.Message })]) });
        foreach (var refusal in refusals)
            Console.Error.WriteLine($"inblue: {refusal.Where}: {refusal.Message}");
        Console.Error.WriteLine("inblue: nothing was recorded.");
        return Exit.Refused;
    }
}
