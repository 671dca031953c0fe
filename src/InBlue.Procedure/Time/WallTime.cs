using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>What the clock of a zone makes of a local time: it comes once, or is left out in spring, or comes twice in autumn.</summary>
public abstract record WallTime(LocalDateTime Local)
{
    /// <summary>The instant that a proposal takes: in doubt the later one, since no letter may be late by a change of clocks.</summary>
    public abstract OffsetDateTime Proposed { get; }

    public sealed record Once(OffsetDateTime At) : WallTime(At.LocalDateTime)
    {
        public override OffsetDateTime Proposed => At;
    }

    /// <summary>The clock jumps over it. <paramref name="Earlier"/> reads it with the offset after the change, <paramref name="Later"/> with the one before.</summary>
    public sealed record LeftOut(LocalDateTime Local, OffsetDateTime Earlier, OffsetDateTime Later) : WallTime(Local)
    {
        public override OffsetDateTime Proposed => Later;
    }

    public sealed record Twice(OffsetDateTime Earlier, OffsetDateTime Later) : WallTime(Earlier.LocalDateTime)
    {
        public override OffsetDateTime Proposed => Later;
    }

    public static WallTime Of(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            0 => new LeftOut(local, ReadBy(mapping.LateInterval.WallOffset), ReadBy(mapping.EarlyInterval.WallOffset)),
            1 => new Once(mapping.Single().ToOffsetDateTime()),
            _ => new Twice(mapping.First().ToOffsetDateTime(), mapping.Last().ToOffsetDateTime()),
        };

        OffsetDateTime ReadBy(Offset offset) => local.WithOffset(offset).ToInstant().InZone(zone).ToOffsetDateTime();
    }
}
