using System.Text.Json.Nodes;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

/// <summary>The stable JSON of a vote, described in docs/cli.md.</summary>
internal static class VoteJson
{
    public static JsonObject Of(RecordedVote vote) => new()
    {
        ["vote"] = FindingVotes.TextOf(vote.Name),
        ["council"] = vote.Name.Council,
        ["draft"] = vote.Name.Draft,
        ["item"] = vote.Opened.Draft.Item,
        ["sponsors"] = new JsonArray([.. vote.Opened.Draft.Sponsors.Select(m => (JsonNode)vote.Council.NameOf(m))]),
        ["president"] = new JsonObject { ["member"] = vote.Council.NameOf(vote.Opened.Document.President), ["signatory"] = vote.Opened.Document.Signatory },
        ["document"] = vote.Opened.Document.Symbol,
        ["notice"] = vote.Opened.Notice,
        ["window"] = new JsonObject
        {
            ["opens"] = FactWriter.Write(vote.Opened.Call.Opens),
            ["closes"] = FactWriter.Write(vote.Opened.Call.Closes),
            ["zone"] = vote.Opened.Call.Zone,
        },
        ["dates"] = new JsonObject
        {
            ["call"] = FactWriter.Write(vote.Opened.Call.Date),
            ["vote"] = FactWriter.Write(vote.Opened.Stated.Adopted ?? vote.Opened.Call.Closes.Date),
            ["announcement"] = vote.Opened.Announced is { } announced ? FactWriter.Write(announced) : null,
            ["publication"] = FactWriter.Write(vote.Opened.Document.Date),
        },
        ["counts"] = ShownResult.Of(vote).CountsJson(),
        ["result"] = ShownResult.Of(vote).ResultJson(),
        ["resolution"] = vote.Opened.Stated.Resolution,
        ["draftText"] = new JsonObject { ["preambular"] = vote.Opened.Draft.Preambular, ["operative"] = vote.Opened.Draft.Operative },
        ["letters"] = new JsonArray([.. vote.Letters.Select(l => (JsonNode)Letter(vote.Council, l))]),
        ["statements"] = new JsonArray([.. vote.Statements.Select(s => (JsonNode)new JsonObject
        {
            ["annex"] = s.Annex,
            ["member"] = vote.Council.NameOf(s.Member),
            ["memberId"] = s.Member.Text,
            ["evidence"] = Evidence(s.Evidence),
        })]),
        ["evidence"] = Evidence(vote.Opened.Evidence),
        ["entries"] = new JsonObject { ["first"] = vote.FirstNumber, ["last"] = vote.LastNumber },
        ["faults"] = Faults(vote),
    };

    public static JsonObject ListOf(IEnumerable<RecordedVote> votes, IEnumerable<ListedVote> live) => new()
    {
        ["votes"] = new JsonArray([.. votes.Select(v => (JsonNode)new JsonObject
        {
            ["vote"] = FindingVotes.TextOf(v.Name),
            ["draft"] = v.Name.Draft,
            ["document"] = v.Opened.Document.Symbol,
            ["adopted"] = v.Counted.Outcome == Outcome.Adopted,
            ["resolution"] = v.Opened.Stated.Resolution,
        })]),
        ["live"] = new JsonArray([.. live.Select(v => (JsonNode)new JsonObject
        {
            ["vote"] = FindingVotes.TextOf(v.Name),
            ["draft"] = v.Name.Draft,
            ["stage"] = v.Vote is { } vote ? Import.Refusal.CodeOf(vote.Stage) : null,
            ["document"] = v.Vote?.Published?.Document,
        })]),
    };

    public static JsonObject CountOf(RecordedVote vote) => new()
    {
        ["vote"] = FindingVotes.TextOf(vote.Name),
        ["draft"] = vote.Name.Draft,
        ["counts"] = ShownResult.Of(vote).CountsJson(),
        ["result"] = ShownResult.Of(vote).ResultJson(),
        ["faults"] = Faults(vote),
    };

    private static JsonObject Letter(Council council, VoteFact.Letter letter) => new()
    {
        ["annex"] = letter.Annex,
        ["member"] = council.NameOf(letter.Member),
        ["memberId"] = letter.Member.Text,
        ["signatory"] = letter.Signatory,
        ["capacity"] = council.NameOf(letter.Capacity),
        ["date"] = FactWriter.Write(letter.Date),
        ["draft"] = letter.Draft,
        ["position"] = Codes.Of(letter.Position),
        ["reading"] = letter.Ruling is null ? "clear" : "ruled",
        ["ruling"] = letter.Ruling,
        ["confirmed"] = Codes.Of(letter.Confirmed),
        ["start"] = letter.Span.Start,
        ["end"] = letter.Span.End,
        ["evidence"] = Evidence(letter.Evidence),
    };

    private static JsonArray Evidence(IEnumerable<EvidenceFact> evidence) =>
        [.. evidence.Select(e => (JsonNode)new JsonObject { ["of"] = e.Of, ["start"] = e.Start, ["end"] = e.End, ["quote"] = e.Quote })];

    private static JsonArray Faults(RecordedVote vote) => vote.Contradiction is { } contradiction
        ? ReportJson.Faults([new Fault(FaultCodes.Contradiction, vote.Opened.Document.Symbol, contradiction)])
        : [];
}
