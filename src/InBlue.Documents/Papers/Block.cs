using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

/// <summary>A part of a paper. There are no others.</summary>
public abstract record Block
{
    private Block() { }

    public sealed record Heading(Line Text) : Block;

    public sealed record Paragraph(Line Text) : Block;

    /// <summary>The sentence for which the paper is read.</summary>
    public sealed record Main(Line Text) : Block;

    /// <summary>A line to be read out.</summary>
    public sealed record Spoken(Line Text) : Block;

    /// <summary>A remark on the paper or on what it prints, not part of a letter.</summary>
    public sealed record Note(Line Text) : Block;

    /// <summary>Room for words that a person writes; <paramref name="For"/> says what for.</summary>
    public sealed record Room(Line For) : Block;

    public sealed record Items(Sequence<Line> Of) : Block;

    /// <summary>The first cell of a row names the row; without a <paramref name="Header"/> the columns need no names.</summary>
    public sealed record Table(Line Caption, Sequence<Line> Header, Sequence<Sequence<Line>> Rows) : Block;

    /// <summary>
    /// Who signs, and as what: above the name in French, below it in English. <paramref name="Mark"/> stands before the name of who has signed; it is empty where the line
    /// waits for a signature.
    /// </summary>
    public sealed record Signature(Sequence<Line> Above, Line Mark, Line Name, Sequence<Line> Below) : Block;

    /// <summary>Words of another, in their own language; null where that is not known.</summary>
    public sealed record Quote(Language? Language, Sequence<QuotedParagraph> Paragraphs) : Block;

    /// <summary>An annex or an enclosure, with what it holds.</summary>
    public sealed record Annex(Line Label, Line Title, Sequence<Line> Marks, Sequence<Block> Blocks) : Block;
}

/// <summary>A paragraph word for word; its line breaks stay. <paramref name="Indent"/> is the depth of an item of a list.</summary>
/// <param name="IsHeading">Whether it names what follows: a title, a heading.</param>
public sealed record QuotedParagraph(string Text, int Indent = 0, bool IsHeading = false)
{
    /// <summary>A text as it came, cut at its blank lines and nowhere else.</summary>
    public static Sequence<QuotedParagraph> Cut(string text)
    {
        var paragraphs = new List<QuotedParagraph>();
        var lines = new List<string>();
        foreach (var line in VisibleText.Of(text).Split('\n').Append(""))
            if (!string.IsNullOrWhiteSpace(line))
                lines.Add(line.TrimEnd(' ', '\t'));
            else if (lines.Count > 0)
            {
                paragraphs.Add(new QuotedParagraph(string.Join('\n', lines)));
                lines.Clear();
            }
        return [.. paragraphs];
    }
}
