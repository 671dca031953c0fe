using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>The paragraphs of a draft below its opening line: those of the preamble end in a comma or semicolon, the others are numbered without a gap.</summary>
internal sealed record ParagraphCount(int Preambular, int Operative, ReadingFault? Fault)
{
    private static readonly Regex Number = Pattern.Of(@"^(?<number>[0-9]{1,3})(?:\.|[ \t]?[-–])(?: |$)");

    /// <param name="none">What to say where no paragraph is numbered.</param>
    public static ParagraphCount Of(CleanText text, ReadingFault none)
    {
        var (preambular, operative) = (0, 0);
        (int Start, int End) last = (0, 0);
        foreach (var (start, end) in text.Paragraphs())
        {
            last = (start, end);
            var match = Number.Match(WithPlainFigures(text.Folded[start..Math.Min(end, start + 8)]));
            if (match.Success)
            {
                var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
                if (number != operative + 1)
                {
                    var kind = number <= operative ? FaultKind.ParagraphDoubled : FaultKind.ParagraphMissing;
                    Sequence<string> figures = kind == FaultKind.ParagraphDoubled ? [Desk.Figure(number)] : [Desk.Figure(operative + 1), Desk.Figure(number)];
                    return Faulty(kind, text, start, Math.Min(end, start + 60), figures);
                }
                operative++;
            }
            else if (operative == 0)
            {
                if (text.Text[end - 1] is '.' or '。')
                    return Faulty(FaultKind.PreambleUnclear, text, Math.Max(start, end - 60), end, text.Text[Math.Max(start, end - 60)..end]);
                preambular += Adds(text, start, end);
            }
        }
        if (operative == 0)
            return new ParagraphCount(0, 0, none);
        return EndsInFullStop(text.Text[last.Start..last.End])
            ? new ParagraphCount(preambular, operative, null)
            : Faulty(FaultKind.DraftCutOff, text, Math.Max(last.Start, last.End - 60), last.End, Desk.Figure(operative), text.Text[Math.Max(last.Start, last.End - 60)..last.End]);
    }

    /// <summary>A heading has no stop at its end; the items of a list belong to the paragraph that opens it.</summary>
    private static int Adds(CleanText text, int start, int end)
    {
        var ending = text.Text[end - 1];
        var isItem = text.Text[start] is '(' or '\u2212' or '-' or '\u2022' or '\u2013' or '\u2014' || text.Text.AsSpan(start, Math.Min(6, end - start)).Contains(')');
        return ending is ',' or ';' or ':' or '،' or '؛' or '，' or '；' or '：' && !isItem ? 1 : 0;
    }

    private static bool EndsInFullStop(string paragraph) => paragraph.TrimEnd('»', '”', '"', ' ') is [.., '.' or '。'];

    private static string WithPlainFigures(string text) => string.Concat(text.Select(c => c is >= '٠' and <= '٩' ? (char)('0' + (c - '٠')) : c));

    private static ParagraphCount Faulty(FaultKind kind, CleanText text, int start, int end, params Sequence<string> said) =>
        new(0, 0, new ReadingFault(kind, text.Span(start, end), text.LineAt(start) + 1, said));
}
