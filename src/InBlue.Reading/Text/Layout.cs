using System.Text.RegularExpressions;

namespace InBlue.Reading.Text;

/// <summary>A quoted line is somebody else's, in a mail that answers another.</summary>
internal enum LineKind : byte { Blank, PageBreak, Text, Head, PageNumber, Quoted }

/// <summary>A line between its first and last character that is not white space; UTF-16 places.</summary>
internal readonly record struct Line(int Start, int End, LineKind Kind, bool SpaceBefore, bool SpaceAfter);

public enum RecognisedKind { RunningHead, PageNumber, Masthead, PrintHyphen }

/// <summary>What belongs to the printed page and not to the text. It is kept, so that every character is accounted for.</summary>
public sealed record Recognised(RecognisedKind Kind, SourceSpan Span);

/// <summary>A source in lines, running heads and page numbers told from the text.</summary>
internal sealed partial class Layout
{
    public const int MaxLines = 500_000;
    private const int LongestHead = 80;

    [GeneratedRegex(
        @"^(?:\d{1,4}/\d{1,4}\uFFFD?\s+)?\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,4}/\d{1,4})?\uFFFD?(?:\s+\d{6})?(?:\s+\*\d{7}[A-Z]?\*)?$|^\*\d{7}[A-Z]?\*$|^/\.{3}$", Pattern.Options, Pattern.LongestMilliseconds)]
    private static partial Regex PageNumber { get; }

    [GeneratedRegex(@"^(?:\d{1,4}/\d{1,4}\uFFFD?|[Pp]age \d{1,3})$", Pattern.Options, Pattern.LongestMilliseconds)]
    private static partial Regex BareNumber { get; }

    [GeneratedRegex(@"^S/(?:\d{4}/\d{1,5}(?:/(?:Add|Corr|Rev)\.\d{1,3})?|RES/\d{1,5} ?\(\d{4}\))\*?$", Pattern.Options, Pattern.LongestMilliseconds)]
    private static partial Regex SymbolAlone { get; }

    private readonly List<Line> lines;
    private readonly HashSet<int> printHyphens = [];

    private Layout(SourceText source, List<Line> lines)
    {
        (Source, this.lines) = (source, lines);
        FindHeads();
    }

    public SourceText Source { get; }

    public int Count => lines.Count;

    public Line this[int index] => lines[index];

    /// <summary>Null for a source of more than <see cref="MaxLines"/> lines.</summary>
    public static Layout? Of(SourceText source)
    {
        var text = source.Chars;
        var lines = new List<Line>(Math.Min(MaxLines, 1 + text.AsSpan().Count('\n')));
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : start + length;
            if (lines.Count == MaxLines)
                return null;
            lines.Add(LineOf(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return new Layout(source, lines);
    }

    public string TextOf(int line) => Source.Chars[lines[line].Start..lines[line].End];

    public SourceSpan SpanOf(int line) => Source.Span(lines[line].Start, lines[line].End);

    /// <summary>The lines from <paramref name="from"/> up to <paramref name="to"/>, without what is blank or page furniture at either end.</summary>
    public SourceSpan SpanOf(int from, int to)
    {
        while (from < to - 1 && lines[from].Kind != LineKind.Text)
            from++;
        while (to - 1 > from && lines[to - 1].Kind != LineKind.Text)
            to--;
        return Source.Span(lines[from].Start, lines[to - 1].End);
    }

    /// <summary>The first line of text at or after <paramref name="from"/>; <paramref name="to"/> where there is none.</summary>
    public int NextText(int from, int to)
    {
        while (from < to && lines[from].Kind != LineKind.Text)
            from++;
        return from;
    }

    /// <summary>The line, counted from 0, that holds a UTF-16 place.</summary>
    public int LineAt(int utf16)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].Start <= utf16)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>The hyphen at this UTF-16 place is the print's, and no part of its word.</summary>
    public void MarkPrintHyphen(int utf16) => printHyphens.Add(utf16);

    public bool IsPrintHyphen(int utf16) => Fold.IsHyphen(Source.Chars[utf16]) && printHyphens.Contains(utf16);

    /// <summary>From here on the line is not the writer's own.</summary>
    public void Quote(int line) => Mark(line, LineKind.Quoted);

