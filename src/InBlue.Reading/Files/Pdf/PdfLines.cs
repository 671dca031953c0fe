using System.Text;

namespace InBlue.Reading.Files.Pdf;

/// <summary>The signs of a page as lines from the top, a blank line where the space between two is wider than around them.</summary>
internal static class PdfLines
{
    private const double SameLine = 0.45;
    private const double WordSpace = 0.17;
    private const double CellSpace = 2.5;
    private const double WiderThanAround = 1.3;
    private const double WiderThanMost = 1.7;
    private const double FullWidth = 0.85;
    private const int LinesOfColumns = 4;
    private const int WordsOfColumns = 15;

    private sealed record Cell(double X, string Text);

    private sealed record Line(double Y, double Size, double End, List<Cell> Cells);

    public static (string Text, bool IsOrderUnclear) Of(PdfPage page)
    {
        var shown = page.Signs.Where(s => !s.IsHidden).ToList();
        var lines = LinesOf(shown.Where(s => !s.IsTurned));
        var usual = lines.Zip(lines.Skip(1), (a, b) => a.Y - b.Y).Order().Skip(lines.Count / 8).FirstOrDefault();
        var (text, hasColumns) = (new StringBuilder(), false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                text.Append(IsParted(lines, i, usual) ? "\n\n" : "\n");
            var columns = ColumnsFrom(lines, i);
            if (columns > 0)
            {
                hasColumns = true;
                text.AppendJoin('\n', Enumerable.Range(i, columns).Select(l => lines[l].Cells[0].Text)).Append("\n\n");
                text.AppendJoin('\n', Enumerable.Range(i, columns).Select(l => lines[l].Cells[1].Text));
                i += columns - 1;
            }
            else
                text.AppendJoin("   ", lines[i].Cells.Select(c => c.Text));
        }
        var turned = string.Concat(shown.Where(s => s.IsTurned).Select(s => s.Text)).Trim();
        if (turned.Length > 0)
            text.Append("\n\n").Append(turned);
        return (text.ToString(), hasColumns || turned.Length > 0);
    }

    private static List<Line> LinesOf(IEnumerable<PdfSign> signs)
    {
        var lines = new List<Line>();
        var (current, y, size) = (new List<PdfSign>(), 0.0, 0.0);
        foreach (var sign in signs.OrderByDescending(s => s.Y))
        {
            if (current.Count > 0 && y - sign.Y > SameLine * Math.Max(size, sign.Size))
            {
                Add(lines, current, y, size);
                current = [];
            }
            (y, size) = current.Count == 0 || sign.Size > size ? (sign.Y, sign.Size) : (y, size);
            current.Add(sign);
        }
        Add(lines, current, y, size);
        return lines;
    }

    private static void Add(List<Line> lines, List<PdfSign> signs, double y, double size)
    {
        var (cells, text, start) = (new List<Cell>(), new StringBuilder(), 0.0);
        PdfSign? before = null;
        foreach (var sign in signs.OrderBy(s => s.X))
        {
            if (before is { } last)
            {
                if (sign.Text == last.Text && Math.Abs(sign.X - last.X) < 0.2 * sign.Size && sign.Text.Trim().Length > 0)
                    continue; // printed twice, to look bold
                var gap = sign.X - last.EndX;
                if (gap > CellSpace * size)
                {
                    cells.Add(new Cell(start, text.ToString().Trim()));
                    text.Clear();
                }
                else if (gap > WordSpace * sign.Size && text.Length > 0 && text[^1] != ' ' && sign.Text is not [' ', ..])
                    text.Append(' ');
            }
            if (text.Length == 0)
                start = sign.X;
            text.Append(sign.Text);
            before = sign;
        }
        cells.Add(new Cell(start, text.ToString().Trim()));
        cells.RemoveAll(c => c.Text.Length == 0);
        if (cells.Count > 0)
            lines.Add(new Line(y, size, signs.Max(s => s.EndX), cells));
    }

    /// <summary>Where all lines are widely spaced, one that fills its width without ending a sentence goes on.</summary>
    private static bool IsParted(List<Line> lines, int i, double usual)
    {
        var gap = lines[i - 1].Y - lines[i].Y;
        var before = i > 1 ? lines[i - 2].Y - lines[i - 1].Y : gap;
        var after = i + 1 < lines.Count ? lines[i].Y - lines[i + 1].Y : gap;
        var goesOn = lines[i - 1].End > FullWidth * lines.Max(l => l.End) && lines[i - 1].Cells[^1].Text is [.., var last] && (char.IsLower(last) || last is ',' or '-');
        return gap > WiderThanAround * Math.Min(before, after) || (gap > WiderThanMost * usual && !goesOn);
    }

    /// <summary>How many lines from here stand in two columns that begin at the same places.</summary>
    private static int ColumnsFrom(List<Line> lines, int first)
    {
        var count = 0;
        while (first + count < lines.Count && lines[first + count].Cells.Count == 2 && Math.Abs(lines[first + count].Cells[1].X - lines[first].Cells[1].X) < 4)
            count++;
        var run = lines.Skip(first).Take(count).ToList();
        return count >= LinesOfColumns && run.Average(l => l.Cells[0].Text.Length) > WordsOfColumns && run.Average(l => l.Cells[1].Text.Length) > WordsOfColumns ? count : 0;
    }
}
