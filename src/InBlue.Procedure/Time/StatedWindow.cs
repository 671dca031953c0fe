using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>A window from its opening up to, and without, its closing instant. Once stated it is neither extended nor closed early.</summary>
public sealed record StatedWindow
{
    /// <summary>A hundred times 24 hours: more is a slip of the pen.</summary>
    public const int MostDays = 100;

    private StatedWindow(OffsetDateTime opens, OffsetDateTime closes) => (Opens, Closes) = (opens, closes);

    public OffsetDateTime Opens { get; }

    public OffsetDateTime Closes { get; }

    public Duration Elapsed => Closes.ToInstant() - Opens.ToInstant();

    /// <summary>14:00:00 is late for a window that closes at 14:00.</summary>
    public bool Contains(Instant received) => Opens.ToInstant() <= received && !HasClosed(received);

    public bool HasClosed(Instant now) => Closes.ToInstant() <= now;

    /// <summary>Everything that speaks against it is said at once.</summary>
    public static WindowStatement State(Council council, StatedEnd opens, StatedEnd closes, Instant now)
    {
        var against = ImmutableArray.CreateBuilder<WindowObjection>();
        var opening = End(WindowEnd.Opening, opens);
        var closing = End(WindowEnd.Closing, closes);

        if (opening?.ToInstant() < now)
            Object(WindowEnd.Opening, StatedWindowRefusal.InThePast);
        if (closing?.ToInstant() <= now)
            Object(WindowEnd.Closing, StatedWindowRefusal.InThePast);
        if (closing?.ToInstant() <= opening?.ToInstant())
            Object(WindowEnd.Closing, StatedWindowRefusal.EndsBeforeItBegins);
        if (closing?.ToInstant() - opening?.ToInstant() > Duration.FromDays(MostDays))
            Object(WindowEnd.Closing, StatedWindowRefusal.TooLong);
        return against.Count is 0
            ? new WindowStatement.Accepted(new StatedWindow(opening!.Value, closing!.Value))
            : new WindowStatement.Refused(against.ToImmutable());

        OffsetDateTime? End(WindowEnd end, StatedEnd stated)
        {
            var (at, why) = stated.In(council.Zone);
            if (why is not null)
                Object(end, why.Value);
            return at;
        }

        void Object(WindowEnd end, StatedWindowRefusal why) => against.Add(new WindowObjection(end, why));
    }
}
