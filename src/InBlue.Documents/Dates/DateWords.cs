using System.Globalization;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Documents.Dates;

/// <summary>Days and hours as diplomats write them, in one language; no culture of the machine has a say.</summary>
public static class DateWords
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] FrenchDays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>"29 June 2020", "1er juillet 2020".</summary>
    public static string Day(LocalDate date, Language language)
    {
        var day = date.Day.ToString(CultureInfo.InvariantCulture);
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return language == Language.French
            ? $"{(date.Day == 1 ? "1er" : day)} {FrenchMonths[date.Month - 1]} {year}"
            : $"{day} {EnglishMonths[date.Month - 1]} {year}";
    }

    /// <summary>"Friday, 26 June 2020, 14:00", "vendredi 26 juin 2020, 14 h 00".</summary>
    public static string DayAndHour(LocalDateTime time, Language language)
    {
        var (hour, minute) = (time.Hour.ToString("D2", CultureInfo.InvariantCulture), time.Minute.ToString("D2", CultureInfo.InvariantCulture));
        return language == Language.French
            ? $"{FrenchDays[(int)time.DayOfWeek - 1]} {Day(time.Date, language)}, {time.Hour.ToString(CultureInfo.InvariantCulture)} h {minute}"
            : $"{EnglishDays[(int)time.DayOfWeek - 1]}, {Day(time.Date, language)}, {hour}:{minute}";
    }
}
