using InBlue.Import;
using InBlue.Procedure.Councils;
using InBlue.Reading.Resolutions;

namespace InBlue.Output;

/// <summary>A resolution as an outline: its parts with the first words of each, then what was recognised and what is in doubt.</summary>
internal static class ResolutionText
{
    private const int Widest = 110;

    public static void Print(ResolutionReading reading)
    {
        Console.WriteLine(string.Join(", ", Title(reading)));
        Console.WriteLine($"{Count(reading.Preambular, "preambular paragraph")}, {Count(reading.Operative, "operative paragraph")}{Annexes(reading)}");
        foreach (var provision in reading.Provisions.Where(p => p.Kind is not (ProvisionKind.Head or ProvisionKind.Other)))
            Line(provision);
        Console.WriteLine();
        foreach (var kind in reading.Furniture.GroupBy(f => f.Kind))
            Console.WriteLine($"Not of the text: {Count(kind.Count(), kind.Key.ToString() switch { "RunningHead" => "running head", "PageNumber" => "page number", _ => "print hyphen" })}.");
        foreach (var table in reading.Tables)
            Console.WriteLine($"A table of {Count(table.Rows, "row")} and {Count(table.Columns, "column")} from line {table.Line}; its words are kept as text.");
        Console.WriteLine(reading.Doubts.Count == 0 ? "Nothing is in doubt." : $"In doubt, {reading.Doubts.Count}:");
        foreach (var doubt in reading.Doubts)
            Lines.Print($"  {ExplainResolutions.InEnglish(doubt)}", "    ");
    }

    private static IEnumerable<string> Title(ResolutionReading reading)
    {
        yield return reading.Head.Number is { } number ? $"Resolution {number.Words}" : reading.Head.Symbol is { } symbol ? symbol.Words : "A text without symbol or number";
        if (reading.Head.Date is { } date)
            yield return date.Words;
        yield return reading.Language switch { null => "language not known", Language known => known.ToString() };
    }

    private static void Line(Provision provision)
    {
        var indent = provision.Kind switch
        {
            ProvisionKind.Heading => new string(' ', 2 * (provision.Level - 1)),
            ProvisionKind.Item => new string(' ', 2 + 4 * provision.Level),
            ProvisionKind.Continuation => new string(' ', 6 + 4 * (provision.Parent?.Level ?? 0)),
            _ => "  ",
        };
        if (provision.Kind is ProvisionKind.Heading or ProvisionKind.Annex or ProvisionKind.Opening)
            Console.WriteLine();
        var mark = provision.Mark.Length == 0 ? "" : provision.Kind == ProvisionKind.Paragraph ? $"{provision.Mark,-4}" : $"{provision.Mark} ";
        Console.WriteLine(Shortened(indent + mark + provision.Text));
    }

    private static string Shortened(string line) => line.Length <= Widest ? line : line[..(char.IsHighSurrogate(line[Widest - 2]) ? Widest - 2 : Widest - 1)] + "…";

    private static string Annexes(ResolutionReading reading) => reading.Provisions.Count(p => p.Kind == ProvisionKind.Annex) is > 0 and var annexes ? $", {(annexes == 1 ? "1 annex" : $"{annexes} annexes")}" : "";

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
