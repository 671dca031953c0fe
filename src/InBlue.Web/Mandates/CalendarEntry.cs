using System.Collections.Immutable;
using InBlue.Procedure.Mandates;

namespace InBlue.Web.Mandates;

/// <summary>A date of the calendar with what goes inside that report.</summary>
public sealed record CalendarEntry(DueItem Due, ImmutableArray<DueItem> Inside)
{
    /// <summary>In the order of their dates. What an instrument moved away from the report that carries it stands for itself.</summary>
    public static ImmutableArray<CalendarEntry> Of(Mandate mandate, ImmutableArray<DueItem> all)
    {
        var byDay = all.GroupBy(d => (d.Occurrence.Commitment, d.Occurrence.Textual)).ToDictionary(g => g.Key, g => g.First());
        var inside = all.Select(d => (Due: d, Root: RootOf(d))).Where(d => !ReferenceEquals(d.Root, d.Due)).ToLookup(d => d.Root, d => d.Due, (IEqualityComparer<DueItem>)ReferenceEqualityComparer.Instance);
        return [.. all.Where(d => ReferenceEquals(RootOf(d), d)).Select(d => new CalendarEntry(d, [.. inside[d]]))];

        DueItem RootOf(DueItem due)
        {
            var at = due;
            for (var left = Commitment.MostParts; left > 0 && at.Commitment.Content.Trigger is Trigger.With with; left--)
            {
                if (!byDay.TryGetValue((with.Commitment, at.Occurrence.Textual), out var carrier))
                    break;
                at = carrier;
            }
            return at;
        }
    }
}
