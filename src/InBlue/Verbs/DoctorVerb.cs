using System.CommandLine;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Procedure;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Live;

namespace InBlue.Verbs;

internal static class DoctorVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var full = new Option<bool>("--full") { Description = "Checks every entry, every file and every page: takes long on a large record." };
        var checkpoint = new Option<string?>("--checkpoint") { Description = "Holds the record against a checkpoint or a bundle that was published: a file or an https address.", HelpName = "FILE" };
        var server = new Option<string?>("--server") { Description = "Asks the server at this address for its first page.", HelpName = "ADDRESS" };
        var command = new Command("doctor", "Looks at an installation in use: record, keys, time stamps, disk, clock, database, server; and says how to mend each fault.") { full, checkpoint, server, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var place = DataOption.PlaceIn(parsed);
            place.MustNotBeAFolder();
            var published = new PublishedAtLast(parsed.GetValue(checkpoint) is { } named ? [await GivenFile.CheckpointAsync(named, cancel)] : [], Nothing: false);
            using var progress = new Progress($"Looking at {place}");
            var findings = Doctor.Examine(place, parsed.GetValue(full), published, PracticeClock.For(place.DataPath),
                stamped: StampVerb.AuthorityOfTheEnvironment() is not null && !PracticeClock.IsPractice(place.DataPath));
            if (parsed.GetValue(server) is { } address)
                findings = findings.Add(await ServerAsync(address, cancel));
            progress.Dispose();
            var healthy = findings.All(f => f.Health != Health.Fault);
            if (parsed.GetValue(json))
                Print.Json(new JsonObject { ["healthy"] = healthy, ["findings"] = new JsonArray([.. findings.Select(ToJson)]) });
            else
                Show(findings);
            return healthy ? Exit.Done : Exit.Refused;
        });
        return command;
    }

    private static async Task<Finding> ServerAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new WrongUseException($"{address} is no address of a server, such as http://localhost:5253.");
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancel);
            return answer.IsSuccessStatusCode
                ? new Finding("server", Health.Well, $"{uri} answers.", "")
                : new Finding("server", Health.Fault, $"{uri} answers with {(int)answer.StatusCode}.", "Look into the server's own log, which says why.");
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return new Finding("server", Health.Fault, $"{uri} does not answer: {e.Message}", "See that the server runs (inblue serve), and that nothing between here and there stops it.");
        }
    }

    private static JsonObject ToJson(Finding finding) => new()
    {
        ["about"] = finding.About, ["health"] = CodeNames.Of(finding.Health), ["says"] = finding.Says, ["mend"] = finding.Mend.Length == 0 ? null : finding.Mend,
    };

    private static void Show(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Lines.Print($"{CodeNames.Of(finding.Health),-8}{finding.About,-10}{finding.Says}", new string(' ', 18));
            if (finding.Mend.Length > 0)
                Lines.Print($"{"",18}To mend it: {finding.Mend}", new string(' ', 18));
        }
    }
}
