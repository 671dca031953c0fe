using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Drafts;
using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>
/// Reads the structure of a resolution, adopted or in draft. Nothing is refused: what is not plain is a doubt. In English and French the paragraphs are also told apart by
/// their words; in other languages by numbers and marks alone.
/// </summary>
public static class ResolutionReader
{
    private const int MostHeadLines = 30;

    /// <param name="within">The lines of this part alone.</param>
    public static ResolutionReading Read(SourceText source, SourceSpan? within = null)
    {
        if (Layout.Of(source) is { } layout)
            return Read(layout, within);
        var whole = source.Span(0, source.Chars.Length);
        return new ResolutionReading(source, whole, null, new ResolutionHead(null, null, null, null, null), [], [new Piece(PieceKind.Blank, whole, null, null)], [], [],
            [new ResolutionDoubt(ResolutionDoubtKind.TooManyLines, null, null, [Builder.Figure(Layout.MaxLines)])]);
    }

    /// <summary>Where the source is the published document of a written vote, the draft in its first annex, from its masthead on; else the whole.</summary>
    public static ResolutionReading Read(SourceText source, Council council) =>
        CompiledDocumentReader.Read(source, council) is CompiledReading.Read { Document.Draft: var draft } && Layout.Of(source) is { } layout
            ? Read(layout, layout.SpanOf(Masthead(layout, draft), LineAfter(layout, draft.Span)))
            : Read(source);

    private static ResolutionReading Read(Layout layout, SourceSpan? within)
    {
        var (from, to) = within is { } part ? (LineOf(layout, part.Start), LineAfter(layout, part)) : (0, layout.Count);
        var hyphens = PrintHyphens.In(layout, from, to);
        foreach (var hyphen in hyphens.Where(h => h.IsPrint))
            layout.MarkPrintHyphen(hyphen.At);
        var (opened, words) = LanguageOf(layout, from, to);
        var blocks = Blocks.Of(layout, from, to, words);
        var sheet = new Sheet(layout, blocks, words);
        var made = StructureReader.Read(sheet);
        if (opened is not (Language.French or Language.English))
            made.Doubts.Insert(0, new ResolutionDoubt(ResolutionDoubtKind.LanguageNotRead, null, null, []));
        foreach (var unclear in hyphens.Where(h => !h.IsPrint))
            made.Doubts.Add(new ResolutionDoubt(ResolutionDoubtKind.HyphenUnclear, layout.Source.Span(unclear.From, unclear.To), layout.LineAt(unclear.From) + 1,
                [layout.Source.Chars[unclear.From..unclear.To].ReplaceLineEndings("")]));
        var pieces = Pieces.Of(layout, sheet.Blocks, made.Provisions, from, to, within is null);
        var whole = pieces.Count == 0 ? default : new SourceSpan(pieces[0].Span.Start, pieces[^1].Span.End);
        return new ResolutionReading(
            layout.Source, whole, opened, HeadReader.Read(made.Provisions, opened), [.. made.Provisions], [.. pieces],
            [.. pieces.Where(p => p.Kind == PieceKind.Furniture).Select(p => new Recognised(p.Furniture!.Value, p.Span))],
            [.. made.Provisions.Where(p => p.Kind == ProvisionKind.Adoption).Select(p => AdoptionReader.Read(p, words))],
            [.. made.Doubts.OrderBy(d => d.Span?.Start ?? -1)]) { Tables = [.. PrintedTables.In(layout, blocks, made.Provisions)] };
    }

    /// <summary>By the opening words; else by how most paragraphs begin.</summary>
    private static (Language? Opened, ResolutionWords[] Words) LanguageOf(Layout layout, int from, int to)
    {
        Span<int> openings = stackalloc int[ResolutionWords.All.Length];
        for (var i = from; i < to; i++)
        {
            if (layout[i].Kind != LineKind.Text)
                continue;
            var line = layout.Source.Chars.AsSpan(layout[i].Start, layout[i].End - layout[i].Start);
            for (var w = 0; w < openings.Length; w++)
                if (Blocks.BeginsWith(line, ResolutionWords.All[w].Opening))
                    return (ResolutionWords.All[w].Language, [ResolutionWords.All[w]]);
            if (line.Length < 60 && !char.IsAscii(line[0]) | line[0] is 'E' && DraftOpenings.Of(line.ToString()) is { } other)
                return (other, ResolutionWords.All);
            if (char.IsUpper(line[0]) || char.IsAsciiDigit(line[0]))
                for (var w = 0; w < openings.Length; w++)
                    openings[w] += ResolutionWords.All[w].StanceOf(line[..Math.Min(60, line.Length)]) == Stance.Unknown ? 0 : 1;
        }
        var most = openings[0] == openings[1] ? -1 : openings[0] > openings[1] ? 0 : 1;
        return most < 0 ? (null, ResolutionWords.All) : (ResolutionWords.All[most].Language, [ResolutionWords.All[most]]);
    }

    private static int Masthead(Layout layout, Draft draft)
    {
        var first = LineOf(layout, draft.Span.Start);
        for (var i = first; i >= 0 && i > first - MostHeadLines; i--)
            if (layout[i].Kind == LineKind.Text && layout.TextOf(i).Contains(draft.Symbol.Text, StringComparison.Ordinal))
                return i;
        return first;
    }

    private static int LineOf(Layout layout, int codePoint) => layout.LineAt(layout.Source.Utf16(codePoint));

    private static int LineAfter(Layout layout, SourceSpan span) => LineOf(layout, Math.Max(span.Start, span.End - 1)) + 1;
}
