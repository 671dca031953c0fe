namespace InBlue.Reading.Clauses;

/// <summary>Events on which a duty waits, or with which it falls together.</summary>
internal sealed class EventReader(Scan scan, List<DateMention> dates)
{
    private const int LongestEvent = 60;
    private const int WordsToMandate = 6;
    private const int WordsToReport = 6;
    private const int WordsToPeriod = 7;
    private const int WordsToMeeting = 4;

    private readonly bool english = scan.Words.Lexicon.Language is Procedure.Councils.Language.English;
    private readonly List<EventMention> found = [];

    public List<EventMention> Read()
    {
        for (var at = 0; at < scan.Count;)
        {
            var end = EndOfMandate(at);
            if (end == 0)
                end = EndOfPeriod(at);
            if (end == 0)
                end = WithReport(at);
            if (end == 0)
                end = Meeting(at);
            if (end == 0)
                end = Adoption(at);
            if (end == 0)
                end = Phrase(at);
            at = end > 0 ? end : at + 1;
        }
        return found;
    }

    private int Phrase(int at)
    {
        if (scan.Words.Events.At(scan.Tokens, at, out var row) is not (> 0 and var length))
            return 0;
        if (row is null)
            return at + length;
        var end = at + length;
        while (row.Through && end < scan.Count && end - at < LongestEvent && !scan.IsStop(end))
            end++;
        while (row.Through && end > at + length && scan.Words.And.Has(scan.Tokens[end - 1]))
            end--;
        found.Add(new EventMention(scan.Place(at, end), row.Kind, row.Sense, null));
        // What follows the first words is looked at again: a condition may hold the mandate's end.
        return at + length;
    }

    private int EndOfMandate(int at)
    {
        if (scan.Words.EndsOf.At(scan.Tokens, at) is not (> 0 and var length))
            return 0;
        for (var end = at + length; end < scan.Count && end - at <= length + WordsToMandate && !scan.Words.Stops.Has(scan.Tokens[end]); end++)
        {
            if (scan.Words.Mandate.Has(scan.Tokens[end]))
                return AddEnd(EventKind.EndOfMandate, at, end + 1);
            if (scan.Words.Periods.Has(scan.Tokens[end]) || (scan.Words.Units.At(scan.Tokens, end) is > 0 and var unit && scan.Words.OfLinks.At(scan.Tokens, end + unit) > 0))
                return 0; // the end of a part of the mandate, such as its first year, is not its end
        }
        return 0;
    }

    /// <summary>"The end of that 60-day period": a period and its length, in either order.</summary>
    private int EndOfPeriod(int at)
    {
        if (scan.Words.EndsOf.At(scan.Tokens, at) is not (> 0 and var length))
            return 0;
        var (period, unit) = (false, 0);
        for (var end = at + length; end < scan.Count && end - at <= length + WordsToPeriod && !scan.Words.Stops.Has(scan.Tokens[end]); end++)
        {
            unit = Math.Max(unit, scan.Words.Units.At(scan.Tokens, end));
            period |= scan.Words.Periods.Has(scan.Tokens[end]);
            if (period && unit > 0)
                return AddEnd(EventKind.EndOfPeriod, at, end + 1);
        }
        return 0;
    }

    private int AddEnd(EventKind kind, int at, int end)
    {
        var first = at > 0 && english && scan.Words.Determiners.Has(scan.Tokens[at - 1]) ? at - 1 : at;
        var prefix = scan.Words.EventPrefixes.Before(scan.Tokens, first, out var sense);
        found.Add(new EventMention(scan.Place(first - prefix, end), kind, prefix > 0 ? sense : DateSense.Unclear, null));
        return end;
    }

    private int Meeting(int at)
    {
        if (scan.Words.MeetingPrefixes.At(scan.Tokens, at) is not (> 0 and var length))
            return 0;
        for (var end = at + length; end < scan.Count && end - at <= length + WordsToMeeting && scan.Kind(end) is TokenKind.Word; end++)
            if (scan.Words.Meetings.At(scan.Tokens, end) is > 0 and var meeting)
            {
                found.Add(new EventMention(scan.Place(at, end + meeting), EventKind.Meeting, DateSense.In, null));
                return end + meeting;
            }
        return 0;
    }

    /// <summary>"In his first quarterly report": the report of someone named before, still to come; one with its symbol behind it is past.</summary>
    private int WithReport(int at)
    {
        if (scan.Words.ReportPrefixes.At(scan.Tokens, at) is not (> 0 and var length))
            return 0;
        var owner = at + length;
        var owned = scan.Words.Possessives.Has(scan.Tokens, owner);
        if (!owned && !scan.Words.Determiners.Has(scan.Tokens, owner))
            return 0;
        int? ordinal = null;
        for (var end = owner + 1; end < scan.Count && end - owner <= WordsToReport && (scan.Kind(end) is not TokenKind.Mark || scan.IsMark(end, '-')) && !scan.Words.And.Has(scan.Tokens[end]); end++)
        {
            if (scan.Words.FunctionWords.Has(scan.Tokens[end]))
                return 0;
            if (scan.Words.OrdinalWords.At(scan.Tokens, end, out var which) > 0)
                ordinal = which;
            if (!scan.Words.Reports.Has(scan.Tokens[end]))
                continue;
            if (!owned && !scan.Words.Requested.Has(scan.Tokens, end + 1) || scan.IsMark(end + 1, '(') && scan.Kind(end + 2) is TokenKind.Word && scan.IsMark(end + 3, '/'))
                return 0;
            var stop = Dated(end + 1) ?? Qualified(end + 1);
            found.Add(new EventMention(scan.Place(at, stop), EventKind.WithReport, DateSense.Unclear, ordinal));
            return end + 1;
        }
        return 0;
    }

    /// <summary>French sets the adjective after the noun: "dans son premier rapport trimestriel".</summary>
    private int Qualified(int at) => scan.Words.Frequencies.At(scan.Tokens, at, out var often) is > 0 and var length && often.Sense is IntervalSense.Named ? at + length : at;

    /// <summary>"Son rapport d'avril 2021": the date is part of the report's name.</summary>
    private int? Dated(int at)
    {
        if (at + 1 >= scan.Count || !scan.IsTaken(at))
            return null;
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Place.Start < scan.Tokens[at].Start)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == dates.Count || dates[low] is not { Sense: DateSense.Of } date)
            return null;
        for (var end = at; end < scan.Count && end - at <= 6; end++)
            if (scan.Tokens[end].End == date.Place.End)
                return end + 1;
        return null;
    }

    private int Adoption(int at)
    {
        if (scan.Words.EventPrefixes.At(scan.Tokens, at, out var sense) is not (> 0 and var prefix) || scan.Words.AnchorTargets.At(scan.Tokens, at + prefix, out var anchor) is not (> 0 and var length) || anchor is not IntervalAnchor.Adoption)
            return 0;
        var end = at + prefix + length;
        if (!scan.Words.ThisResolution.EndsAt(scan.Tokens, end) && scan.Words.OfLinks.At(scan.Tokens, end) > 0 || !HoldsAdoption(at + prefix, end))
            return 0;
        found.Add(new EventMention(scan.Place(at, end), EventKind.Adoption, sense, null));
        return end;
    }

    private bool HoldsAdoption(int start, int end)
    {
        for (var at = start; at < end; at++)
            if (scan.Printed(at) is "adoption" or "Adoption")
                return true;
        return false;
    }
}
