using System.Collections.Immutable;

namespace InBlue.Procedure.Councils;

internal sealed class WeightsReader(Values values, MembersReader people, ImmutableArray<Seat> seats)
{
    private const long Most = 1_000_000_000_000;

    public Ids WeightIds { get; } = values.Ids(CouncilFaultKind.NotAmongWeights);

    public ImmutableArray<Weight> Read(Node? list)
    {
        if (list is not (null or Node.List))
            WeightIds.Unreadable();
        return [.. values.List(list).Select(Weight).OfType<Weight>()];
    }

    private Weight? Weight(Node node)
    {
        var fields = values.Object(node, ["id", "source", "of"]);
        var id = WeightIds.Define(values.Id(fields["id"]), fields["id"]);
        var source = values.Text(fields["source"]);
        var of = Of(fields["of"]);
        return id is null || source is null || of is null ? null : new Weight(new WeightId(id), source, of);
    }

    private ImmutableDictionary<MemberId, long>? Of(Node? node)
    {
        if (node is not Node.Object table)
        {
            values.Object(node, []); // reports what stands in its place
            return null;
        }

        var of = ImmutableDictionary.CreateBuilder<MemberId, long>();
        foreach (var (name, value) in table.Members)
        {
            var member = people.MemberIds.Refer(name, value);
            if (values.Whole(value) is not { } weight)
                continue;
            if (weight is < 0 or > Most)
                values.Faults.Add(CouncilFaultKind.WeightOutOfRange, value, $"{weight}");
            else if (member is not null)
                of[new MemberId(member)] = weight;
        }

        var together = of.Values.Aggregate((Int128)0, (sum, weight) => sum + weight);
        if (together > Values.MostWhole)
            values.Faults.Add(CouncilFaultKind.WeightsTooBig, table, $"{together}");
        foreach (var holder in seats.SelectMany(s => s.Holders).Select(h => h.Member.Text).Distinct().Except(table.Members.Select(m => m.Name)))
            values.Faults.Add(CouncilFaultKind.WeightMissing, table, holder);
        return of.ToImmutable();
    }
}
