using System.Text.RegularExpressions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>Symbols of the Security Council's own series, S/year/number, wherever a text names one.</summary>
internal static class Symbols
{
    private static readonly Regex Series = Pattern.Of(@"\bS/ ?[0-9]{4}/ ?[0-9]{1,5}(?:/(?:Rev|Add|Corr)\.[0-9]{1,3})*\b");

    public static IEnumerable<(Symbol Symbol, int Start, int End)> In(string text) =>
        from Match match in Series.Matches(text)
        where match.Index == 0 || text[match.Index - 1] != '/'
        select (new Symbol(match.Value.Replace(" ", "", StringComparison.Ordinal)), match.Index, match.Index + match.Length);
}
