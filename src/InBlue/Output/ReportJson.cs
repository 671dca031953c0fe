using System.Text.Json.Nodes;
using InBlue.Secretariat.Audit;
using NodaTime.Text;

namespace InBlue.Output;

internal static class ReportJson
{
    public static JsonObject Of(AuditReport report)
    {
        var vote = ReportedVote.Of(report);
        var said = new JsonObject
        {
            ["verified"] = report.Verified,
            ["signer"] = report.SignerEstablished ? "established" : "not established",
            ["consistent"] = report.Consistent,
            ["faults"] = Faults(report.Faults),
            ["keys"] = LogJson.Keys(report),
            ["compromised"] = LogJson.Compromised(report),
            ["withheld"] = LogJson.Withheld(report),
            ["kind"] = report.Mandate is null ? vote?.Kind : "mandate",
            ["vote"] = vote?.Vote,
            ["council"] = vote?.Council ?? report.Mandate?.Name.Council,
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
        if (report.Mandate is { } mandate)
            said["mandate"] = Of(mandate);
        return said;
    }

    private static JsonObject Of(AuditedMandate audited) => new()
    {
        ["id"] = audited.Name.Mandate,
        ["title"] = audited.Mandate.Title,
        ["resolutions"] = new JsonArray([.. audited.Mandate.Texts.Select(t => (JsonNode)t.Resolution)]),
        ["ends"] = audited.Mandate.LastDay is { } end ? LocalDatePattern.Iso.Format(end) : null,
        ["commitments"] = audited.Mandate.InForce.Count(),
        ["dates"] = audited.Mandate.Published!.Occurrences.Length,
        ["published"] = LocalDatePattern.Iso.Format(audited.Mandate.Published.Date),
    };

    public static JsonArray Faults(IEnumerable<Fault> faults) =>
        [.. faults.Select(f => (JsonNode)new JsonObject { ["code"] = f.Code, ["where"] = f.Where, ["message"] = f.Message })];
}
