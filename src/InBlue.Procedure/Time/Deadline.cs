using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>By when something is due: hours that elapse, whatever clocks and calendars do.</summary>
/// <param name="Due">Where the council is. What is done at this very instant is in time.</param>
public sealed record Deadline(OffsetDateTime Due)
{
    public bool IsMissedAt(Instant now) => now > Due.ToInstant();

    /// <summary>Null where the council sets none.</summary>
    public static Deadline? OfResultLetter(Council council, Instant closes) =>
        council.WrittenProcedure.ResultWithinHours is { } hours ? new Deadline((closes + Duration.FromHours(hours)).InZone(council.Zone).ToOffsetDateTime()) : null;
}
