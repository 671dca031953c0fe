using NodaTime;

namespace InBlue.Reading.Clauses;

/// <summary>A calendar date that is written out, what it means for the clause, and which part of a month or year is meant.</summary>
public sealed record DateMention(Place Place, DateSense Sense, StatedDate Date, PeriodPart Part, DateDoubt Doubt);

public enum DateSense
{
    Unclear,
    On,

    /// <summary>At the latest on that day.</summary>
    By,

    /// <summary>Before that day, the day itself left out.</summary>
    Before,
    Until,
    From,
    After,

    /// <summary>At some time within that month or year.</summary>
    In,

    /// <summary>The date that a document, an agreement or a statement bears.</summary>
    Of,
}

public enum PeriodPart { Whole, Beginning, Early, Middle, Late, End }

public enum DateDoubt { None, SenseUnclear, NoSuchDay, NoYear }

/// <summary>As much of a date as is printed. A month has no day, a year no month; a day without its year is a doubt.</summary>
public readonly record struct StatedDate(int? Year, int? Month, int? Day)
{
    /// <summary>Null where the date is not one day of the calendar.</summary>
    public LocalDate? Exactly => this is { Year: { } year, Month: { } month, Day: { } day } && year is > 0 and < 10_000 && day > 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
        ? new LocalDate(year, month, day)
        : null;

    public YearMonth? InMonth => this is { Year: { } year, Month: { } month } && year is > 0 and < 10_000 ? new YearMonth(year, month) : null;
}
