using System.Globalization;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Documents.Dates;

/// <summary>Hours and instants as a letter writes them: "2 p.m., New York time, on Friday, 26 June 2020".</summary>
public static class HourWords
{
    /// <summary>"2 p.m.", "2.30 p.m.", "noon"; "14 heures", "14 h 30". Midnight is written in figures, since the word leaves the day open.</summary>
    public static string Hour(LocalTime time, Language language)
    {
        if (time.Second != 0 || time.NanosecondOfSecond != 0)
            return ToTheSecond(time, language);
        return language == Language.French
            ? time.Minute == 0 ? $"{time.Hour}\u00A0{(time.Hour < 2 ? "heure" : "heures")}" : $"{time.Hour}\u00A0h\u00A0{Two(time.Minute)}"
            : time.Hour == 0 ? $"0:{Two(time.Minute)}"
            : time == LocalTime.Noon ? "noon"
            : $"{((time.Hour + 11) % 12) + 1}{(time.Minute == 0 ? "" : $".{Two(time.Minute)}")}\u00A0{(time.Hour < 12 ? "a.m." : "p.m.")}";
    }

    /// <summary>"at 2 p.m., New York time, on Friday, 26 June 2020", "à 14 heures (heure de New York) le vendredi 26 juin 2020".</summary>
    public static string AtMoment(ZonedDateTime moment, Language language) => language == Language.French
        ? $"à {Hour(moment.TimeOfDay, language)} ({ZoneTime(moment.Zone, language)}) le {WeekdayAndDay(moment.Date, language)}"
        : $"at {Hour(moment.TimeOfDay, language)}, {ZoneTime(moment.Zone, language)}, on {WeekdayAndDay(moment.Date, language)}";

    /// <summary>"Friday, 26 June 2020, 14:00"; to the second where it does not fall on a minute.</summary>
    public static string DayToTheMinute(LocalDateTime time, Language language) =>
        time.Second != 0 || time.NanosecondOfSecond != 0 ? DayToTheSecond(time, language)
        : language == Language.French ? $"{WeekdayAndDay(time.Date, language)}, {time.Hour}\u00A0h\u00A0{Two(time.Minute)}"
        : $"{WeekdayAndDay(time.Date, language)}, {Two(time.Hour)}:{Two(time.Minute)}";

    /// <summary>"Friday, 26 June 2020, 15:12:07", to the second, cut and never rounded up into another second.</summary>
    public static string DayToTheSecond(LocalDateTime time, Language language) =>
        $"{WeekdayAndDay(time.Date, language)}, {ToTheSecond(time.TimeOfDay, language)}";

    /// <summary>"Friday, 26 June 2020", "vendredi 26 juin 2020".</summary>
    public static string WeekdayAndDay(LocalDate date, Language language)
    {
        var whole = DateWords.DayAndHour(date.AtMidnight(), language);
        return whole[..whole.LastIndexOf(',')];
    }

    /// <summary>"New York time", "heure de New York"; "UTC" in both.</summary>
    public static string ZoneTime(DateTimeZone zone, Language language) =>
        zone.Id is "UTC" or "Etc/UTC" ? "UTC"
        : zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ') is var city && language == Language.French ? $"heure de {city}"
        : $"{city} time";

    private static string ToTheSecond(LocalTime time, Language language) => language == Language.French
        ? $"{time.Hour}\u00A0h\u00A0{Two(time.Minute)}\u00A0min\u00A0{Two(time.Second)}\u00A0s"
        : $"{Two(time.Hour)}:{Two(time.Minute)}:{Two(time.Second)}";

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
