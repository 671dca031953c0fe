namespace InBlue.Reading.Text;

/// <summary>White space as section 9 of docs/record-format.md has it, where a verifier compares what is read with what is quoted.</summary>
internal static class Spacing
{
    public static bool IsWhite(char c) =>
        c is (>= '\t' and <= '\r') or ' ' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u3000';

    public static string Without(string text) => string.Concat(text.Where(c => !IsWhite(c)));

    /// <summary>The clean words, where nothing but white space was cleaned away; else the words as they stand, on one line.</summary>
    public static string BorneOut(string clean, string quote) =>
        Without(clean) == Without(quote) ? clean : string.Join(' ', quote.Split([.. quote.Where(IsWhite)], StringSplitOptions.RemoveEmptyEntries));
}
