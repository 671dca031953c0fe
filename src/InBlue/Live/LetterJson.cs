using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Live;

/// <summary>The stable JSON of letters and statements of a live vote, described in docs/cli.md.</summary>
internal static class LetterJson
{
    public static JsonObject Of(Vote vote, LetterOnFile letter, Council council)
    {
        var shown = new JsonObject
        {
            ["letter"] = letter.Number,
            ["received"] = FactWriter.Write(letter.Arrival.Received.InZone(council.Zone).ToOffsetDateTime()),
            ["channel"] = letter.Arrival.Channel.Text,
            ["form"] = LiveCodes.Of(letter.Arrival.Form),
            ["standing"] = Import.Refusal.CodeOf(letter.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations)),
            ["held"] = Codes(letter.AwaitsRuling ? letter.Held!.Why : []),
            ["ruling"] = letter.Ruling?.Reason,
            ["acknowledged"] = letter.Acknowledged,
        };
        Add(shown, letter.Reading, council);
        return shown;
    }

    /// <summary>With its words, and what the program understood of them.</summary>
    public static JsonObject Whole(Vote vote, LetterOnFile letter, Council council, string? text, ProposedReading proposed, SaidGone? gone)
    {
        var shown = Of(vote, letter, council);
        shown["text"] = text;
        shown["withheldBy"] = gone?.By;
        var understood = new JsonObject();
        Add(understood, proposed.Reading, council);
        understood["evidence"] = new JsonArray([.. (letter.Reading ?? proposed.Reading)?.Evidence.Select(e => (JsonNode)new JsonObject { ["of"] = e.Of, ["start"] = e.Start, ["end"] = e.End, ["quote"] = e.Quote }) ?? []]);
        shown["proposed"] = understood;
        shown["doubts"] = Codes(proposed.Why);
        return shown;
    }

    public static JsonObject Of(VoteEvent.StatementReceived statement, Council council) => new()
    {
        ["statement"] = statement.Statement,
        ["received"] = FactWriter.Write(statement.Received.InZone(council.Zone).ToOffsetDateTime()),
        ["slot"] = LiveCodes.Of(statement.Slot),
        ["member"] = council.NameOf(statement.Member),
        ["memberId"] = statement.Member.Text,
    };

    private static void Add(JsonObject to, LetterReading? reading, Council council)
    {
        to["member"] = reading is null ? null : council.NameOf(reading.Member);
        to["memberId"] = reading?.Member.Text;
        to["signatory"] = reading?.Signatory;
        to["capacity"] = reading is null ? null : council.NameOf(reading.Capacity);
        to["date"] = reading is null ? null : FactWriter.Write(reading.Date);
        to["position"] = reading is null ? null : Secretariat.Reconstructing.Codes.Of(reading.Position);
    }

    private static JsonArray Codes(IEnumerable<WhyHeld> why) => new([.. why.Select(w => (JsonNode)LiveCodes.Of(w))]);
}
