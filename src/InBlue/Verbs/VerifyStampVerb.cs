using System.Collections.Immutable;
using System.CommandLine;
using InBlue.Output;
using InBlue.Secretariat.Stamping;

namespace InBlue.Verbs;

internal static class VerifyStampVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        data.Description = "Taken by every verb; verifying needs no record.";
        var checkpoint = new Argument<string>("checkpoint") { Description = "The checkpoint, as the log serves it; or a bundle or an extension that holds it." };
        var stamp = new Argument<string>("stamp") { Description = "Its time stamp, as the log serves it (….tsr)." };
        var authority = new Option<string?>("--authority") { Description = "The certificates of the time-stamping authority, or of those that issued them, got from elsewhere than the log.", HelpName = "CERT.pem" };
        var key = new Option<string[]>("--key") { Description = "The council's public verifier key: the checkpoint must be signed with it. Once more for each other key that it has had.", HelpName = "KEY" };
        var command = new Command("verify-stamp", "Says by what time a checkpoint existed, by the word of a time-stamping authority, offline.") { checkpoint, stamp, authority, key, data, json };
        command.SetAction(parsed =>
        {
            var keys = (parsed.GetValue(key) ?? []).Select(VerifyVerb.ReadKey).ToImmutableArray();
            var trusted = parsed.GetValue(authority) is { } named ? ReadCertificates(named) : null;
            var signed = ExtensionVerb.Given(parsed.GetValue(checkpoint)!).Note.Signed;
            var report = StampAudit.Check(signed, InputFile.Read(parsed.GetValue(stamp)!, TimeStamp.MostBytes) ?? new byte[TimeStamp.MostBytes + 1], trusted, keys);
            if (parsed.GetValue(json))
                Print.Json(StampShown.ToJson(report));
            else
                StampShown.Print(report);
            return report.Verified ? Exit.Done : Exit.Refused;
        });
        return command;
    }

    private static AuthorityCertificates ReadCertificates(string path) =>
        InputFile.Read(path, AuthorityCertificates.MostBytes) is { } file && AuthorityCertificates.TryRead(file) is { } read ? read
            : throw new WrongUseException($"{path} holds no certificate: --authority takes those of the time-stamping authority, in PEM or DER.");
}
