using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Reading.Text;
using InBlue.Reading.Words;
using NodaTime;

namespace InBlue.Reading.Compiled;

internal readonly record struct FoundDate(LocalDate Date, int Start, int End);

internal sealed class DateReader(Vocabulary words)
{
    /// <summary>The first date between two places; null where there is none, or where it is of no calendar.</summary>
    public FoundDate? First(string folded, int start, int end) =>
        words.Date.Match(folded, start, end - start) is { Success: true } match && DateOf(match) is { } date
            ? new FoundDate(date, match.Index, match.Index + match.Length)
            : null;

    public IEnumerable<FoundDate> All(string folded, int start, int end)
    {
        for (var at = start; at < end && First(folded, at, end) is { } found; at = found.End)
            yield return found;
    }

    /// <summary>Days that no calendar has, and weekdays that do not fit their date.</summary>
    public void Check(Desk desk, CleanText text)
    {
        foreach (Match match in words.Date.Matches(text.Folded))
            if (DateOf(match) is null)
                desk.Fault(FaultKind.DateImpossible, text, match.Index, match.Index + match.Length, match.Value);
        foreach (Match match in words.WeekdayDate.Matches(text.Folded))
            if (First(match.Groups["date"].Value, 0, match.Groups["date"].Length) is { } found)
            {
                var falls = words.Weekdays[(int)found.Date.DayOfWeek - 1];
                if (match.Groups["weekday"].Value != falls)
                    desk.Fault(FaultKind.WeekdayWrong, text, match.Index, match.Index + match.Length, match.Groups["weekday"].Value, Iso(found.Date), falls);
            }
    }

    public static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private LocalDate? DateOf(Match match)
    {
        var day = char.IsAsciiDigit(match.Groups["day"].ValueSpan[^1]) ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var month = 1 + Array.IndexOf(words.Months, match.Groups["month"].Value);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return year > 0 && day > 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }
}
