namespace InBlue.Reading.Clauses;

/// <summary>Lengths of time: a count and a unit with the words around them, or one word that says how often.</summary>
internal sealed class IntervalReader(Scan scan)
{
    private const int MostFillers = 8;
    private const int LongestList = 20;
    private const int LongestAnchor = 40;
    private const int MostAdjectives = 4;
    private const int WordsToHandingIn = 10;

    private readonly List<IntervalMention> found = [];
    private int lastEnd = -1;

    public List<IntervalMention> Read()
    {
        for (var at = 0; at < scan.Count;)
        {
            var end = scan.IsTaken(at) ? 0 : Frequency(at);
            if (end == 0 && !scan.IsTaken(at))
                end = Counted(at);
            if (end == 0 && !scan.IsTaken(at))
                end = Single(at);
            at = end > 0 ? end : at + 1;
        }
        return found;
    }

    private int Frequency(int at)
    {
        if (scan.Words.Frequencies.At(scan.Tokens, at, out var often) is not (> 0 and var length))
            return 0;
        var sense = often.Sense is IntervalSense.Every && scan.Words.Reports.Has(scan.Tokens, at + length) ? IntervalSense.Named : often.Sense;
        if (sense is IntervalSense.Named && IsHandedIn(at, at + length))
            sense = IntervalSense.Every;
        Add(at, at + length, sense, often.Count, often.Unit, often.Times);
        return at + length;
    }

    /// <summary>"Submit to the Council an annual report", "présenter un rapport annuel": what is asked for so often, no report that is only named.</summary>
    private bool IsHandedIn(int at, int end)
    {
        var noun = scan.Words.Reports.Has(scan.Tokens, at - 1) ? at - 1 : scan.Words.Reports.Has(scan.Tokens, end) ? at : -1;
        if (noun < 0)
            return false;
        var first = noun - 1;
        while (first > noun - MostAdjectives && scan.Kind(first) is TokenKind.Word && !scan.Words.FunctionWords.Has(scan.Tokens[first]) && !scan.Words.Indefinite.Has(scan.Tokens[first]) && !scan.Words.HandingIn.Has(scan.Tokens[first]))
            first--;
        if (scan.Words.HandingIn.Has(scan.Tokens, first))
            return true;
        if (!scan.Words.Indefinite.Has(scan.Tokens, first) || scan.Words.ReportPrefixes.EndsAt(scan.Tokens, first))
            return false;
        for (var i = first - 1; i >= 0 && first - i <= WordsToHandingIn && !scan.IsStop(i); i--)
            if (scan.Words.HandingIn.Has(scan.Tokens[i]))
                return true;
        return false;
    }

    /// <summary>"every three months", "within six months and eleven months of", "90-, 60- and 30-days before".</summary>
    private int Counted(int at)
    {
        var counts = new List<(int Start, int End, long Value)>();
        var (next, hyphen) = (at, false);
        while (counts.Count < LongestList && scan.NumberAt(next, out var value) is > 0 and var length)
        {
            counts.Add((next, next + length, value));
            next += length;
            hyphen = scan.IsMark(next, '-');
            next += hyphen ? 1 : 0;
            if (scan.Words.PastWords.Has(scan.Tokens, next) || scan.Words.IntervalFillers.Has(scan.Tokens, next) && scan.Words.Units.At(scan.Tokens, next) == 0 && scan.Words.Units.At(scan.Tokens, next + 1) > 0)
                next++;
            if (scan.Words.Units.At(scan.Tokens, next, out var unit) is > 0 and var unitLength)
            {
                if (scan.Words.AndHalf.At(scan.Tokens, next + unitLength) > 0)
                    counts[^1] = counts[^1] with { Value = -1 };
                Add(counts, next + unitLength, unit, hyphen || counts[^1].Value > 1 && IsSingular(next));
                return next + unitLength;
            }
            if (scan.Join(next) is not (> 0 and var join))
                return 0;
            next += join;
        }
        return 0;
    }

    /// <summary>"every month", "chaque année", "within a year": the count is one.</summary>
    private int Single(int at)
    {
        if (at == 0 || scan.Words.Units.At(scan.Tokens, at, out var unit) is not (> 0 and var length) || !scan.Words.SingleMarks.Has(scan.Tokens, at - 1) && !EveryOf(at))
            return 0;
        var (sense, first) = SenseOf(at, false);
        if (sense is not (IntervalSense.Every or IntervalSense.Within or IntervalSense.For or IntervalSense.Before or IntervalSense.After) && scan.Words.AnchorLinks.At(scan.Tokens, at + length) == 0)
            return 0;
        Add(first, at + length, sense, 1, unit, 1);
        return at + length;
    }

    private bool EveryOf(int at) => scan.Words.IntervalPrefixes.Before(scan.Tokens, at, out var prefix) > 0 && prefix is IntervalSense.Every;

    /// <summary>"Day" after a number above one names something: a 90-day report. Units that are alike in both numbers say nothing.</summary>
    private bool IsSingular(int at) => scan.Printed(at) is "day" or "week" or "month" or "year" or "hour";

