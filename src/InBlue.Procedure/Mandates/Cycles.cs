using System.Collections.Immutable;
using InBlue.Procedure.Councils;

namespace InBlue.Procedure.Mandates;

/// <summary>A mandate whose cycles are told, with the calendar by which its working days are.</summary>
public sealed record FollowedMandate(string Id, Mandate Mandate, WorkingCalendar Calendar);

public enum CycleMatter { Deliverable, CouncilDecision, MandateEnd }

/// <summary>One line of a council's table of reporting and mandate cycles.</summary>
/// <param name="Commitment">Null for the mandate's end.</param>
/// <param name="Occurrence">Null where no day follows from the text, and for the mandate's end.</param>
/// <param name="Due">Null where no day follows from the text.</param>
public sealed record CycleRow(FollowedMandate Of, CycleMatter Matter, CommitmentOnFile? Commitment, Occurrence? Occurrence, DueBy? Due)
{
    /// <summary>Null where nothing is handed in.</summary>
    public CourseStage? Stage => Commitment is { } c && Occurrence is { } o ? Courses.Of(Of.Mandate, c, o.Number) is [.., var last] ? last.Stage : CourseStage.Planned : null;

    /// <summary>What it was issued as; null until then.</summary>
    public string? Symbol => Commitment is { } c && Occurrence is { } o && Courses.Of(Of.Mandate, c, o.Number) is [.., var last] ? last.Symbol : null;

    /// <summary>The provision; for the mandate's end the one that states it. "" where an instrument does.</summary>
    public string Label => Commitment is { } c ? MandateLabels.Of(Of.Mandate, c.Content)
        : Of.Mandate.End?.Provision is { } provision ? Of.Mandate.Text.Find(provision)?.Label ?? "" : "";
}

/// <summary>The reporting and mandate cycles of a council: what is handed in, what the Council is to decide, and when each mandate ends.</summary>
public static class Cycles
{
    /// <summary>By date, what has none last. What goes inside another report is left to the report that carries it.</summary>
    public static ImmutableArray<CycleRow> Of(IEnumerable<FollowedMandate> mandates) =>
    [
        .. mandates.SelectMany(Rows).OrderBy(r => r.Due is null).ThenBy(r => r.Due?.Day).ThenBy(r => r.Of.Mandate.Title, StringComparer.Ordinal).ThenBy(r => r.Of.Id, StringComparer.Ordinal)
            .ThenBy(r => r.Matter).ThenBy(r => r.Commitment?.Number).ThenBy(r => r.Occurrence?.Number),
    ];

    private static IEnumerable<CycleRow> Rows(FollowedMandate of)
    {
        foreach (var commitment in of.Mandate.InForce)
        {
            if (MatterOf(commitment.Content) is not { } matter)
                continue;
            var dates = Occurrences.Of(of.Mandate, commitment, of.Calendar);
            foreach (var date in dates)
                yield return new CycleRow(of, matter, commitment, date, date.Textual);
            if (dates.IsEmpty)
                yield return new CycleRow(of, matter, commitment, null, null);
        }
        if (of.Mandate.LastDay is { } end)
            yield return new CycleRow(of, CycleMatter.MandateEnd, null, null, new DueBy(end, IsMonth: false));
    }

    private static CycleMatter? MatterOf(Commitment content) => content switch
    {
        { Trigger: Trigger.With } => null,
        { Kind: CommitmentKind.Intends } or { Deliverable.Kind: DeliverableKind.Decision } => CycleMatter.CouncilDecision,
        { Deliverable: not null } => CycleMatter.Deliverable,
        _ => null,
    };
}
