using System.Collections.Immutable;
using InBlue.Procedure.Voting;

namespace InBlue.Procedure.Councils;

internal sealed class RuleBooksReader(Values values, ConditionReader conditions)
{
    private sealed record Placed(RuleBook Rules, Node At);

    private static readonly (string, Silence)[] Silences = [("absent", Silence.Absent), ("consent", Silence.Consent), ("no", Silence.No)];

    public ImmutableArray<RuleBook> Read(Node? list)
    {
        ImmutableArray<Placed> books = [.. values.List(list).Select(RuleBook).OfType<Placed>()];
        foreach (var matter in books.GroupBy(b => b.Rules.Matter))
            Overlaps.Report(matter, b => b.Rules.From, b => b.Rules.To, (first, second, day) =>
                values.Faults.Add(CouncilFaultKind.TwoRuleBooks, second.At, matter.Key, Days.Text(day), first.At.Path));
        return [.. books.Select(b => b.Rules)];
    }

    private Placed? RuleBook(Node node)
    {
        var fields = values.Object(node, ["matter", "silence", "source", "condition"], ["from", "to"]);
        var matter = values.Id(fields["matter"]);
        var (from, to) = values.Period(fields["from"], fields["to"]);
        var silence = values.OneOf(fields["silence"], Silences);
        var source = values.Text(fields["source"]);
        var condition = conditions.Read(fields["condition"]);
        return matter is null || silence is null || source is null || condition is null
            ? null
            : new Placed(new RuleBook(matter, from, to, silence.Value, source, condition), node);
    }
}
