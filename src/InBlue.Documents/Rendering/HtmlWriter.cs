using System.Text;

namespace InBlue.Documents.Rendering;

/// <summary>HTML in which everything that is not our own mark-up is encoded.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new();

    /// <summary>Mark-up of ours only.</summary>
    public void Raw(string markup) => html.Append(markup);

    public void Element(string name, string text, string? cssClass = null)
    {
        Inline(name, text, cssClass);
        html.Append('\n');
    }

    public void Inline(string name, string text, string? cssClass = null)
    {
        html.Append('<').Append(name);
        if (cssClass is not null)
            html.Append(" class=\"").Append(cssClass).Append('"');
        html.Append('>');
        Text(text);
        html.Append("</").Append(name).Append('>');
    }

    public void Text(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
    }

    public override string ToString() => html.ToString();
}
