using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Councils;

internal sealed class PresidencyReader(Values values, MembersReader people, ImmutableArray<Seat> seats, bool seatsAreSound)
{
    private readonly Dictionary<string, string> taken = [];
    private readonly ILookup<string, Holding> holdings = seats.SelectMany(s => s.Holders).ToLookup(h => h.Member.Text);

    public ImmutableArray<Presidency> Read(Node? list) => [.. values.List(list, mayBeEmpty: true).Select(Presidency).OfType<Presidency>()];

    private Presidency? Presidency(Node node)
    {
        var fields = values.Object(node, ["month", "member"]);
        var member = people.MemberIds.Refer(values.MemberId(fields["member"]), fields["member"]);
        if (values.Month(fields["month"]) is not { } month)
            return null;
        var monthText = Days.Text(month.OnDayOfMonth(1))[..7];
        if (!taken.TryAdd(monthText, node.Path))
            values.Faults.Add(CouncilFaultKind.DoubledMonth, fields["month"]!, monthText, taken[monthText]);
        if (member is null)
            return null;
        if (seatsAreSound && !holdings[member].Any(h => Touches(h, month)))
            values.Faults.Add(CouncilFaultKind.PresidentWithoutSeat, fields["member"]!, member, monthText);
        return new Presidency(month, new MemberId(member));
    }

    private static bool Touches(Holding holding, YearMonth month)
    {
        var days = month.ToDateInterval();
        return holding.From <= days.End && (holding.To is null || holding.To >= days.Start);
    }
}
