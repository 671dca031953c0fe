using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>
/// Where the council's calendar would end a window, and how it came to that. It only proposes; the President states both ends.
/// The hours are those of the clock on the wall: 24 of them end at the same local hour of the next counted day, however many have then elapsed.
/// </summary>
/// <param name="Days">Every day from the opening day to the closing day.</param>
/// <param name="ClosingHour">What the clock makes of the closing hour; <see cref="Closes"/> is what it proposes.</param>
public sealed record WindowProposal(OffsetDateTime Opens, WallTime ClosingHour, ImmutableArray<CalendarDay> Days)
{
    public OffsetDateTime Closes => ClosingHour.Proposed;

    /// <summary>23 hours for 24 of the clock when summer time begins, and so on.</summary>
    public Duration Elapsed => Closes.ToInstant() - Opens.ToInstant();

    /// <summary>Days that run because nobody knows better.</summary>
    public IEnumerable<CalendarDay> NotKnown => Days.Where(d => d.Standing is DayStanding.NotKnown);

    /// <summary>Null where the council's file states no window, or the opening lies outside the years 1 to 9000.</summary>
    public static WindowProposal? From(Council council, Instant opensAt)
    {
        if (council.WrittenProcedure.Window is not { } rule || !Years.Include(opensAt))
            return null;

        var opens = opensAt.InZone(council.Zone).ToOffsetDateTime();
        var days = new CountedDays(council, opens.Date); // opened on a day that does not run, it begins at that hour of the first that does
        days.Forward(rule.Hours / 24);
        var closes = (days.Current + opens.TimeOfDay).PlusHours(rule.Hours % 24);
        if (closes.Date != days.Current)
        {
            days.Forward(1);
            closes = days.Current + closes.TimeOfDay;
        }
        return new WindowProposal(opens, WallTime.Of(council.Zone, closes), days.Passed);
    }
}
