using System.Globalization;

namespace InBlue.Reading.Clauses;

/// <summary>The lists of numbers after "paragraphs", "resolutions", "annexes": "2, 5, 6 and 7", "30 (a) and (f)", "16 to 19", "1267 (1999) and 1989 (2011)".</summary>
internal sealed class NumberList(Scan scan)
{
    private const int LongestRange = 60;
    private const int LongestList = 200;

    /// <summary>The token after the list; the same token where there is none.</summary>
    public int Paragraphs(int at, List<string> targets)
    {
        var (end, next) = (at, at);
        while (targets.Count < LongestList && IsSmall(next))
        {
            var first = targets.Count;
            var number = scan.Tokens[next].Value;
            end = next + 1;
            if (Letters(end, targets) is var lettered && lettered > end)
            {
                for (var i = first; i < targets.Count; i++)
                    targets[i] = $"{number} ({targets[i]})";
                end = Romans(lettered, targets, first);
            }
            else
                targets.Add(Text(number));
            if (IsRange(end) && IsSmall(end + 1) && targets.Count == first + 1 && scan.Tokens[end + 1].Value > number)
            {
                Write(number, scan.Tokens[end + 1].Value, targets);
                end += 2;
            }
            next = end + scan.Join(end);
            if (next == end)
                break;
        }
        return end;
    }

    /// <summary>"(a)", "(a) and (b)", "a) et b)", "(i) to (iii)".</summary>
    public int Letters(int at, List<string> letters)
    {
        var end = at;
        for (var next = at; letters.Count < LongestList;)
        {
            var open = scan.IsMark(next, '(') ? next + 1 : next;
            if (scan.Kind(open) is not TokenKind.Word || scan.Tokens[open].Length > 4 || !scan.IsMark(open + 1, ')') || !IsItem(open))
                return end;
            letters.Add(scan.Printed(open));
            end = open + 2;
            if (IsRange(end) && Letter(end + 1) is var (last, after) && last.Length == 1 && letters[^1].Length == 1 && last[0] > letters[^1][0])
            {
                for (var letter = (char)(letters[^1][0] + 1); letter <= last[0]; letter++)
                    letters.Add(letter.ToString());
                end = after;
            }
            next = end + scan.Join(end);
            if (next == end)
                return end;
        }
        return end;
    }

    /// <summary>"1267 (1999), 1989 (2011) and 2253 (2015)", "1325", "60/180", "194 (III)".</summary>
    public int Resolutions(int at, List<string> targets)
    {
        var (end, next) = (at, at);
        while (targets.Count < LongestList && scan.IsNumber(next) && scan.Tokens[next] is { Value: > 0 and < 100_000, Grouped: false })
        {
            var number = Text(scan.Tokens[next].Value);
            if (scan.IsMark(next + 1, '/') && scan.IsNumber(next + 2) && scan.Touches(next) && scan.Touches(next + 1))
                (number, end) = ($"{number}/{scan.Printed(next + 2)}", next + 3);
            else if (scan.IsMark(next + 1, '(') && scan.IsMark(next + 3, ')') && (scan.IsYear(next + 2) || scan.Words.Roman.Has(scan.Tokens, next + 2)))
                (number, end) = ($"{number} ({scan.Printed(next + 2).ToUpperInvariant()})", next + 4);
            else if (targets.Count > 0 || scan.Kind(next + 1) is TokenKind.Word && scan.Words.Months.At(scan.Tokens, next + 1) > 0)
                break;
            else
                end = next + 1;
            targets.Add(number);
            next = end + scan.Join(end);
            if (next == end)
                break;
        }
        return end;
    }

    /// <summary>"I", "I and II", "41", "25 et 48", "2": Roman figures are given in capitals.</summary>
    public int Figures(int at, List<string> targets)
    {
        var (end, next) = (at, at);
        while (targets.Count < LongestList)
        {
            if (IsSmall(next))
                targets.Add(Text(scan.Tokens[next].Value));
            else if (scan.Words.Roman.Has(scan.Tokens, next) && scan.IsCapital(next))
                targets.Add(scan.Printed(next).ToUpperInvariant());
            else
                return end;
            end = next + 1;
            next = end + scan.Join(end);
            if (next == end)
                return end;
        }
        return end;
    }

    private int Romans(int at, List<string> targets, int first)
    {
        if (targets.Count != first + 1 || Letter(at) is not var (deeper, end))
            return at;
        targets[first] = $"{targets[first]} ({deeper})";
        return end;
    }

    private (string Letter, int End)? Letter(int at)
    {
        var open = scan.IsMark(at, '(') ? at + 1 : at;
        return scan.Kind(open) is TokenKind.Word && IsItem(open) && scan.IsMark(open + 1, ')') ? (scan.Printed(open), open + 2) : null;
    }

    private bool IsItem(int at) => scan.Tokens[at].Length == 1 && char.IsAsciiLetter(scan.Text[scan.Tokens[at].Start]) || scan.Words.Roman.Has(scan.Tokens, at);

    private bool IsSmall(int at) => scan.IsNumber(at) && scan.Tokens[at] is { Value: > 0 and < 1000, Grouped: false };

    private bool IsRange(int at) => scan.Words.RangeTo.Has(scan.Tokens, at);

    private static void Write(long from, long to, List<string> targets)
    {
        if (to - from > LongestRange)
            targets[^1] = $"{Text(from)}-{Text(to)}";
        else
            for (var number = from + 1; number <= to; number++)
                targets.Add(Text(number));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
