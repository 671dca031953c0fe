using System.Globalization;

namespace InBlue.Procedure.Symbols;

internal static class Digits
{
    /// <summary>A whole number from 1, in ASCII digits, in its one spelling: zeros stand in front only where it is padded.</summary>
    public static int? Value(ReadOnlySpan<char> text, bool padded = false) =>
        !text.ContainsAnyExceptInRange('0', '9')
        && (padded || text is not ['0', ..])
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value > 0
            ? value
            : null;
}
