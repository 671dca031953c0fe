using System.Text.RegularExpressions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>Where a sentence begins and ends. In doubt it goes on: a longer sentence only shows more conditions.</summary>
internal static class Sentences
{
    private static readonly Regex Abbreviation = Pattern.Of(@"(?:^|[^\w])(?:\w|mr|mrs|ms|dr|no|mme|p\.m|a\.m|a\.i|h\.e|s\.e)$");

    public static (int Start, int End) Around(CleanText text, int start, int end)
    {
        var first = start;
        while (first > 0 && !EndsBefore(text, first))
            first--;
        var last = end;
        while (last < text.Length && !(last > start && EndsBefore(text, last)))
            last++;
        while (first < last && text.Text[first] is ' ' or '\n')
            first++;
        return (first, last);
    }

    private static bool EndsBefore(CleanText text, int at)
    {
        var c = text.Text[at - 1];
        if (c == '\n')
            return true;
        if (c is not ('.' or '!' or '?') || at >= text.Length)
            return false;
        if (text.Text[at] == '\n')
            return true;
        return text.Text[at] == ' ' && at + 1 < text.Length && !char.IsLower(text.Text[at + 1])
            && !(c == '.' && Abbreviation.IsMatch(text.Folded.AsSpan(Math.Max(0, at - 8), Math.Min(7, at - 1))));
    }
}
