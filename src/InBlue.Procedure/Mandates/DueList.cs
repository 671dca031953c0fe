using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>An occurrence with how far it has come and when its steps are due; no plan where nothing is handed in.</summary>
/// <param name="Steps">Its own, or those of the report that carries it.</param>
public sealed record DueItem(CommitmentOnFile Commitment, Occurrence Occurrence, ImmutableArray<MandateEvent.Advanced> Steps, BackPlan? Plan)
{
    public MandateEvent.Advanced? LastStep => Steps is [.., var last] ? last : null;

    public CourseStage Stage => LastStep?.Stage ?? CourseStage.Planned;

    public bool IsDone => Stage is CourseStage.Issued or CourseStage.Waived;

    /// <summary>Its textual date has passed, and it was neither issued nor waived.</summary>
    public bool IsOverdue(LocalDate today) => !IsDone && Occurrence.Textual.Day < today;
}

/// <summary>Everything that is due, in the order of its dates.</summary>
public static class DueList
{
    public static ImmutableArray<DueItem> Of(Mandate mandate, WorkingCalendar calendar) =>
    [
        .. Occurrences.Of(mandate, calendar).Select(o => (Occurrence: o, Commitment: mandate.Find(o.Commitment)!)).Select(d =>
            new DueItem(d.Commitment, d.Occurrence, Courses.Of(mandate, d.Commitment, d.Occurrence.Number),
                d.Commitment.Content.Deliverable is { Kind: not DeliverableKind.Decision } ? BackPlan.For(d.Occurrence.Working, calendar, PlanningTimes.Common) : null)),
    ];
}
