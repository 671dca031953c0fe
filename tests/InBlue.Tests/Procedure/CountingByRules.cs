using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using NodaTime;
using static InBlue.Procedure.Voting.Position;
using static InBlue.Tests.Procedure.ACouncil;

namespace InBlue.Tests.Procedure;

public sealed class CountingByRules
{
    [Theory]
    [InlineData(Silence.Absent, Outcome.NotAdopted, 1, 0, 2)]
    [InlineData(Silence.Consent, Outcome.Adopted, 3, 0, 0)]
    [InlineData(Silence.No, Outcome.NotAdopted, 1, 2, 0)]
    public void Silence_counts_as_the_rule_book_says(Silence silence, Outcome outcome, int inFavour, int against, int absent)
    {
        var result = Count(OfSize(3), Rules(AtLeast(2), silence), For, Absent, Absent);

        result.Outcome.ShouldBe(outcome);
        result.Counts.ShouldBe(new Counts(inFavour, against, Abstain: 0, NotParticipating: 0, absent));
    }

    [Fact]
    public void Where_silence_is_a_no_a_silent_permanent_member_blocks_and_is_named()
    {
        var result = Count(OfSize(3, permanent: 1), Rules(NoneAgainst, Silence.No), Absent, For, For);

        result.Reason.ShouldBe(Reason.NegativeVote);
        result.Findings[0].Members.ShouldBe([new MemberId("M01")]);
    }

    [Fact]
    public void Members_that_block_are_listed_by_id_whatever_the_order_of_their_seats() =>
        Count(Of(["ZAF", "BEL", "FRA"], permanent: 3), Rules(NoneAgainst), Against, Against, Against)
            .Findings[0].Members.Select(m => m.Text).ShouldBe(["BEL", "FRA", "ZAF"]);

    [Theory]
    [InlineData(9, 10, false)]
    [InlineData(10, 10, true)]
    public void Two_thirds_of_fifteen_are_ten(int inFavour, int limit, bool adopted) => AssertShare(inFavour, new Fraction(2, 3, MustPass: false), limit, adopted);

    [Theory]
    [InlineData(10, 11, false)]
    [InlineData(11, 11, true)]
    public void More_than_two_thirds_of_fifteen_are_eleven(int inFavour, int limit, bool adopted) => AssertShare(inFavour, new Fraction(2, 3, MustPass: true), limit, adopted);

    [Fact]
    public void A_share_of_nobody_is_not_reached_by_nobody()
    {
        var result = Count(OfSize(3), Rules(OfVoting(new Fraction(1, 2, MustPass: false))), Abstain, Abstain, Absent);

        result.Findings[0].Limit.ShouldBe(1);
        result.Outcome.ShouldBe(Outcome.NotAdopted);
    }

    [Fact]
    public void A_share_is_of_the_chosen_base_alone()
    {
        var result = Count(OfSize(5), Rules(OfVoting(new Fraction(1, 2, MustPass: true))), For, For, Against, Abstain, Absent);

        result.Findings[0].Limit.ShouldBe(2);
        result.Outcome.ShouldBe(Outcome.Adopted);
    }

    [Fact]
    public void Weights_replace_heads_where_the_condition_weighs()
    {
        var council = Of(["BIG", "MID", "TINY"], permanent: 0, 65, 30, 5);
        var weighed = new Condition.Share("population", "a rule", [For], [For, Against, Abstain, NotParticipating, Absent], Population, new Fraction(65, 100, MustPass: false));

        var one = Count(council, Rules(weighed), For, Against, Absent);
        one.Findings[0].Figure.ShouldBe(65);
        one.Findings[0].Limit.ShouldBe(65);
        one.Outcome.ShouldBe(Outcome.Adopted);
        one.Counts.For.ShouldBe(1);

        Count(council, Rules(weighed), Against, For, For).Outcome.ShouldBe(Outcome.NotAdopted);
    }

    [Fact]
    public void Weights_are_exact_where_a_product_passes_64_bits()
    {
        var council = Of(["ONE", "TWO", "SIX"], permanent: 0, 1_000_000_000_000, 1_000_000_000_000, 1);
        var weighed = new Condition.Share("quota", "a rule", [For], [For, Against], Population, new Fraction(9_007_199_254_740_990, 9_007_199_254_740_991, MustPass: false));

        var result = Count(council, Rules(weighed), For, For, Against);

        result.Findings[0].Limit.ShouldBe(2_000_000_000_001);
        result.Outcome.ShouldBe(Outcome.NotAdopted);
    }

    [Theory]
    [InlineData(1, Outcome.Adopted)]
    [InlineData(2, Outcome.Adopted)]
    [InlineData(3, Outcome.NotAdopted)]
    public void At_least_k_of_several_conditions_hold(int k, Outcome outcome) =>
        Count(OfSize(3), Rules(new Condition.AtLeast(k, [AtLeast(1), AtLeast(3), AtLeast(1, Abstain)])), For, For, Abstain).Outcome.ShouldBe(outcome);

    [Fact]
    public void Any_one_condition_suffices_and_each_is_reported_in_the_order_of_writing()
    {
        var rules = Rules(new Condition.Any([new Condition.All([AtLeast(3), AtLeast(4)]), AtLeast(1), AtLeast(5)]));

        var result = Count(OfSize(3), rules, For, For, Against);

        result.Outcome.ShouldBe(Outcome.Adopted);
        result.Reason.ShouldBe(Reason.None);
        result.Findings.Select(f => (f.Condition.Id, f.Holds)).ShouldBe([("at-least-3", false), ("at-least-4", false), ("at-least-1", true), ("at-least-5", false)]);
    }

    [Fact]
    public void A_vacant_seat_is_left_out()
    {
        var council = OfSize(3);
        council = council with { Seats = council.Seats.SetItem(2, council.Seats[2] with { Holders = [council.Seats[2].Holders[0] with { To = Day.PlusDays(-1) }] }) };

        var result = Count(council, Rules(OfAll(new Fraction(2, 2, MustPass: false))), For, For);

        result.Outcome.ShouldBe(Outcome.Adopted);
        result.Counts.ShouldBe(new Counts(For: 2, Against: 0, Abstain: 0, NotParticipating: 0, Absent: 0));
    }

    private static void AssertShare(int inFavour, Fraction fraction, int limit, bool adopted)
    {
        Position[] positions = [.. Enumerable.Repeat(For, inFavour), .. Enumerable.Repeat(Absent, 15 - inFavour)];

        var finding = Count(OfSize(15), Rules(OfAll(fraction)), positions).Findings.ShouldHaveSingleItem();

        (finding.Figure, finding.Limit, finding.Holds).ShouldBe((inFavour, limit, adopted));
    }

    private static Condition.Share OfVoting(Fraction fraction) => new("of-voting", "a rule", [For], [For, Against], null, fraction);

    private static Condition.Share OfAll(Fraction fraction) => new("of-all", "a rule", [For], [For, Against, Abstain, NotParticipating, Absent], null, fraction);
}
