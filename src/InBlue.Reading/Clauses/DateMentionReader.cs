namespace InBlue.Reading.Clauses;

/// <summary>
/// Dates that are written out, with the sense that the words before them give. Only the words decide: a date that stands bare, or before which
/// several senses are possible, keeps an unclear sense.
/// </summary>
internal sealed class DateMentionReader(Scan scan)
{
    private readonly List<DateMention> found = [];
    private int lastEnd = -1;

    public List<DateMention> Read()
    {
        for (var at = 0; at < scan.Count;)
        {
            var end = scan.IsTaken(at) ? 0 : Listed(at);
            if (end == 0 && !scan.IsTaken(at))
                end = Written(at);
            at = end > 0 ? end : at + 1;
        }
        return found;
    }

    /// <summary>"15 and 30 June 2021": the first of two days that share a month.</summary>
    private int Listed(int at)
    {
        if (!IsDay(at) || scan.Tokens[at].Value > 31 || !(scan.Words.And.Has(scan.Tokens, at + 1) || scan.Words.RangeTo.Has(scan.Tokens, at + 1)) || !IsDay(at + 2) || Month(at + 3) is not { } month)
            return 0;
        Add(at, at + 1, new StatedDate(scan.IsYear(month.End) ? (int)scan.Tokens[month.End].Value : null, month.Number, (int)scan.Tokens[at].Value));
        return at + 1;
    }

    private int Written(int at)
    {
        if (IsDay(at))
        {
            var next = scan.Words.Lexicon.Language is Procedure.Councils.Language.English && scan.Kind(at + 1) is TokenKind.Word && scan.Printed(at + 1) is "of" ? at + 2 : at + 1;
            if (Month(next) is not { } month)
                return Bare(at);
            var comma = scan.Words.Comma.Has(scan.Tokens, month.End) && scan.IsYear(month.End + 1) ? 1 : 0;
            var dated = scan.IsYear(month.End + comma) || scan.IsNumber(month.End) && scan.Tokens[month.End] is { Length: 4, Grouped: false };
            Add(at, dated ? month.End + comma + 1 : month.End, new StatedDate(dated ? (int)scan.Tokens[month.End + comma].Value : null, month.Number, (int)scan.Tokens[at].Value));
            return dated ? month.End + comma + 1 : month.End;
        }
        if (Month(at) is { } named)
        {
            if (IsDay(named.End) && scan.IsYear(named.End + 1 + (scan.Words.Comma.Has(scan.Tokens, named.End + 1) ? 1 : 0)))
            {
                var year = named.End + 1 + (scan.Words.Comma.Has(scan.Tokens, named.End + 1) ? 1 : 0);
                Add(at, year + 1, new StatedDate((int)scan.Tokens[year].Value, named.Number, (int)scan.Tokens[named.End].Value));
                return year + 1;
            }
            if (!scan.IsYear(named.End))
                return 0;
            Add(at, named.End + 1, new StatedDate((int)scan.Tokens[named.End].Value, named.Number, null));
            return named.End + 1;
        }
        return Bare(at);
    }

    /// <summary>A year by itself is a date only where the words before it say so: "in 2019 and 2020", "by the end of 2016".</summary>
    private int Bare(int at)
    {
        if (!scan.IsYear(at) || scan.IsMark(at + 1, '/') || scan.IsMark(at - 1, '/') || scan.IsMark(at - 1, '.') && scan.Touches(at - 1) || scan.IsMark(at + 1, '-') && scan.Touches(at))
            return 0;
        var (sense, part, _) = SenseOf(at);
        var goesOn = scan.Kind(at + 1) is not TokenKind.Word || scan.Words.FunctionWords.Has(scan.Tokens, at + 1) || scan.IsCapital(at + 1);
        if (!goesOn || sense is DateSense.Unclear && part is PeriodPart.Whole || sense is DateSense.Of or DateSense.On && part is PeriodPart.Whole)
            return 0;
        Add(at, at + 1, new StatedDate((int)scan.Tokens[at].Value, null, null));
        return at + 1;
    }

