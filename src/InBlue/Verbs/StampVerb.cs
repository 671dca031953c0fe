using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Procedure;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Verbs;

internal static class StampVerb
{
    private const string Variable = "INBLUE_TIME_AUTHORITY";

    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        var vote = Verb.Vote();
        var authority = new Option<string?>("--authority") { Description = $"The address of the time-stamping authority (RFC 3161); without it, the one that {Variable} names.", HelpName = "ADDRESS" };
        var command = new Command("stamp", "Has the call and the close of a live vote stamped by a time-stamping authority, so that another clock than this machine's speaks for them.") { vote, authority, data, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var place = DataOption.PlaceIn(parsed);
            var address = (parsed.GetValue(authority) is { } given ? Read(given, "--authority") : AuthorityOfTheEnvironment())
                ?? throw new WrongUseException($"Say which time-stamping authority to ask, with --authority ADDRESS (or set {Variable}).");
            using var record = Verb.OpenRecord(place);
            var name = Verb.Find(record, parsed.GetValue(vote)!);
            if (PracticeClock.IsPractice(place.DataPath))
                throw new RecordUnusableException($"{place} is a practice record, whose clock is moved by hand: a stamp of another clock would show nothing.");
            using var asked = new TimeAuthority(address, TimeAuthority.Patience);
            var taking = new TakingStamps(record, new StampFiles(place.DataPath), asked, SystemClock.Instance);
            using var progress = new Progress($"Asking {address}");
            var taken = await taking.TakeAsync(name, cancel);
            progress.Dispose();
            foreach (var warning in taken.Select(t => t.Warning).OfType<string>())
                Console.Error.WriteLine($"inblue: {warning}");
            if (parsed.GetValue(json))
                Print.Json(new JsonObject
                {
                    ["council"] = name.Council, ["vote"] = FindingVotes.TextOf(name), ["authority"] = address.ToString(), ["stamps"] = new JsonArray([.. taken.Select(t => ToJson(t, taking))]),
                });
            else
                foreach (var stamp in taken)
                    Show(stamp, name, taking);
            return Exit.Done;
        });
        return command;
    }

    /// <summary>Null where none is named. Throws <see cref="WrongUseException"/> where what is named is none.</summary>
    public static Uri? AuthorityOfTheEnvironment() => DataOption.Environed(Variable) is { } named ? Read(named, Variable) : null;

    private static Uri Read(string text, string by) => TimeAuthority.TryParse(text.Trim())
        ?? throw new WrongUseException($"{by} does not name a time-stamping authority: an https address without a password in it, such as https://stamps.example/tsr, or an http address of this machine.");

    /// <summary>Before the disclosure not even a size is told.</summary>
    private static long? SizeOf(TakenStamp stamp, TakingStamps taking) => taking.IsPublic(stamp.Of) ? stamp.Of.Signed.Checkpoint.Size : null;

    private static JsonObject ToJson(TakenStamp stamp, TakingStamps taking) => new()
    {
        ["moment"] = CodeNames.Of(stamp.Of.Moment), ["done"] = stamp.Before ? "before" : "now", ["at"] = InstantPattern.ExtendedIso.Format(stamp.Stamp.At), ["size"] = SizeOf(stamp, taking),
    };

    private static void Show(TakenStamp stamp, VoteName vote, TakingStamps taking)
    {
        var moment = stamp.Of.Moment == StampedMoment.Call ? "The call" : "The close";
        Console.WriteLine($"{moment} of {FindingVotes.TextOf(vote)} {(stamp.Before ? "was stamped before" : "is stamped")}, by the authority's clock at {InstantPattern.ExtendedIso.Format(stamp.Stamp.At)}.");
        Console.WriteLine(SizeOf(stamp, taking) is { } size
            ? string.Create(CultureInfo.InvariantCulture, $"  Served at /log/{vote.Council}/checkpoints/{size}.tsr")
            : "  Served once the vote is disclosed.");
    }
}
