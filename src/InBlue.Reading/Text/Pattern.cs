using System.Text.RegularExpressions;

namespace InBlue.Reading.Text;

/// <summary>
/// What is read is hostile until shown otherwise: parts are short (<see cref="Compiled.Desk.LongestPart"/>), repetitions bounded
/// or atomic, and a match that still takes too long is a fault. The non-backtracking engine needs no such care, but takes seconds
/// to build its automata in every new process.
/// </summary>
internal static class Pattern
{
    /// <summary>For the patterns that every line may meet, which are compiled with the program.</summary>
    public const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public const int LongestMilliseconds = 5_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(LongestMilliseconds);

    public static Regex Of(string pattern) => new(pattern, Options, Longest);
}
