using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Time;

public enum WindowEnd { Opening, Closing }

/// <summary>An end as the President states it: the local hour, with the offset from UTC where it is written.</summary>
public readonly record struct StatedEnd(LocalDateTime Local, Offset? Offset = null)
{
    public static StatedEnd Of(OffsetDateTime written) => new(written.LocalDateTime, written.Offset);

    /// <summary>The instant it means in the council's zone, or why it means none.</summary>
    internal (OffsetDateTime? At, StatedWindowRefusal? Why) In(DateTimeZone zone)
    {
        if (!Years.Include(Local))
            return (null, StatedWindowRefusal.BeyondTheYears);
        if (Local.NanosecondOfSecond != 0)
            return (null, StatedWindowRefusal.NotOnTheSecond);
        return WallTime.Of(zone, Local) switch
        {
            WallTime.Once once => Stated(once.At),
            WallTime.Twice when Offset is null => (null, StatedWindowRefusal.ComesTwice),
            WallTime.Twice twice => Stated(twice.Earlier.Offset == Offset ? twice.Earlier : twice.Later),
            _ => (null, StatedWindowRefusal.LeftOut),
        };
    }

    private (OffsetDateTime? At, StatedWindowRefusal? Why) Stated(OffsetDateTime there) =>
        Offset is null || Offset == there.Offset ? (there, null) : (null, StatedWindowRefusal.NotInZone);
}
