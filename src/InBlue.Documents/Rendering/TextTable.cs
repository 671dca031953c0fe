using InBlue.Documents.Papers;
using InBlue.Reading.Text;

namespace InBlue.Documents.Rendering;

/// <summary>A table in columns of text, two spaces between them; a cell that is too long runs over several lines.</summary>
internal static class TextTable
{
    private const int Gap = 2;

    public static IEnumerable<string> Lines(Block.Table table)
    {
        Sequence<Sequence<Line>> rows = table.Header.Count > 0 ? [table.Header, .. table.Rows] : table.Rows;
        if (rows.Count == 0)
            yield break;
        var widths = Widths(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var line in Row(rows[i], widths))
                yield return line;
            if (i == 0 && table.Header.Count > 0)
                yield return new string('-', widths.Sum() + (Gap * (widths.Length - 1)));
        }
    }

    private static IEnumerable<string> Row(Sequence<Line> row, int[] widths)
    {
        var cells = row.Select((cell, i) => Wrapping.Lines(cell.Text, widths[i])).ToArray();
        for (var line = 0; line < cells.Max(c => c.Count); line++)
        {
            var parts = cells.Select((cell, i) => (line < cell.Count ? cell[line] : "") is var text ? text + new string(' ', Math.Max(0, widths[i] - Wrapping.Width(text))) : "");
            yield return string.Join(new string(' ', Gap), parts);
        }
    }

    /// <summary>As wide as the longest cell; where that is too much, the widest columns give way first.</summary>
    private static int[] Widths(Sequence<Sequence<Line>> rows)
    {
        var columns = rows.Max(r => r.Count);
        var widths = Enumerable.Range(0, columns).Select(c => Math.Clamp(rows.Max(r => c < r.Count ? Wrapping.Width(r[c].Text) : 0), 1, TextRendering.Columns)).ToArray();
        var room = TextRendering.Columns - (Gap * (columns - 1));
        while (widths.Sum() > room && widths.Max() > 1)
            widths[Array.IndexOf(widths, widths.Max())]--;
        return widths;
    }
}
