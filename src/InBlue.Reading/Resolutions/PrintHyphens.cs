using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>
/// Hyphens at the end of a line that print put there: the same text has the word without one elsewhere, and never with one. Where it has neither, nobody can tell.
/// </summary>
internal static class PrintHyphens
{
    private const int LongestWord = 40;

    /// <param name="From">The place of the word's first letter; <paramref name="At"/> that of the hyphen; <paramref name="To"/> after the word.</param>
    public readonly record struct Found(int From, int At, int To, bool IsPrint);

    public static List<Found> In(Layout layout, int from, int to)
    {
        var found = new List<(int From, int At, int To, string Joined, string Hyphened)>();
        for (var (i, next) = (from, 0); i < to; i = next)
        {
            next = layout.NextText(i + 1, to);
            if (layout[i].Kind == LineKind.Text && next < to && Candidate(layout.Source.Chars, layout[i], layout[next]) is { } candidate)
                found.Add(candidate);
        }
        if (found.Count == 0)
            return [];
        var seen = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var f in found)
            (seen[f.Joined], seen[f.Hyphened]) = (false, false);
        Look(layout, from, to, seen);
        return [.. found.Where(f => seen[f.Joined] || !seen[f.Hyphened]).Select(f => new Found(f.From, f.At, f.To, seen[f.Joined] && !seen[f.Hyphened]))];
    }

    private static (int From, int At, int To, string Joined, string Hyphened)? Candidate(string source, Line line, Line next)
    {
        var at = line.End - 1;
        if (source[at] is not ('-' or '\u2010') || !char.IsLower(source[next.Start]))
            return null;
        var start = at;
        while (start > line.Start && at - start < LongestWord && char.IsLetter(source[start - 1]))
            start--;
        var end = next.Start;
        while (end < next.End && end - next.Start < LongestWord && char.IsLetter(source[end]))
            end++;
        if (start == at || (start > line.Start && Fold.IsHyphen(source[start - 1])))
            return null;
        return (start, at, end, string.Concat(source.AsSpan(start, at - start), source.AsSpan(next.Start, end - next.Start)),
            string.Concat(source.AsSpan(start, at - start), "-", source.AsSpan(next.Start, end - next.Start)));
    }

    private static void Look(Layout layout, int from, int to, Dictionary<string, bool> seen)
    {
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var lengths = new bool[2 * LongestWord + 2];
        foreach (var word in seen.Keys)
            lengths[word.Length] = true;
        for (var i = from; i < to; i++)
        {
            if (layout[i].Kind != LineKind.Text)
                continue;
            var line = layout.Source.Chars.AsSpan(layout[i].Start, layout[i].End - layout[i].Start);
            for (var start = 0; start < line.Length;)
            {
                var (end, hyphens) = (start, 0);
                while (end < line.Length && (char.IsLetter(line[end]) || (end > start && line[end] == '-')))
                    hyphens += line[end++] == '-' ? 1 : 0;
                if (end - start < lengths.Length && lengths[end - start] && hyphens < 2 && lookup.TryGetValue(line[start..end], out var known) && !known)
                    lookup[line[start..end]] = true;
                start = Math.Max(end, start + 1);
            }
        }
    }
}
