using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using Block = InBlue.Documents.Papers.Block;
using Language = InBlue.Procedure.Councils.Language;

namespace InBlue.Documents.Rendering;

/// <summary>The words of a paper as paragraphs and tables, in order.</summary>
internal sealed class DocxBody(PaperDocument paper)
{
    private const int MostHeadingLevels = 3;
    private readonly List<OpenXmlElement> written = [];
    private readonly List<(string Text, int Level, string Bookmark)> headings = [];

    public Body Write(string footer)
    {
        WriteHead();
        var contentsAt = written.Count;
        Write(paper.Blocks, 1);
        written.InsertRange(contentsAt, DocxContents.Write(headings, paper.Language));
        return new Body([
            .. written,
            new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = footer }, new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 }),
        ]);
    }

    private void WriteHead()
    {
        var head = paper.Head;
        foreach (var (line, style) in (IEnumerable<(Line, string)>)[(head.Practice, "Practice"), (head.Body, "CouncilName"), (head.Symbol, "Mark"), .. head.Marks.Select(m => (m, "Mark")), (head.Title, "Title")])
            if (!line.IsEmpty)
                Add(style, line.Text);
    }

    private void Write(Sequence<Block> blocks, int level)
    {
        foreach (var block in blocks)
            Write(block, level);
    }

    private void Write(Block block, int level)
    {
        switch (block)
        {
            case Block.Heading heading:
                AddHeading(heading.Text.Text, level);
                break;
            case Block.Paragraph paragraph:
                Add("Normal", paragraph.Text.Text);
                break;
            case Block.Main main:
                Add("Main", main.Text.Text);
                break;
            case Block.Spoken spoken:
                Add("Spoken", spoken.Text.Text);
                break;
            case Block.Note note:
                Add("Note", note.Text.Text);
                break;
            case Block.Room room:
                Add("Room", $"[{room.For.Text}]");
                Add("Normal", "");
                break;
            case Block.Items items:
                foreach (var item in items.Of)
                    Add("ListBullet", item.Text);
                break;
            case Block.Table table:
                written.AddRange(DocxTable.Write(table));
                break;
            case Block.Signature signature:
                foreach (var line in (IEnumerable<string>)[.. signature.Above.Select(l => l.Text), signature.Mark.IsEmpty ? new string('_', 30) : "", $"{signature.Mark.Text} {signature.Name.Text}".Trim(), .. signature.Below.Select(l => l.Text)])
                    Add("Signature", line);
                break;
            case Block.Quote quote:
                foreach (var paragraph in quote.Paragraphs)
                    written.Add(Quoted(paragraph, quote.Language));
                break;
            case Block.Annex annex:
                AddHeading(annex.Title.IsEmpty ? annex.Label.Text : $"{annex.Label.Text}. {annex.Title.Text}", level);
                foreach (var mark in annex.Marks)
                    Add("Note", mark.Text);
                Write(annex.Blocks, level + 1);
                break;
        }
    }

    private void Add(string style, string text) => written.Add(Paragraph(style, text));

    private void AddHeading(string text, int level)
    {
        var depth = Math.Min(level, MostHeadingLevels);
        var (id, bookmark) = (headings.Count.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"_Toc{headings.Count + 1:D8}"));
        headings.Add((text, depth, bookmark));
        written.Add(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = string.Create(CultureInfo.InvariantCulture, $"Heading{depth}") }),
            new BookmarkStart { Id = id, Name = bookmark }, DocxRun.Of(text), new BookmarkEnd { Id = id }));
    }

    internal static Paragraph Paragraph(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), DocxRun.Of(text));

    private static Paragraph Quoted(QuotedParagraph quoted, Language? language)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = "Quote" });
        if (language is Language.Arabic)
            properties.Append(new BiDi());
        if (quoted.Indent > 0)
            properties.Append(new Indentation { Left = (567 * (1 + Math.Min(quoted.Indent, 6))).ToString(CultureInfo.InvariantCulture) });
        return new Paragraph([properties, .. VisibleText.Of(quoted.Text).Split('\n').Select((line, i) => DocxRun.Of(line, language, afterBreak: i > 0, bold: quoted.IsHeading))]);
    }
}
