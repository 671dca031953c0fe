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
    /// <summary>What a text gives has at most so many, beside what changes have kept; a daily report over a year fits.</summary>
    public const int Most = 400;

    /// <summary>Of every commitment in force, in the order of their dates.</summary>
    public static ImmutableArray<Occurrence> Of(Mandate mandate, WorkingCalendar calendar)
    {
        var dates = new DueDates(mandate);
        return [.. mandate.InForce.SelectMany(c => Of(mandate, c, dates.Of(c), calendar)).OrderBy(o => o.Textual.Day).ThenBy(o => o.Commitment).ThenBy(o => o.Number)];
    }

    public static ImmutableArray<Occurrence> Of(Mandate mandate, CommitmentOnFile commitment, WorkingCalendar calendar) => [.. Of(mandate, commitment, DatesOf(mandate, commitment), calendar)];

    /// <summary>The dates alone, those that an instrument moved in their new place; the first is occurrence 1.</summary>
    public static ImmutableArray<DueBy> DatesOf(Mandate mandate, CommitmentOnFile commitment) => new DueDates(mandate).Of(commitment);

    private static IEnumerable<Occurrence> Of(Mandate mandate, CommitmentOnFile commitment, ImmutableArray<DueBy> dates, WorkingCalendar calendar) =>
        dates.Select((due, i) => new Occurrence(commitment.Number, i + 1, due, WorkingDays.NotAfter(due.Day, calendar),
            mandate.LastDay is { } end ? Period.DaysBetween(due.Day, end) : null, commitment.Moves.GetValueOrDefault(i + 1)?.Instrument ?? StatedEnds.Moved(mandate, commitment.Content)?.Instrument));
}
