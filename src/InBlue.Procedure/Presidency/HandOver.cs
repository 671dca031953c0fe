using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Presidency;

/// <summary>The presidency passes where the first day of a month begins for the council. Null: the file does not know who presides.</summary>
public sealed record HandOver(Instant At, MemberId? From, MemberId? To)
{
    /// <summary>All after <paramref name="since"/>, up to and with <paramref name="now"/>, in their order.</summary>
    public static ImmutableArray<HandOver> Between(Council council, Instant since, Instant now)
    {
        var handOvers = ImmutableArray.CreateBuilder<HandOver>();
        var last = now.InZone(council.Zone).Date.ToYearMonth();
        for (var month = since.InZone(council.Zone).Date.ToYearMonth(); month < last; month = month.PlusMonths(1))
        {
            var next = month.PlusMonths(1);
            var (from, to) = (council.PresidentIn(month), council.PresidentIn(next));
            if (from != to)
                handOvers.Add(new HandOver(council.Zone.AtStartOfDay(next.OnDayOfMonth(1)).ToInstant(), from, to));
        }
        return handOvers.ToImmutable();
    }
}
