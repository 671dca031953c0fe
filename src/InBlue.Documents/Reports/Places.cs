using InBlue.Procedure.Mandates;

namespace InBlue.Documents.Reports;

/// <summary>Where a commitment stands, as a paper cites it.</summary>
internal static class Places
{
    /// <summary>The label of its provision; where an instrument created it, that instrument's symbol.</summary>
    public static string Of(Mandate mandate, CommitmentOnFile commitment) =>
        MandateLabels.Of(mandate, commitment.Content) is { Length: > 0 } label ? label : InstrumentOf(mandate, commitment)?.Symbol ?? "";

    /// <summary>The instrument that created it; null where a text did.</summary>
    public static MandateEvent.InstrumentRecorded? InstrumentOf(Mandate mandate, CommitmentOnFile commitment) =>
        commitment.Content.Text is null && commitment.History.Select(h => h.Instrument).FirstOrDefault(i => i is not null) is { } number ? mandate.Instruments[number - 1] : null;
}
