using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Web.Words;

/// <summary>An hour stays on one line.</summary>
public static class PageDates
{
    public static string DayAndHour(LocalDateTime time, Language language) => DateWords.DayAndHour(time, language).Replace(" h ", "\u00A0h\u00A0", StringComparison.Ordinal);
}
