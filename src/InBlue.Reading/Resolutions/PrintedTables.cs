using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>
/// Tables in annexes: lines that follow one another, each with as many cells, which tabs set apart, or runs of spaces with what they set apart standing below one
/// another. Their words are those of provisions all the same.
/// </summary>
internal sealed class PrintedTables(Layout layout)
{
    private const int FewestRows = 3;
    private const int FewestSpaces = 3;
    private const int MarkReach = 10;
    private readonly List<PrintedTable> found = [];

    /// <summary>From <paramref name="start"/> up to <paramref name="end"/>, places in the line counted from its first character.</summary>
    private readonly record struct Cell(int Start, int End);

    public static List<PrintedTable> In(Layout layout, List<Block> blocks, List<Provision> provisions)
    {
        var tables = new PrintedTables(layout);
        for (var i = 0; i < provisions.Count; i++)
            if (provisions[i].Annex > 0)
                tables.Find(blocks[i].From, blocks[i].To);
        return tables.found;
    }

    private void Find(int from, int to)
    {
        List<Cell>? above = null;
        var first = from;
        for (var i = from; i < to; i++)
        {
            var cells = layout[i].Kind == LineKind.Text ? CellsOf(layout[i]) : null;
            if (cells is null || above is null || !Fit(above, cells, layout[i]))
            {
                Close(first, i, above);
                first = i;
            }
            above = cells;
        }
        Close(first, to, above);
    }

    private void Close(int first, int after, List<Cell>? cells)
    {
        if (cells is not null && after - first >= FewestRows)
            found.Add(new PrintedTable(layout.Source.Span(layout[first].Start, layout[after - 1].End), first + 1, after - first, cells.Count));
    }

    /// <summary>Null for a line of one cell, and for one that a mark opens: "1.", and a tab.</summary>
    private List<Cell>? CellsOf(Line line)
    {
        var text = layout.Source.Chars.AsSpan(line.Start, line.End - line.Start);
        if (!PrintedMark.At(text[..Math.Min(MarkReach, text.Length)]).IsNone)
            return null;
        var cells = new List<Cell>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && GapAt(text, end) == 0)
                end++;
            cells.Add(new Cell(at, end));
            at = end + GapAt(text, end);
        }
        return cells.Count < 2 ? null : cells;
    }

    /// <summary>How wide a gap between cells begins here; 0 where none does.</summary>
    private static int GapAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        var tabs = false;
        for (; end < text.Length && text[end] is ' ' or '\t' or '\u00A0'; end++)
            tabs |= text[end] == '\t';
        return tabs || end - at >= FewestSpaces ? end - at : 0;
    }

    private bool Fit(List<Cell> above, List<Cell> cells, Line line)
    {
        if (above.Count != cells.Count)
            return false;
        if (layout.Source.Chars.AsSpan(line.Start, line.End - line.Start).Contains('\t'))
            return true;
        for (var i = 1; i < cells.Count; i++)
            if (cells[i].Start != above[i].Start && cells[i].End != above[i].End)
                return false;
        return true;
    }
}