    public IEnumerable<Recognised> Furniture() =>
        from i in Enumerable.Range(0, lines.Count)
        where lines[i].Kind is LineKind.Head or LineKind.PageNumber
        select new Recognised(lines[i].Kind == LineKind.Head ? RecognisedKind.RunningHead : RecognisedKind.PageNumber, SpanOf(i));

    /// <summary>The symbols that stand as running heads, each with its line.</summary>
    public IEnumerable<(string Symbol, int Line)> Heads() =>
        from i in Enumerable.Range(0, lines.Count)
        where lines[i].Kind == LineKind.Head
        select (TextOf(i).TrimEnd('*'), i);

    private static Line LineOf(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && Fold.IsSpace(text[first]))
            first++;
        while (last > first && Fold.IsSpace(text[last - 1]))
            last--;
        var kind = first < last ? LineKind.Text : end < text.Length && text[end] == '\f' ? LineKind.PageBreak : LineKind.Blank;
        return new Line(first, last, kind, first > start || (start > 0 && text[start - 1] == '\f'), last < end);
    }

    private void FindHeads()
    {
        var symbols = new HashSet<string>(StringComparer.Ordinal);
        var may = new List<int>();
        for (var i = 0; i < lines.Count; i++)
            if (MayBeHead(lines[i]))
                may.Add(i);
        foreach (var i in may)
            if (Matches(i, PageNumber))
                Mark(i, LineKind.PageNumber);
        foreach (var i in may)
            if (Matches(i, SymbolAlone) && (HasPageNumberBeside(i) || HasTab(i) || (i + 1 < lines.Count && Matches(i + 1, BareNumber))) && symbols.Add(TextOf(i).TrimEnd('*')))
                Mark(i, LineKind.Head);
        foreach (var i in may)
            if (Matches(i, SymbolAlone) && StandsApart(i) && symbols.Contains(TextOf(i).TrimEnd('*')))
                Mark(i, LineKind.Head);
        foreach (var i in may)
            if (Matches(i, BareNumber) && HasHeadBeside(i))
                Mark(i, LineKind.PageNumber);
    }

    private void Mark(int line, LineKind kind) => lines[line] = lines[line] with { Kind = kind };

    private bool Matches(int line, Regex pattern) =>
        lines[line] is { Kind: LineKind.Text } l && l.End - l.Start <= LongestHead && pattern.IsMatch(Source.Chars.AsSpan(l.Start, l.End - l.Start));

    /// <summary>All three patterns begin with a digit, an asterisk, a stroke, "page" or a symbol, and end in a digit, "*", ")", "." or a lost character, which spares nearly every line the trial.</summary>
    private bool MayBeHead(Line line)
    {
        if (line.Kind != LineKind.Text || line.End - line.Start > LongestHead)
            return false;
        var (first, last) = (Source.Chars[line.Start], Source.Chars[line.End - 1]);
        return (char.IsDigit(first) || first is '*' or 'S' or '/' or 'P' or 'p') && (char.IsDigit(last) || last is '*' or ')' or '.' or '\uFFFD');
    }

    private bool HasTab(int line) => lines[line].End < Source.Chars.Length && Source.Chars[lines[line].End] == '\t';

    private bool StandsApart(int line) => line == 0 || lines[line].SpaceBefore || lines[line - 1].Kind != LineKind.Text;

    private bool HasPageNumberBeside(int line) => Beside(line).Any(l => l.Kind == LineKind.PageNumber);

    private bool HasHeadBeside(int line) => Beside(line).Any(l => l.Kind is LineKind.PageNumber or LineKind.Head);

    /// <summary>The next line that is not blank, either way, within the few blank lines that a page leaves.</summary>
    private IEnumerable<Line> Beside(int line)
    {
        const int Reach = 6;
        for (var i = line - 1; i >= 0 && i >= line - Reach; i--)
            if (lines[i].Kind is not (LineKind.Blank or LineKind.PageBreak))
            {
                yield return lines[i];
                break;
            }
        for (var i = line + 1; i < lines.Count && i <= line + Reach; i++)
            if (lines[i].Kind is not (LineKind.Blank or LineKind.PageBreak))
            {
                yield return lines[i];
                break;
            }
    }
}
