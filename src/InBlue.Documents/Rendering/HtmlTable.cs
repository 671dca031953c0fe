using InBlue.Documents.Papers;

namespace InBlue.Documents.Rendering;

internal static class HtmlTable
{
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
                html.Raw(i == 0 ? "<th scope=\"row\">" : "<td>");
                html.Text(row[i].Text);
                html.Raw(i == 0 ? "</th>" : "</td>");
            }
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody>\n</table>\n");
    }
}
