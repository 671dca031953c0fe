using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Mandates;

namespace InBlue.Mandates;

using static MandateWords;

/// <summary>One commitment at a terminal.</summary>
internal static class CommitmentText
{
    private const Language English = Language.English;

    public static void Print(Mandate mandate, CommitmentOnFile commitment, WorkingCalendar calendar)
    {
        var content = commitment.Content;
        Lines.Print($"{commitment.Number}  {(MandateLabels.Of(mandate, content) is { Length: > 0 } label ? $"paragraph {label}" : "by an instrument")}: {content.Title}");
        Lines.Print($"  {Kind(content.Kind, English)}: {string.Join("; ", content.Addressees.Select(a => Addressee(a, English)))}. {Status(commitment.Status, English)}{(commitment.Because is { } why ? $": {why}" : "")}");
        Console.WriteLine($"  Due: {TriggerWords.Of(content.Trigger, English)}{(content.Deliverable is { } d ? $" ({Deliverable(d.Kind, English)})" : "")}");
        if (content.Condition is { } condition)
            Lines.Print($"  Condition: {condition}", "    ");
        if (content.Rank is { } rank)
            Console.WriteLine($"  {Priority(rank.Priority, English)}{(rank.After is { } after ? $"; paragraph {after} goes before it" : "")}");
        foreach (var unclear in content.Unclear)
            Lines.Print($"  Unclear: {unclear}", "    ");
        Console.WriteLine("  The words:");
        foreach (var words in content.Words)
            Lines.Print($"    {string.Join(' ', words.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}", "    ");
        for (var i = 0; i < content.Measures.Length; i++)
        {
            Console.WriteLine($"  Figure {i + 1}: {Measure(content.Measures[i], English)}");
            foreach (var value in commitment.Values.Where(v => v.Measure == i + 1).OrderBy(v => v.AsAt))
                Console.WriteLine($"    {Number(value.Value, English)} as at {DateWords.Day(value.AsAt, English)}, {value.Source}");
        }
        foreach (var remark in Remarks.Of(mandate, commitment, English))
            Lines.Print($"  {remark}", "    ");
        foreach (var wording in commitment.Wordings)
            Lines.Print($"  Reported as at {DateWords.Day(wording.AsAt, English)} ({wording.Source}): “{wording.Wording}”", "    ");
        foreach (var due in DueList.Of(mandate, calendar).Where(d => d.Commitment.Number == commitment.Number))
            Console.WriteLine($"  {due.Occurrence.Number}. {Due(due.Occurrence.Textual, English)}: {Stage(due.Stage, English)}");
        if (commitment.History.Length > 1)
            Console.WriteLine("  History:");
        foreach (var line in commitment.History.Skip(1))
            Lines.Print($"    {MandateEventForms.Write(line.Happened).Kind}{(line.Instrument is { } i ? $", by {mandate.Instruments[i - 1].Symbol}" : "")}: {line.Content.Title}", "      ");
    }
}
