using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Secretariat.Storage;

namespace InBlue.Verbs;

internal static class KeyVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var command = new Command("key", "Prints the public verifier key of each council in the record: publish it elsewhere than the bundles.") { data, json };
        command.Subcommands.Add(KeyChangeVerbs.Rotate());
        command.Subcommands.Add(KeyChangeVerbs.Compromise());
        command.SetAction(parsed =>
        {
            var record = Verb.OpenRecord(DataOption.PlaceIn(parsed));
            var heads = record.Heads();
            if (heads.Length == 0)
                throw new RecordUnusableException("The record has no log yet, and so no key. Import a document first.");
            if (parsed.GetValue(json))
                Print.Json(new JsonArray([.. heads.Select(h => new JsonObject { ["council"] = h.Council, ["key"] = h.Key })]));
            else
                foreach (var head in heads)
                    Console.WriteLine(head.Key);
            return Exit.Done;
        });
        return command;
    }
}
