using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Documents.Mandates;

/// <summary>How a reported value stands to what the text sets: a plain comparison of two figures, and no judgement.</summary>
public static class Remarks
{
    /// <summary>Null where the figure is kept, or where the text's sense leaves nothing to compare.</summary>
    public static string? Of(Mandate mandate, ReportedValue value, Language language)
    {
        if (mandate.Find(value.Commitment)?.Content.Measures is not { } measures || value.Measure < 1 || value.Measure > measures.Length)
            return null;
        var measure = measures[value.Measure - 1];
        var (reported, set, day) = (MandateWords.Number(value.Value, language), MandateWords.Number(measure.Value, language), DateWords.Day(value.AsAt, language));
        return measure.Sense switch
        {
            MeasureSense.Ceiling when value.Value > measure.Value => MandateWords.In(language,
                ($"The value reported for {day}, {reported}, lies above the ceiling of {set}.", $"La valeur rapportée au {day}, {reported}, dépasse le plafond de {set}.")),
            MeasureSense.AtLeast or MeasureSense.Quota when value.Value < measure.Value => MandateWords.In(language,
                ($"The value reported for {day}, {reported}, lies below the {set} of the text.", $"La valeur rapportée au {day}, {reported}, est inférieure aux {set} du texte.")),
            _ => null,
        };
    }

    /// <summary>One for each figure of a commitment whose latest value does not keep it.</summary>
    public static IEnumerable<string> Of(Mandate mandate, CommitmentOnFile commitment, Language language) =>
        commitment.Content.Measures.Select((_, i) => commitment.LatestValue(i + 1) is { } value ? Of(mandate, value, language) : null).OfType<string>();
}
