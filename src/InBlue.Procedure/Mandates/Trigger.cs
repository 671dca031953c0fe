using NodaTime;

namespace InBlue.Procedure.Mandates;

public enum IntervalUnit { Days, Weeks, Months, Years }

/// <summary>"Three months". From 1 to 1,000 of its unit.</summary>
public readonly record struct Interval(int Count, IntervalUnit Unit)
{
    public const int Most = 1_000;

    private static readonly LocalDate LastDay = new(9999, 12, 31);

    /// <summary>So many of the interval after a day, counted from that day each time: three months after 30 November is 28 February, and six months after it 30 May.</summary>
    public LocalDate After(LocalDate day, int times) => Unit switch
    {
        IntervalUnit.Days => day.PlusDays(Count * times),
        IntervalUnit.Weeks => day.PlusWeeks(Count * times),
        IntervalUnit.Months => day.PlusMonths(Count * times),
        _ => day.PlusYears(Count * times),
    };

    /// <summary>Null beyond the year 9999, where there is no day to name.</summary>
    public LocalDate? AfterIfThereIs(LocalDate day, int times)
    {
        var steps = (long)Count * times;
        var isThere = Unit switch
        {
            IntervalUnit.Days => steps <= Period.DaysBetween(day, LastDay),
            IntervalUnit.Weeks => 7 * steps <= Period.DaysBetween(day, LastDay),
            IntervalUnit.Months => 12L * day.Year + day.Month + steps <= 12L * LastDay.Year + LastDay.Month,
            _ => day.Year + steps <= LastDay.Year,
        };
        return isThere ? After(day, times) : null;
    }
}

/// <summary>Where a series or a term begins.</summary>
public enum StartKind { Adoption, Given, NotStated }

/// <param name="Day">Exactly where it is given.</param>
public sealed record SeriesStart(StartKind Kind, LocalDate? Day)
{
    public static SeriesStart Adoption { get; } = new(StartKind.Adoption, null);

    public static SeriesStart NotStated { get; } = new(StartKind.NotStated, null);

    public static SeriesStart On(LocalDate day) => new(StartKind.Given, day);
}

public enum WhichOccurrence { First, Each, Last }

/// <summary>When a commitment falls due.</summary>
public abstract record Trigger
{
    private Trigger() { }

    public sealed record On(LocalDate Day) : Trigger;

    /// <summary>That day at the latest.</summary>
    public sealed record By(LocalDate Day) : Trigger;

    /// <summary>Some day of that month; the text says no more.</summary>
    public sealed record In(YearMonth Month) : Trigger;

    /// <summary>It holds until that day, that day included.</summary>
    public sealed record Until(LocalDate Day) : Trigger;

    /// <summary>A series that runs as long as the mandate does.</summary>
    public sealed record Every(Interval Interval, SeriesStart Start) : Trigger;

    public sealed record Within(Interval Interval, SeriesStart Start) : Trigger;

    /// <summary>Before the mandate ends, or at its end.</summary>
    public sealed record AtMandateEnd : Trigger;

    /// <summary>Inside another report, by the number of its commitment.</summary>
    public sealed record With(int Commitment, WhichOccurrence Which) : Trigger;

    /// <summary>If or when something happens, in the text's words.</summary>
    public sealed record Event(string Words) : Trigger;

    /// <summary>"Regularly": the text sets no interval, and none is made up.</summary>
    public sealed record Regularly(string Words) : Trigger;

    /// <summary>All the while that the mandate lasts.</summary>
    public sealed record Throughout : Trigger;

    /// <summary>Nothing is ever computed from it.</summary>
    public sealed record Unclear(string Why) : Trigger;
}
