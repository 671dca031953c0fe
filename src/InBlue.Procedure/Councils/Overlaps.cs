using NodaTime;

namespace InBlue.Procedure.Councils;

internal static class Overlaps
{
    /// <summary>Reports each period that begins before an earlier one has ended, with the first day they share.</summary>
    public static void Report<T>(IEnumerable<T> periods, Func<T, LocalDate?> from, Func<T, LocalDate?> to, Action<T, T, LocalDate> report) where T : class
    {
        T? longest = null;
        foreach (var next in periods.OrderBy(p => from(p) ?? LocalDate.MinIsoValue))
        {
            if (longest is not null && (from(next) ?? LocalDate.MinIsoValue) <= (to(longest) ?? LocalDate.MaxIsoValue))
                report(longest, next, from(next) ?? to(longest) ?? to(next) ?? LocalDate.MaxIsoValue);
            if (longest is null || (to(next) ?? LocalDate.MaxIsoValue) > (to(longest) ?? LocalDate.MaxIsoValue))
                longest = next;
        }
    }
}