    private void Add(List<(int Start, int End, long Value)> counts, int end, TimeUnit unit, bool names)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            var (start, countEnd, value) = counts[i];
            var (sense, first) = i == 0 ? SenseOf(start, names && counts.Count == 1) : (found[^1].Sense, start);
            Add(first, i == counts.Count - 1 ? end : countEnd, value is > 0 and <= 100_000 ? sense : IntervalSense.Unclear, value is > 0 and <= 100_000 ? (int)value : null, unit, 1, end);
        }
    }

    private (IntervalSense Sense, int First) SenseOf(int start, bool names)
    {
        var at = start;
        var past = false;
        for (var i = 0; i < MostFillers && scan.Words.IntervalFillers.Has(scan.Tokens, at - 1) && scan.Words.IntervalPrefixes.Before(scan.Tokens, at) <= 1 && !IsEvery(at); i++)
        {
            at--;
            past |= scan.Words.PastWords.Has(scan.Tokens, at);
        }
        if (scan.Words.PastWords.Has(scan.Tokens, start + 1))
            past = true;
        if (past)
            return (IntervalSense.Past, at);
        if (scan.Words.IntervalPrefixes.Before(scan.Tokens, at, out var sense) is > 0 and var length && !scan.IsTaken(at - length))
            return (names && sense is not (IntervalSense.For or IntervalSense.Every) ? IntervalSense.Named : sense, at - length);
        if (found.Count > 0 && lastEnd >= 0 && start > lastEnd && lastEnd + scan.Join(lastEnd) == start && found[^1].Sense is not IntervalSense.Unclear)
            return (found[^1].Sense, start);
        return (names ? IntervalSense.Named : IntervalSense.Unclear, start);
    }

    private bool IsEvery(int at) => scan.Words.IntervalPrefixes.Before(scan.Tokens, at, out var sense) > 0 && sense is IntervalSense.Every;

    private void Add(int start, int end, IntervalSense sense, int? count, TimeUnit unit, int times, int? anchorAt = null)
    {
        var (anchor, place, reach, direction) = AnchorAt(anchorAt ?? end, sense);
        if (direction is IntervalSense.Before && sense is not IntervalSense.Every)
            sense = IntervalSense.Before;
        else if (sense is IntervalSense.Unclear && direction is IntervalSense.After && count is not null)
            sense = IntervalSense.After;
        var atLeast = scan.Words.AtLeastWords.Before(scan.Tokens, start);
        var first = start - atLeast;
        var empty = count is null or 0;
        if (anchor is not IntervalAnchor.Unstated && found.Count > 0 && lastEnd >= 0 && found[^1].Anchor is IntervalAnchor.Unstated && lastEnd + scan.Join(lastEnd) == start && found[^1].Sense == sense)
            found[^1] = found[^1] with { Anchor = anchor, AnchorPlace = place };
        found.Add(new IntervalMention(scan.Place(first, end), sense, empty ? null : count, sense is IntervalSense.Regular || empty ? null : unit, times, atLeast > 0, anchor, place));
        scan.Take(first, end);
        lastEnd = Math.Max(end, reach);
    }

    /// <summary>From when it runs: "of the date of adoption", "thereafter", "before any election".</summary>
    private (IntervalAnchor Anchor, Place? Place, int End, IntervalSense Direction) AnchorAt(int end, IntervalSense sense)
    {
        if (sense is IntervalSense.Named)
            return (IntervalAnchor.Unstated, null, end, IntervalSense.Unclear);
        if (IsThereafter(end))
            return (IntervalAnchor.Previous, scan.Place(end, end + 1), end + 1, IntervalSense.After);
        if (scan.Words.AnchorLinks.At(scan.Tokens, end, out var link) is not (> 0 and var length))
            return (IntervalAnchor.Unstated, null, end, IntervalSense.Unclear);
        var at = end + length;
        if (Known(at) is { } known)
            return (known.Anchor, scan.Place(end, known.End), known.End, link is IntervalSense.Within ? IntervalSense.After : link);
        if (link is IntervalSense.Within && sense is not IntervalSense.Within || sense is IntervalSense.Past or IntervalSense.For)
            return (IntervalAnchor.Unstated, null, end, IntervalSense.Unclear);
        var stop = at;
        while (stop < scan.Count && stop - at < LongestAnchor && !scan.IsStop(stop))
            stop++;
        return stop > at ? (IntervalAnchor.Event, scan.Place(end, stop), end, link is IntervalSense.Within ? IntervalSense.After : link) : (IntervalAnchor.Unstated, null, end, IntervalSense.Unclear);
    }

    /// <summary>"Adoption" counts only where it is not that of some other text.</summary>
    private (IntervalAnchor Anchor, int End)? Known(int at)
    {
        if (scan.Words.AnchorTargets.At(scan.Tokens, at, out var anchor) is not (> 0 and var length))
            return null;
        var end = at + length;
        var ofAnother = anchor is IntervalAnchor.Adoption && scan.Words.OfLinks.At(scan.Tokens, end) > 0 && !scan.Words.ThisResolution.EndsAt(scan.Tokens, end);
        return ofAnother && scan.Printed(end) is "of" or "de" or "du" or "d'" or "d’" or "des" && !scan.Words.ThisResolution.EndsAt(scan.Tokens, end) ? null : (anchor, end);
    }

    private bool IsThereafter(int at) => scan.Kind(at) is TokenKind.Word && scan.Printed(at) is "thereafter" or "subsequently" or "ensuite";
}
