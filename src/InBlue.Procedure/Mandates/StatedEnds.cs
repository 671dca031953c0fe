using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>A mandate has one end: what a text states stands as long as a commitment in force extends the mandate until that day, and what an instrument states replaces it.</summary>
internal static class StatedEnds
{
    /// <summary>The fact, and after it the end that its content states, where that is not the end already.</summary>
    public static MandateDecision With(Mandate mandate, Acting acting, MandateEvent happened, int number, Commitment content) =>
        mandate.End is { Instrument: not null } || In(mandate, content) is not { } day ? happened
        : mandate.InForce.Any(c => c.Number != number && In(mandate, c.Content) is { } other && other != day) ? MandateRefusal.TwoEnds
        : mandate.LastDay == day ? happened
        : (ImmutableArray<MandateEvent>)[happened, new MandateEvent.EndStated(acting.By, day, content.Provision, null)];

    /// <summary>The end that a text states stands as long as a commitment in force extends the mandate until that day: once it is rejected, split, ended or read otherwise, no end is known.</summary>
    public static Mandate After(CommitmentOnFile? before, Mandate mandate) =>
        mandate.End is { Instrument: null, Ends: var day } && before is { IsInForce: true } && In(mandate, before.Content) == day && !mandate.InForce.Any(c => In(mandate, c.Content) == day)
            ? mandate with { End = null }
            : mandate;

    /// <summary>The end that an instrument states is also that of the commitment which extends the mandate; null where it is not one, or no instrument has moved the end.</summary>
    public static MandateEvent.EndStated? Moved(Mandate mandate, Commitment content) => mandate.End is { Instrument: not null } end && In(mandate, content) is not null ? end : null;

    /// <summary>The day until which a content extends the mandate by the text in force; null where it does not.</summary>
    public static LocalDate? In(Mandate mandate, Commitment content) =>
        content is { Kind: CommitmentKind.Extends, Trigger: Trigger.Until until } && content.Text == mandate.Texts.Length ? until.Day : null;
}
