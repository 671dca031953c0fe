using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;

namespace InBlue.Web.Votes;

/// <summary>The time zones that a reader may choose, by region; those that the zone database ties to a place.</summary>
public static class ZoneNames
{
    public static ImmutableArray<IGrouping<string, string>> ByRegion { get; } =
    [
        .. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Select(l => l.ZoneId).Distinct().Where(id => id.Contains('/', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).GroupBy(id => id.Split('/')[0]),
    ];

    /// <summary>"America/New_York" is called New York, on one line.</summary>
    public static string City(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', '\u00A0');

    /// <summary>What stands after the region: "Argentina/Buenos Aires".</summary>
    public static string InRegion(string zone) => zone[(zone.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' ');

    public static DateTimeZone? Find(string zone) => zone.Length <= 64 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null;
}
