using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

public enum ProvisionKind
{
    /// <summary>Before the opening words: symbol, number, date, title.</summary>
    Head,

    /// <summary>"The Security Council,".</summary>
    Opening,

    Recital,
    Heading,

    /// <summary>An operative paragraph, or one of an annex; without a mark where it was printed without a number.</summary>
    Paragraph,

    /// <summary>An item of a list under a recital, a paragraph or another item.</summary>
    Item,

    /// <summary>Goes on with its parent.</summary>
    Continuation,

    /// <summary>"Adopted unanimously at the 2826th meeting."</summary>
    Adoption,

    Footnote,

    /// <summary>The line that opens an annex.</summary>
    Annex,

    /// <summary>Words that are plainly none of these, such as a rule above footnotes.</summary>
    Other,
}

/// <summary>A piece of a resolution with words of its own: a paragraph, an item, a heading. It is one object in its reading, and compared as such.</summary>
public sealed class Provision
{
    private readonly Places places;
    private readonly int offset;

    /// <param name="places">Of the mark and the text, which begins at <paramref name="offset"/>.</param>
    internal Provision(int index, ProvisionKind kind, string mark, string text, Places places, int offset, Provision? parent, Sequence<Provision> headings)
    {
        (Index, Kind, Mark, Text, this.places, this.offset, Parent, Headings) = (index, kind, mark, text, places, offset, parent, headings);
        Span = places.Length == 0 ? default : places.Span(0, places.Length);
    }

    /// <summary>Its place among <see cref="ResolutionReading.Provisions"/>.</summary>
    public int Index { get; }

    public ProvisionKind Kind { get; }

    /// <summary>As printed: "28.", "(a)", "iii)", "−−"; of a footnote its number; empty where there is none.</summary>
    public string Mark { get; }

    /// <summary>The mark without brackets and points, as references name it: "28", "a", "iii"; a dash counts within its list: "-3". "" without a mark.</summary>
    public string Label { get; internal init; } = "";

    /// <summary>The labels from the paragraph down to this: "28", "c", "ii", "-3".</summary>
    public Sequence<string> Path => [.. Parent is { Kind: not ProvisionKind.Heading } ? Parent.Path : [], .. Label.Length > 0 ? [Label] : (ReadOnlySpan<string>)[]];

    /// <summary>Unique in the reading; the same text has the same ids.</summary>
    public string EId { get; internal init; } = "";

    /// <summary>Of an item: how deep in lists, from 1. Of a heading: 1, or deeper for one directly under another. Else 0.</summary>
    public int Level { get; internal init; }

    /// <summary>False for a heading that may stand under an earlier one: print tells the rank of headings by type, which a text has not.</summary>
    public bool LevelIsSure { get; internal init; } = true;

    /// <summary>Of an item: which list of its parent, from 1.</summary>
    public int List { get; internal init; }

    /// <summary>What an item stands under, or what a continuation goes on with.</summary>
    public Provision? Parent { get; }

    /// <summary>The headings above, the outermost first; those of a run stand together.</summary>
    public Sequence<Provision> Headings { get; }

    /// <summary>0 for the resolution; 1, 2 … for its annexes.</summary>
    public int Annex { get; internal init; }

    /// <summary>The words without the mark; line breaks, print hyphens and page furniture undone.</summary>
    public string Text { get; }

    /// <summary>From the mark to the last character; page furniture may lie inside.</summary>
    public SourceSpan Span { get; }

    /// <summary>The line of the source, from 1, on which it begins.</summary>
    public int Line => places.LineAt(0) + 1;

    /// <summary>Where a part of <see cref="Text"/> stands in the source.</summary>
    /// <param name="start">UTF-16, as all places in <see cref="Text"/>.</param>
    /// <param name="end">After <paramref name="start"/>, not beyond the end.</param>
    public SourceSpan SpanOf(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        return places.Span(offset + start, offset + end);
    }

    /// <summary>The words as the source has them, line breaks and all.</summary>
    public string Quote(int start, int end)
    {
        _ = SpanOf(start, end);
        return places.Quote(offset + start, offset + end);
    }

    public override string ToString() => $"{EId}: {Text}";
}
