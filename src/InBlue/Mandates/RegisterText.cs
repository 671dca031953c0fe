using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Mandates;

using static MandateWords;

/// <summary>A mandate at a terminal, in the order of its page.</summary>
internal static class RegisterText
{
    private const Language English = Language.English;

    public static void Print(Mandate mandate, MandateOverview overview)
    {
        Lines.Print($"{mandate.Title}: resolution {mandate.Text.Resolution}, adopted {DateWords.Day(mandate.Text.Adopted, English)}{(mandate.Text.Basis is not null ? ", under Chapter VII" : "")}");
        Console.WriteLine(mandate.LastDay is not { } end ? "  Its end is not stated yet: accept the commitment that extends the mandate."
            : overview.DaysLeft switch
            {
                < 0 => $"  It ended on {DateWords.Day(end, English)}.",
                0 => $"  It ends today, {DateWords.Day(end, English)}.",
                1 => $"  It ends tomorrow, {DateWords.Day(end, English)}.",
                var days => $"  It ends on {DateWords.Day(end, English)}, in {days} days.",
            });
        Section("Next", overview.Next.Select(d => Due(mandate, d)));
        Section("Overdue", overview.Overdue.Select(d => Due(mandate, d)));
        Section("Owed under an earlier text", overview.Owed.Select(o => $"{o.Commitment.Number}: {o.Commitment.Content.Title}, due {MandateWords.Due(o.Due, English)}"));
        Section("Figures", overview.Figures.Select(f => $"{MandateLabels.Of(mandate, f.Commitment.Content)}: {Measure(f.Measure, English)}; {(f.Latest is { } v ? $"{Number(v.Value, English)} as at {DateWords.Day(v.AsAt, English)}, {v.Source}" : "no value reported")}"));
        Section("Priorities", overview.Priorities.Select(c => $"{MandateLabels.Of(mandate, c.Content)}: {Priority(c.Content.Rank!.Priority, English)}: {c.Content.Title}"));
        Section("Measures, as last reported", overview.Measures.Select(c => $"{MandateLabels.Of(mandate, c.Content)}: {c.Content.Title}: {(c.LatestWording is { } w ? $"“{w.Wording}” ({w.Source}, as at {DateWords.Day(w.AsAt, English)})" : "nothing reported")}"));
        Section("For the Council to decide", overview.AwaitingTheCouncil.Select(c => $"{MandateLabels.Of(mandate, c.Content)}: {c.Content.Title}"));
        Section("Changed since adoption by", mandate.Instruments.Select(i => $"{i.Symbol}, {DateWords.Day(i.Date, English)}: {i.Effect}"));
        Section("Unclear, unassigned or undecided", overview.Open.Select(c => $"{c.Number}, {MandateLabels.Of(mandate, c.Content)}: {c.Content.Title} ({Status(c.Status, English)}{(overview.LeftOut.FirstOrDefault(l => l.Commitment.Number == c.Number) is { } left ? $"; the report of {left.Report.Number}, into which it goes, is not followed any more" : "")})"));
    }

    public static void PrintDue(Mandate mandate, IReadOnlyCollection<DueItem> due)
    {
        foreach (var item in due)
        {
            Lines.Print(Due(mandate, item), "    ");
            if (item is { IsDone: false, Plan: { } plan })
                Console.WriteLine($"    ask for inputs {DateWords.Day(plan.AskInputs.Day, English)}; inputs in {DateWords.Day(plan.InputsIn.Day, English)}; clearance {DateWords.Day(plan.Clearance.Day, English)}; translation {DateWords.Day(plan.Translation.Day, English)}");
        }
        if (due.Count == 0)
            Console.WriteLine("Nothing has a date. Accept commitments with dates first: inblue mandate duties ID --status proposed");
    }

    private static string Due(Mandate mandate, DueItem due)
    {
        var working = due.Occurrence.Working is var w && w.Day != due.Occurrence.Textual.Day ? $", working date {DateWords.Day(w.Day, English)}" : "";
        var known = due.Occurrence.Working.CalendarKnown ? "" : ", holidays of that year not known";
        var before = due.Occurrence.DaysBeforeEnd is >= 0 and <= 7 and var days ? $", {days switch { 0 => "on the last day of the mandate", 1 => "one day before the mandate ends", _ => $"{days} days before the mandate ends" }}" : "";
        return $"{MandateWords.Due(due.Occurrence.Textual, English)}{working}{known}{before}  {MandateLabels.Of(mandate, due.Commitment.Content)} ({due.Commitment.Number}.{due.Occurrence.Number}): {due.Commitment.Content.Title}"
            + $" [{string.Join(", ", due.Commitment.Content.Addressees.Select(a => Addressee(a, English)))}; {Stage(due.Stage, English)}{(due.LastStep is { Symbol: { } symbol } issued ? $" {symbol}, {DateWords.Day(issued.On, English)}" : "")}]";
    }

    private static void Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
            return;
        Console.WriteLine($"{Environment.NewLine}{heading}");
        foreach (var line in all)
            Lines.Print("  " + line, "    ");
    }
}
