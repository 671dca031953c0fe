using System.Globalization;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Output;

/// <summary>What `verify` tells a person of the log itself: its keys, and what is withheld.</summary>
internal static class LogText
{
    public static void Print(AuditReport report)
    {
        if (report.Log is not { } log)
            return;
        if (report.SignerEstablished && log.Keys is [.., var present] && report.Given is { } given && given.ToString() != present.Key.ToString())
            Say("Key", Followed(log, given, present));
        foreach (var one in log.Compromises)
            Say("Key", string.Create(CultureInfo.InvariantCulture,
                $"The council says that somebody else may have the key {one.Key.IdText}. Of what it signed, trust the checkpoint of {one.LastTrusted.Checkpoint.Size} entries (root {Convert.ToBase64String(one.LastTrusted.Checkpoint.Root.ToArray())}) and earlier ones that this log holds, and none later."));
        foreach (var one in report.Withheld)
            Say("Withheld", string.Create(CultureInfo.InvariantCulture, $"The file of letter {one.Letter}, which came by mail and does not count. Entry {one.By} of the log says that it was erased: {one.Why.Reason}"));
    }

    private static string Followed(BundledLog log, VerifierKey given, KeyOfLog present)
    {
        var after = log.Keys.SkipWhile(k => k.Key.ToString() != given.ToString()).Skip(1).Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Key.IdText} from entry {k.Since} on"));
        return $"The key that you gave ({given.IdText}) was renewed; each key signed the next one: {string.Join(", ", after)}. This checkpoint is signed with the last of them. From now on verify with it: {present.Key}";
    }

    private static void Say(string about, string words) => Lines.Print($"  {about,-11} {words}", new string(' ', 14));
}
