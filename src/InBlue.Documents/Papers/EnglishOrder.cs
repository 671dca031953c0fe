using System.Globalization;
using System.Text;

namespace InBlue.Documents.Papers;

/// <summary>
/// English alphabetical order, which papers keep in every language: accents, case, hyphens and apostrophes aside. It stands on a table of its own, since a program
/// without the data of cultures does not take accents off.
/// </summary>
internal static class EnglishOrder
{
    private const char FirstAccented = '\u00C0';

    /// <summary>From U+00C0 to U+017F.</summary>
    private const string WithoutAccents =
        "AAAAAAÆCEEEEIIIIDNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiĲĳJjKkĸLlLlLlLlLlNnNnNnŉNnOoOoOoŒœRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    public static AlphabeticalKey Key(string englishName)
    {
        var key = new StringBuilder(englishName.Length);
        foreach (var rune in VisibleText.OnOneLine(englishName).EnumerateRunes())
        {
            var plain = rune.Value - FirstAccented is var place and >= 0 && place < WithoutAccents.Length ? new Rune(WithoutAccents[place]) : rune;
            if (Rune.IsLetterOrDigit(plain))
                key.Append(Rune.ToLowerInvariant(plain).ToString());
            else if (Rune.GetUnicodeCategory(plain) is UnicodeCategory.SpaceSeparator)
                key.Append(' ');
        }
        return new AlphabeticalKey(key.ToString(), englishName);
    }
}

/// <summary>Two names that differ only in what the order sets aside still have one order.</summary>
internal readonly record struct AlphabeticalKey(string Letters, string Name) : IComparable<AlphabeticalKey>
{
    public int CompareTo(AlphabeticalKey other) =>
        string.CompareOrdinal(Letters, other.Letters) is var letters and not 0 ? letters : string.CompareOrdinal(Name, other.Name);

    public static bool operator <(AlphabeticalKey left, AlphabeticalKey right) => left.CompareTo(right) < 0;

    public static bool operator >(AlphabeticalKey left, AlphabeticalKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(AlphabeticalKey left, AlphabeticalKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(AlphabeticalKey left, AlphabeticalKey right) => left.CompareTo(right) >= 0;
}
