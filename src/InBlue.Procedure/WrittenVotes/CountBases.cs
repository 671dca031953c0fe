using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>What a count would rest on now: docs/record-format.md section 11, <c>vote.count</c>.</summary>
public static class CountBases
{
    /// <summary>Null while a timely letter is open.</summary>
    public static CountBasis? Of(Vote vote, Council council)
    {
        var procedure = council.WrittenProcedure;
        var standing = vote.Letters.Values.ToDictionary(l => l.Number, l => l.StandingIn(vote.Call.Call, procedure.Confirmations));
        if (standing.ContainsValue(LetterStanding.Open))
            return null;

        var counting = vote.Letters.Values
            .Where(l => standing[l.Number] is LetterStanding.Speaks)
            .OrderBy(l => l.Arrival.Received).ThenBy(l => l.Number)
            .GroupBy(l => l.Reading!.Member)
            .Select(letters => procedure.SecondLetter is SecondLetter.FirstStands ? letters.First() : letters.Last())
            .ToImmutableSortedDictionary(l => l.Number, l => l.Reading!.Member);
        return new CountBasis(
            [.. counting.Keys],
            [.. standing.Where(s => !counting.ContainsKey(s.Key)).OrderBy(s => s.Key).Select(s => new NotCounted(s.Key, WhyOf(s.Value)))],
            [.. Seated(vote, council).Except(counting.Values).OrderBy(m => m.Text, StringComparer.Ordinal)]);
    }

    public static ImmutableArray<MemberId> Seated(Vote vote, Council council) => [.. council.SeatsOn(vote.Call.Call.Closes.Date).Select(s => s.Member)];

    public static VoteEvent.Counted Count(Vote vote, Council council, RuleBook rules, CountBasis basis)
    {
        var positions = basis.Letters.Select(number => vote.Letters[number].Reading!).ToDictionary(r => r.Member, r => r.Position);
        var result = Counting.Count(council, rules, vote.Call.Call.Closes.Date, positions);
        return new VoteEvent.Counted(basis, result.Counts,
            [.. result.Findings.Select(f => new FindingFigures(f.Condition.Id, f.Figure, f.Holds, f.Limit, f.Members))], result.Outcome, result.Reason);
    }

    private static WhyNotCounted WhyOf(LetterStanding standing) => standing switch
    {
        LetterStanding.Late => WhyNotCounted.Late,
        LetterStanding.BeforeOpening => WhyNotCounted.BeforeOpening,
        LetterStanding.RuledOut => WhyNotCounted.RuledOut,
        LetterStanding.Speaks => WhyNotCounted.Superseded,
        LetterStanding.Open => throw new System.Diagnostics.UnreachableException("An open letter has no place in a count."),
    };
}
