using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>The attachment of the call: its head, and the draft itself, of which only the paragraphs are counted here.</summary>
internal static class DraftReader
{
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
        var counted = ParagraphCount.Of(text, new ReadingFault(FaultKind.NoOperativeParagraph, desk.Layout.SpanOf(opening), opening + 1, []));
        if (counted.Fault is { } fault)
            desk.Add(fault);
        return desk.HasFaults ? null : new Draft(symbol, desk.Layout.SpanOf(first, to), counted.Preambular, counted.Operative);
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

    private static bool IsOpening(Desk desk, int line) => IsShort(desk, line) && LineText(desk, line) == desk.Words.Headings.DraftOpening;

    private static bool IsShort(Desk desk, int line) => desk.Layout[line].End - desk.Layout[line].Start is > 0 and < 300;

    private static string LineText(Desk desk, int line) => CleanText.OneLine(desk.Layout, line, line + 1).Folded;
}
