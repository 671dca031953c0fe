using System.Globalization;
using System.Text;

namespace InBlue.Documents.Papers;

/// <summary>English alphabetical order, which papers keep in every language: accents, case, hyphens and apostrophes aside. The same on every machine.</summary>
internal static class EnglishOrder
{
    public static AlphabeticalKey Key(string englishName)
    {
        var key = new StringBuilder(englishName.Length);
        foreach (var rune in VisibleText.OnOneLine(englishName).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
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
