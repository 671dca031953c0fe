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
        if (MovedBy(mandate, occurrence, language) is { } moved)
            yield return moved;
        foreach (var note in OfDay(occurrence, language))
            yield return note;
        if (!occurrence.Working.CalendarKnown)
            yield return new RegisterWords(language).HolidaysUnknown(occurrence.Working.Day.Year);
    }

    /// <summary>What holds of everything that falls due that day.</summary>
    public static IEnumerable<string> OfDay(Occurrence occurrence, Language language)
    {
        var says = new RegisterWords(language);
        if (occurrence.Working.Day != occurrence.Textual.Day && !occurrence.Textual.IsMonth)
            yield return says.WorkingDate(DateWords.Day(occurrence.Working.Day, language));
        if (occurrence is { DaysBeforeEnd: >= 0 and <= NearTheEnd and var days, Textual.IsMonth: false })
            yield return says.BeforeEnd(days);
    }

    /// <summary>Null where the text's own date stands.</summary>
    public static string? MovedBy(Mandate mandate, Occurrence occurrence, Language language) =>
        occurrence.Instrument is { } by ? new RegisterWords(language).MovedBy(mandate.Instruments[by - 1].Symbol) : null;
}
