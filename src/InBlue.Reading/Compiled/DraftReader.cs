using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>The attachment of the call: its head, and the draft itself, of which only the paragraphs are counted here.</summary>
internal static class DraftReader
{
    private static readonly Regex Number = Pattern.Of(@"^(?<number>[0-9]{1,3})\.(?: |$)");

    /// <summary>The line of "Pièce jointe"; null where annex I has none.</summary>
    public static int? AttachmentLine(Desk desk, Annex call)
    {
        for (var i = call.From + 1; i < call.To; i++)
            if (IsShort(desk, i) && desk.Words.Headings.Attachment.IsMatch(Fold.Of(desk.Layout.TextOf(i))))
                return i;
        return null;
    }

    /// <summary>The symbol on the head of the attachment, where exactly one stands there, and its place.</summary>
    public static (Symbol Symbol, Evidence Where)? SymbolOnHead(Desk desk, int from, int to, Symbol document)
    {
        var found = new List<(Symbol Symbol, Evidence Where)>();
        for (var i = from + 1; i < to && i < from + 30 && !IsOpening(desk, i); i++)
            if (IsShort(desk, i))
                foreach (var (symbol, start, end) in Symbols.In(desk.Layout.TextOf(i)))
                    if (symbol != document)
                    {
                        var first = desk.Layout[i].Start;
                        var quote = desk.Layout.Source.Chars[(first + start)..(first + end)];
                        found.Add((symbol, new Evidence("draft.symbol", desk.Layout.Source.Span(first + start, first + end), quote)));
                    }
        return found.Select(f => f.Symbol).Distinct().Count() == 1 ? found[0] : null;
    }

    /// <summary>Null where the paragraphs cannot be counted; the desk has the faults.</summary>
    public static Draft? Read(Desk desk, Symbol symbol, int attachment, int to, Sequence<MemberId> sponsors)
    {
        var opening = attachment + 1;
        while (opening < to && !IsOpening(desk, opening))
            opening++;
        if (opening == to)
        {
            desk.Fault(FaultKind.DraftOpeningMissing, attachment, desk.Words.Headings.DraftOpening);
            return null;
        }
        var first = TitleLine(desk, attachment, opening, sponsors) ?? opening;
        var text = CleanText.Of(desk.Layout, opening + 1, to);
        return Count(desk, text, opening) is var (preambular, operative)
            ? new Draft(symbol, desk.Layout.SpanOf(first, to), preambular, operative)
            : null;
    }

    /// <summary>"France : projet de résolution", from its first line where it runs over several.</summary>
    private static int? TitleLine(Desk desk, int attachment, int opening, Sequence<MemberId> sponsors)
    {
        for (var last = attachment + 1; last < opening; last++)
        {
            if (!IsShort(desk, last) || desk.Layout[last].Kind != LineKind.Text || !desk.Words.Headings.DraftTitle.IsMatch(LineText(desk, last)))
                continue;
            var from = last;
            while (from > attachment + 1 && desk.Layout[from - 1].Kind == LineKind.Text && last - from < 8)
                from--;
            var text = CleanText.OneLine(desk.Layout, from, last + 1);
            var (members, _, unknown) = SponsorReader.ListAt(desk, text.Folded, 0);
            if (unknown is not null || !members.ToHashSet().SetEquals(sponsors))
                desk.Doubts.Add(Desk.Doubt(DoubtKind.SponsorsDiffer, text, 0, text.Length, Desk.Shown(text.Text)));
            return from;
        }
        return null;
    }

    private static (int Preambular, int Operative)? Count(Desk desk, CleanText text, int opening)
    {
        var (preambular, operative) = (0, 0);
        (int Start, int End) last = (0, 0);
        foreach (var (start, end) in text.Paragraphs())
        {
            last = (start, end);
            var match = Number.Match(text.Folded[start..Math.Min(end, start + 8)]);
            if (match.Success)
            {
                var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
                if (number != operative + 1)
                {
                    var kind = number <= operative ? FaultKind.ParagraphDoubled : FaultKind.ParagraphMissing;
                    Sequence<string> figures = kind == FaultKind.ParagraphDoubled ? [Desk.Figure(number)] : [Desk.Figure(operative + 1), Desk.Figure(number)];
                    desk.Fault(kind, text, start, Math.Min(end, start + 60), figures);
                    return null;
                }
                operative++;
            }
            else if (operative == 0 && Preambular(desk, text, start, end) is var adds)
                preambular += adds;
        }
        if (operative == 0)
            desk.Fault(FaultKind.NoOperativeParagraph, opening);
        else if (!EndsInFullStop(text.Text[last.Start..last.End]))
            desk.Fault(
                FaultKind.DraftCutOff, text, Math.Max(last.Start, last.End - 60), last.End,
                Desk.Figure(operative), text.Text[Math.Max(last.Start, last.End - 60)..last.End]);
        return desk.HasFaults ? null : (preambular, operative);
    }

    /// <summary>A heading has no stop at its end; the items of a list belong to the paragraph that opens it.</summary>
    private static int Preambular(Desk desk, CleanText text, int start, int end)
    {
        var ending = text.Text[end - 1];
        if (ending is '.')
            desk.Fault(FaultKind.PreambleUnclear, text, Math.Max(start, end - 60), end, text.Text[Math.Max(start, end - 60)..end]);
        var isItem = text.Text[start] is '(' or '\u2212' or '-' or '\u2022' or '\u2013' or '\u2014' || text.Text.AsSpan(start, Math.Min(6, end - start)).Contains(')');
        return ending is ',' or ';' or ':' && !isItem ? 1 : 0;
    }

    private static bool EndsInFullStop(string paragraph) => paragraph.TrimEnd('»', '”', '"', ' ').EndsWith('.');

    private static bool IsOpening(Desk desk, int line) => IsShort(desk, line) && LineText(desk, line) == desk.Words.Headings.DraftOpening;

    private static bool IsShort(Desk desk, int line) => desk.Layout[line].End - desk.Layout[line].Start is > 0 and < 300;

    private static string LineText(Desk desk, int line) => CleanText.OneLine(desk.Layout, line, line + 1).Folded;
}
