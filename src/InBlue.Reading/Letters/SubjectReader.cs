using InBlue.Procedure.Councils;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

internal enum SubjectKind { Own, AnotherMember, Reported, None }

/// <summary>Who votes, read leftwards from the verb. Only what may stand before a main clause may stand before the subject.</summary>
internal sealed class SubjectReader(VoteWords votes)
{
    public (SubjectKind Kind, int Start) Read(string folded, (int Start, int End) sentence, int verb, MemberId own, List<Mention> mentions)
    {
        var end = verb;
        while (end > sentence.Start && folded[end - 1] == ' ')
            end--;
        var named = mentions.FindLast(m => m.End <= end && m.Start >= sentence.Start);
        if (named.End == end && end > 0)
            return named.Member == own
                ? Before(folded, sentence.Start, StartOf(folded, sentence.Start, named.Start), mentions)
                : (SubjectKind.AnotherMember, named.Start);
        foreach (var delegation in votes.OwnDelegation)
            if (EndsWithWord(folded, sentence.Start, end, delegation))
            {
                var (kind, start) = Before(folded, sentence.Start, end - delegation.Length, mentions);
                var spoken = mentions.FindLast(m => m.End <= start && m.Start >= sentence.Start && !IsGoverned(folded, sentence.Start, m.Start));
                return spoken.End > 0 && spoken.Member != own ? (SubjectKind.AnotherMember, start) : (kind, start);
            }
        return (SubjectKind.None, end);
    }

    /// <summary>With the article, or "la délégation de", that belongs to the name.</summary>
    private int StartOf(string folded, int first, int name)
    {
        foreach (var opening in votes.DelegationOf.Concat(votes.Articles))
            if (name - opening.Length >= first
                && string.CompareOrdinal(folded, name - opening.Length, opening, 0, opening.Length) == 0
                && (name == opening.Length || !char.IsLetterOrDigit(folded[name - opening.Length - 1])))
                return name - opening.Length;
        return name;
    }

    private (SubjectKind Kind, int Start) Before(string folded, int first, int start, List<Mention> mentions)
    {
        var before = folded[first..start].TrimEnd();
        if (before.Length == 0)
            return (SubjectKind.Own, start);
        if (votes.NotSubjectBefore.IsMatch(before[Math.Max(0, before.Length - 24)..]))
            return (SubjectKind.None, start);
        if (votes.That.Any(that => before.EndsWith(that, StringComparison.Ordinal)))
            return votes.Declaring.IsMatch(before) && votes.FirstPerson.IsMatch(before) ? (SubjectKind.Own, start) : (SubjectKind.Reported, start);
        if (JoinsAnotherMember(before, first, mentions))
            return (SubjectKind.AnotherMember, start);
        return votes.ClauseOpeners.Any(opener => before.EndsWith(opener, StringComparison.Ordinal)) ? (SubjectKind.Own, start) : (SubjectKind.None, start);
    }

    private bool JoinsAnotherMember(string before, int first, List<Mention> mentions)
    {
        var join = votes.JoinsBefore.Match(before[Math.Max(0, before.Length - 24)..]);
        var end = first + before[..(before.Length - join.Length)].TrimEnd().Length;
        return join.Success && mentions.Exists(m => m.End == end);
    }

    private bool IsGoverned(string folded, int first, int name)
    {
        var before = folded[first..StartOf(folded, first, name)].TrimEnd();
        return votes.NotSubjectBefore.IsMatch(before[Math.Max(0, before.Length - 24)..])
            || votes.NotSubjectBefore.IsMatch(folded[Math.Max(first, name - 24)..name].TrimEnd());
    }

    private static bool EndsWithWord(string folded, int first, int end, string word) =>
        end - word.Length >= first
        && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0
        && (end == word.Length || !char.IsLetterOrDigit(folded[end - word.Length - 1]));
}
