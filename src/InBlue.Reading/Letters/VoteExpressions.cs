using System.Text.RegularExpressions;
using InBlue.Procedure.Voting;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>Verb, direction and object as they stand in folded text; whose they are is not looked at here.</summary>
internal sealed class VoteExpressions(VoteWords votes)
{
    public IEnumerable<Match> In(string folded) => votes.Expression.Matches(folded).Where(m => !ObjectGoesOn(folded, m));

    public static Position PositionOf(Match match) =>
        match.Groups["for"].Success ? Position.For
        : match.Groups["against"].Success ? Position.Against
        : match.Groups["abstain"].Success ? Position.Abstain
        : Position.NotParticipating;

    public static int TrimmedEnd(string folded, int start, int end) => start + folded[start..end].TrimEnd(' ', '.', ',', ';', ':', ')', '(', '\n').Length;

    private bool ObjectGoesOn(string folded, Match match)
    {
        var end = match.Index + match.Length;
        if (end < folded.Length && folded[end] == '\'')
            return true; // "the resolution's rejection"
        return !match.Value.EndsWith(votes.Resolution, StringComparison.Ordinal) && char.IsLetter(folded[end - 1])
            && votes.ObjectGoesOn.Any(more => folded.AsSpan(end).StartsWith(more, StringComparison.Ordinal));
    }
}
