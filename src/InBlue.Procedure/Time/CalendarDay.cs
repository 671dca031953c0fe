using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>
/// What a day is to a window. Counted: it runs. Not known: it runs too, but the calendar does not cover its year, so it may be a holiday.
/// Not there: where the council is, the clocks left the whole day out.
/// </summary>
public enum DayStanding { Counted, Weekend, Holiday, NotKnown, NotThere }

/// <summary>A day of a window, with the holiday that stops it.</summary>
public sealed record CalendarDay(LocalDate Day, DayStanding Standing, Holiday? Holiday = null)
{
    public bool Runs => Standing is DayStanding.Counted or DayStanding.NotKnown;

    /// <summary>By the days that the council's window skips; a council that skips nothing counts every day.</summary>
    public static CalendarDay Of(Council council, LocalDate day)
    {
        var window = council.WrittenProcedure.Window;
        if (!Exists(day, council.Zone))
            return new CalendarDay(day, DayStanding.NotThere);
        if (window is { SkipsWeekends: true } && council.Calendar.IsWeekend(day))
            return new CalendarDay(day, DayStanding.Weekend);
        if (window is not { SkipsHolidays: true })
            return new CalendarDay(day, DayStanding.Counted);
        if (council.Calendar.HolidayOn(day) is { } holiday)
            return new CalendarDay(day, DayStanding.Holiday, holiday);
        return new CalendarDay(day, council.Calendar.Covers(day.Year) ? DayStanding.Counted : DayStanding.NotKnown);
    }

    private static bool Exists(LocalDate day, DateTimeZone zone)
    {
        var midnight = zone.MapLocal(day.AtMidnight());
        return midnight.Count > 0 || midnight.LateInterval.IsoLocalStart.Date == day; // a gap over midnight leaves the rest of the day
    }
}
