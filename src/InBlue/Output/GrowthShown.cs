using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Following;
using NodaTime.Text;

namespace InBlue.Output;

/// <summary>What `verify OLDER NEWER` says: the verdict first, then what it shows, then what it does not.</summary>
internal static class GrowthShown
{
    public static JsonObject ToJson(GrowthReport report) => new()
    {
        ["verified"] = report.Verified,
        ["signer"] = report.SignerEstablished ? "established" : "not established",
        ["consistent"] = report.Consistent,
        ["same"] = report.IsSame,
        ["fork"] = report.IsFork,
        ["faults"] = ReportJson.Faults(report.Faults),
        ["older"] = ToJson(report.Older.Checkpoint),
        ["newer"] = ToJson(report.Newer.Checkpoint),
        ["witnesses"] = new JsonArray([.. report.Witnesses.Select(w => new JsonObject { ["name"] = w.By.Name.Text, ["at"] = InstantPattern.General.Format(w.At) })]),
    };

    public static JsonObject ToJson(Checkpoint checkpoint) => new() { ["origin"] = checkpoint.Origin.Text, ["size"] = checkpoint.Size, ["root"] = checkpoint.Root.ToString() };

    public static void Print(GrowthReport report)
    {
        Console.WriteLine(report switch
        {
            { Verified: true, IsSame: true } => "Verified: the two are the same checkpoint; nothing was added.",
            { Verified: true } => "Verified: the log only grew.",
            { IsSame: true } => "Consistent, signer not established. The two are the same checkpoint; nothing was added.",
            { Consistent: true } => "Consistent, signer not established.",
            { IsFork: true, SignerEstablished: true } => "NOT verified: the log was split.",
            { IsFork: true } => "NOT verified: the two contradict each other.",
            _ => "NOT verified.",
        });
        foreach (var fault in report.Faults)
            Lines.Print($"{fault.Code}  {fault.Where}: {fault.Message}", "    ");
        Console.WriteLine();
        Line("Older", report.Older.Checkpoint);
        Line("Newer", report.Newer.Checkpoint);
        foreach (var seen in report.Witnesses)
            Console.WriteLine($"  Witnessed   by {seen.By.Name}, at {InstantPattern.General.Format(seen.At)}");
        if (!report.Consistent)
            return;
        Console.WriteLine();
        if (!report.SignerEstablished)
        {
            Lines.Print("Whose log this is, was not checked: get the council's verifier key from elsewhere than these files, and give it with --key. Without it, anybody could have made them.", "");
            return;
        }
        Lines.Print(report.IsSame
            ? "This shows: both speak of one state of the log, with the same entries. It shows nothing of how the log came to it, or of what was added since."
            : "This shows: every entry under the older checkpoint stands unchanged, at its place, under the newer one; nothing was taken out, put in between or put in another order.", "");
        Lines.Print(report.Witnesses.IsEmpty
            ? "It does not show: that others were shown the same log (witnesses show that: --witness); or that what was recorded is right."
            : "The witnesses had seen no other log of this name by then. It does not show: that what was recorded is right, or that the witnesses are independent of whoever runs the log.", "");
    }

    private static void Line(string name, Checkpoint checkpoint) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-10}  {checkpoint.Size} entries of {checkpoint.Origin}"));
}
