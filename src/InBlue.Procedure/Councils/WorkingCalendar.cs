using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Councils;

public sealed record Holiday(LocalDate Day, Names Names);

/// <summary>Weekends hold for every year; holidays are announced year by year, and of a year that is not covered nothing is known.</summary>
public sealed class WorkingCalendar(string source, ImmutableHashSet<IsoDayOfWeek> weekend, ImmutableHashSet<int> years, ImmutableDictionary<LocalDate, Holiday> holidays)
{
    public static WorkingCalendar NotKnown { get; } = new("", [], [], ImmutableDictionary<LocalDate, Holiday>.Empty);

    public string Source => source;

    public bool Covers(int year) => years.Contains(year);

    public bool IsWeekend(LocalDate day) => weekend.Contains(day.DayOfWeek);

    public Holiday? HolidayOn(LocalDate day) => holidays.GetValueOrDefault(day);
}
