using System.Globalization;

namespace InBlue.Record.Entries;

/// <summary>The forms of values that every kind of entry shares; the table in docs/record-format.md section 5.</summary>
public static class ValueForms
{
    public static bool IsId(string text) => Has(text, 1, 64, c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-');

    public static bool IsSymbol(string text) => Has(text, 1, 64, c => c is >= '!' and <= '~');

    public static bool IsMember(string text) => Has(text, 2, 16, c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-');

    public static bool IsAnnex(string text) => Has(text, 1, 12, c => c is 'I' or 'V' or 'X' or 'L' or 'C');

    public static bool IsDate(string text) =>
        text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>UTC with milliseconds, 24 characters.</summary>
    public static bool IsInstant(string text) =>
        text.Length == 24 && DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool Has(string text, int least, int most, Func<char, bool> allowed)
    {
        if (text.Length < least || text.Length > most)
            return false;
        foreach (var c in text)
            if (!allowed(c))
                return false;
        return true;
    }
}
