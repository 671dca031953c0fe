using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Web.Desk;

/// <summary>Where the practice clock can be moved to with one button.</summary>
public static class ClockMoves
{
    /// <summary>Null where the button means nothing now.</summary>
    public static Instant? To(string? move, Instant now, Vote? vote, DateTimeZone zone) => move switch
    {
        "hour" => now + Duration.FromHours(1),
        "opening" => vote?.Opens,
        "end" => vote?.Closes,
        "after" => vote?.Closes + Duration.FromMinutes(1),
        "month" => now.InZone(zone).Date.ToYearMonth().PlusMonths(1).OnDayOfMonth(1).AtStartOfDayInZone(zone).ToInstant(),
        _ => null,
    };
}
