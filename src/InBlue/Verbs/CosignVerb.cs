using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Secretariat.Following;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Verbs;

internal static class CosignVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var file = new Argument<string>("file") { Description = "A checkpoint of this record's log, or an extension, followed by the lines that witnesses answered." };
        var witness = new Option<string[]>("--witness") { Description = "The public key of a witness that is listened to from now on.", HelpName = "KEY" };
        var command = new Command("cosign", "Takes witnesses' cosignatures of a checkpoint, checked against the keys of those that are listened to, to be served with it.") { file, witness, data, json };
        command.SetAction(parsed =>
        {
            var keys = (parsed.GetValue(witness) ?? []).Select(VerifyVerb.ReadWitness).ToImmutableArray();
            var note = ExtensionVerb.Given(parsed.GetValue(file)!).Note;
            var place = DataOption.PlaceIn(parsed);
            var taken = new TakingCosignatures(Verb.OpenRecord(place), new CosignedNotes(place.DataPath)).Take(note, keys, SystemClock.Instance.GetCurrentInstant());
            if (parsed.GetValue(json))
                Print.Json(new JsonObject
                {
                    ["council"] = taken.Council, ["size"] = taken.Checkpoint.Size, ["passedOver"] = taken.PassedOver,
                    ["witnesses"] = new JsonArray([.. taken.Taken.Select(w => new JsonObject { ["name"] = w.By.Name.Text, ["at"] = InstantPattern.General.Format(w.At) })]),
                });
            else
                Show(taken);
            return Exit.Done;
        });
        return command;
    }

    private static void Show(TakenCosignatures taken)
    {
        foreach (var seen in taken.Taken)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Witnessed by {seen.By.Name}, at {InstantPattern.General.Format(seen.At)}: {taken.Checkpoint.Size} entries of {taken.Checkpoint.Origin}."));
        if (taken.PassedOver > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Passed over: {taken.PassedOver} of others, who are not listened to (--witness)."));
    }
}
