using System.Collections.Immutable;

namespace InBlue.Procedure.Symbols;

/// <summary>Whether one text could be two symbols. The patterns are read side by side, character by character, as far as both go.</summary>
internal static class PatternOverlap
{
    /// <summary>One place of a pattern: a character between two, once or any number of times.</summary>
    private readonly record struct Place(char From, char To, bool Repeats = false);

    private static readonly Place Digit = new('0', '9');
    private static readonly ImmutableArray<Place> Number = [new('1', '9'), Digit with { Repeats = true }];

    /// <summary>Two ways of writing a symbol that meet in one text, or null.</summary>
    public static (string One, string Other)? Find(Series drafts, Series documents, string revision, string corrigendum)
    {
        var forms = new[] { drafts, documents }.Distinct().SelectMany(series => new[] { "", revision }.SelectMany(revised => new[] { "", corrigendum }, (revised, corrected) =>
            (Written: Written(series.Pattern, revised, corrected), Places: (ImmutableArray<Place>)[.. Places(series.Compiled), .. Places(revised), .. Places(corrected)]))).ToList();
        for (var i = 0; i < forms.Count; i++)
        {
            for (var j = i + 1; j < forms.Count; j++)
            {
                if (Meet(forms[i].Places, forms[j].Places))
                    return (forms[i].Written, forms[j].Written);
            }
        }
        return null;
    }

    private static string Written(string pattern, params ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
            pattern += suffix is "" ? "" : suffix + "{n}";
        return pattern;
    }

    private static IEnumerable<Place> Places(SymbolPattern pattern) => pattern.Parts.SelectMany(p => p.Kind switch
    {
        SymbolPattern.PartKind.Text => p.Text.Select(c => new Place(c, c)),
        SymbolPattern.PartKind.Year => Enumerable.Repeat(Digit, SymbolPattern.YearDigits),
        SymbolPattern.PartKind.Number => Number,
    });

    private static IEnumerable<Place> Places(string suffix) => suffix is "" ? [] : [.. suffix.Select(c => new Place(c, c)), .. Number];

    private static bool Meet(ImmutableArray<Place> one, ImmutableArray<Place> other)
    {
        var seen = new HashSet<(int, int)>();
        var open = new Stack<(int, int)>([(0, 0)]);
        while (open.TryPop(out var at))
        {
            var (i, j) = at;
            if (!seen.Add(at))
                continue;
            if (i == one.Length && j == other.Length)
                return true;
            if (i < one.Length && one[i].Repeats)
                open.Push((i + 1, j));
            if (j < other.Length && other[j].Repeats)
                open.Push((i, j + 1));
            if (i < one.Length && j < other.Length && one[i].From <= other[j].To && other[j].From <= one[i].To)
                open.Push((one[i].Repeats ? i : i + 1, other[j].Repeats ? j : j + 1));
        }
        return false;
    }
}
