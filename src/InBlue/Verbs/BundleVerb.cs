using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Verbs;

internal static class BundleVerb
{
    public static Command Make()
    {
        var (vote, data, json) = (Verb.VoteOrMandate(), new DataOption(), Verb.Json());
        var output = new Option<string>("--out") { Description = "The bundle to write.", HelpName = "FILE.zip", Required = true };
        var command = new Command("bundle", "Writes the bundle of a vote, or of a mandate's published register, for anyone to verify offline.") { vote, output, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetValue(output)!;
            var record = Verb.OpenRecord(DataOption.PlaceIn(parsed));
            var name = Verb.FindVoteOrMandate(record, parsed.GetValue(vote)!);
            OutputFile.MustBeFree(file);
            using var progress = new Progress($"Making the bundle of {name.Draft}");
            var disclosure = new Disclosure(record);
            var bundle = BundleMaking.Make(record, name, disclosure);
            var report = BundleAudit.Check(bundle, disclosure.KeyOf(name.Council));
            await OutputFile.WriteAsync(file, bundle, cancel);
            if (parsed.GetValue(json))
                Print.Json(new JsonObject { ["vote"] = name.IsMandate ? FindingMandates.TextOf(name) : FindingVotes.TextOf(name), ["file"] = file, ["bytes"] = bundle.Length, ["faults"] = ReportJson.Faults(report.Faults) });
            else
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Written: {file} ({bundle.Length:N0} bytes)."));
                ReportText.PrintFaults(report);
            }
            return Exit.Done;
        });
        return command;
    }
}
