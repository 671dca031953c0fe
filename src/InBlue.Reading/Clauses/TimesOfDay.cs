namespace InBlue.Reading.Clauses;

/// <summary>Times of day are neither figures nor lengths of time: "10.15 a.m.", "à 15 heures", "18 h 30".</summary>
internal static class TimesOfDay
{
    public static void Take(Scan scan)
    {
        for (var at = 0; at < scan.Count; at++)
            if (scan.IsNumber(at) && scan.Tokens[at].Value <= 24 && !scan.IsTaken(at) && End(scan, at) is > 0 and var end)
                scan.Take(at, end);
    }

    private static int End(Scan scan, int at)
    {
        var minutes = (scan.IsMark(at + 1, '.') || scan.IsMark(at + 1, ':')) && scan.IsNumber(at + 2) && scan.Tokens[at + 2].Length == 2 ? 2 : 0;
        var next = at + minutes + 1;
        if (scan.Words.HalfDays.Has(scan.Tokens, next) && (scan.IsMark(next + 1, '.') || scan.Touches(next - 1)))
            return next + 1;
        if (!scan.Words.Hours.Has(scan.Tokens, next) || !scan.Words.Prepositions.Has(scan.Tokens, at - 1) && scan.Tokens[next].Length > 1)
            return 0;
        return scan.IsNumber(next + 1) && scan.Tokens[next + 1].Length <= 2 ? next + 2 : next + 1;
    }
}
