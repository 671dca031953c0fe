using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Record.Bundles;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Storage;

namespace InBlue.Verbs;

internal static class ExtensionVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var council = new Argument<string>("council") { Description = "The council's id, such as security-council." };
        var from = new Option<string?>("--from") { Description = "The older checkpoint, or a bundle that holds it; without it, from the beginning, as a witness takes it that does not know the log yet.", HelpName = "FILE" };
        var output = new Option<string>("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var command = new Command("extension", "Writes the proof that a log has only grown since an older checkpoint of it: for `verify OLDER FILE`, and for witnesses.") { council, from, output, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var (file, id) = (parsed.GetValue(output)!, parsed.GetValue(council)!);
            var record = Verb.OpenRecord(DataOption.PlaceIn(parsed));
            var older = parsed.GetValue(from) is { } named ? Given(named).Note.Checkpoint : null;
            OutputFile.MustBeFree(file, "extension", "old ");
            var newer = new Disclosure(record).CheckpointOf(id) ?? throw new RecordUnusableException($"The record has no log of {id}. It has: {string.Join(", ", record.Councils())}.");
            var extension = ExtensionMaking.Make(record, id, older, newer);
            await OutputFile.WriteAsync(file, Encoding.UTF8.GetBytes(extension.Text), cancel);
            if (parsed.GetValue(json))
                Print.Json(new JsonObject { ["council"] = id, ["file"] = file, ["from"] = extension.OldSize, ["to"] = newer.Checkpoint.Size });
            else
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Written: {file}, from {extension.OldSize} to {newer.Checkpoint.Size} entries."));
            return Exit.Done;
        });
        return command;
    }

    /// <summary>Throws <see cref="WrongUseException"/> where the file holds no checkpoint.</summary>
    public static GivenCheckpoint Given(string path)
    {
        var file = InputFile.Read(path, CanonicalZip.LargestFile);
        return file is not null && GivenCheckpoint.Read(file) is { } given ? given
            : throw new WrongUseException($"{path} holds no checkpoint: it is neither one, nor a bundle, nor an extension, in its one spelling.");
    }
}
