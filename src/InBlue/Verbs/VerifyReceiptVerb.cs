using System.Collections.Immutable;
using System.CommandLine;
using InBlue.Output;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Receipts;

namespace InBlue.Verbs;

internal static class VerifyReceiptVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        data.Description = "Taken by every verb; verifying needs no record.";
        var (receipt, bundle) = (new Argument<string>("receipt") { Description = "The receipt of the letter." }, new Argument<string>("bundle") { Description = "The published bundle of its vote." });
        var key = new Option<string[]>("--key") { Description = "The council's public verifier key, got from elsewhere; once more for each other key that it has had.", HelpName = "KEY" };
        var command = new Command("verify-receipt", "Says whether a letter that was received is in the published record, as its receipt promises.") { receipt, bundle, key, data, json };
        command.SetAction(parsed =>
        {
            var keys = (parsed.GetValue(key) ?? []).Select(Key).ToImmutableArray();
            var promise = InputFile.Read(parsed.GetValue(receipt)!, SignedReceipt.LargestFile) ?? [];
            using var progress = new Progress($"Verifying {Path.GetFileName(parsed.GetValue(bundle)!)}");
            var published = InputFile.Read(parsed.GetValue(bundle)!, CanonicalZip.LargestFile) ?? [];
            var report = ReceiptAudit.Check(promise, published, keys);
            progress.Dispose();
            if (parsed.GetValue(json))
                Print.Json(ReceiptJson.Of(report));
            else
                ReceiptText.Print(report);
            return report.Verified ? Exit.Done : Exit.Refused;
        });
        return command;
    }

    private static VerifierKey Key(string text) => VerifierKey.TryParse(text.Trim())
        ?? throw new WrongUseException($"\"{text}\" is not a verifier key: it looks like origin+1a2b3c4d+AY…, one line without spaces, as `inblue key` prints it.");
}
