using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

/// <summary>The shipped rule book judges what the Security Council decided from 1946 to 2014; each difference is known by name.</summary>
public sealed class RecordedVotes
{
    private static readonly string[] PermanentNames = ["China", "France", "Russian Federation/USSR", "United Kingdom", "United States"];

    /// <summary>Adopted over a permanent member's negative vote, because procedural: Article 27(2), not 27(3).</summary>
    private static readonly string[] Procedural = ["S/RES/87(1950)", "S/RES/88(1950)", "S/RES/110(1955)", "S/RES/119(1956)", "S/RES/120(1956)"];

    /// <summary>Seven in favour with the Soviet Union against, yet listed as a lack of votes: a fault of the source.</summary>
    private static readonly string[] Mislabelled = ["S/5134"];

    /// <summary>Listed without the members' positions.</summary>
    private static readonly string[] WithoutBreakdown = ["S/516", "S/1148", "S/1158", "S/1159"];

    /// <summary>Listed with all fifteen not voting: adopted without a vote, so there is nothing to count.</summary>
    private static readonly int[] WithoutVote =
    [
        704, 732, 735, 736, 737, 738, 739, 741, 742, 744, 753, 754, 755, 758, 763, 828, 829, 848, 877, 904, 918, 951, 979, 980,
        1090, 1091, 1248, 1253, 1278, 1326, 1358, 1361, 1414, 1426, 1571, 1691, 1999, 2034,
    ];

    [Fact]
    public void Are_judged_as_the_Council_decided_but_for_those_known_by_name()
    {
        var votes = VotesCorpus.Read();

        var misses = votes.Where(v => !IsJudgedAsDecided(v)).Select(v => v.Reference).ToArray();

        votes.Count.ShouldBe(2512);
        misses.Except(Procedural).Except(Mislabelled).Except(WithoutBreakdown).Where(r => !WithoutVote.Contains(NumberOf(r))).ShouldBeEmpty();
        misses.Length.ShouldBe(Procedural.Length + Mislabelled.Length + WithoutBreakdown.Length + WithoutVote.Length);
    }

    [Fact]
    public void Resolution_218_passed_with_seven_in_favour_after_the_amendment_was_in_force_and_before_it_applied()
    {
        var vote = VotesCorpus.Read().Single(v => NumberOf(v.Reference) == 218);

        var result = Judge(vote);

        result.Outcome.ShouldBe(Outcome.Adopted);
        result.Counts.ShouldBe(new Counts(For: 7, Against: 0, Abstain: 4, NotParticipating: 0, Absent: 0));
        result.Findings[0].Limit.ShouldBe(7);
    }

    private static bool IsJudgedAsDecided(RecordedVote vote)
    {
        if (vote.Positions.Any(p => p.Position is null))
            return false;
        return (vote.Outcome, Judge(vote)) is
            ("adopted", { Outcome: Outcome.Adopted }) or
            ("lack of maj.", { Reason: Reason.RequiredNumber }) or
            ("vetoed", { Reason: Reason.NegativeVote });
    }

    private static Result Judge(RecordedVote vote)
    {
        var inOrder = vote.Positions.OrderBy(p => PermanentNames.Contains(p.Member) ? 0 : 1).ToArray();
        var council = ACouncil.OfSize(inOrder.Length, permanent: 5);
        return Counting.Prepare(council, Itself.RulesFor("substantive", vote.Date)!, vote.Date).Count([.. inOrder.Select(p => p.Position!.Value)]);
    }

    private static int NumberOf(string reference) =>
        reference.StartsWith("S/RES/", StringComparison.Ordinal) ? int.Parse(reference[6..reference.IndexOf('(', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture) : 0;
}
