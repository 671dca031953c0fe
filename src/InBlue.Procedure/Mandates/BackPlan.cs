using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>How many working days before the working date each step of a report must be done.</summary>
public sealed record PlanningTimes(int AskInputs, int InputsIn, int Clearance, int Translation)
{
    /// <summary>Nine weeks in all: inputs are asked for, come in, are cleared, and ten working days are left for translating a report of the usual limit.</summary>
    public static PlanningTimes Common { get; } = new(AskInputs: 45, InputsIn: 25, Clearance: 15, Translation: 10);
}

/// <summary>When each step of a deliverable must be done so that it is ready on the working date.</summary>
public sealed record BackPlan(WorkingDay AskInputs, WorkingDay InputsIn, WorkingDay Clearance, WorkingDay Translation)
{
    /// <summary>The limit on a report's length, by which translation is planned.</summary>
    public const int WordLimit = 8_500;

    public static BackPlan For(WorkingDay working, WorkingCalendar calendar, PlanningTimes times) => new(
        WorkingDays.Before(working.Day, times.AskInputs, calendar), WorkingDays.Before(working.Day, times.InputsIn, calendar), WorkingDays.Before(working.Day, times.Clearance, calendar),
        WorkingDays.Before(working.Day, times.Translation, calendar));
}

/// <summary>Days on which a council's secretariat works, by its calendar.</summary>
public static class WorkingDays
{
    /// <summary>The day itself, or the last working day before it.</summary>
    public static WorkingDay NotAfter(LocalDate day, WorkingCalendar calendar)
    {
        while (IsFree(day, calendar))
            day = day.PlusDays(-1);
        return new WorkingDay(day, calendar.Covers(day.Year));
    }

    /// <summary>So many working days before a day.</summary>
    public static WorkingDay Before(LocalDate day, int days, WorkingCalendar calendar)
    {
        var known = calendar.Covers(day.Year);
        for (var left = days; left > 0; left--)
        {
            day = day.PlusDays(-1);
            while (IsFree(day, calendar))
                day = day.PlusDays(-1);
            known &= calendar.Covers(day.Year);
        }
        return new WorkingDay(day, known);
    }

    /// <summary>A calendar without a single working day in the week would never end, so it counts every day.</summary>
    private static bool IsFree(LocalDate day, WorkingCalendar calendar) =>
        calendar.HolidayOn(day) is not null || (calendar.IsWeekend(day) && Enumerable.Range(1, 7).Any(d => !calendar.IsWeekend(day.PlusDays(d))));
}
