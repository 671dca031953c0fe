using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>Steps from one day that runs to the next, and remembers every day that it passed.</summary>
internal sealed class CountedDays
{
    private readonly ImmutableArray<CalendarDay>.Builder passed = ImmutableArray.CreateBuilder<CalendarDay>();
    private readonly Council council;

    public CountedDays(Council council, LocalDate first)
    {
        this.council = council;
        Pass(first);
    }

    public LocalDate Current => passed[^1].Day;

    public ImmutableArray<CalendarDay> Passed => passed.ToImmutable();

    public void Forward(int days)
    {
        for (var i = 0; i < days; i++)
            Pass(Current.PlusDays(1));
    }

    /// <summary>Ends: a week has a day without a weekend, and the holidays of a file are finite.</summary>
    private void Pass(LocalDate day)
    {
        passed.Add(CalendarDay.Of(council, day));
        while (!passed[^1].Runs)
            passed.Add(CalendarDay.Of(council, Current.PlusDays(1)));
    }
}
