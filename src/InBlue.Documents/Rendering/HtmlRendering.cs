using System.Security.Cryptography;
using System.Text;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Documents.Rendering;

/// <summary>A paper as one HTML page that needs nothing else: for a screen of any width, and for A4. No script, no image, no address.</summary>
public static class HtmlRendering
{
    /// <summary>What a content security policy has to name for the page's only style: "'sha256-…'".</summary>
    public static string StyleSource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(HtmlStyle.Css)))}'";

    public static byte[] Render(PaperDocument paper) => Encoding.UTF8.GetBytes(Text(paper));

    public static string Text(PaperDocument paper)
    {
        var (html, head) = (new HtmlWriter(), paper.Head);
        html.Raw("<!DOCTYPE html>\n");
        html.Raw($"<html lang=\"{Tag(paper.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {StyleSource}\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Element("title", string.Join(" – ", new[] { head.Practice, head.Symbol, head.Title }.Where(l => !l.IsEmpty).Select(l => l.Text)));
        html.Raw($"<style>{HtmlStyle.Css}</style>\n</head>\n<body>\n");
        WriteHead(html, head);
        html.Raw("<main>\n");
        html.Element("h1", head.Title.Text);
        Write(html, paper.Blocks, 2);
        html.Raw("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void WriteHead(HtmlWriter html, PaperHead head)
    {
        html.Raw("<header>\n");
        if (!head.Practice.IsEmpty)
            html.Element("p", head.Practice.Text, "practice");
        html.Raw("<div class=\"masthead\">\n");
        html.Element("p", head.Body.Text, "body");
        if (!head.Symbol.IsEmpty || head.Marks.Count > 0)
        {
            html.Raw("<div class=\"marks\">\n");
            if (!head.Symbol.IsEmpty)
                html.Element("p", head.Symbol.Text, "symbol");
            foreach (var mark in head.Marks)
                html.Element("p", mark.Text);
            html.Raw("</div>\n");
        }
        html.Raw("</div>\n</header>\n");
    }

    private static void Write(HtmlWriter html, Sequence<Block> blocks, int level)
    {
        foreach (var block in blocks)
            Write(html, block, level);
    }

    private static void Write(HtmlWriter html, Block block, int level)
    {
        switch (block)
        {
            case Block.Heading heading:
                html.Element($"h{level}", heading.Text.Text);
                break;
            case Block.Paragraph paragraph:
                html.Element("p", paragraph.Text.Text);
                break;
            case Block.Main main:
                html.Element("p", main.Text.Text, "main");
                break;
            case Block.Spoken spoken:
                html.Element("p", spoken.Text.Text, "spoken");
                break;
            case Block.Note note:
                html.Element("p", note.Text.Text, "note");
                break;
            case Block.Room room:
                html.Element("p", room.For.Text, "room");
                break;
            case Block.Items items:
                html.Raw("<ul>\n");
                foreach (var item in items.Of)
                    html.Element("li", item.Text);
                html.Raw("</ul>\n");
                break;
            case Block.Table table:
                HtmlTable.Write(html, table);
                break;
            case Block.Signature signature:
                WriteSignature(html, signature);
                break;
            case Block.Quote quote:
                html.Raw($"<blockquote lang=\"{(quote.Language is { } language ? Tag(language) : "")}\" dir=\"{Direction(quote.Language)}\">\n");
                foreach (var paragraph in quote.Paragraphs)
                    html.Element("p", VisibleText.Of(paragraph.Text), paragraph.IsHeading ? "heading" : paragraph.Indent > 0 ? $"indent{Math.Min(paragraph.Indent, 6)}" : null);
                html.Raw("</blockquote>\n");
                break;
            case Block.Annex annex:
                WriteAnnex(html, annex, level);
                break;
        }
    }

    private static void WriteSignature(HtmlWriter html, Block.Signature signature)
    {
        html.Raw("<div class=\"signature\">\n");
        foreach (var line in signature.Above)
            html.Element("p", line.Text);
        if (signature.Mark.IsEmpty)
            html.Raw("<div class=\"line\"></div>\n");
        html.Raw("<p>");
        if (!signature.Mark.IsEmpty)
        {
            html.Inline("i", signature.Mark.Text);
            html.Raw(" ");
        }
        html.Text(signature.Name.Text);
        html.Raw("</p>\n");
        foreach (var line in signature.Below)
            html.Element("p", line.Text);
        html.Raw("</div>\n");
    }

    private static void WriteAnnex(HtmlWriter html, Block.Annex annex, int level)
    {
        html.Raw(level == 2 ? "<section class=\"annex\">\n" : "<section class=\"enclosure\">\n");
        html.Raw($"<h{level}>");
        html.Inline("span", annex.Label.Text, "label");
        if (!annex.Title.IsEmpty)
        {
            html.Raw(" ");
            html.Inline("span", annex.Title.Text, "title");
        }
        html.Raw($"</h{level}>\n");
        foreach (var mark in annex.Marks)
            html.Element("p", mark.Text, "mark");
        Write(html, annex.Blocks, Math.Min(level + 1, 6));
        html.Raw("</section>\n");
    }

    private static string Direction(Language? language) => language switch
    {
        null => "auto",
        Language.Arabic => "rtl",
        _ => "ltr",
    };

    private static string Tag(Language language) => language switch
    {
        Language.Arabic => "ar",
        Language.Chinese => "zh",
        Language.English => "en",
        Language.French => "fr",
        Language.Russian => "ru",
        Language.Spanish => "es",
    };
}
