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

    public static IEnumerable<OpenXmlElement> Write(Block.Table table)
    {
        if (!table.Caption.IsEmpty)
            yield return DocxBody.Paragraph("Caption", table.Caption.Text);
        Sequence<Sequence<Line>> rows = table.Header.Count > 0 ? [table.Header, .. table.Rows] : table.Rows;
        if (rows.Count == 0)
            yield break;
        var columns = rows.Max(r => r.Count);
        yield return new Table([
            new TableProperties(
                new TableStyle { Val = "PaperTable" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = table.Header.Count > 0, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = (PageWidth / columns).ToString(CultureInfo.InvariantCulture) })),
            .. rows.Select((row, i) => Row(row, columns, isHeader: i == 0 && table.Header.Count > 0)),
        ]);
        yield return DocxBody.Paragraph("Normal", ""); // two tables that touch would be one
    }

    private static TableRow Row(Sequence<Line> row, int columns, bool isHeader) => new([
        isHeader ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()),
        .. Enumerable.Range(0, columns).Select(i => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = (PageWidth / columns).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
            DocxBody.Paragraph("Cell", i < row.Count ? row[i].Text : ""))),
    ]);
}
