using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>Lays the source out in pieces: what belongs to a provision, to the print, to neither but white space. No character is in two, or in none.</summary>
internal static class Pieces
{
    /// <param name="whole">Whether white space before the first line and after the last belongs to it.</param>
    public static List<Piece> Of(Layout layout, Builder made, int from, int to, bool whole)
    {
        var pieces = new List<Piece>();
        if (to <= from)
            return pieces;
        var at = whole ? 0 : layout[from].Start;
        var end = whole ? layout.Source.Chars.Length : layout[to - 1].End;
        var provision = 0;
        for (var i = from; i < to; i++)
        {
            var line = layout[i];
            if (line.Start >= line.End)
                continue;
            while (provision < made.Blocks.Count && made.Blocks[provision].To <= i)
                provision++;
            if (line.Kind is LineKind.Head or LineKind.PageNumber)
            {
                Add(pieces, layout, PieceKind.Blank, at, line.Start, null, null);
                Add(pieces, layout, PieceKind.Furniture, line.Start, line.End, null, line.Kind == LineKind.Head ? RecognisedKind.RunningHead : RecognisedKind.PageNumber);
            }
            else
            {
                var owner = made.Provisions[provision];
                var goesOn = pieces.Count > 0 && pieces[^1].Provision == owner && pieces[^1].Kind == PieceKind.Provision;
                if (!goesOn)
                    Add(pieces, layout, PieceKind.Blank, at, line.Start, null, null);
                var hyphen = layout.IsPrintHyphen(line.End - 1) || layout.Source.Chars[line.End - 1] == '\u00AD';
                Add(pieces, layout, PieceKind.Provision, goesOn ? at : line.Start, hyphen ? line.End - 1 : line.End, owner, null);
                if (hyphen)
                    Add(pieces, layout, PieceKind.Furniture, line.End - 1, line.End, null, RecognisedKind.PrintHyphen);
            }
            at = line.End;
        }
        Add(pieces, layout, PieceKind.Blank, at, end, null, null);
        return pieces;
    }

    private static void Add(List<Piece> pieces, Layout layout, PieceKind kind, int start, int end, Provision? provision, RecognisedKind? furniture)
    {
        if (end <= start)
            return;
        var span = layout.Source.Span(start, end);
        if (kind == PieceKind.Provision && pieces.Count > 0 && pieces[^1] is { Kind: PieceKind.Provision } last && last.Provision == provision && last.Span.End == span.Start)
            pieces[^1] = last with { Span = new SourceSpan(last.Span.Start, span.End) };
        else
            pieces.Add(new Piece(kind, span, provision, furniture));
    }
}
