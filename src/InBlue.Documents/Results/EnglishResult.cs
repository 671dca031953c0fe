using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Documents.Results;

internal sealed class EnglishResult : ResultWords
{
    protected override string Colon => ": ";

    public override string NotKnown =>
        "When each letter was received, and the authority of its signatory, are not known; each letter is counted because the document annexes it and states the result.";

    public override string Verdict(Outcome outcome, Reason reason, int blocking) => (outcome, reason) switch
    {
        (Outcome.Adopted, _) => "Adopted",
        (_, Reason.NegativeVote) when blocking > 1 => "Not adopted, owing to the negative votes of permanent members",
        (_, Reason.NegativeVote) => "Not adopted, owing to the negative vote of a permanent member",
        _ => "Not adopted, having failed to obtain the required number of votes",
    };

    public override string Tally(Counts counts) => string.Join(", ",
    [
        $"{Number(counts.For, "none")} in favour",
        $"{Number(counts.Against, "none")} against",
        counts.Abstain == 1 ? "1 abstention" : $"{Number(counts.Abstain, "no")} abstentions",
        .. counts.NotParticipating > 0 ? [$"{Number(counts.NotParticipating, "")} not participating"] : Array.Empty<string>(),
        .. counts.Absent > 0 ? [$"{Number(counts.Absent, "")} absent"] : Array.Empty<string>(),
    ]);

    public override string Sentence(Finding finding, Council council) => finding.Condition switch
    {
        Condition.NoneOf c when finding.Holds => $"{GroupName(c, council)} {Name(c.Position)}: none.",
        Condition.NoneOf c => $"{GroupName(c, council)} {Name(c.Position)}: {string.Join(", ", finding.Members.Select(m => council.Find(m)?.Forms.Names.English ?? m.Text))}. None may be.",
        Condition.Count c => $"{Positions(c.Of)}: {Number(finding.Figure, "0")}; at least {Number(finding.Limit, "0")} required.",
        Condition.Share c => $"{Positions(c.Of)}: {Number(finding.Figure, "0")}; at least {Number(finding.Limit, "0")} required ({(c.Fraction.MustPass ? "more than " : "")}{c.Fraction.Numerator}/{c.Fraction.Denominator}).",
        _ => throw new System.Diagnostics.UnreachableException(finding.Condition.GetType().Name),
    };

    public override string Name(Position position) => position switch
    {
        Position.For => "in favour",
        Position.Against => "against",
        Position.Abstain => "abstaining",
        Position.NotParticipating => "not participating",
        Position.Absent => "absent",
    };

    private string Positions(IEnumerable<Position> positions) =>
        string.Join(" or ", positions.Select(Name)) is var text ? char.ToUpperInvariant(text[0]) + text[1..] : "";

    private static string GroupName(Condition.NoneOf condition, Council council) =>
        council.Groups.FirstOrDefault(g => g.Id == condition.Group)?.Names.English ?? condition.Group.Text;

    private static string Number(long number, string none) => number == 0 ? none : number.ToString(CultureInfo.InvariantCulture);
}
