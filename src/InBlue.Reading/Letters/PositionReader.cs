using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>
/// Reads a position, or says why not. All clear expressions ("la Belgique vote pour le projet") must agree; all tokens (anything
/// that smells of a position) must lie inside one of them; their sentences must hold no negation, no condition, no other voter.
/// </summary>
internal sealed class PositionReader(Vocabulary words, MemberNames names)
{
    private const int MostExpressions = 40;
    private readonly VoteWords votes = words.Votes;
    private readonly SubjectReader subjects = new(words.Votes);

    public PositionReading Read(CleanText text, MemberId own)
    {
        var mentions = names.AllIn(text.Folded, 0, text.Length);
        var said = new List<Expression>();
        foreach (Match match in votes.Expression.Matches(text.Folded))
        {
            if (said.Count == MostExpressions)
                return Doubtful(DoubtKind.UnaccountedWords, (match.Index, match.Index + match.Length));
            if (ObjectGoesOn(text.Folded, match))
                continue;
            var sentence = Sentences.Around(text, match.Index, TrimmedEnd(match));
            switch (subjects.Read(text.Folded, sentence, match.Index, own, mentions))
            {
                case (SubjectKind.Own, var start):
                    if (Hindrance(text, sentence, start, TrimmedEnd(match)) is { } why)
                        return Doubtful(why, sentence);
                    said.Add(new Expression(PositionOf(match), start, match.Index + match.Length));
                    break;
                case (SubjectKind.AnotherMember, _):
                    return Doubtful(DoubtKind.AnotherMember, sentence);
                case (SubjectKind.Reported, _):
                    return Doubtful(DoubtKind.Reported, sentence);
                case (SubjectKind.None, _):
                    break; // the token that is left over tells of it
            }
        }
        return Judge(text, said);
    }

    private PositionReading Judge(CleanText text, List<Expression> said)
    {
        if (said.Select(e => e.Position).Distinct().Count() > 1)
            return Doubtful(DoubtKind.TwoPositions, [.. said.Select(e => (e.Start, Trim(text.Folded, e)))]);
        if (LeftOver(text, said) is { } token)
            return Doubtful(WhyLeftOver(text, token), token);
        if (said.Count == 0)
            return Doubtful(DoubtKind.NoPosition);
        return new PositionReading.Clear(said[0].Position, [.. said.Select(e => e with { End = Trim(text.Folded, e) })]);
    }

    private (int Start, int End)? LeftOver(CleanText text, List<Expression> said)
    {
        var searched = WithoutHarmless(text.Folded);
        foreach (var pattern in votes.Tokens)
            foreach (Match token in pattern.Matches(searched))
                if (!said.Any(e => e.Start <= token.Index && token.Index + token.Length <= e.End))
                    return (token.Index, token.Index + token.Length);
        return null;
    }

    /// <summary>"procédure de vote" is no vote, unless a direction follows it directly.</summary>
    private string WithoutHarmless(string folded)
    {
        var searched = folded.ToCharArray();
        foreach (Match match in votes.Harmless.Matches(folded))
        {
            var end = match.Index + match.Length;
            if (!votes.DirectionNext.IsMatch(folded.AsSpan(end, Math.Min(40, folded.Length - end))))
                searched.AsSpan(match.Index, match.Length).Fill('_');
        }
        return new string(searched);
    }

    private DoubtKind WhyLeftOver(CleanText text, (int Start, int End) token)
    {
        var sentence = Sentences.Around(text, token.Start, token.End);
        var around = text.Folded[sentence.Start..sentence.End];
        return votes.Negation.IsMatch(around) ? DoubtKind.Negated
            : votes.FutureOrPast.IsMatch(around) ? DoubtKind.FutureOrPast
            : votes.Condition.IsMatch(WithoutDates(around)) ? DoubtKind.Conditional
            : DoubtKind.UnaccountedWords;
    }

    private DoubtKind? Hindrance(CleanText text, (int Start, int End) sentence, int start, int end)
    {
        var before = text.Folded[sentence.Start..start];
        if (before.LastIndexOfAny(['«', '“']) > before.LastIndexOfAny(['»', '”']))
            return DoubtKind.Reported;
        var rest = WithoutDates(WithoutHarmless($"{before} _ {text.Folded[Math.Min(end, sentence.End)..sentence.End]}"));
        return votes.Negation.IsMatch(rest) ? DoubtKind.Negated
            : votes.Condition.IsMatch(rest) || rest.Contains('?') ? DoubtKind.Conditional
            : null;
    }

    /// <summary>"may" is a month too.</summary>
    private string WithoutDates(string folded) => words.Date.Replace(folded, "_");

    private bool ObjectGoesOn(string folded, Match match)
    {
        var end = match.Index + match.Length;
        return !match.Value.EndsWith(votes.Resolution, StringComparison.Ordinal) && char.IsLetter(folded[end - 1])
            && votes.ObjectGoesOn.Any(more => folded.AsSpan(end).StartsWith(more, StringComparison.Ordinal));
    }

    private static Position PositionOf(Match match) =>
        match.Groups["for"].Success ? Position.For
        : match.Groups["against"].Success ? Position.Against
        : match.Groups["abstain"].Success ? Position.Abstain
        : Position.NotParticipating;

    private static int TrimmedEnd(Match match) => match.Index + match.Value.TrimEnd(' ', '.', ',', ';', ':', ')', '(', '\n').Length;

    private static int Trim(string folded, Expression e) => e.Start + folded[e.Start..e.End].TrimEnd(' ', '.', ',', ';', ':', ')', '(', '\n').Length;

    private static PositionReading.Doubtful Doubtful(DoubtKind why, params Sequence<(int, int)> words) => new(why, words);
}
