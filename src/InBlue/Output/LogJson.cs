using System.Text.Json.Nodes;
using InBlue.Procedure;
using InBlue.Secretariat.Audit;

namespace InBlue.Output;

/// <summary>What `verify` tells of the log itself, for programs: its keys, and what is withheld.</summary>
internal static class LogJson
{
    public static JsonArray Keys(AuditReport report) => [.. (report.Log?.Keys ?? []).Select(k => (JsonNode)new JsonObject { ["since"] = k.Since, ["key"] = k.Key.ToString() })];

    public static JsonArray Compromised(AuditReport report) => [.. (report.Log?.Compromises ?? []).Select(c => (JsonNode)new JsonObject
    {
        ["key"] = c.Key.ToString(), ["trustedTo"] = c.LastTrusted.Checkpoint.Size, ["root"] = Convert.ToBase64String(c.LastTrusted.Checkpoint.Root.ToArray()),
    })];

    public static JsonArray Withheld(AuditReport report) => [.. report.Withheld.Select(w => (JsonNode)new JsonObject
    {
        ["letter"] = w.Letter, ["file"] = w.File.ToString(), ["what"] = CodeNames.Of(w.Why.What), ["entry"] = w.By, ["reason"] = w.Why.Reason,
    })];
}
