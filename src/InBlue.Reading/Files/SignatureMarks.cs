using System.Text.RegularExpressions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>"(Signed)", "(Signé)", "/s/": what stands in a text where the paper has a signature.</summary>
internal static class SignatureMarks
{
    private static readonly Regex Mark = new(
        @"^[ \t]*(?:\((?:signed|signée?)\)|\[(?:signed|signée?)\]|/s/)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking);

    public static bool In(SourceText text) => Mark.IsMatch(text.Chars);
}
