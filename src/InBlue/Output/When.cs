using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Output;

/// <summary>Instants as people read them at a terminal: by the wall clock of the council, whose zone is named.</summary>
internal static class When
{
    /// <summary>"Friday, 26 June 2020, 14:00 (New York time)".</summary>
    public static string ToTheMinute(OffsetDateTime time, string zone) =>
        $"{HourWords.DayToTheMinute(time.LocalDateTime, Language.English)} ({NameOf(zone)}{OffsetWhereTwice(time.LocalDateTime, time.Offset, zone)})";

    public static string ToTheMinute(Instant instant, DateTimeZone zone) => ToTheMinute(instant.InZone(zone).ToOffsetDateTime(), zone.Id);

    /// <summary>Cut to the second, as a receipt is.</summary>
    public static string ToTheSecond(Instant instant, DateTimeZone zone)
    {
        var there = instant.InZone(zone);
        return $"{HourWords.DayToTheSecond(there.LocalDateTime, Language.English)} ({NameOf(zone.Id)}{OffsetWhereTwice(there.LocalDateTime, there.Offset, zone.Id)})";
    }

    public static string NameOf(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known ? HourWords.ZoneTime(known, Language.English) : zone;

    /// <summary>In the hour that comes twice in autumn, the wall clock alone does not say which.</summary>
    private static string OffsetWhereTwice(LocalDateTime local, Offset offset, string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known && known.MapLocal(local).Count == 2 ? $", UTC{offset}" : "";
}
