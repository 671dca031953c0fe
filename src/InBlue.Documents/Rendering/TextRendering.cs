using System.Text;
using InBlue.Documents.Papers;
using InBlue.Reading.Text;

namespace InBlue.Documents.Rendering;

/// <summary>A paper as plain text: UTF-8 without a byte-order mark, line feeds, at most 78 columns.</summary>
public static class TextRendering
{
    public const int Columns = 78;

    public static byte[] Render(PaperDocument paper) => Encoding.UTF8.GetBytes(Text(paper));

    public static string Text(PaperDocument paper)
    {
        var page = new TextPage();
        var head = paper.Head;
        if (!head.Practice.IsEmpty)
            page.Part([$"*** {head.Practice.Text} ***"]);
        page.Part(Lines(head.Body, head.Symbol).Concat(head.Marks.SelectMany(m => Wrapping.Lines(m.Text, Columns))));
        page.Part(Wrapping.Lines(head.Title.Text, Columns));
        Write(page, paper.Blocks);
        return page.ToString();
    }

    private static IEnumerable<string> Lines(params Line[] lines) => lines.Where(l => !l.IsEmpty).SelectMany(l => Wrapping.Lines(l.Text, Columns));

    private static void Write(TextPage page, Sequence<Block> blocks)
    {
        foreach (var block in blocks)
            Write(page, block);
    }

    private static void Write(TextPage page, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                page.Part(Lines(heading.Text));
                break;
            case Block.Paragraph paragraph:
                page.Part(Lines(paragraph.Text));
                break;
            case Block.Main { Text: var text }:
                page.Part(Indented(text.Text, 1));
                break;
            case Block.Spoken { Text: var text }:
                page.Part(Indented(text.Text, 1));
                break;
            case Block.Note note:
                page.Part(Lines(note.Text));
                break;
            case Block.Room room:
                page.Part([.. Wrapping.Lines($"[{room.For.Text}]", Columns), "", ""]);
                break;
            case Block.Items items:
                page.Part(items.Of.SelectMany(i => Hanging(i.Text, "  • ", "    ")));
                break;
            case Block.Table table:
                page.Part([.. Lines(table.Caption), .. TextTable.Lines(table)]);
                break;
            case Block.Signature signature:
                page.Part([
                    .. signature.Above.SelectMany(l => Lines(l)),
                    .. signature.Mark.IsEmpty ? new[] { new string('_', 30) } : [],
                    .. Lines($"{signature.Mark.Text} {signature.Name.Text}"),
                    .. signature.Below.SelectMany(l => Lines(l)),
                ]);
                break;
            case Block.Quote quote:
                foreach (var paragraph in quote.Paragraphs)
                    page.Part(paragraph.Text.Split('\n').SelectMany(l => Indented(VisibleText.Of(l), paragraph.Indent)));
                break;
            case Block.Annex annex:
                page.Part(["", .. Lines(annex.Label), .. Lines(annex.Title)]);
                page.Part(annex.Marks.SelectMany(m => Lines(m)));
                Write(page, annex.Blocks);
                break;
        }
    }

    private static IEnumerable<string> Hanging(string text, string mark, string indent) =>
        Wrapping.Lines(text, Columns - indent.Length).Select((l, i) => (i == 0 ? mark : indent) + l);

    private static IEnumerable<string> Indented(string text, int depth)
    {
        var indent = new string(' ', 4 * Math.Min(depth, 6));
        return Wrapping.Lines(text, Columns - indent.Length).Select(l => indent + l);
    }
}
