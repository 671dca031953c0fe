using InBlue.Procedure.Mandates;

namespace InBlue.Documents.Reports;

/// <summary>Where a duty stands by what was reported of it last.</summary>
internal static class MeasureReading
{
    public static MeasureToReport Of(Mandate mandate, CommitmentOnFile commitment) => new(
        commitment.Number, Places.Of(mandate, commitment), commitment.Content.Title, commitment.Content.Text is { } text ? mandate.Texts[text - 1].Language : null,
        commitment.LatestWording is { } w ? new ReportedWording(w.Wording, w.AsAt, w.Source) : null,
        [.. commitment.Content.Measures.Select((m, i) => new FigureToReport(m, commitment.LatestValue(i + 1), commitment.LatestValue(i + 1) is { } value && !Keeps(m, value.Value)))]);

    private static bool Keeps(Measure measure, ExactNumber value) => measure.Sense switch
    {
        MeasureSense.Ceiling => value <= measure.Value,
        MeasureSense.AtLeast or MeasureSense.Quota => value >= measure.Value,
        _ => true,
    };
}
