using System.Text.RegularExpressions;

namespace InBlue.Reading.Text;

/// <summary>
/// What is read is hostile until shown otherwise: parts are short (<see cref="Compiled.Desk.LongestPart"/>), repetitions bounded
/// or atomic, and a match that still takes too long is a fault. The non-backtracking engine needs no such care, but takes seconds
/// to build its automata in every new process.
/// </summary>
internal static class Pattern
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Longest);
}
