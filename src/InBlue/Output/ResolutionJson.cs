using System.Text.Json.Nodes;
using InBlue.Import;
using InBlue.Live;
using InBlue.Reading.Files;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using InBlue.Secretariat.Live;

namespace InBlue.Output;

internal static class ResolutionJson
{
    public static JsonObject Of(ResolutionFile.Words file, ResolutionReading reading) => new()
    {
        ["form"] = Refusal.CodeOf(file.Form),
        ["language"] = reading.Language is { } language ? LiveCodes.Of(language) : null,
        ["start"] = reading.Within.Start,
        ["end"] = reading.Within.End,
        ["symbol"] = reading.Head.Symbol?.Words,
        ["number"] = reading.Head.Number?.Words,
        ["date"] = reading.Head.Date?.Words,
        ["day"] = reading.Head.Day is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null,
        ["title"] = reading.Head.Title?.Words,
        ["preambular"] = reading.Preambular,
        ["operative"] = reading.Operative,
        ["provisions"] = new JsonArray([.. reading.Provisions.Select(p => (JsonNode)Provision(p))]),
        ["adoptions"] = new JsonArray([.. reading.Adoptions.Select(a => (JsonNode)new JsonObject
        {
            ["eId"] = a.Provision.EId, ["meeting"] = a.Meeting, ["unanimously"] = a.Unanimously, ["withoutVote"] = a.WithoutVote, ["for"] = a.For, ["against"] = a.Against, ["abstentions"] = a.Abstentions,
        })]),
        ["furniture"] = new JsonArray([.. reading.Furniture.Select(f => (JsonNode)Place(new JsonObject { ["kind"] = Refusal.CodeOf(f.Kind) }, f.Span))]),
        ["tables"] = new JsonArray([.. reading.Tables.Select(t => (JsonNode)Place(new JsonObject { ["line"] = t.Line, ["rows"] = t.Rows, ["columns"] = t.Columns }, t.Span))]),
        ["doubts"] = new JsonArray(
        [
            .. file.Doubts.Select(d => (JsonNode)new JsonObject { ["kind"] = Refusal.CodeOf(d.Kind), ["message"] = ExplainFiles.InEnglish(d), ["line"] = null, ["start"] = null, ["end"] = null }),
            .. reading.Doubts.Select(d => (JsonNode)Place(new JsonObject { ["kind"] = Refusal.CodeOf(d.Kind), ["message"] = ExplainResolutions.InEnglish(d), ["line"] = d.Line }, d.Span)),
        ]),
    };

    private static JsonObject Provision(Provision provision) => Place(new JsonObject
    {
        ["eId"] = provision.EId,
        ["kind"] = Refusal.CodeOf(provision.Kind),
        ["mark"] = provision.Mark,
        ["path"] = Texts(provision.Path),
        ["level"] = provision.Level,
        ["levelIsSure"] = provision.LevelIsSure,
        ["parent"] = provision.Parent?.EId,
        ["headings"] = Texts(provision.Headings.Select(h => h.EId)),
        ["annex"] = provision.Annex,
        ["text"] = provision.Text,
        ["line"] = provision.Line,
    }, provision.Span);

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static JsonObject Place(JsonObject of, SourceSpan? span)
    {
        (of["start"], of["end"]) = (span?.Start, span?.End);
        return of;
    }
}
