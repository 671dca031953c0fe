using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Councils;

internal sealed class CalendarReader(Values values, NamesReader names)
{
    private static readonly (string, IsoDayOfWeek)[] DaysOfWeek =
    [
        ("monday", IsoDayOfWeek.Monday),
        ("tuesday", IsoDayOfWeek.Tuesday),
        ("wednesday", IsoDayOfWeek.Wednesday),
        ("thursday", IsoDayOfWeek.Thursday),
        ("friday", IsoDayOfWeek.Friday),
        ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday),
    ];

    public WorkingCalendar Read(Node? node)
    {
        if (node is null)
            return WorkingCalendar.NotKnown;
        var fields = values.Object(node, ["source", "weekend", "years", "holidays"]);
        var source = values.Text(fields["source"]) ?? "";
        var weekend = values.EachOnce(fields["weekend"], DaysOfWeek, mayBeEmpty: true).ToImmutableHashSet();
        if (weekend.Count == DaysOfWeek.Length)
            values.Faults.Add(CouncilFaultKind.NoWorkingDay, fields["weekend"]!);
        var before = values.Faults.Count;
        var years = Years(fields["years"]);
        var yearsAreSound = fields["years"] is not null && values.Faults.Count == before;
        var holidays = Holidays(fields["holidays"], yearsAreSound ? years : null);
        return new WorkingCalendar(source, weekend, years, holidays);
    }

    private ImmutableHashSet<int> Years(Node? list)
    {
        var seen = values.Once();
        var years = ImmutableHashSet.CreateBuilder<int>();
        foreach (var item in values.List(list, mayBeEmpty: true))
        {
            if (values.Between(item, 1, 9_999) is not { } year)
                continue;
            seen.Define($"{year}", item);
            years.Add(year);
        }
        return years.ToImmutable();
    }

    /// <param name="years">Null where they are faulty, and the holidays cannot be compared with them.</param>
    private ImmutableDictionary<LocalDate, Holiday> Holidays(Node? list, ImmutableHashSet<int>? years)
    {
        var seen = values.Once();
        var holidays = ImmutableDictionary.CreateBuilder<LocalDate, Holiday>();
        foreach (var node in values.List(list, mayBeEmpty: true))
        {
            var fields = values.Object(node, ["date", "names"]);
            var called = names.Names(fields["names"]);
            if (values.Day(fields["date"]) is not { } day)
                continue;
            seen.Define(Days.Text(day), fields["date"]);
            if (years?.Contains(day.Year) is false)
                values.Faults.Add(CouncilFaultKind.HolidayBeyondYears, fields["date"]!, Days.Text(day), $"{day.Year}");
            if (called is not null)
                holidays[day] = new Holiday(day, called);
        }
        return holidays.ToImmutable();
    }
}
