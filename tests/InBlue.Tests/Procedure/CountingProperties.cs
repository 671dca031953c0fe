using CsCheck;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

public sealed class CountingProperties
{
    private static readonly Counter Counter = Counting.Prepare(Itself, Rules, Day);

    private static readonly Gen<Position[]> Positions = Gen.Int[0, 4].Select(i => (Position)i).Array[15];

    [Fact]
    public void One_permanent_member_against_defeats_any_majority() =>
        Gen.Select(Positions, Gen.Int[0, Permanent.Length - 1]).Sample((positions, veto) =>
        {
            positions[Counter.Members.IndexOf(Permanent[veto])] = Position.Against;
            Counter.Count(positions).Outcome.ShouldBe(Outcome.NotAdopted);
        });

    [Fact]
    public void One_more_in_favour_never_turns_adopted_into_not_adopted() =>
        Gen.Select(Positions, Gen.Int[0, 14]).Sample((positions, convert) =>
        {
            var before = Counter.Count(positions);
            positions[convert] = Position.For;
            var after = Counter.Count(positions);
            return before.Outcome is Outcome.NotAdopted || after.Outcome is Outcome.Adopted;
        });

    [Fact]
    public void Counts_sum_to_the_seats_held() =>
        Positions.Sample(positions => Counter.Count(positions).Counts is var c && c.For + c.Against + c.Abstain + c.NotParticipating + c.Absent == 15);

    [Fact]
    public void Adopted_exactly_when_every_finding_holds_and_each_is_reported() =>
        Positions.Sample(positions =>
        {
            var result = Counter.Count(positions);
            return result.Findings.Length == 2 && result.Outcome is Outcome.Adopted == result.Findings.All(f => f.Holds);
        });

    [Fact]
    public void The_reason_is_that_of_the_first_finding_that_does_not_hold() =>
        Positions.Sample(positions =>
        {
            var result = Counter.Count(positions);
            return result.Reason == (result.Findings.FirstOrDefault(f => !f.Holds)?.Condition switch
            {
                null => Reason.None,
                Condition.NoneOf => Reason.NegativeVote,
                _ => Reason.RequiredNumber,
            });
        });

    [Fact]
    public void The_order_in_which_letters_come_does_not_matter() =>
        Gen.Select(Positions, Gen.Shuffle(Enumerable.Range(0, 15).ToArray())).Sample((positions, order) =>
        {
            Dictionary<MemberId, Position> Letters(IEnumerable<int> seats) =>
                seats.Where(s => positions[s] is not Position.Absent).ToDictionary(s => Counter.Members[s], s => positions[s]);

            var (one, other, seats) = (Counter.Count(Letters(Enumerable.Range(0, 15))), Counter.Count(Letters(order)), Counter.Count(positions));
            ShouldBeSame(one, other);
            ShouldBeSame(one, seats);
        });

    [Fact]
    public void The_limit_is_the_smallest_figure_that_reaches_or_passes_the_fraction() =>
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 20], Gen.Int[0, 500], Gen.Bool).Where((n, d, _, _) => n <= d).Sample((n, d, whole, mustPass) =>
        {
            var limit = new Fraction(n, d, mustPass).LeastOf(whole);
            bool Reaches(long figure) => figure >= 1 && (mustPass ? figure * d > (long)whole * n : figure * d >= (long)whole * n);
            return Reaches(limit) && !Reaches(limit - 1);
        });

    private static void ShouldBeSame(Result one, Result other)
    {
        (one.Outcome, one.Reason, one.Counts).ShouldBe((other.Outcome, other.Reason, other.Counts));
        one.Findings.Select(f => (f.Condition, f.Holds, f.Figure, f.Limit)).ShouldBe(other.Findings.Select(f => (f.Condition, f.Holds, f.Figure, f.Limit)));
        one.Findings.SelectMany(f => f.Members).ShouldBe(other.Findings.SelectMany(f => f.Members));
    }
}
