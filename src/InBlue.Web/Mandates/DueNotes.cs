using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Web.Words;

namespace InBlue.Web.Mandates;

/// <summary>What a reader should know of a date beside the date itself.</summary>
public static class DueNotes
{
    private const int NearTheEnd = 7;

    public static IEnumerable<string> Of(Mandate mandate, Occurrence occurrence, Language language)
    {
        var says = new RegisterWords(language);
        if (occurrence.Instrument is { } by)
            yield return says.MovedBy(mandate.Instruments[by - 1].Symbol);
        if (occurrence.Working.Day != occurrence.Textual.Day && !occurrence.Textual.IsMonth)
            yield return says.WorkingDate(DateWords.Day(occurrence.Working.Day, language));
        if (!occurrence.Working.CalendarKnown)
            yield return says.HolidaysUnknown(occurrence.Working.Day.Year);
        if (occurrence is { DaysBeforeEnd: >= 0 and <= NearTheEnd and var days, Textual.IsMonth: false })
            yield return says.BeforeEnd(days);
    }
}
