using InBlue.Procedure.Mandates;

namespace InBlue.Documents.Reports;

/// <summary>What the table of cycles takes from one register.</summary>
internal static class CycleReading
{
    /// <summary>What goes inside another report is told with its subject, though not by month.</summary>
    public static CycleMandate Of(FollowedMandate of)
    {
        var mandate = of.Mandate;
        var rows = Cycles.Of([of]).Where(r => r.Commitment is not null).GroupBy(r => r.Commitment!.Number).ToList();
        var inside = mandate.InForce.Where(c => c.Content is { Trigger: Trigger.With, Deliverable: not null, Kind: not CommitmentKind.Intends })
            .Select(c => Duty(mandate, c, Occurrences.Of(mandate, c, of.Calendar)));
        return new CycleMandate(of.Id, mandate.Title, mandate.Text.Resolution, mandate.Text.Document, mandate.Text.Language, mandate.Text.Adopted, mandate.LastDay,
            [.. rows.Where(g => g.First().Matter is CycleMatter.Deliverable).Select(OfRows).Concat(inside).OrderBy(d => d.Commitment)],
            [.. rows.Where(g => g.First().Matter is CycleMatter.CouncilDecision).Select(g => OfRows(g) with { Kind = null }).OrderBy(d => d.Commitment)]);

        CycleDuty OfRows(IEnumerable<CycleRow> rows) => Duty(mandate, rows.First().Commitment!, rows.Select(r => r.Occurrence).OfType<Occurrence>());
    }

    private static CycleDuty Duty(Mandate mandate, CommitmentOnFile commitment, IEnumerable<Occurrence> dates)
    {
        var content = commitment.Content;
        return new CycleDuty(commitment.Number, Places.Of(mandate, commitment), content.Title, content.Deliverable?.Kind, content.Trigger,
            content.Trigger is Trigger.With { Commitment: var carrier } && mandate.Find(carrier) is { } inside ? Places.Of(mandate, inside) : null, [.. content.Addressees],
            [.. dates.Select(o => new CycleDate(o.Number, o.Textual, o.Working, Last(mandate, commitment, o.Number)?.Stage ?? CourseStage.Planned, Last(mandate, commitment, o.Number)?.Symbol, o.Instrument is { } i ? mandate.Instruments[i - 1].Symbol : null))]);
    }

    private static MandateEvent.Advanced? Last(Mandate mandate, CommitmentOnFile commitment, int occurrence) => Courses.Of(mandate, commitment, occurrence) is [.., var last] ? last : null;
}
