using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Time;

/// <summary>The President stated another end than the calendar proposed: allowed, and worth a look before the call.</summary>
/// <param name="EndsOn">The day of the stated end, as the calendar sees it: a Saturday that counts is a weekend here.</param>
public sealed record WindowDifference(WindowProposal Proposal, OffsetDateTime Stated, CalendarDay EndsOn)
{
    /// <summary>How much later than proposed; negative where it is earlier.</summary>
    public Duration Later => Stated.ToInstant() - Proposal.Closes.ToInstant();

    /// <summary>Null where the stated end is the proposed one, or nothing can be proposed.</summary>
    public static WindowDifference? Of(Council council, StatedWindow window) =>
        WindowProposal.From(council, window.Opens.ToInstant()) is { } proposal && proposal.Closes.ToInstant() != window.Closes.ToInstant()
            ? new WindowDifference(proposal, window.Closes, CalendarDay.Of(council, window.Closes.Date))
            : null;
}
