using NodaTime;
using NodaTime.Text;

namespace InBlue.Procedure.Councils;

/// <summary>Days as the files write them: YYYY-MM-DD.</summary>
internal static class Days
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd");

    public static string Text(LocalDate day) => Pattern.Format(day);

    public static LocalDate? Parse(string text) =>
        text.Length == 10 && Pattern.Parse(text) is { Success: true, Value: { Year: > 0 } day } ? day : null;
}
