using System.Text.Json.Nodes;
using InBlue.Documents.Results;
using InBlue.Output;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Live;

/// <summary>Letters as an officer sees them at a terminal.</summary>
internal static class LettersText
{
    public static void Print(Office office, VoteName name, Vote vote, bool json)
    {
        var council = office.Live.CouncilOf(vote);
        if (json)
        {
            Output.Print.Json(new JsonArray([.. vote.Letters.Values.Select(l => (JsonNode)JsonOf(vote, l, council))]));
            return;
        }
        if (vote.Letters.IsEmpty)
            Console.WriteLine("No letters received.");
        foreach (var letter in vote.Letters.Values)
            Console.WriteLine(Line(office, vote, letter));
        var heard = vote.Letters.Values.Select(l => l.Reading?.Member).ToHashSet();
        var awaited = CountBases.Seated(vote, council).Where(m => !heard.Contains(m)).Select(m => council.Find(m)!.Forms.Names.English).Order(StringComparer.Ordinal);
        if (vote.Closed is null)
            Console.WriteLine($"Letters awaited: {string.Join(", ", awaited)}.");
    }

    public static void PrintOne(Office office, VoteName name, Vote vote, LetterOnFile letter, bool json)
    {
        var council = office.Live.CouncilOf(vote);
        var proposed = office.Readings.Of(name, letter.Number);
        if (json)
        {
            var shown = JsonOf(vote, letter, council);
            shown["proposed"] = proposed.Reading is { } clear ? JsonOf(clear) : null;
            shown["doubts"] = new JsonArray([.. proposed.Why.Select(w => (JsonNode)LiveCodes.Of(w))]);
            Output.Print.Json(shown);
            return;
        }
        Console.WriteLine(Line(office, vote, letter));
        if (letter.Text is not null && office.Live.Bytes(letter.Text) is { } bytes)
            Console.WriteLine($"{Environment.NewLine}{System.Text.Encoding.UTF8.GetString(bytes.Span)}");
        if (letter.Reading is not null)
            return;
        if (proposed.Reading is { } reading)
        {
            Console.WriteLine($"Understood: {council.Find(reading.Member)?.Forms.Names.English}: {ResultWords.English.Name(reading.Position)}");
            Console.WriteLine($"  {reading.Signatory}, {council.Find(reading.Capacity)?.Forms.Names.English}, {FactWriter.Write(reading.Date)}");
            foreach (var words in reading.Evidence.Where(e => e.Of == "position"))
                Console.WriteLine($"  because it says: \"{words.Quote.ReplaceLineEndings(" ")}\"");
        }
        else
        {
            Console.WriteLine($"In doubt: {string.Join(", ", proposed.Why.Select(LiveCodes.Of))}.");
            foreach (var doubt in (proposed.Letter?.Doubts ?? []).Concat(proposed.Letter?.Votes.SelectMany(v => v.Doubts) ?? []))
                Console.WriteLine($"  {Reading.Compiled.Explain.InEnglish(doubt)}");
        }
    }

    private static string Line(Office office, Vote vote, LetterOnFile letter)
    {
        var council = office.Live.CouncilOf(vote);
        var standing = letter.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations);
        var received = letter.Arrival.Received.InZone(council.Zone).ToString("uuuu-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        var what = standing switch
        {
            LetterStanding.Open => letter.AwaitsRuling ? $"held ({string.Join(", ", letter.Held!.Why.Select(LiveCodes.Of))})" : "to be confirmed",
            LetterStanding.Speaks => $"{council.Find(letter.Reading!.Member)?.Forms.Names.English}: {ResultWords.English.Name(letter.Reading.Position)}",
            LetterStanding.RuledOut => "ruled out",
            LetterStanding.BeforeOpening => "received before the opening: does not count",
            LetterStanding.Late => "received after the end: does not count",
        };
        return $"{letter.Number,4}  {received}  {letter.Arrival.Channel,-8}  {what}{(letter.Acknowledged ? ", acknowledged" : "")}";
    }

    private static JsonObject JsonOf(Vote vote, LetterOnFile letter, Procedure.Councils.Council council) => new()
    {
        ["letter"] = letter.Number,
        ["received"] = LiveInstants.Write(letter.Arrival.Received),
        ["channel"] = letter.Arrival.Channel.Text,
        ["form"] = LiveCodes.Of(letter.Arrival.Form),
        ["standing"] = Import.Refusal.CodeOf(letter.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations)),
        ["held"] = letter.AwaitsRuling ? new JsonArray([.. letter.Held!.Why.Select(w => (JsonNode)LiveCodes.Of(w))]) : null,
        ["acknowledged"] = letter.Acknowledged,
        ["reading"] = letter.Reading is { } reading ? JsonOf(reading) : null,
    };

    private static JsonObject JsonOf(LetterReading reading) => new()
    {
        ["member"] = reading.Member.Text,
        ["signatory"] = reading.Signatory,
        ["capacity"] = reading.Capacity.Text,
        ["date"] = FactWriter.Write(reading.Date),
        ["position"] = Codes.Of(reading.Position),
    };
}
