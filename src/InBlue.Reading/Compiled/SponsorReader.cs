using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Compiled;

/// <summary>Who submitted the draft.</summary>
internal static class SponsorReader
{
    /// <summary>Null, with a fault, where nobody is named, or somebody whom the council file does not know.</summary>
    public static Sequence<MemberId>? Read(Desk desk, CleanText text)
    {
        var matches = desk.Words.Call.SubmittedBy.Matches(text.Folded);
        if (matches.Count == 0)
        {
            desk.Fault(FaultKind.SponsorMissing, text, 0, text.Length);
            return null;
        }
        var start = matches[0].Index + matches[0].Length;
        var (members, end, unknown) = ListAt(desk, text.Folded, start);
        if (unknown is { } at)
        {
            var words = text.Text[at..Math.Min(at + 60, text.Length)].Split('\n')[0];
            desk.Fault(FaultKind.SponsorUnknown, text, at, at + words.Length, words);
            return null;
        }
        desk.Evidence.Add(Evidence.From("draft.sponsor", text, start, end));
        return [.. members.Distinct()];
    }

    /// <summary>"l'Allemagne, la Belgique et le Niger", and where a member was looked for in vain.</summary>
    public static (List<MemberId> Members, int End, int? Unknown) ListAt(Desk desk, string folded, int start) => ListAt(desk.Words, desk.Names, folded, start);

    public static (List<MemberId> Members, int End, int? Unknown) ListAt(Vocabulary words, MemberNames names, string folded, int start)
    {
        var (members, at, end) = (new List<MemberId>(), start, start);
        while (true)
        {
            var name = words.Call.Articles.Where(a => StartsWith(folded, at, a)).Select(a => at + a.Length).FirstOrDefault(at);
            if (names.LongestAt(folded, name) is not { } mention)
                return (members, end, members.Count == 0 || IsListed(folded, end, at, name) ? at : null);
            members.Add(mention.Member);
            end = mention.End;
            if (words.Call.ListMarks.Where(m => StartsWith(folded, end, m)).MaxBy(m => m.Length) is not { } mark)
                return (members, end, null);
            at = end + mark.Length;
        }
    }

    /// <summary>After "and", or before an article, another name was meant; after a bare comma the sentence may simply go on.</summary>
    private static bool IsListed(string folded, int end, int at, int name) => name > at || !folded.AsSpan(end, at - end).SequenceEqual(", ");

    private static bool StartsWith(string folded, int at, string words) => string.CompareOrdinal(folded, at, words, 0, words.Length) == 0;
}
