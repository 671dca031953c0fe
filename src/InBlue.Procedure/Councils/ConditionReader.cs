using System.Collections.Immutable;
using InBlue.Procedure.Voting;

namespace InBlue.Procedure.Councils;

internal sealed class ConditionReader(Values values, Ids groups, Ids weights)
{
    private const int MostDepth = 16;

    private static readonly string[] Forms = ["all", "any", "of", "count", "share", "noneOf"];

    private static readonly (string, Position)[] Positions =
    [
        ("for", Position.For),
        ("against", Position.Against),
        ("abstain", Position.Abstain),
        ("notParticipating", Position.NotParticipating),
        ("absent", Position.Absent),
    ];

    /// <summary>The outermost condition of a rule book; ids are unique inside it.</summary>
    public Condition? Read(Node? node) => Read(node, values.Ids(), depth: 1);

    private Condition? Read(Node? node, Ids ids, int depth)
    {
        if (node is not Node.Object written)
        {
            values.Object(node, []); // reports what stands in its place
            return null;
        }
        if (depth > MostDepth)
            return values.Fault<Condition>(CouncilFaultKind.ConditionTooDeep, node, $"{MostDepth}");

        string[] forms = [.. Forms.Where(f => written.Members.Any(m => m.Name == f))];
        if (forms.Length > 1)
            return values.Fault<Condition>(CouncilFaultKind.TwoForms, node, forms[0], forms[1]);
        return forms.FirstOrDefault() switch
        {
            "all" => Several(values.Object(node, ["all"])["all"], ids, depth) is { } of ? new Condition.All(of) : null,
            "any" => Several(values.Object(node, ["any"])["any"], ids, depth) is { } of ? new Condition.Any(of) : null,
            "of" => AtLeast(values.Object(node, ["atLeast", "of"]), ids, depth),
            "count" => Count(node, ids),
            "share" => Share(node, ids),
            "noneOf" => NoneOf(node, ids),
            _ => values.Fault<Condition>(CouncilFaultKind.NoForm, node),
        };
    }

    private ImmutableArray<Condition>? Several(Node? list, Ids ids, int depth)
    {
        var items = values.List(list);
        ImmutableArray<Condition> of = [.. items.Select(c => Read(c, ids, depth + 1)).OfType<Condition>()];
        return of.IsEmpty || of.Length < items.Length ? null : of;
    }

    private Condition.AtLeast? AtLeast(Fields fields, Ids ids, int depth)
    {
        var number = values.Whole(fields["atLeast"]);
        if (number < 1)
            values.Faults.Add(CouncilFaultKind.ThresholdZero, fields["atLeast"]!, $"{number}");
        else if (fields["of"] is Node.List listed && number > listed.Items.Length)
            return values.Fault<Condition.AtLeast>(CouncilFaultKind.MoreThanListed, fields["atLeast"]!, $"{number}", $"{listed.Items.Length}");
        return Several(fields["of"], ids, depth) is { } of && number > 0 ? new Condition.AtLeast((int)number, of) : null;
    }

    private Condition.Count? Count(Node node, Ids ids)
    {
        var fields = values.Object(node, ["id", "source", "count"], ["by", "atLeast", "moreThan"]);
        var (id, source) = Named(fields, ids);
        var of = PositionsOf(fields["count"]);
        var by = By(fields["by"]);
        var limit = Threshold(node, fields) is { } threshold ? LimitOf(threshold, mustPass: threshold == fields["moreThan"]) : null;
        return id is null || source is null || limit is null ? null : new Condition.Count(id, source, of, by, limit.Value);
    }

    private Condition.Share? Share(Node node, Ids ids)
    {
        var fields = values.Object(node, ["id", "source", "share", "base"], ["by", "atLeast", "moreThan"]);
        var (id, source) = Named(fields, ids);
        var of = PositionsOf(fields["share"]);
        var whole = PositionsOf(fields["base"]);
        var by = By(fields["by"]);
        var fraction = Threshold(node, fields) is { } threshold ? FractionOf(threshold, mustPass: threshold == fields["moreThan"]) : null;
        return id is null || source is null || fraction is null ? null : new Condition.Share(id, source, of, whole, by, fraction.Value);
    }

    private Condition.NoneOf? NoneOf(Node node, Ids ids)
    {
        var fields = values.Object(node, ["id", "source", "noneOf", "position"]);
        var (id, source) = Named(fields, ids);
        var group = groups.Refer(values.Id(fields["noneOf"]), fields["noneOf"]);
        var position = values.OneOf(fields["position"], Positions);
        return id is null || source is null || group is null || position is null
            ? null
            : new Condition.NoneOf(id, source, new GroupId(group), position.Value);
    }

    private (string? Id, string? Source) Named(Fields fields, Ids ids) => (ids.Define(values.Id(fields["id"]), fields["id"]), values.Text(fields["source"]));

    private ImmutableArray<Position> PositionsOf(Node? node)
    {
        var seen = values.Ids();
        var positions = ImmutableArray.CreateBuilder<Position>();
        foreach (var p in values.List(node))
        {
            seen.Define((p as Node.Text)?.Value, p);
            if (values.OneOf(p, Positions) is { } position)
                positions.Add(position);
        }
        return positions.ToImmutable();
    }

    private WeightId? By(Node? node) => weights.Refer(values.Id(node), node) is { } id ? new WeightId(id) : null;

    private Node? Threshold(Node node, Fields fields)
    {
        if (fields["atLeast"] is not null && fields["moreThan"] is not null)
            return values.Fault<Node>(CouncilFaultKind.TwoThresholds, node);
        return fields["atLeast"] ?? fields["moreThan"] ?? values.Fault<Node>(CouncilFaultKind.NoThreshold, node);
    }

    private Limit? LimitOf(Node node, bool mustPass)
    {
        if (values.Whole(node) is not { } figure)
            return null;
        var least = mustPass ? figure + 1 : figure;
        if (least < 1)
            return values.Fault<Limit?>(CouncilFaultKind.ThresholdZero, node, $"{figure}");
        return least > Values.MostWhole ? values.Fault<Limit?>(CouncilFaultKind.ThresholdTooBig, node, $"{figure}") : new Limit(least);
    }

    private Fraction? FractionOf(Node node, bool mustPass)
    {
        if (node is Node.Broken)
            return null;
        if (node is not Node.List { Items: [Node.Whole { Value: var numerator }, Node.Whole { Value: var denominator }] })
            return values.Fault<Fraction?>(CouncilFaultKind.NotAFraction, node);
        if (denominator < 1)
            return values.Fault<Fraction?>(CouncilFaultKind.DenominatorZero, node, $"{denominator}");
        if (numerator < 1)
            return values.Fault<Fraction?>(CouncilFaultKind.FractionOfNothing, node, $"{numerator}", $"{denominator}");
        return numerator > denominator
            ? values.Fault<Fraction?>(CouncilFaultKind.FractionAboveOne, node, $"{numerator}", $"{denominator}")
            : new Fraction(numerator, denominator, mustPass);
    }
}
