using System.Text.RegularExpressions;

namespace InBlue.Reading.Values;

/// <summary>A number as a person or a spreadsheet writes it.</summary>
public static partial class TypedNumber
{
    /// <summary>12.500 and 12,500 are twelve and a half to some, and twelve thousand five hundred to others: neither is taken. 12500, 12.5 and 12.5000 say what they are.</summary>
    public static bool IsReadTwoWays(string text) => ThreeAfterASign().IsMatch(text);

    [GeneratedRegex(@"\A-?[1-9][0-9]{0,2}[.,][0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeAfterASign();
}
