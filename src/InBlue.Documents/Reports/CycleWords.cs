using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Documents.Reports;

using static MandateWords;

/// <summary>Duties and dates of the table of cycles in words.</summary>
public static class CycleWords
{
    /// <summary>"every 3 months, from the adoption"; inside another report, by that report's paragraph.</summary>
    public static string Cycle(CycleDuty duty, Language language) => duty is { Inside: { } carrier, Trigger: Trigger.With { Which: var which } }
        ? which switch
        {
            WhichOccurrence.First => In(language, ($"in the first report under {Place(carrier, language)}", $"dans le premier rapport au titre {OfPlace(carrier)}")),
            WhichOccurrence.Last => In(language, ($"in the last report under {Place(carrier, language)}", $"dans le dernier rapport au titre {OfPlace(carrier)}")),
            _ => In(language, ($"in each report under {Place(carrier, language)}", $"dans chaque rapport au titre {OfPlace(carrier)}")),
        }
        : TriggerWords.Of(duty.Trigger, language);

    /// <summary>"29 September 2020: issued, S/2020/952".</summary>
    public static string Date(CycleDate date, Language language) => $"{Due(date.Textual, language)}{(language is Language.French ? "\u00A0:" : ":")} {State(date, language)}";

    /// <summary>"issued, S/2020/952"; with the instrument that moved it.</summary>
    public static string State(CycleDate date, Language language) =>
        Stage(date.Stage, language) + (date.Symbol is { } symbol ? $", {symbol}" : "") + (date.Instrument is { } by ? In(language, ($" (moved by {by})", $" (déplacé par {by})")) : "");

    /// <summary>"report, the Secretary-General: …" in the words of the text; what the Council itself will decide is told by its words alone.</summary>
    public static string What(CycleDuty duty, Language language) =>
        duty.Kind is { } kind ? $"{Deliverable(kind, language)}, {From(duty, language)}{(language is Language.French ? "\u00A0:" : ":")} {duty.Title}" : duty.Title;

    public static string From(CycleDuty duty, Language language) => string.Join(", ", duty.From.Select(a => Addressee(a, language)));

    public static string MandateEnds(CycleMandate mandate, Language language) => mandate.Ends is { } end
        ? In(language, ($"It ends on {DateWords.Day(end, language)}.", $"Il prend fin le {DateWords.Day(end, language)}."))
        : In(language, ("Its end is not stated.", "Sa fin n’est pas énoncée."));

    /// <summary>A label is a paragraph's, a symbol an instrument's: symbols have a slash.</summary>
    internal static string Place(string place, Language language) => place.Contains('/', StringComparison.Ordinal) ? place : In(language, ($"paragraph {place}", $"paragraphe {place}"));

    internal static string OfPlace(string place) => place.Contains('/', StringComparison.Ordinal) ? $"de {place}" : $"du paragraphe {place}";
}
