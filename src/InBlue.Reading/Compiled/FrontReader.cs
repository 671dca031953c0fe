using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>What stands before the cover letter: a notice, the masthead; and the symbol of the document, from there or from the running heads.</summary>
internal static class FrontReader
{
    private const int LongestNotice = 5_000;

    public static Notice? NoticeIn(Desk desk, int to)
    {
        var first = desk.Layout.NextText(0, to);
        if (first == to || desk.Layout.Source.Chars[desk.Layout[first].Start] != '[')
            return null;
        var last = first;
        while (last < to && !desk.Layout.Source.Chars[desk.Layout[last].Start..desk.Layout[last].End].EndsWith(']'))
            last++;
        if (last == to || desk.Layout[last].End - desk.Layout[first].Start > LongestNotice)
            return null;
        return new Notice(CleanText.OneLine(desk.Layout, first, last + 1).Text, desk.Layout.SpanOf(first, last + 1));
    }

    public static IEnumerable<Recognised> Masthead(Desk desk, Notice? notice, int to) =>
        from i in Enumerable.Range(0, to)
        where desk.Layout[i].Kind == LineKind.Text && (notice is null || desk.Layout.SpanOf(i).Start >= notice.Span.End)
        select new Recognised(RecognisedKind.Masthead, desk.Layout.SpanOf(i));

    /// <summary>Null, with a fault, where none is printed or two are.</summary>
    public static Symbol? SymbolOf(Desk desk, int cover, Symbol? attached)
    {
        var found = desk.Layout.Heads()
            .Select(h => (Symbol: new Symbol(h.Symbol), h.Line))
            .Concat(from i in Enumerable.Range(0, cover) let symbol = OnMasthead(desk, i) where symbol is not null select (Symbol: symbol.Value, Line: i))
            .Where(f => f.Symbol != attached)
            .OrderBy(f => f.Line)
            .ToList();
        var symbols = found.Select(f => f.Symbol).Distinct().ToArray();
        if (symbols.Length == 1)
        {
            desk.Evidence.AddRange(found.Take(3).Select(f => new Evidence("document.symbol", desk.Layout.SpanOf(f.Line), desk.Layout.TextOf(f.Line))));
            return symbols[0];
        }
        if (symbols.Length == 0)
            desk.Fault(FaultKind.DocumentSymbolMissing, 0);
        else
            desk.Fault(FaultKind.DocumentSymbolsDiffer, found.First(f => f.Symbol != symbols[0]).Line, [.. symbols.Select(s => s.Text)]);
        return null;
    }

    private static Symbol? OnMasthead(Desk desk, int line)
    {
        if (desk.Layout[line].Kind != LineKind.Text || desk.Layout[line].End - desk.Layout[line].Start > 80)
            return null;
        var text = CleanText.OneLine(desk.Layout, line, line + 1);
        foreach (var (symbol, start, end) in Symbols.In(text.Text))
            if ((start == 0 && end >= text.Length - 1) || desk.Words.Headings.Masthead.IsMatch(text.Folded))
                return symbol;
        return null;
    }
}
