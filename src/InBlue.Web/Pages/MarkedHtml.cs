using System.Collections.Immutable;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Html;

namespace InBlue.Web.Pages;

/// <summary>
/// The document's words with what they show, as HTML without a space too many. The words may be hostile: only <c>Append</c>, which encodes,
/// ever sees them.
/// </summary>
public static class MarkedHtml
{
    public static IHtmlContent Of(ImmutableArray<Paragraph> paragraphs, PageWords words)
    {
        var html = new HtmlContentBuilder();
        foreach (var paragraph in paragraphs)
        {
            html.AppendHtml("<p>");
            foreach (var piece in paragraph.Pieces)
                Append(html, piece, words);
            html.AppendHtml("</p>\n");
        }
        return html;
    }

    private static void Append(HtmlContentBuilder html, Piece piece, PageWords words)
    {
        if (piece.IsBreak)
        {
            html.AppendHtml("<br>");
            return;
        }
        if (piece.Shows.IsEmpty)
        {
            html.Append(piece.Text);
            return;
        }
        html.AppendHtml(piece.ShowsPosition ? "<mark class=\"position\">" : "<mark>").Append(piece.Text).AppendHtml("</mark>");
        foreach (var label in piece.Labels)
            html.AppendHtml("<small class=\"label\" lang=\"").Append(words.Code).AppendHtml("\">").Append(words.Shows(label)).AppendHtml("</small>");
    }
}
