using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

internal enum MarkShape : byte
{
    None,

    /// <summary>"1.", "a."</summary>
    Dot,

    /// <summary>"17," where a print or its reading lost the point.</summary>
    Comma,

    /// <summary>"(a)"</summary>
    Bracketed,

    /// <summary>"a)"</summary>
    Closed,

    Dash,
}

/// <summary>What stands before a paragraph or an item. A token may be several things at once: "(i)" a letter and a Roman number, "l." a letter and a damaged 1.</summary>
/// <param name="Sign">Of a dash: which.</param>
/// <param name="Number">0 where it is none; so the others.</param>
/// <param name="Double">"(aa)" is 1.</param>
/// <param name="Mended">The number it would be if letters that look like figures were figures.</param>
internal readonly record struct PrintedMark(int Length, MarkShape Shape, bool IsUpper, char Sign, int Number, int Letter, int Double, int Roman, int Mended)
{
    private const int LongestToken = 6;

    public bool IsNone => Shape == MarkShape.None;

    /// <summary>A number as operative paragraphs have it, undamaged.</summary>
    public bool IsPlainNumber => Number > 0 && Shape == MarkShape.Dot;

    /// <param name="text">From its first character that is not white space.</param>
    public static PrintedMark At(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return default;
        if (DashLength(text) is var dash and > 0)
            return EndsAt(text, dash) ? new PrintedMark(dash, MarkShape.Dash, false, text[0], 0, 0, 0, 0, 0) : default;
        var from = text[0] == '(' ? 1 : 0;
        var to = from;
        while (to < text.Length && to - from <= LongestToken && char.IsAsciiLetterOrDigit(text[to]))
            to++;
        if (to == from || to - from > LongestToken || to == text.Length)
            return default;
        MarkShape? shape = (from, text[to]) switch { (1, ')') => MarkShape.Bracketed, (0, ')') => MarkShape.Closed, (0, '.') => MarkShape.Dot, (0, ',') => MarkShape.Comma, _ => null };
        if (shape is not { } known)
            return default;
        var mark = Read(text[from..to], known, to + 1);
        var ends = EndsAt(text, to + 1) || (mark.IsPlainNumber && to + 2 < text.Length && char.IsUpper(text[to + 1]) && char.IsLower(text[to + 2])); // "3.Requests"
        return ends && (mark.Number | mark.Letter | mark.Double | mark.Roman | mark.Mended) != 0 ? mark : default;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int at) => at == text.Length || Fold.IsSpace(text[at]);

    private static int DashLength(ReadOnlySpan<char> text) => text[0] switch
    {
        '\u2212' or '-' when text.Length > 1 && text[1] == text[0] => 2,
        '\u2212' or '-' or '\u2013' or '\u2014' or '\u2022' or '*' or '\u00B7' or '\u25CF' => 1,
        _ => 0,
    };

    private static PrintedMark Read(ReadOnlySpan<char> token, MarkShape shape, int length)
    {
        var (digits, lower, upper) = (0, 0, 0);
        foreach (var c in token)
            (digits, lower, upper) = (digits + (char.IsAsciiDigit(c) ? 1 : 0), lower + (char.IsAsciiLetterLower(c) ? 1 : 0), upper + (char.IsAsciiLetterUpper(c) ? 1 : 0));
        if (digits == token.Length)
            return digits <= 3 ? new PrintedMark(length, shape, false, ' ', Value(token), 0, 0, 0, 0) : default;
        var oneCase = digits == 0 && (lower == 0 || upper == 0);
        return new PrintedMark(
            length, shape, upper > 0, ' ', 0,
            oneCase && token.Length == 1 ? (token[0] | 0x20) - 'a' + 1 : 0,
            oneCase && token.Length == 2 && token[0] == token[1] ? (token[0] | 0x20) - 'a' + 1 : 0,
            oneCase ? RomanOf(token) : 0,
            token.Length <= 3 ? Mend(token) : 0);
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
            value = value * 10 + (c - '0');
        return value;
    }

    private static int Mend(ReadOnlySpan<char> token)
    {
        var value = 0;
        foreach (var c in token)
        {
            var figure = c switch { 'i' or 'l' or 'I' or 'L' => 1, 'O' or 'o' => 0, 'S' => 5, 'B' => 8, >= '0' and <= '9' => c - '0', _ => -1 };
            if (figure < 0)
                return 0;
            value = value * 10 + figure;
        }
        return value;
    }

    private static int RomanOf(ReadOnlySpan<char> token)
    {
        Span<char> upper = stackalloc char[LongestToken];
        for (var i = 0; i < token.Length; i++)
            upper[i] = (char)(token[i] & ~0x20);
        return upper[..token.Length].ContainsAnyExcept("IVXLC") ? 0 : Compiled.AnnexNumber.Parse(upper[..token.Length].ToString()) is { Value: < 90 } number ? number.Value : 0;
    }
}
