using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Documents.Results;

internal sealed class FrenchResult : ResultWords
{
    protected override string Colon => "\u00A0: ";

    public override string NotKnown =>
        "La date de réception de chaque lettre et les pouvoirs de son signataire ne sont pas connus\u00A0; chaque lettre est comptée parce que le document l’annexe et énonce le résultat.";

    public override string Verdict(Outcome outcome, Reason reason, int blocking) => (outcome, reason) switch
    {
        (Outcome.Adopted, _) => "Adopté",
        (_, Reason.NegativeVote) when blocking > 1 => "Non adopté, en raison du vote négatif de membres permanents",
        (_, Reason.NegativeVote) => "Non adopté, en raison du vote négatif d’un membre permanent",
        _ => "Non adopté, faute d’avoir obtenu le nombre de voix requis",
    };

    public override string Tally(Counts counts) => string.Join(", ",
    [
        $"{Number(counts.For, "aucune")} voix pour",
        $"{Number(counts.Against, "aucune")} contre",
        counts.Abstain > 1 ? $"{Number(counts.Abstain, "")} abstentions" : $"{Number(counts.Abstain, "aucune")} abstention",
        .. counts.NotParticipating > 0 ? [$"{Number(counts.NotParticipating, "")} sans participation au vote"] : Array.Empty<string>(),
        .. counts.Absent > 0 ? [counts.Absent == 1 ? "1 absent" : $"{Number(counts.Absent, "")} absents"] : Array.Empty<string>(),
    ]);

    public override string Sentence(Finding finding, Council council) => finding.Condition switch
    {
        Condition.NoneOf c when finding.Holds => $"{GroupName(c, council)}, {Name(c.Position)}\u00A0: aucun.",
        Condition.NoneOf c => $"{GroupName(c, council)}, {Name(c.Position)}\u00A0: {string.Join(", ", finding.Members.Select(m => council.Find(m)?.Forms.Names.In(Language.French) ?? m.Text))}. Il ne peut y en avoir aucun.",
        Condition.Count c => $"{Positions(c.Of)}\u00A0: {Number(finding.Figure, "0")}\u00A0; au moins {Number(finding.Limit, "0")} requis.",
        Condition.Share c => $"{Positions(c.Of)}\u00A0: {Number(finding.Figure, "0")}\u00A0; au moins {Number(finding.Limit, "0")} requis ({(c.Fraction.MustPass ? "plus de " : "")}{c.Fraction.Numerator}/{c.Fraction.Denominator}).",
        _ => throw new System.Diagnostics.UnreachableException(finding.Condition.GetType().Name),
    };

    public override string Name(Position position) => position switch
    {
        Position.For => "pour",
        Position.Against => "contre",
        Position.Abstain => "abstention",
        Position.NotParticipating => "sans participation au vote",
        Position.Absent => "absent",
    };

    private string Positions(IEnumerable<Position> positions) =>
        string.Join(" ou ", positions.Select(Name)) is var text ? char.ToUpperInvariant(text[0]) + text[1..] : "";

    private static string GroupName(Condition.NoneOf condition, Council council) =>
        council.Groups.FirstOrDefault(g => g.Id == condition.Group)?.Names.In(Language.French) ?? condition.Group.Text;

    private static string Number(long number, string none) => number == 0 ? none : number.ToString(CultureInfo.InvariantCulture);
}
