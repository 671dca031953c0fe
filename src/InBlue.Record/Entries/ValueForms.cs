using System.Globalization;
using System.Text.RegularExpressions;

namespace InBlue.Record.Entries;

/// <summary>The forms of values that every kind of entry shares; the table in docs/record-format.md section 5.</summary>
public static partial class ValueForms
{
    public static bool IsId(string text) => Id().IsMatch(text);

    public static bool IsSymbol(string text) => Symbol().IsMatch(text);

    public static bool IsMember(string text) => Member().IsMatch(text);

    public static bool IsAnnex(string text) => Annex().IsMatch(text);

    public static bool IsDate(string text) =>
        text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>UTC with milliseconds, 24 characters.</summary>
    public static bool IsInstant(string text) =>
        text.Length == 24 && DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^[a-z0-9-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[!-~]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^[A-Z0-9-]{2,16}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    [GeneratedRegex(@"^[IVXLC]{1,12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Annex();
}
