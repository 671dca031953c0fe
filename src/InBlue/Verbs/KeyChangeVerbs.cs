using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Verbs;

/// <summary>What changes the key of a log: both verbs of <c>key</c>.</summary>
internal static class KeyChangeVerbs
{
    public static Command Rotate()
    {
        var (council, data, json) = (Council(), new DataOption(), Verb.Json());
        var command = new Command("rotate", "Renews the key of a log: the old one signs the new one, by an entry.") { council, data, json };
        command.SetAction(parsed =>
        {
            var place = DataOption.PlaceIn(parsed);
            using var record = Verb.OpenRecord(place);
            var name = The(record, parsed.GetValue(council));
            var before = record.Head(name)!.Key;
            var key = KeyRenewal.Rotate(place, record, name, PracticeClock.For(place.DataPath));
            return Say(parsed.GetValue(json), name, before, key.ToString(), $"The log of {name} goes on under a new key. Publish it, and start every program anew that writes to the record:");
        });
        return command;
    }

    public static Command Compromise()
    {
        var (council, data, json) = (Council(), new DataOption(), Verb.Json());
        var last = new Option<string>("--last-trusted") { Description = "The last checkpoint that the key surely signed for you: a file or an https address, of the checkpoint itself or of a bundle.", HelpName = "FILE", Required = true };
        var command = new Command("compromise", "Says, by an entry, that somebody else may have a key of the log, and renews it where it is the present one.") { council, last, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var place = DataOption.PlaceIn(parsed);
            var trusted = await GivenFile.CheckpointAsync(parsed.GetValue(last)!, cancel);
            using var record = Verb.OpenRecord(place);
            var name = The(record, parsed.GetValue(council));
            var said = KeyRenewal.Compromise(place, record, name, trusted, PracticeClock.For(place.DataPath));
            var what = $"that the key {said.Key.IdText} of {name} is compromised, and to be trusted up to the checkpoint of {trusted.Checkpoint.Size} entries";
            return Say(parsed.GetValue(json), name, said.Key.ToString(), record.Head(name)!.Key, said.IsNew
                ? $"The record says {what}. Publish that with the present key, and start every program anew that writes to the record:"
                : $"The record said already {what}: nothing was added, and nothing changed. The present key:");
        });
        return command;
    }

    private static Argument<string?> Council() => new("council") { Description = "The council's id, where the record has several logs.", Arity = ArgumentArity.ZeroOrOne };

    private static string The(IRecordDatabase record, string? named)
    {
        var councils = record.Councils();
        return named is not null
            ? councils.Contains(named) ? named : throw new WrongUseException($"The record has no log of {named}. It has: {string.Join(", ", councils)}.")
            : councils is [var one] ? one : throw new WrongUseException($"Say which log is meant: {string.Join(", ", councils)}.");
    }

    private static int Say(bool json, string council, string before, string key, string words)
    {
        if (json)
            Print.Json(new JsonObject { ["council"] = council, ["before"] = before, ["key"] = key });
        else
        {
            Lines.Print(words);
            Console.WriteLine(key);
        }
        return Exit.Done;
    }
}
