using System.Globalization;
using System.Text;

namespace InBlue.Documents.Rendering;

/// <summary>Breaks a line at its spaces; no-break spaces hold. A word that is wider than the line is cut between its characters.</summary>
internal static class Wrapping
{
    /// <summary>The first character that may take no column, or two; only the soft hyphen comes before it.</summary>
    private const int FirstOfOtherWidth = 0x300;

    private const char SoftHyphen = '\u00AD';

    /// <summary>At least one line, which may be empty.</summary>
    public static List<string> Lines(string text, int columns)
    {
        var page = new Page(columns);
        foreach (var at in text.AsSpan().SplitAny(' ', '\t'))
        {
            var word = text.AsSpan(at);
            if (Width(word) is var width && width <= columns)
            {
                if (!word.IsEmpty)
                    page.Add(word, width, isWordStart: true);
            }
            else
                Cut(word, columns, page);
        }
        return page.End();
    }

    public static int Width(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
            return text.Length;
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune);
        return width;
    }

    private static void Cut(ReadOnlySpan<char> word, int columns, Page page)
    {
        var (start, at, width) = (0, 0, 0);
        foreach (var rune in word.EnumerateRunes())
        {
            if (width + Width(rune) > columns)
            {
                page.Add(word[start..at], width, isWordStart: start == 0);
                (start, width) = (at, 0);
            }
            at += rune.Utf16SequenceLength;
            width += Width(rune);
        }
        page.Add(word[start..], width, isWordStart: start == 0);
    }

    /// <summary>Two columns for the scripts that are set wide, none for marks that stand on another character.</summary>
    private static int Width(Rune rune) => rune.Value < FirstOfOtherWidth ? (rune.Value == SoftHyphen ? 0 : 1) : Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };

    private sealed class Page(int columns)
    {
        private readonly List<string> lines = [];
        private readonly StringBuilder line = new(2 * columns);
        private int width;

        public void Add(ReadOnlySpan<char> piece, int pieceWidth, bool isWordStart)
        {
            var space = isWordStart && line.Length > 0 ? 1 : 0;
            if (line.Length > 0 && width + space + pieceWidth > columns)
            {
                Break();
                space = 0;
            }
            line.Append(' ', space).Append(piece);
            width += space + pieceWidth;
        }

        public List<string> End()
        {
            Break();
            return lines;
        }

        private void Break()
        {
            lines.Add(line.ToString());
            line.Clear();
            width = 0;
        }
    }
}
