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
        var file = new Argument<string>("file") { Description = "The bundle." };
        var key = new Option<string?>("--key") { Description = "The council's public verifier key, got from elsewhere than the bundle.", HelpName = "KEY" };
        var command = new Command("verify", "Verifies a bundle offline: everything in it is computed anew.") { file, key, data, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            VerifierKey? verifier = null;
            if (parsed.GetValue(key) is { } text && (verifier = VerifierKey.TryParse(text.Trim())) is null)
                throw new WrongUseException("--key is not a verifier key: it looks like origin+1a2b3c4d+AY…, one line without spaces, as `inblue key` prints it.");
            InputFile.MustBeThere(path);

            using var progress = new Progress($"Verifying {Path.GetFileName(path)}");
            // A file beyond the limit is refused by its size alone, without being read.
            var bytes = new FileInfo(path).Length <= CanonicalZip.LargestFile ? File.ReadAllBytes(path) : new byte[CanonicalZip.LargestFile + 1];
            var report = BundleAudit.Check(bytes, verifier);
            progress.Dispose();
            if (parsed.GetValue(json))
                Print.Json(ReportJson.Of(report));
            else
                ReportText.Print(report);
            return report.Verified ? Exit.Done : Exit.Refused;
        });
        return command;
    }
}