    private void Add(int start, int end, StatedDate date)
    {
        var (sense, part, first) = SenseOf(start);
        if (scan.Words.DateSuffixes.At(scan.Tokens, end, out var after) > 0 && after is not DateSense.Unclear && sense is DateSense.On or DateSense.In or DateSense.Unclear)
            sense = after;
        if (sense is DateSense.Of && OpensRange(end))
            sense = DateSense.From;
        var doubt = date switch
        {
            { Day: not null, Year: null } => DateDoubt.NoYear,
            { Day: not null, Exactly: null } => DateDoubt.NoSuchDay,
            _ => sense is DateSense.Unclear ? DateDoubt.SenseUnclear : DateDoubt.None,
        };
        found.Add(new DateMention(scan.Place(start, end), sense, date, part, doubt));
        scan.Take(first, end);
        lastEnd = end;
    }

    /// <summary>"du 1er mai au 31 juillet": the first of the two is no document's date.</summary>
    private bool OpensRange(int end) => scan.Words.RangeTo.Has(scan.Tokens, end) && (IsDay(end + 1) && Month(end + 2) is not null || Month(end + 1) is not null);

    /// <summary>The sense of a date that begins at a token, the part of the period, and the first token that says it.</summary>
    private (DateSense Sense, PeriodPart Part, int First) SenseOf(int start)
    {
        var at = start;
        if (scan.Words.Comma.Has(scan.Tokens, at - 1) && scan.Words.Weekdays.Has(scan.Tokens, at - 2))
            at -= 2;
        else if (scan.Words.Weekdays.Has(scan.Tokens, at - 1))
            at--;
        var part = PeriodPart.Whole;
        if (scan.Words.Parts.Before(scan.Tokens, at, out var said) is > 0 and var length)
            (part, at) = (said, at - length);
        if (found.Count > 0 && lastEnd >= 0 && at > lastEnd && at - lastEnd <= 2)
        {
            if (lastEnd + scan.Join(lastEnd) == at && found[^1].Sense is not (DateSense.Unclear or DateSense.Until))
                return (found[^1].Sense is DateSense.From && Between() ? DateSense.Until : found[^1].Sense, part, at);
            if (at == lastEnd + 1 && scan.Words.RangeTo.Has(scan.Tokens, lastEnd) && found[^1].Sense is DateSense.From)
                return (DateSense.Until, part, at);
            if (at == lastEnd + 1 && scan.Words.RangeTo.Has(scan.Tokens, lastEnd))
                return (DateSense.Unclear, part, at);
        }
        return scan.Words.DatePrefixes.Before(scan.Tokens, at, out var sense) is > 0 and var prefix ? (sense, part, at - prefix) : (DateSense.Unclear, part, at);
    }

    private bool Between()
    {
        var first = found[^1].Place.Start;
        var at = lastEnd;
        while (at > 0 && scan.Tokens[at - 1].Start >= first)
            at--;
        return at > 0 && scan.Printed(at - 1) is "between" or "Between" or "entre" or "Entre" || at > 1 && scan.Printed(at - 2) is "entre" or "Entre";
    }

    private bool IsDay(int at) => scan.Kind(at) is TokenKind.Number or TokenKind.Ordinal && !scan.IsTaken(at) && scan.Tokens[at] is { Value: > 0 and < 100, Grouped: false };

    /// <summary>In English a month is written with a capital, or it is a verb: "may", "march".</summary>
    private (int Number, int End)? Month(int at) =>
        scan.Words.Months.At(scan.Tokens, at, out var month) is > 0 and var length && (scan.Words.Lexicon.Language is not Procedure.Councils.Language.English || scan.IsCapital(at))
            ? (month, at + length)
            : null;
}
