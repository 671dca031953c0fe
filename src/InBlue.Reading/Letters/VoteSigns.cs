using System.Text.RegularExpressions;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>The signs around the words of a vote: what hinders them from being clear, and what smells of a vote and is not among them.</summary>
internal sealed class VoteSigns(Vocabulary words)
{
    private readonly VoteWords votes = words.Votes;

    /// <summary>The first token that lies in none of the accepted places.</summary>
    public (int Start, int End)? LeftOver(string folded, IReadOnlyCollection<(int Start, int End)> accepted)
    {
        var searched = WithoutHarmless(folded);
        foreach (var pattern in votes.Tokens)
            foreach (Match token in pattern.Matches(searched))
                if (!accepted.Any(e => e.Start <= token.Index && token.Index + token.Length <= e.End))
                    return (token.Index, token.Index + token.Length);
        return null;
    }

    public DoubtKind WhyLeftOver(CleanText text, (int Start, int End) token)
    {
        var sentence = Sentences.Around(text, token.Start, token.End);
        var around = text.Folded[sentence.Start..sentence.End];
        return votes.Negation.IsMatch(around) ? DoubtKind.Negated
            : votes.FutureOrPast.IsMatch(around) ? DoubtKind.FutureOrPast
            : votes.Condition.IsMatch(WithoutDates(around)) ? DoubtKind.Conditional
            : DoubtKind.UnaccountedWords;
    }

    /// <summary>What in the sentence, beside the words from <paramref name="start"/> to <paramref name="end"/>, makes them unclear.</summary>
    public DoubtKind? Hindrance(string folded, (int Start, int End) sentence, int start, int end)
    {
        var before = folded[sentence.Start..start];
        if (before.LastIndexOfAny(['«', '“']) > before.LastIndexOfAny(['»', '”']) || before.Count(c => c == '"') % 2 == 1)
            return DoubtKind.Reported;
        var rest = WithoutDates(WithoutHarmless($"{before} _ {folded[Math.Min(end, sentence.End)..sentence.End]}"));
        return votes.Negation.IsMatch(rest) ? DoubtKind.Negated
            : votes.Condition.IsMatch(rest) || rest.Contains('?') ? DoubtKind.Conditional
            : null;
    }

    /// <summary>What stands between the verb and the symbol may hinder too: "votes for the draft, if amended, S/2020/600".</summary>
    public DoubtKind? HindranceWithin(string words, bool isNegation)
    {
        var within = WithoutDates(words);
        return !isNegation && votes.Negation.IsMatch(within) ? DoubtKind.Negated
            : votes.Condition.IsMatch(within) || within.Contains('?') ? DoubtKind.Conditional
            : null;
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

    /// <summary>"may" is a month too.</summary>
    private string WithoutDates(string folded) => words.Date.Replace(folded, "_");
}
