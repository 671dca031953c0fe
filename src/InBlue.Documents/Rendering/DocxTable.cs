using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Documents.Papers;
using InBlue.Reading.Text;
using Block = InBlue.Documents.Papers.Block;

namespace InBlue.Documents.Rendering;

/// <summary>A table over the width of the page; its header is repeated on every page.</summary>
internal static class DocxTable
{
    private const int PageWidth = 9638;

    /// <summary>In characters: a column is as wide as its longest cell asks, but short ones are not squeezed, nor others for a long one.</summary>
    private const int NarrowestColumn = 10, WidestColumn = 48;

    public static IEnumerable<OpenXmlElement> Write(Block.Table table)
    {
        if (!table.Caption.IsEmpty)
            yield return DocxBody.Paragraph("Caption", table.Caption.Text);
        Sequence<Sequence<Line>> rows = table.Header.Count > 0 ? [table.Header, .. table.Rows] : table.Rows;
        if (rows.Count == 0)
            yield break;
        var widths = Widths(rows);
        yield return new Table([
            new TableProperties(
                new TableStyle { Val = "PaperTable" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = table.Header.Count > 0, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width })),
            .. rows.Select((row, i) => Row(row, widths, isHeader: i == 0 && table.Header.Count > 0)),
        ]);
        yield return DocxBody.Paragraph("Normal", ""); // two tables that touch would be one
    }

    private static string[] Widths(Sequence<Sequence<Line>> rows)
    {
        var wished = Enumerable.Range(0, rows.Max(r => r.Count))
            .Select(c => Math.Clamp(rows.Max(r => c < r.Count ? Wrapping.Width(r[c].Text) : 0), NarrowestColumn, WidestColumn)).ToArray();
        return [.. wished.Select(width => (PageWidth * width / wished.Sum()).ToString(CultureInfo.InvariantCulture))];
    }

    private static TableRow Row(Sequence<Line> row, string[] widths, bool isHeader) => new([
        isHeader ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()),
        .. widths.Select((width, i) => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }),
            DocxBody.Paragraph("Cell", i < row.Count ? row[i].Text : ""))),
    ]);
}
