using System.Text.RegularExpressions;

namespace InBlue.Reading.Text;

/// <summary>Every pattern of this project runs in time linear in the text: what is read is hostile until shown otherwise.</summary>
internal static class Pattern
{
    public static Regex Of(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
}
