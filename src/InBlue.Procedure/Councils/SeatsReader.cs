using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Councils;

internal sealed class SeatsReader(Values values, MembersReader people)
{
    private sealed record Placed(string Seat, Holding Holding, Node At);

    private readonly List<Placed> placed = [];

    /// <summary>Where seats are faulty, who holds them is not known, and cannot be compared with anything.</summary>
    public bool Sound { get; private set; }

    public ImmutableArray<Seat> Read(Node? list)
    {
        var before = values.Faults.Count;
        var ids = values.Ids();
        var seats = values.List(list).Select(node => Seat(node, ids)).OfType<Seat>().ToImmutableArray();
        foreach (var member in placed.GroupBy(p => p.Holding.Member.Text))
            Overlaps.Report(member, p => p.Holding.From, p => p.Holding.To, TwoSeats);
        Sound = list is not null && values.Faults.Count == before;
        return seats;
    }

    private Seat? Seat(Node node, Ids ids)
    {
        var fields = values.Object(node, ["id", "holders"], ["groups"]);
        var id = ids.Define(values.Id(fields["id"]), fields["id"]);
        var groups = Groups(fields["groups"]);
        ImmutableArray<Placed> holders = [.. values.List(fields["holders"]).Select(h => Holder(h, id ?? "")).OfType<Placed>()];
        Overlaps.Report(holders, p => p.Holding.From, p => p.Holding.To, (first, second, day) =>
            values.Faults.Add(CouncilFaultKind.TwoHolders, fields["holders"]!, Period(first.Holding), Period(second.Holding), first.Seat, Days.Text(day)));
        placed.AddRange(holders);
        return id is null ? null : new Seat(new SeatId(id), groups, [.. holders.Select(h => h.Holding)]);
    }

    private ImmutableArray<GroupId> Groups(Node? node)
    {
        var seen = values.Ids();
        var groups = ImmutableArray.CreateBuilder<GroupId>();
        foreach (var g in values.List(node))
            if (people.GroupIds.Refer(seen.Define(values.Id(g), g), g) is { } group)
                groups.Add(new GroupId(group));
        return groups.ToImmutable();
    }

    private Placed? Holder(Node node, string seat)
    {
        var fields = values.Object(node, ["member", "from"], ["to"]);
        var member = people.MemberIds.Refer(values.MemberId(fields["member"]), fields["member"]);
        var (from, to) = values.Period(fields["from"], fields["to"]);
        return member is null || from is null ? null : new Placed(seat, new Holding(new MemberId(member), from.Value, to), node);
    }

    private void TwoSeats(Placed first, Placed second, LocalDate day)
    {
        if (first.Seat != second.Seat) // the same seat is already reported, as held twice
            values.Faults.Add(CouncilFaultKind.TwoSeats, second.At, first.Holding.Member.Text, first.Seat, second.Seat, Days.Text(day));
    }

    private static string Period(Holding holding) =>
        holding.To is { } to ? $"{holding.Member} ({Days.Text(holding.From)} to {Days.Text(to)})" : $"{holding.Member} (from {Days.Text(holding.From)})";
}
