using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Documents.Mandates;

using static MandateWords;

/// <summary>When a commitment falls due, in a few words.</summary>
public static class TriggerWords
{
    public static string Of(Trigger trigger, Language language) => trigger switch
    {
        Trigger.On t => In(language, ($"on {DateWords.Day(t.Day, language)}", $"le {DateWords.Day(t.Day, language)}")),
        Trigger.By t => In(language, ($"by {DateWords.Day(t.Day, language)}", $"d’ici au {DateWords.Day(t.Day, language)}")),
        Trigger.In t => In(language, ($"in {Month(t.Month, language)}", $"en {Month(t.Month, language)}")),
        Trigger.Until t => In(language, ($"until {DateWords.Day(t.Day, language)}", $"jusqu’au {DateWords.Day(t.Day, language)}")),
        Trigger.Every t => $"{Every(t.Interval, language)}, {From(t.Start, language)}",
        Trigger.Within t => $"{In(language, ($"within {Length(t.Interval, language)}", $"dans un délai de {Length(t.Interval, language)}"))}, {From(t.Start, language)}",
        Trigger.AtMandateEnd => In(language, ("by the end of the mandate", "d’ici à la fin du mandat")),
        Trigger.With t => Inside(t, language),
        Trigger.Event t => In(language, ($"when it happens: “{t.Words}”", $"le cas échéant : « {t.Words} »")),
        Trigger.Regularly t => In(language, ($"“{t.Words}”, no interval stated", $"« {t.Words} », sans intervalle énoncé")),
        Trigger.Throughout => In(language, ("as long as the mandate lasts", "tant que dure le mandat")),
        Trigger.Unclear t => In(language, ($"unclear: “{t.Why}”", $"pas clair : « {t.Why} »")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Inside(Trigger.With t, Language language) => t.Which switch
    {
        WhichOccurrence.First => In(language, ($"in the first report of commitment {Figure(t.Commitment)}", $"dans le premier rapport de l’engagement {Figure(t.Commitment)}")),
        WhichOccurrence.Last => In(language, ($"in the last report of commitment {Figure(t.Commitment)}", $"dans le dernier rapport de l’engagement {Figure(t.Commitment)}")),
        _ => In(language, ($"in each report of commitment {Figure(t.Commitment)}", $"dans chaque rapport de l’engagement {Figure(t.Commitment)}")),
    };

    private static string Every(Interval interval, Language language) => language is Language.French
        ? $"{(interval.Unit is IntervalUnit.Weeks ? "toutes" : "tous")} les {(interval.Count == 1 ? "" : Figure(interval.Count) + " ")}{Unit(interval with { Count = 2 }, language)}"
        : interval.Count == 1 ? $"every {Unit(interval, language)}" : $"every {Length(interval, language)}";

    private static string Length(Interval interval, Language language) => $"{Figure(interval.Count)} {Unit(interval, language)}";

    private static string Unit(Interval interval, Language language) => In(language, interval.Unit switch
    {
        IntervalUnit.Days => interval.Count == 1 ? ("day", "jour") : ("days", "jours"),
        IntervalUnit.Weeks => interval.Count == 1 ? ("week", "semaine") : ("weeks", "semaines"),
        IntervalUnit.Months => interval.Count == 1 ? ("month", "mois") : ("months", "mois"),
        _ => interval.Count == 1 ? ("year", "an") : ("years", "ans"),
    });

    private static string From(SeriesStart start, Language language) => start switch
    {
        { Kind: StartKind.Adoption } => In(language, ("from the adoption", "à compter de l’adoption")),
        { Day: { } day } => In(language, ($"from {DateWords.Day(day, language)}", $"à compter du {DateWords.Day(day, language)}")),
        _ => In(language, ("from when is not stated", "le début n’est pas énoncé")),
    };
}
