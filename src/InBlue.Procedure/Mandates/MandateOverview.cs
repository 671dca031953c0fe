using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>A figure of the text with the latest value reported of it; null where none was.</summary>
public sealed record FigureAsReported(CommitmentOnFile Commitment, int Number, Measure Measure, ReportedValue? Latest);

/// <summary>A mandate in one minute, as it stands on a day.</summary>
/// <param name="DaysLeft">To the last day; 0 on it, negative after it, null where no end is stated.</param>
/// <param name="Next">Not yet issued or waived, the earliest first; with a deliverable or a decision. What goes inside another report is left to the report that carries it.</param>
/// <param name="AwaitingTheCouncil">What the Council has said that it will decide or consider.</param>
/// <param name="Open">Unclear, unassigned, proposed, waiting for the renewal, or to go into a report that is gone.</param>
/// <param name="LeftOut">Those of the last kind, each with that report.</param>
/// <param name="Owed">Under an earlier text and never issued: the commitment, the occurrence, when it was due.</param>
public sealed record MandateOverview(
    LocalDate Today, int? DaysLeft, ImmutableArray<DueItem> All, ImmutableArray<DueItem> Next, ImmutableArray<DueItem> Overdue, ImmutableArray<FigureAsReported> Figures,
    ImmutableArray<CommitmentOnFile> Priorities, ImmutableArray<CommitmentOnFile> Measures, ImmutableArray<CommitmentOnFile> AwaitingTheCouncil, ImmutableArray<CommitmentOnFile> Open,
    ImmutableArray<LeftOut> LeftOut, ImmutableArray<(CommitmentOnFile Commitment, int Occurrence, DueBy Due)> Owed)
{
    public const int MostNext = 3;

    public static MandateOverview Of(Mandate mandate, WorkingCalendar calendar, LocalDate today)
    {
        var all = DueList.Of(mandate, calendar);
        var inForce = mandate.InForce.ToImmutableArray();
        var leftOut = Mandates.LeftOut.Of(mandate);
        var without = leftOut.Select(l => l.Commitment.Number).ToHashSet();
        return new MandateOverview(
            today, mandate.LastDay is { } end ? Period.DaysBetween(today, end) : null, all,
            [.. all.Where(d => !d.IsDone && IsHandedIn(d) && d.Occurrence.Textual.Day >= today).Take(MostNext)],
            [.. all.Where(d => IsHandedIn(d) && d.IsOverdue(today))],
            [.. inForce.SelectMany(c => c.Content.Measures.Select((m, i) => new FigureAsReported(c, i + 1, m, c.LatestValue(i + 1))))],
            [.. inForce.Where(c => c.Content.Rank is { Priority: Priority.FirstStrategic or Priority.SecondStrategic } || (c.Content.Rank is not null && c.Content.Links.All(l => l.Kind is not LinkKind.PartOf)))],
            [.. inForce.Where(c => c.Content.Trigger is Trigger.AtMandateEnd && c.Content.Links.Any(l => l.Kind is LinkKind.PartOf))],
            [.. inForce.Where(c => c.Content.Kind is CommitmentKind.Intends or CommitmentKind.Extends)],
            [.. mandate.Commitments.Values.Where(c => IsOpen(c) || without.Contains(c.Number))],
            leftOut,
            [.. mandate.Commitments.Values.SelectMany(c => c.PastTerms.Where(t => t.Content.Deliverable is not null).SelectMany(t => t.Owed.Select(o => (c, o.Occurrence, o.Due))))]);
    }

    private static bool IsHandedIn(DueItem due) => due.Commitment.Content is { Deliverable: not null, Trigger: not Trigger.With };

    private static bool IsOpen(CommitmentOnFile commitment) => commitment.Status is CommitmentStatus.Proposed or CommitmentStatus.AwaitingRenewal
        || (commitment.IsInForce && (!commitment.Content.Unclear.IsEmpty || commitment.Content.Trigger is Trigger.Unclear || commitment.Content.Addressees.Any(a => a.Code == Addressee.NotAssigned)));
}
