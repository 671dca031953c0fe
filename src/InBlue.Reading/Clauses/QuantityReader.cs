namespace InBlue.Reading.Clauses;

/// <summary>Figures that count something, with the sense that the words around them give. Numbers of texts, dates and lengths of time are read before, and are none.</summary>
internal sealed class QuantityReader(Scan scan)
{
    private const int MostWords = 6;

    private readonly List<Quantity> found = [];
    private int lastEnd = -1;

    public List<Quantity> Read()
    {
        for (var at = 0; at < scan.Count;)
            at = Figure(at) is > 0 and var end ? end : at + 1;
        return found;
    }

    private int Figure(int at)
    {
        if (scan.NumberAt(at, out var value) is not (> 0 and var length) || IsItemMark(at) || IsPartOfName(at))
            return 0;
        var spelled = !scan.IsNumber(at);
        long? amount = value < 0 ? null : value;
        var (end, decimals, multiplied) = (at + length, 0, 0);
        if (!spelled && amount is { } whole && IsDecimal(end) && scan.Tokens[end + 1] is { Length: <= 6 } fraction)
        {
            amount = Scaled(whole, fraction.Length) is { } scaled ? scaled + fraction.Value : null;
            (decimals, end) = (fraction.Length, end + 2);
        }
        if (scan.Words.Multipliers.At(scan.Tokens, end, out var times) is > 0 and var many)
        {
            multiplied = many;
            amount = Multiplied(amount, times);
            while (amount is { } tens && decimals > 0 && tens % 10 == 0)
                (amount, decimals) = (tens / 10, decimals - 1);
            end += multiplied;
        }
        var unit = scan.Words.Percent.At(scan.Tokens, end) is > 0 and var percent ? QuantityUnit.Percent : scan.Words.Money.Has(scan.Tokens, at - 1) ? QuantityUnit.Money : QuantityUnit.Counted;
        end += unit is QuantityUnit.Percent ? scan.Words.Percent.At(scan.Tokens, end) : 0;
        var (wordsStart, wordsEnd) = Counted(end, unit is QuantityUnit.Percent || multiplied > 0);
        var qualified = multiplied > 0 || scan.Words.QuantityPrefixes.Before(scan.Tokens, at, out var before) > 0 && before is not QuantitySense.Unclear;
        if (unit is QuantityUnit.Counted && (wordsEnd == wordsStart && !qualified || scan.Words.NotCounted.Has(scan.Tokens, wordsStart) || spelled && (value == 1 || at > 0 && scan.IsCapital(at) && scan.IsCapital(wordsStart))))
            return 0;
        if (unit is QuantityUnit.Counted && IsYearLike(at, wordsStart))
            return 0;
        if (unit is QuantityUnit.Counted)
            unit = UnitOf(wordsStart, wordsEnd);
        end = wordsEnd > wordsStart ? wordsEnd : end;
        var (sense, first) = SenseOf(at, end);
        found.Add(new Quantity(scan.Place(first, end), sense, amount, decimals, unit, wordsEnd > wordsStart ? scan.Place(wordsStart, wordsEnd).Of(scan.Text) : ""));
        lastEnd = end;
        return end;
    }

    /// <summary>"(1)", "1." at the beginning: the mark of an item.</summary>
    private bool IsItemMark(int at) => at == 0 && (scan.IsMark(1, '.') || scan.IsMark(1, ')')) || scan.IsMark(at - 1, '(') && scan.IsMark(at + 1, ')');

    /// <summary>"COVID-19", "2014/565", "No. 5", "7.1" of a recommendation.</summary>
    private bool IsPartOfName(int at) =>
        at > 0 && (scan.Touches(at - 1) && (scan.IsMark(at - 1, '-') && at > 1 && scan.Touches(at - 2) || scan.IsMark(at - 1, '/') || scan.IsMark(at - 1, '.')) || scan.Words.NotCounted.Has(scan.Tokens, at - 1)
            || scan.IsMark(at - 1, '.') && scan.Words.NotCounted.Has(scan.Tokens, at - 2) && scan.Printed(at - 2) is "no" or "No" or "nos" or "Nos" or "n");

