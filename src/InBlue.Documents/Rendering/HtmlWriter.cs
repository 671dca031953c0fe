using System.Buffers;
using System.Text;

namespace InBlue.Documents.Rendering;

/// <summary>HTML in which everything that is not our own mark-up is encoded.</summary>
internal sealed class HtmlWriter
{
    private static readonly SearchValues<char> Encoded = SearchValues.Create("&<>\"'");

    private readonly StringBuilder html = new(1 << 13);

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

    public void Text(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Encoded)) >= 0; text = text[(at + 1)..])
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
        }
        html.Append(text);
    }

    public override string ToString() => html.ToString();
}
