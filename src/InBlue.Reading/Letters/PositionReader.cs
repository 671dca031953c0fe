using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
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
    private const int LongestSentence = 4_000;
    private readonly VoteExpressions expressions = new(words.Votes);
    private readonly SubjectReader subjects = new(words.Votes);
    private readonly VoteSigns signs = new(words);

    public PositionReading Read(CleanText text, MemberId own)
    {
        var mentions = names.AllIn(text.Folded, 0, text.Length);
        var said = new List<Expression>();
        foreach (var match in expressions.In(text.Folded))
        {
            var end = VoteExpressions.TrimmedEnd(text.Folded, match.Index, match.Index + match.Length);
            var sentence = Sentences.Around(text, match.Index, end);
            if (said.Count == MostExpressions || sentence.End - sentence.Start > LongestSentence)
                return Doubtful(DoubtKind.UnaccountedWords, (match.Index, end));
            switch (subjects.Read(text.Folded, sentence, match.Index, own, mentions))
            {
                case (SubjectKind.Own, var start):
                    if (signs.Hindrance(text.Folded, sentence, start, end) is { } why)
                        return Doubtful(why, sentence);
                    said.Add(new Expression(VoteExpressions.PositionOf(match), start, match.Index + match.Length));
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
        if (signs.LeftOver(text.Folded, [.. said.Select(e => (e.Start, e.End))]) is { } token)
            return Doubtful(signs.WhyLeftOver(text, token), token);
        if (said.Count == 0)
            return Doubtful(DoubtKind.NoPosition);
        return new PositionReading.Clear(said[0].Position, [.. said.Select(e => e with { End = Trim(text.Folded, e) })]);
    }

    private static int Trim(string folded, Expression e) => VoteExpressions.TrimmedEnd(folded, e.Start, e.End);

    private static PositionReading.Doubtful Doubtful(DoubtKind why, params Sequence<(int, int)> words) => new(why, words);
}
