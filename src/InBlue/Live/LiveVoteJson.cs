using System.Text.Json.Nodes;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Live;

/// <summary>The stable JSON of a live vote, described in docs/cli.md. What is not released is not there.</summary>
internal static class LiveVoteJson
{
    public static JsonObject Of(VoteName name, Vote vote, Council council, bool released, bool opened)
    {
        var call = vote.Call;
        var shown = new JsonObject
        {
            ["vote"] = FindingVotes.TextOf(name),
            ["council"] = name.Council,
            ["draft"] = name.Draft,
            ["item"] = call.Draft.Item,
            ["practice"] = call.Practice,
            ["sponsors"] = new JsonArray([.. call.Draft.Sponsors.Select(m => (JsonNode)council.NameOf(m))]),
            ["president"] = council.NameOf(call.President),
            ["stage"] = Import.Refusal.CodeOf(vote.Stage),
            ["window"] = new JsonObject { ["opens"] = FactWriter.Write(call.Call.Opens), ["closes"] = FactWriter.Write(call.Call.Closes), ["zone"] = call.Call.Zone },
            ["dates"] = new JsonObject { ["call"] = FactWriter.Write(call.Call.Date), ["publication"] = vote.Published is { } p ? FactWriter.Write(p.Date) : null },
            ["draftText"] = new JsonObject { ["preambular"] = call.Draft.Preambular, ["operative"] = call.Draft.Operative },
            ["texts"] = new JsonArray([.. vote.Texts.Select(t => (JsonNode)new JsonObject { ["language"] = LiveCodes.Of(t.Language), ["authentic"] = t.Authentic, ["file"] = t.File.Digest })]),
            ["incident"] = vote.OpenIncident is not null,
            ["document"] = vote.Published?.Document,
            ["resultLetterDue"] = vote.Signed is null && Deadline.OfResultLetter(council, vote.Closes) is { } due ? FactWriter.Write(due.Due) : null,
            ["corrigenda"] = new JsonArray([.. vote.Corrigenda.Index().Select(c => (JsonNode)Following(vote, council, c.Item.Symbol, PaperKind.Corrigendum, c.Index + 1))]),
            ["reissues"] = new JsonArray([.. vote.Reissues.Index().Select(r => (JsonNode)Following(vote, council, $"{vote.Published!.Document}*", PaperKind.Reissue, r.Index + 1))]),
            ["released"] = released,
        };
        if (!opened)
            return shown;
        shown["resolution"] = vote.Resolution;
        shown["announced"] = vote.Announced is { } announced ? FactWriter.Write(announced.At.InZone(council.Zone).ToOffsetDateTime()) : null;
        shown["letters"] = new JsonArray([.. vote.Letters.Values.Select(l => (JsonNode)LetterJson.Of(vote, l, council))]);
        shown["statements"] = new JsonArray([.. vote.Statements.Values.Select(s => (JsonNode)LetterJson.Of(s, council))]);
        if (vote.Count is null)
            return shown;
        var result = ShownResult.Of(name, vote, council);
        (shown["counts"], shown["result"]) = (result.CountsJson(), result.ResultJson());
        return shown;
    }

    private static JsonObject Following(Vote vote, Council council, string symbol, PaperKind paper, int number)
    {
        var service = PaperService.Of(vote, council, paper, number);
        return new JsonObject { ["document"] = symbol, ["sent"] = service.Sent, ["delivered"] = service.Delivered, ["acknowledged"] = service.Acknowledged };
    }
}
