using System.Globalization;
using NodaTime;

namespace InBlue.Procedure.Councils;

/// <summary>Days as the files write them: YYYY-MM-DD.</summary>
internal static class Days
{
    public static string Text(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    /// <summary>Not by a pattern of Noda Time: preparing one takes longer than reading every day of a council file.</summary>
    public static LocalDate? Parse(string text) =>
        text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new LocalDate(day.Year, day.Month, day.Day)
            : null;
}
