using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

public sealed class CountingSecurityCouncilVotes
{
    [Fact]
    public void Nine_in_favour_and_six_abstentions_adopt()
    {
        var result = Votes(For(Elected[..9]), Abstain(Elected[9..]), Abstain(Permanent));

        result.Outcome.ShouldBe(Outcome.Adopted);
        result.Reason.ShouldBe(Reason.None);
        result.Counts.ShouldBe(new Counts(For: 9, Against: 0, Abstain: 6, NotParticipating: 0, Absent: 0));
    }

    [Fact]
    public void Eight_in_favour_and_seven_abstentions_fail_for_want_of_the_required_number()
    {
        var result = Votes(For(Elected[..8]), Abstain(Elected[8..]), Abstain(Permanent));

        result.Outcome.ShouldBe(Outcome.NotAdopted);
        result.Reason.ShouldBe(Reason.RequiredNumber);
    }

    [Fact]
    public void Fourteen_in_favour_and_a_permanent_member_against_fail_by_the_negative_vote()
    {
        var result = Votes(For(Elected), For(Permanent[1..]), Against(Permanent[..1]));

        result.Outcome.ShouldBe(Outcome.NotAdopted);
        result.Reason.ShouldBe(Reason.NegativeVote);
        var veto = result.Findings[1];
        veto.Figure.ShouldBe(1);
        veto.Limit.ShouldBe(0);
        veto.Members.ShouldBe([Permanent[0]]);
    }

    [Fact]
    public void Where_the_number_is_missing_too_it_is_the_reason_and_both_findings_stand()
    {
        var result = Votes(For(Elected[..8]), Abstain(Elected[8..]), Abstain(Permanent[..3]), Against(Permanent[3..]));

        result.Reason.ShouldBe(Reason.RequiredNumber);
        result.Findings.Select(f => (f.Condition.Id, f.Holds, f.Figure, f.Limit)).ShouldBe(
        [
            ("nine-in-favour", false, 8, 9),
            ("no-permanent-member-against", false, 2, 0),
        ]);
        result.Findings[1].Members.ShouldBe([new MemberId("GBR"), new MemberId("USA")]);
    }

    [Fact]
    public void A_member_without_a_letter_is_absent_and_neither_abstains_nor_opposes()
    {
        var result = Votes(For(Elected));

        result.Outcome.ShouldBe(Outcome.Adopted);
        result.Counts.ShouldBe(new Counts(For: 10, Against: 0, Abstain: 0, NotParticipating: 0, Absent: 5));
    }

    [Fact]
    public void A_permanent_member_that_does_not_participate_does_not_block() =>
        Votes(For(Elected), [.. Permanent.Select(m => (m, Position.NotParticipating))]).Outcome.ShouldBe(Outcome.Adopted);

    [Fact]
    public void A_letter_from_a_member_without_a_seat_is_a_mistake_of_the_program() =>
        Should.Throw<ArgumentException>(() => Votes(For(new MemberId("NOR"))));

    [Fact]
    public void A_letter_that_says_absent_is_a_mistake_of_the_program() =>
        Should.Throw<ArgumentException>(() => Votes([(Permanent[0], Position.Absent)]));

    private static Result Votes(params (MemberId, Position)[][] letters) =>
        Counting.Count(Itself, Rules, Day, letters.SelectMany(l => l).ToDictionary(l => l.Item1, l => l.Item2));

    private static (MemberId, Position)[] For(params MemberId[] members) => [.. members.Select(m => (m, Position.For))];
    private static (MemberId, Position)[] Against(params MemberId[] members) => [.. members.Select(m => (m, Position.Against))];
    private static (MemberId, Position)[] Abstain(params MemberId[] members) => [.. members.Select(m => (m, Position.Abstain))];
}
