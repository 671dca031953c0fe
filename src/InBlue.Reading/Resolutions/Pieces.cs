using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>Lays the source out in pieces: what belongs to a provision, to the print, to neither but white space. No character is in two, or in none.</summary>
internal sealed class Pieces
{
    private readonly Layout layout;
    private readonly List<Piece> pieces;
    private Provision? open;
    private int start, end;

    private Pieces(Layout layout, int provisions) => (this.layout, pieces) = (layout, new List<Piece>(2 * provisions + 2));

    /// <param name="provisions">One for each of <paramref name="blocks"/>.</param>
    /// <param name="whole">Whether white space before the first line and after the last belongs to it.</param>
    public static List<Piece> Of(Layout layout, List<Block> blocks, List<Provision> provisions, int from, int to, bool whole)
    {
        var made = new Pieces(layout, provisions.Count);
        if (to > from)
            made.Lay(blocks, provisions, from, to, whole ? 0 : layout[from].Start, whole ? layout.Source.Chars.Length : layout[to - 1].End);
        return made.pieces;
    }

    private void Lay(List<Block> blocks, List<Provision> provisions, int from, int to, int at, int last)
    {
        for (var (i, provision) = (from, 0); i < to; i++)
        {
            var line = layout[i];
            if (line.Start >= line.End)
                continue;
            while (provision < blocks.Count && blocks[provision].To <= i)
                provision++;
            if (line.Kind is LineKind.Head or LineKind.PageNumber)
                Furnish(at, line.Start, line.End, line.Kind == LineKind.Head ? RecognisedKind.RunningHead : RecognisedKind.PageNumber);
            else
                Go(provisions[provision], at, line);
            at = line.End;
        }
        Close();
        Add(PieceKind.Blank, at, last);
    }

    private void Go(Provision owner, int at, Line line)
    {
        if (open != owner)
        {
            Close();
            Add(PieceKind.Blank, at, line.Start);
            (open, start) = (owner, line.Start);
        }
        end = line.End;
        if (!layout.IsPrintHyphen(line.End - 1) && layout.Source.Chars[line.End - 1] != '\u00AD')
            return;
        end--;
        Furnish(line.End - 1, line.End - 1, line.End, RecognisedKind.PrintHyphen);
    }

    private void Furnish(int at, int from, int to, RecognisedKind kind)
    {
        Close();
        Add(PieceKind.Blank, at, from);
        Add(PieceKind.Furniture, from, to, furniture: kind);
    }

    private void Close()
    {
        if (open is not null)
            Add(PieceKind.Provision, start, end, open);
        open = null;
    }

    private void Add(PieceKind kind, int from, int to, Provision? provision = null, RecognisedKind? furniture = null)
    {
        if (to > from)
            pieces.Add(new Piece(kind, layout.Source.Span(from, to), provision, furniture));
    }
}
