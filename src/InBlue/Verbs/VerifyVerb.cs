using System.Collections.Immutable;
using System.CommandLine;
using InBlue.Output;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Verbs;

internal static class VerifyVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        data.Description = "Taken by every verb; verifying needs no record.";
        var file = new Argument<string>("file") { Description = "The bundle; with NEWER, it or another checkpoint of its log, which is older." };
        var newer = new Argument<string?>("newer") { Description = "A newer bundle, checkpoint or extension of the same log: verifies that the log only grew in between.", Arity = ArgumentArity.ZeroOrOne };
        var key = new Option<string[]>("--key") { Description = "The council's public verifier key, got from elsewhere than the bundle. More than one where it was changed between the two.", HelpName = "KEY" };
        var witness = new Option<string[]>("--witness") { Description = "A witness's public key: the newer checkpoint must bear its cosignature.", HelpName = "KEY" };
        var mirror = new Option<string?>("--mirror") { Description = "The folder of a mirror of the log (inblue mirror): shows that both are of it, without an extension.", HelpName = "DIR" };
        var command = new Command("verify", "Verifies a bundle offline: everything in it is computed anew. With two, also that the log only grew from the one to the other.") { file, newer, mirror, key, witness, data, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var keys = (parsed.GetValue(key) ?? []).Select(ReadKey).ToImmutableArray();
            var witnesses = (parsed.GetValue(witness) ?? []).Select(ReadWitness).ToImmutableArray();
            if (parsed.GetValue(newer) is { } second)
                return VerifyingGrowth.Run(path, second, parsed.GetValue(mirror), keys, witnesses, parsed.GetValue(json));
            if (keys.Length > 1 || !witnesses.IsEmpty || parsed.GetValue(mirror) is not null)
                throw new WrongUseException("One bundle bears one signature and no witness's, and shows nothing of how its log grew. Give a newer, cosigned checkpoint of its log as the second file (docs/cli.md).");
            InputFile.MustBeThere(path);

            using var progress = new Progress($"Verifying {Path.GetFileName(path)}");
            // A file beyond the limit is refused by its size alone, without being read.
            var bytes = new FileInfo(path).Length <= CanonicalZip.LargestFile ? File.ReadAllBytes(path) : new byte[CanonicalZip.LargestFile + 1];
            var report = BundleAudit.Check(bytes, keys.FirstOrDefault());
            progress.Dispose();
            if (parsed.GetValue(json))
                Print.Json(ReportJson.Of(report));
            else
                ReportText.Print(report);
            return report.Verified ? Exit.Done : Exit.Refused;
        });
        return command;
    }

    /// <summary>Throws <see cref="WrongUseException"/> where it is none.</summary>
    internal static VerifierKey ReadKey(string text) => VerifierKey.TryParse(text.Trim())
        ?? throw new WrongUseException("--key is not a verifier key: it looks like origin+1a2b3c4d+AY…, one line without spaces, as `inblue key` prints it.");

    /// <summary>Throws <see cref="WrongUseException"/> where it is none.</summary>
    internal static WitnessKey ReadWitness(string text) => WitnessKey.TryParse(text.Trim())
        ?? throw new WrongUseException("--witness is not the key of a witness: it looks like name+1a2b3c4d+BA…, one line without spaces.");
}
