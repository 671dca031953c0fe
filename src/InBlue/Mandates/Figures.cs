using InBlue.Procedure.Mandates;
using InBlue.Reading.Values;
using InBlue.Verbs;

namespace InBlue.Mandates;

internal static class Figures
{
    /// <summary>Throws <see cref="WrongUseException"/>: a number is never read two ways.</summary>
    public static ExactNumber Exact(string text) => (TypedNumber.IsReadTwoWays(text) ? null : ExactNumber.TryParse(text))
        ?? throw new WrongUseException($"\"{text}\" is no number as the record keeps it: digits, at most one full stop and six decimals, no spaces and no comma, such as 13289 or 29.5. One full stop with exactly three digits after it is not taken, since it may be thousands: 12500, 12.5 or 12.5000 say which.");
}
