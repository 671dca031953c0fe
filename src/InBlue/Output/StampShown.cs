using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Secretariat.Stamping;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Output;

/// <summary>What `verify-stamp` says: the verdict first, then what it shows, then what it does not.</summary>
internal static class StampShown
{
    public static JsonObject ToJson(StampReport report) => new()
    {
        ["verified"] = report.Verified,
        ["authority"] = report.AuthorityEstablished ? "established" : "not established",
        ["consistent"] = report.Consistent,
        ["signer"] = report.SignerEstablished ? "established" : "not established",
        ["at"] = report.Stamp is { } stamp ? InstantPattern.ExtendedIso.Format(stamp.At) : null,
        ["accuracyMilliseconds"] = report.Stamp?.Accuracy is { } accuracy ? (long)Math.Ceiling(accuracy.TotalMilliseconds) : null,
        ["by"] = report.By,
        ["checkpoint"] = GrowthShown.ToJson(report.Signed.Checkpoint),
        ["faults"] = ReportJson.Faults(report.Fault is { } fault ? [fault] : []),
    };

    public static void Print(StampReport report)
    {
        var at = report.Stamp is { } stamp ? InstantPattern.ExtendedIso.Format(stamp.At) : "";
        Console.WriteLine(report switch
        {
            { Verified: true } => $"Verified: this checkpoint existed by {at}.",
            { Consistent: true } => "Consistent, authority not established.",
            _ => "NOT verified.",
        });
        if (report.Fault is { } fault)
            Lines.Print($"{fault.Code}  {fault.Where}: {fault.Message}", "    ");
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Checkpoint  {report.Signed.Checkpoint.Size} entries of {report.Signed.Checkpoint.Origin}"));
        if (!report.Consistent)
            return;
        Console.WriteLine($"  Stamped     at {at}{Exactness(report.Stamp!)}, says {report.By}");
        Console.WriteLine();
        if (!report.Verified)
        {
            Lines.Print("Whose stamp this is, was not checked: get the certificate of the authority from the authority, and give it with --authority. Without it, anybody could have made it.", "");
            return;
        }
        Lines.Print($"This shows: by that time this checkpoint existed, and so did each of its {report.Signed.Checkpoint.Size.ToString(CultureInfo.InvariantCulture)} entries; none of them was put in or changed afterwards.", "");
        Lines.Print($"It does not show: that anything was recorded after some time, or that what was recorded is right; or that the certificate was not revoked. {(report.SignerEstablished
            ? "The checkpoint is signed with the key that you gave."
            : "Whose log this is, was not checked: give the council's verifier key with --key.")}", "");
    }

    private static string Exactness(TimeStamp stamp) =>
        stamp.Accuracy is { } accuracy ? string.Create(CultureInfo.InvariantCulture, $", give or take {accuracy.TotalSeconds:0.######} {(accuracy == Duration.FromSeconds(1) ? "second" : "seconds")}") : "";
}
