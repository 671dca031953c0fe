using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Verbs;

internal static class BackupVerb
{
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var to = new Option<string>("--to") { Description = "The file to write, or a folder in which it gets a name with the time.", HelpName = "FILE", Required = true };
        var withKey = new Option<bool>("--with-key") { Description = "Also copies the private keys, beside it. Whoever has them can sign in the council's name." };
        var command = new Command("backup", "Copies the record into one file while it is in use.") { to, withKey, data, json };
        command.SetAction(parsed =>
        {
            var place = DataOption.PlaceIn(parsed);
            if (place.Database is not null)
                throw new WrongUseException($"The record is in {place}: take it with pg_dump, and with it what lies beside {place.DataPath}: keys, time stamps, cosigned checkpoints, and who opened letters early (docs/operate.md).");
            place.MustNotBeAFolder();
            if (!place.Exists())
                throw new WrongUseException($"There is no record at {place}. Name the file with --data.");
            var file = FileFor(parsed.GetValue(to)!);
            using var progress = new Progress($"Copying {place}");
            var backup = BackingUp.Make(place.DataPath, file, parsed.GetValue(withKey));
            progress.Dispose();
            if (parsed.GetValue(json))
                Print.Json(new JsonObject
                {
                    ["file"] = backup.File, ["bytes"] = backup.Bytes, ["withKey"] = parsed.GetValue(withKey),
                    ["logs"] = new JsonArray([.. backup.Logs.Select(ToJson)]),
                });
            else
                Show(place, backup, parsed.GetValue(withKey));
            return Exit.Done;
        });
        return command;
    }

    private static string FileFor(string to)
    {
        if (Directory.Exists(to))
            return Path.Combine(to, $"inblue-{Stamp.Format(SystemClock.Instance.GetCurrentInstant())}.db");
        if (Path.GetDirectoryName(Path.GetFullPath(to)) is { } folder && !Directory.Exists(folder))
            throw new WrongUseException($"There is no folder {folder} for {to}. Make it, or name another file with --to.");
        return to;
    }

    private static JsonObject ToJson(BackedUpLog log) => new()
    {
        ["council"] = log.Head.Council, ["entries"] = log.Head.Frontier.Size, ["checkpoint"] = log.Head.Checkpoint, ["stamps"] = log.Beside.Stamps, ["cosigned"] = log.Beside.Cosigned,
    };

    private static void Show(RecordPlace place, Backup backup, bool withKey)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Written: {backup.File} ({backup.Bytes:N0} bytes)."));
        foreach (var (head, beside) in backup.Logs)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{head.Council}: {head.Frontier.Size} entries."));
            BesideText.Print(beside);
            Console.WriteLine(withKey
                ? $"Its private key is beside it, in {KeyFile.PathFor(backup.File, head.Council)}: keep it from everybody who may not sign for the council."
                : $"Its private key is not in it: keep {KeyFile.PathFor(place.DataPath, head.Council)} at another place.");
        }
    }
}
