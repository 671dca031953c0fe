using InBlue.Reading.Text;

namespace InBlue.Reading.Clauses;

/// <summary>Documents' symbols: "S/2020/476", "S/PRST/2018/10", "A/68/970-S/2014/565", also where a line's end left a space after a stroke.</summary>
internal sealed class SymbolReader(Scan scan)
{
    private const int Longest = 40;

    /// <summary>The token after the symbol, or 0.</summary>
    public int At(int at, out string symbol)
    {
        symbol = "";
        if (scan.Kind(at) is not TokenKind.Word || !IsSeries(at) || !scan.IsMark(at + 1, '/') || !scan.Touches(at) || at > 0 && scan.IsMark(at - 1, '/') && scan.Touches(at - 1))
            return 0;
        var end = at + 1;
        var figures = false;
        while (end < scan.Count && end - at < Longest && Goes(end))
        {
            if (scan.Kind(end) is TokenKind.Number or TokenKind.Ordinal)
                figures = true;
            end++;
        }
        while (end > at && scan.Kind(end - 1) is TokenKind.Mark)
            end--;
        if (!figures || end - at < 3)
            return 0;
        symbol = string.Concat(scan.Text.AsSpan(scan.Tokens[at].Start, scan.Tokens[end - 1].End - scan.Tokens[at].Start).ToString().Where(c => !Fold.IsSpace(c)).Select(c => Fold.IsHyphen(c) ? '-' : c));
        return end;
    }

    private bool Goes(int at)
    {
        if (!scan.Touches(at - 1))
            return scan.IsMark(at - 1, '/') && scan.IsNumber(at);
        return scan.Kind(at) is not TokenKind.Mark || Fold.Of(scan.Text[scan.Tokens[at].Start]) is '/' or '.' or '-';
    }

    private bool IsSeries(int at)
    {
        var (start, length) = (scan.Tokens[at].Start, scan.Tokens[at].Length);
        if (length > 8)
            return false;
        foreach (var c in scan.Text.AsSpan(start, length))
            if (!char.IsAsciiLetterUpper(c))
                return false;
        return true;
    }
}
