using InBlue.Documents.Papers;

namespace InBlue.Documents.Rendering;

internal static class HtmlTable
{
    /// <summary>A word that may be longer than a column of a telephone, as a digest is. A time, which no-break spaces hold together, is shorter.</summary>
    private const int LongWord = 20;

    public static void Write(HtmlWriter html, Block.Table table)
    {
        html.Raw(table.Header.Count > 0 ? "<table>\n" : "<table class=\"particulars\">\n");
        if (!table.Caption.IsEmpty)
            html.Element("caption", table.Caption.Text);
        if (table.Header.Count > 0)
        {
            html.Raw("<thead><tr>");
            foreach (var cell in table.Header)
                if (cell.IsEmpty)
                    html.Raw("<td></td>");
                else
                {
                    html.Raw("<th scope=\"col\">");
                    html.Text(cell.Text);
                    html.Raw("</th>");
                }
            html.Raw("</tr></thead>\n");
        }
        html.Raw("<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Raw("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                var text = row[i].Text;
                html.Raw(i == 0 ? "<th scope=\"row\">" : text.Split(' ', '\n').Any(word => word.Length > LongWord) ? "<td class=\"long\">" : "<td>");
                html.Text(text);
                html.Raw(i == 0 ? "</th>" : "</td>");
            }
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody>\n</table>\n");
    }
}
