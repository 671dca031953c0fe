using System.CommandLine;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Record.Bundles;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Verbs;

internal static class RestoreVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var from = new Argument<string?>("from") { Description = "The backup; without it, a copy that stands in its place already is held against the checkpoint.", Arity = ArgumentArity.ZeroOrOne };
        var checkpoint = new Option<string[]>("--checkpoint") { Description = "The latest checkpoint that was published of a log: a file or an https address, of the checkpoint itself or of the newest bundle.", HelpName = "FILE" };
        var nothing = new Option<bool>("--nothing-published") { Description = "Says that no bundle and no checkpoint of the other logs ever left the house." };
        var command = new Command("restore", "Makes a record of a backup, and checks the whole of it. Nothing is overwritten.") { from, checkpoint, nothing, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var (place, backup) = (DataOption.PlaceIn(parsed), parsed.GetValue(from));
            place.MustNotBeAFolder();
            if (place.Database is null)
                MustBeThere(backup, place.DataPath);
            var given = new List<GivenCheckpoint>();
            foreach (var named in parsed.GetValue(checkpoint) ?? [])
                given.Add(await GivenFile.WithCheckpointAsync(named, cancel));
            var published = new PublishedAtLast([.. given.Select(g => g.Note.Signed)], parsed.GetValue(nothing)) { Bundles = [.. given.Select(g => g.Bundle).OfType<byte[]>()] };
            using var progress = new Progress($"Restoring {place}");
            var logs = Restore(place, backup, published);
            progress.Dispose();
            if (parsed.GetValue(json))
                Print.Json(new JsonObject { ["record"] = place.ToString(), ["logs"] = new JsonArray([.. logs.Select(ToJson)]) });
            else
                foreach (var log in logs)
                    Show(log, place);
            return logs.All(log => log.Report.Faults.IsEmpty) ? Exit.Done : Exit.Refused;
        });
        return command;
    }

    private static void MustBeThere(string? backup, string dataPath)
    {
        if (backup is not null)
            InputFile.MustBeThere(backup);
        else if (!File.Exists(dataPath))
            throw new WrongUseException($"There is no record at {dataPath}. Say which backup it is to be restored from.");
    }

    private static ImmutableArray<HeldLog> Restore(RecordPlace place, string? backup, PublishedAtLast published)
    {
        try
        {
            return Made(place, backup, published);
        }
        catch (PublishedAfterAllException e)
        {
            throw new WrongUseException(e.Message + " Give --checkpoint or --nothing-published.");
        }
    }

    private static ImmutableArray<HeldLog> Made(RecordPlace place, string? backup, PublishedAtLast published)
    {
        var clock = SystemClock.Instance;
        if (place.Database is null)
            return backup is null ? Restoring.Hold(place.DataPath, published, clock) : Restoring.From(backup, place.DataPath, published, clock);
        if (backup is not null)
            throw new WrongUseException($"Into {place} a backup is restored with pg_restore (docs/operate.md); then hold it against the latest checkpoint with this verb, without a file.");
        using var record = Verb.OpenRecord(place);
        return Restoring.Hold(place, record, published, clock);
    }

    private static string CodeOf(HeldLog log) => log.Standing switch
    {
        Standing.GoesOn => "goes-on",
        Standing.GoesOnUnderANewName => "new-name",
        _ => "not-held",
    };

    private static JsonObject ToJson(HeldLog log) => new()
    {
        ["council"] = log.Council, ["entries"] = log.Report.Size, ["withheld"] = log.Report.Withheld, ["standing"] = CodeOf(log), ["key"] = log.Key,
        ["stamps"] = log.Beside.Stamps, ["cosigned"] = log.Beside.Cosigned, ["faults"] = ReportJson.Faults(log.Report.Faults),
    };

    private static void Show(HeldLog log, RecordPlace place)
    {
        if (!log.Report.Faults.IsEmpty)
        {
            Console.WriteLine(place.Database is null ? $"{log.Council}: damaged, and not restored. Take an older backup." : $"{log.Council}: damaged. Let nothing write to this database, and restore an older backup into another one.");
            foreach (var fault in log.Report.Faults.Take(20))
                Lines.Print($"  {fault.Code}, {fault.Where}: {fault.Message}", "    ");
            return;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{log.Council}: {log.Report.Size} entries, all of them checked: no fault."));
        BesideText.Print(log.Beside);
        Lines.Print(log.Standing switch
        {
            Standing.GoesOn when log.NothingPublished => "Nothing was said to be published of it, so it was held against nothing; it goes on under its name.",
            Standing.GoesOn => "It holds what was published last, and goes on.",
            Standing.GoesOnUnderANewName => "It is behind what was published last, so it goes on under a new name and a new key, and an entry says so. Publish the new key (inblue key) with the reason.",
            _ when place.Database is not null => "It is whole. Before anybody adds to it, hold it against the latest checkpoint that was published: this verb again, with --checkpoint FILE.",
            _ => $"It can be read. Nothing can be added before it was held against the latest checkpoint that was published: inblue restore --data {place.DataPath} --checkpoint FILE",
        });
    }
}
