using System.Globalization;

namespace InBlue.Reading.Files;

internal static class Figures
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