    private bool IsDecimal(int at) =>
        scan.IsMark(at, scan.Words.Lexicon.Language is Procedure.Councils.Language.French ? ',' : '.') && at > 0 && scan.Touches(at - 1) && scan.Touches(at) && scan.IsNumber(at + 1);

    /// <summary>A bare year before a name, as in "2016 Comprehensive Review", or before any word that no figure qualifies.</summary>
    private bool IsYearLike(int at, int next) =>
        scan.IsNumber(at) && !scan.Tokens[at].Grouped && (scan.Tokens[at].Length == 4 && scan.Tokens[at].Value is >= 1900 and < 2100 && scan.Words.QuantityPrefixes.Before(scan.Tokens, at) == 0 && !scan.Words.People.Has(scan.Tokens, next)
            || scan.Tokens[at].Value >= 1000 && scan.IsCapital(next));

    private (int Start, int End) Counted(int at, bool linked)
    {
        var start = at;
        if (linked)
            for (var i = 0; i < 2 && start < scan.Count && (scan.Words.OfLinks.At(scan.Tokens, start) > 0 || scan.Words.Determiners.Has(scan.Tokens, start)); i++)
                start += Math.Max(1, scan.Words.OfLinks.At(scan.Tokens, start));
        var end = start;
        while (end < scan.Count && end - start < MostWords && scan.Kind(end) is TokenKind.Word && !scan.Words.NounEnds.Has(scan.Tokens[end]) && !scan.IsTaken(end) && !OpensNext(end))
            end++;
        return (start, end);
    }

    /// <summary>"7 up to 12": the words before the next figure are that one's own.</summary>
    private bool OpensNext(int at) =>
        scan.Words.QuantityPrefixes.At(scan.Tokens, at) is > 0 and var prefix && (scan.NumberAt(at + prefix, out _) > 0 || scan.Words.Money.Has(scan.Tokens, at + prefix));

    private QuantityUnit UnitOf(int start, int end)
    {
        for (var at = start; at < end; at++)
            if (scan.Words.People.Has(scan.Tokens[at]))
                return QuantityUnit.People;
            else if (scan.Words.Money.Has(scan.Tokens[at]))
                return QuantityUnit.Money;
        return QuantityUnit.Counted;
    }

    /// <summary>A second figure shares the first one's sense; after "including" nobody can tell where the parts end.</summary>
    private (QuantitySense Sense, int First) SenseOf(int at, int end)
    {
        var first = scan.Words.Money.Has(scan.Tokens, at - 1) ? at - 1 : at;
        if (scan.Words.RangeTo.Has(scan.Tokens, end) && scan.IsNumber(end + 1) || found.Count > 0 && lastEnd == at - 1 && scan.Words.RangeTo.Has(scan.Tokens, lastEnd))
            return (QuantitySense.Unclear, first);
        if (scan.Words.QuantityPrefixes.Before(scan.Tokens, first, out var sense) is > 0 and var prefix)
            return first - prefix < lastEnd ? (QuantitySense.Unclear, first) : (sense, first - prefix);
        if (scan.Words.QuantitySuffixes.At(scan.Tokens, end, out sense) > 0)
            return (sense, first);
        if (found.Count > 0 && lastEnd >= 0 && lastEnd + scan.Join(lastEnd) == at && at > lastEnd)
            return (found[^1].Sense is QuantitySense.Included or QuantitySense.Unclear ? QuantitySense.Unclear : found[^1].Sense, first);
        return (QuantitySense.Exact, first);
    }

    private static long? Scaled(long value, int decimals)
    {
        long? scaled = value;
        for (var i = 0; i < decimals; i++)
            scaled = Multiplied(scaled, 10);
        return scaled;
    }

    private static long? Multiplied(long? value, long times) => value is { } amount && amount <= (long.MaxValue / 2) / times ? amount * times : null;
}
