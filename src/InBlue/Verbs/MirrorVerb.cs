using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Keeping;

namespace InBlue.Verbs;

internal static class MirrorVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        data.Description = "Taken by every verb; mirroring needs no record.";
        var address = new Argument<string>("address") { Description = "Where the log is served: https://council.example/log/security-council/" };
        var to = new Option<string>("--to") { Description = "The mirror's folder; made where it is not there.", HelpName = "DIR", Required = true };
        var key = new Option<string?>("--key") { Description = "The council's public verifier key, got from elsewhere than the server: the first time, and where the council changed it. The folder keeps it.", HelpName = "KEY" };
        var command = new Command("mirror", "Follows a log that is served: keeps what is new where the log only grew, and says where it did not.") { address, to, key, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var (folder, uri) = (new MirrorFolder(parsed.GetValue(to)!), ReadAddress(parsed.GetValue(address)!));
            if (folder.IsSomethingElse)
                throw new WrongUseException($"{folder} is there and is no mirror. Name another folder with --to.");
            var keys = Keys(folder, parsed.GetValue(key));
            using var progress = new Progress($"Following {uri}");
            using var served = new LogOverHttp(uri, LogOverHttp.Patience);
            var outcome = await new Mirroring(served, folder, keys).FollowAsync(cancel);
            progress.Dispose();
            if (parsed.GetValue(json))
                Print.Json(ToJson(outcome, folder));
            else
                Show(outcome, folder);
            return outcome is MirrorOutcome.Followed { Beside.Faults: [] } ? Exit.Done : Exit.Refused;
        });
        return command;
    }

    private static Uri ReadAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0
            ? uri : throw new WrongUseException($"{text} is no address of a log, such as https://council.example/log/security-council/.");

    private static ImmutableArray<VerifierKey> Keys(MirrorFolder folder, string? given)
    {
        var keys = folder.ReadKeys();
        if (given is null)
            return keys.IsEmpty ? throw new WrongUseException("The first time, give the council's verifier key with --key; get it from elsewhere than the server that you follow.") : keys;
        var key = VerifyVerb.ReadKey(given);
        if (keys.Any(k => k.Origin != key.Origin))
            throw new WrongUseException($"{folder} is the mirror of {keys[0].Origin}, and the key is that of {key.Origin}. Mirror it into another folder.");
        return keys.Any(k => k.ToString() == key.ToString()) ? keys : keys.Add(key);
    }

    private static JsonObject ToJson(MirrorOutcome outcome, MirrorFolder folder) => outcome switch
    {
        MirrorOutcome.Followed f => Json(folder, f.Before, f.Now, f.Before == f.Now.Checkpoint.Size ? "nothing-new" : "grown", ReportJson.Faults(f.Beside.Faults), [], f.Beside),
        MirrorOutcome.Refused r => Json(folder, r.Kept?.Checkpoint.Size ?? 0, r.Kept, "refused", ReportJson.Faults([r.Fault]), [.. r.Evidence]),
        _ => throw new UnreachableException(),
    };

    private static JsonObject Json(MirrorFolder folder, long before, CheckpointNote? now, string done, JsonArray faults, JsonArray evidence, TakenWord? beside = null) => new()
    {
        ["folder"] = folder.ToString(), ["done"] = done, ["before"] = before, ["size"] = now?.Checkpoint.Size ?? 0, ["origin"] = now?.Checkpoint.Origin.Text,
        ["stamps"] = beside?.Stamps ?? 0, ["cosigned"] = beside?.Cosigned ?? 0, ["faults"] = faults, ["evidence"] = evidence,
    };

    private static void Show(MirrorOutcome outcome, MirrorFolder folder)
    {
        if (outcome is MirrorOutcome.Followed { Before: var before, Now.Checkpoint: var now, Beside: var beside })
        {
            Console.WriteLine(before == now.Size
                ? string.Create(CultureInfo.InvariantCulture, $"Nothing new: {folder} holds all {now.Size} entries of {now.Origin}.")
                : string.Create(CultureInfo.InvariantCulture, $"The log only grew: {folder} holds {now.Size} entries of {now.Origin}; it had {before}."));
            BesideText.Print(new SaidByOthers(beside.Stamps, beside.Cosigned), "Taken with it");
            foreach (var fault in beside.Faults)
                Lines.Print($"NOT taken: {fault.Code}, {fault.Where}: {fault.Message}", "    ");
            return;
        }
        var refused = (MirrorOutcome.Refused)outcome;
        Console.WriteLine("NOT followed.");
        Lines.Print($"{refused.Fault.Code}  {refused.Fault.Message}", "    ");
        foreach (var file in refused.Evidence)
            Console.WriteLine($"  Kept: {file}");
    }
}
