using System.Text.Json.Nodes;
using InBlue.Secretariat.Audit;

namespace InBlue.Output;

internal static class ReportJson
{
    public static JsonObject Of(AuditReport report)
    {
        var vote = ReportedVote.Of(report);
        return new JsonObject
        {
            ["verified"] = report.Verified,
            ["signer"] = report.SignerEstablished ? "established" : "not established",
            ["consistent"] = report.Consistent,
            ["faults"] = Faults(report.Faults),
            ["kind"] = vote?.Kind,
            ["vote"] = vote?.Vote,
            ["council"] = vote?.Council,
            ["practice"] = vote?.Practice,
            ["draft"] = vote?.Draft,
            ["window"] = new JsonObject { ["opens"] = vote?.Opens, ["closes"] = vote?.Closes, ["zone"] = vote?.Zone },
            ["letters"] = vote?.Letters,
            ["statements"] = vote?.Statements,
            ["outcome"] = vote?.Outcome,
            ["sentence"] = vote?.Result.Sentence,
            ["resolution"] = vote?.Resolution,
            ["document"] = vote?.Document,
        };
    }

    public static JsonArray Faults(IEnumerable<Fault> faults) =>
        [.. faults.Select(f => (JsonNode)new JsonObject { ["code"] = f.Code, ["where"] = f.Where, ["message"] = f.Message })];
}
