using System.Text.Json.Nodes;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

internal static class ReportJson
{
    public static JsonObject Of(AuditReport report) => new()
    {
        ["verified"] = report.Verified,
        ["signer"] = report.SignerEstablished ? "established" : "not established",
        ["consistent"] = report.Consistent,
        ["faults"] = Faults(report.Faults),
        ["vote"] = report.Vote is { } vote ? FindingVotes.TextOf(vote.Vote) : null,
        ["document"] = report.Vote?.Reconstructed.Document.Symbol,
        ["outcome"] = report.Vote is { } counted ? Codes.Of(counted.Counted.Outcome) : null,
    };

    public static JsonArray Faults(IEnumerable<Fault> faults) =>
        [.. faults.Select(f => (JsonNode)new JsonObject { ["code"] = f.Code, ["where"] = f.Where, ["message"] = f.Message })];
}
