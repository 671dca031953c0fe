using InBlue.Procedure.Mandates;
using InBlue.Verbs;

namespace InBlue.Mandates;

internal static class Figures
{
    /// <summary>Throws <see cref="WrongUseException"/>: a number is never read two ways.</summary>
    public static ExactNumber Exact(string text) => ExactNumber.TryParse(text)
        ?? throw new WrongUseException($"\"{text}\" is no number as the record keeps it: digits, at most one full stop and six decimals, no spaces and no comma, such as 13289 or 29.5.");
}
