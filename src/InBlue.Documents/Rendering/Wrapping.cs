using System.Globalization;
using System.Text;

namespace InBlue.Documents.Rendering;

/// <summary>Breaks a line at its spaces; no-break spaces hold. A word that is wider than the line is cut between its characters.</summary>
internal static class Wrapping
{
    /// <summary>At least one line, which may be empty.</summary>
    public static IEnumerable<string> Lines(string text, int columns)
    {
        var (line, width) = (new StringBuilder(), 0);
        foreach (var word in text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
            foreach (var (piece, pieceWidth, isWordStart) in Pieces(word, columns))
            {
                var space = isWordStart && line.Length > 0 ? 1 : 0;
                if (line.Length > 0 && width + space + pieceWidth > columns)
                {
                    yield return line.ToString();
                    line.Clear();
                    (width, space) = (0, 0);
                }
                line.Append(' ', space).Append(piece);
                width += space + pieceWidth;
            }
        yield return line.ToString();
    }

    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune);
        return width;
    }

    private static IEnumerable<(string Piece, int Width, bool IsWordStart)> Pieces(string word, int columns)
    {
        if (Width(word) <= columns)
        {
            yield return (word, Width(word), true);
            yield break;
        }
        var (piece, width, isStart) = (new StringBuilder(), 0, true);
        foreach (var rune in word.EnumerateRunes())
        {
            if (width + Width(rune) > columns)
            {
                yield return (piece.ToString(), width, isStart);
                piece.Clear();
                (width, isStart) = (0, false);
            }
            piece.Append(rune.ToString());
            width += Width(rune);
        }
        yield return (piece.ToString(), width, isStart);
    }

    /// <summary>Two columns for the scripts that are set wide, none for marks that stand on another character.</summary>
    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
