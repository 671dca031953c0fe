using System.Text.RegularExpressions;

namespace InBlue.Reading.Text;

/// <summary>Whether a paragraph ends between two lines of text.</summary>
internal static partial class Paragraphing
{
    private const int LongestMark = 8;

    [GeneratedRegex(@"^(?:\d{1,3}\.|\(?[a-z]{1,5}\)|\u2212\u2212|--|\u2022|\u2013|\u2014)(?:\s|$)", Pattern.Options, Pattern.LongestMilliseconds)]
    private static partial Regex Mark { get; }

    public static bool Ends(string source, Line before, Line next, bool blank, bool head)
    {
        if (StartsItem(source, before, next))
            return true;
        if (head)
            return !RunsOn(source, before, next); // a page may break in mid-sentence, blank lines and all
        return blank || TurnsThePage(source, before, next);
    }

    private static bool StartsItem(string source, Line before, Line next)
    {
        var start = source.AsSpan(next.Start, Math.Min(next.End - next.Start, LongestMark));
        if (!(char.IsDigit(start[0]) || !char.IsLetter(start[0]) || start.Contains(')')) || !Mark.IsMatch(start))
            return false;
        return EndsInStop(source, before) || start.Contains('\t');
    }

    private static bool RunsOn(string source, Line before, Line next) =>
        char.IsLower(source[next.Start]) || !EndsInStop(source, before);

    /// <summary>Where the page turns between paragraphs, no blank line is left, only a space at the head of the new page.</summary>
    private static bool TurnsThePage(string source, Line before, Line next) =>
        next.SpaceBefore && !before.SpaceBefore && !before.SpaceAfter && EndsInStop(source, before) && char.IsUpper(source[next.Start]);

    private static bool EndsInStop(string source, Line line) => source[line.End - 1] is '.' or ';' or ':' or ',' or '!' or '?' or '\u00BB';
}
