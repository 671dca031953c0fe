using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>
/// When commitments fall due. Dates come from accepted commitments only, and never from what is unclear: a series without a stated start, a month without a year, an
/// event give none.
/// </summary>
public static class Occurrences
{
    /// <summary>A series has at most so many; a daily report over a year fits.</summary>
    public const int Most = 400;

    /// <summary>Of every commitment in force, in the order of their dates.</summary>
    public static ImmutableArray<Occurrence> Of(Mandate mandate, WorkingCalendar calendar) =>
        [.. mandate.InForce.SelectMany(c => Of(mandate, c, calendar)).OrderBy(o => o.Textual.Day).ThenBy(o => o.Commitment).ThenBy(o => o.Number)];

    public static ImmutableArray<Occurrence> Of(Mandate mandate, CommitmentOnFile commitment, WorkingCalendar calendar) =>
    [
        .. DatesOf(mandate, commitment).Select((due, i) => new Occurrence(commitment.Number, i + 1, due, WorkingDays.NotAfter(due.Day, calendar),
            mandate.LastDay is { } end ? Period.DaysBetween(due.Day, end) : null, commitment.Moves.GetValueOrDefault(i + 1)?.Instrument)),
    ];

    /// <summary>The dates alone, those that an instrument moved in their new place; the first is occurrence 1.</summary>
    public static ImmutableArray<DueBy> DatesOf(Mandate mandate, CommitmentOnFile commitment) => [.. Dates(mandate, commitment, depth: 0)];

    private static IEnumerable<DueBy> Dates(Mandate mandate, CommitmentOnFile commitment, int depth) =>
        ByTheText(mandate, commitment.Content, depth).Select((due, i) => commitment.Moves.GetValueOrDefault(i + 1) is { } moved ? new DueBy(moved.To, IsMonth: false) : due);

    /// <summary>By the text alone, ascending, without what instruments moved.</summary>
    private static IEnumerable<DueBy> ByTheText(Mandate mandate, Commitment content, int depth) => content.Trigger switch
    {
        Trigger.On t => [new DueBy(t.Day, IsMonth: false)],
        Trigger.By t => [new DueBy(t.Day, IsMonth: false)],
        Trigger.In t => [new DueBy(t.Month.ToDateInterval().End, IsMonth: true)],
        Trigger.Until t => [new DueBy(t.Day, IsMonth: false)],
        Trigger.Every t when StartOf(mandate, content, t.Start) is { } start => Series(start, t.Interval, mandate.LastDay),
        Trigger.Within t when StartOf(mandate, content, t.Start) is { } start => [new DueBy(t.Interval.After(start, 1), IsMonth: false)],
        Trigger.AtMandateEnd when mandate.LastDay is { } end => [new DueBy(end, IsMonth: false)],
        Trigger.With t when depth < Commitment.MostParts && mandate.Find(t.Commitment) is { IsInForce: true } carrier => Inside(mandate, carrier, t.Which, depth),
        _ => [],
    };

    private static IEnumerable<DueBy> Inside(Mandate mandate, CommitmentOnFile carrier, WhichOccurrence which, int depth)
    {
        var dates = Dates(mandate, carrier, depth + 1);
        return which switch
        {
            WhichOccurrence.First => dates.Take(1),
            WhichOccurrence.Last => dates.TakeLast(1),
            _ => dates,
        };
    }

    /// <summary>Without a known end nothing says how long the series runs; only its first date is certain.</summary>
    private static IEnumerable<DueBy> Series(LocalDate start, Interval interval, LocalDate? end)
    {
        for (var n = 1; n <= (end is null ? 1 : Most); n++)
        {
            var day = interval.After(start, n);
            if (day > end)
                yield break;
            yield return new DueBy(day, IsMonth: false);
        }
    }

    private static LocalDate? StartOf(Mandate mandate, Commitment content, SeriesStart start) => start.Kind switch
    {
        StartKind.Adoption => content.Text is { } text ? mandate.Texts[text - 1].Adopted : null,
        StartKind.Given => start.Day,
        _ => null,
    };
}
