using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>The years in which windows are reckoned: far enough from the ends of the calendar that nothing overflows.</summary>
internal static class Years
{
    private const int Last = 9_000;

    private static readonly Instant First = Instant.FromUtc(1, 1, 2, 0, 0);
    private static readonly Instant End = Instant.FromUtc(Last, 12, 31, 0, 0);

    public static bool Include(Instant instant) => First <= instant && instant < End;

    public static bool Include(LocalDateTime local) => local.Year is >= 2 and < Last;
}
