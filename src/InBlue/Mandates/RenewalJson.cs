using System.Text.Json.Nodes;
using InBlue.Import;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Comparing;
using InBlue.Reading.Drafts;
using InBlue.Secretariat.Mandates;

namespace InBlue.Mandates;

internal static class RenewalJson
{
    public static JsonObject Of(Mandate mandate, ProposedRenewal renewal) => new()
    {
        ["provisions"] = new JsonArray([.. renewal.Pairs.Select(p => (JsonNode)new JsonObject
        {
            ["kind"] = Refusal.CodeOf(p.Kind), ["before"] = Label(p.Before), ["after"] = Label(p.After),
            ["redline"] = p.Kind is PairKind.Changed or PairKind.ChangedAndMoved ? new JsonArray([.. p.Redline().Select(r => (JsonNode)new JsonObject { ["kind"] = Refusal.CodeOf(r.Kind), ["text"] = r.Text })]) : null,
        })]),
        ["commitments"] = new JsonArray([.. renewal.Carries.Select(c => (JsonNode)new JsonObject
        {
            ["commitment"] = c.Commitment, ["title"] = mandate.Find(c.Commitment)?.Content.Title, ["outcome"] = c.Outcome is { } outcome ? MandateCodes.Of(outcome) : null, ["provision"] = c.Content?.Provision,
        })]),
        ["added"] = new JsonArray([.. renewal.Added.Commitments.Select(c => (JsonNode)new JsonObject { ["provision"] = c.Provision, ["title"] = c.Title, ["kind"] = MandateCodes.Of(c.Kind) })]),
    };

    private static JsonNode? Label(Reading.Resolutions.Provision? provision) => provision is null ? null : provision.Path.Count > 0 ? string.Join(' ', provision.Path) : provision.EId;
}
