using System.Text.Json.Nodes;
using InBlue.Procedure;
using InBlue.Secretariat.Receipts;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

internal static class ReceiptJson
{
    public static JsonObject Of(ReceiptReport report)
    {
        var receipt = report.Receipt?.Receipt;
        return new JsonObject
        {
            ["verified"] = report.Verified,
            ["promise"] = CodeNames.Of(report.Promise),
            ["why"] = report.Why is { } why ? CodeNames.Of(why) : null,
            ["signer"] = report.SignerEstablished ? "established" : "not established",
            ["log"] = receipt?.Origin.Text,
            ["vote"] = receipt is null ? null : FindingVotes.TextOf(receipt.Vote),
            ["council"] = receipt?.Vote.Council,
            ["file"] = receipt?.File.ToString(),
            ["received"] = receipt?.Received,
            ["recorded"] = receipt?.Recorded,
            ["letter"] = report.Arrival?.Letter,
            ["count"] = report.Fate is { } fate ? CodeNames.Of(fate) : null,
            ["faults"] = ReportJson.Faults(report.Bundle?.Faults ?? []),
        };
    }
}
