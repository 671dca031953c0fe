using System.Globalization;
using InBlue.Secretariat.Keeping;

namespace InBlue.Output;

/// <summary>What of others' word goes with a record.</summary>
internal static class BesideText
{
    /// <summary>Nothing where there is none.</summary>
    public static void Print(SaidByOthers beside, string said = "With it")
    {
        string[] parts = [.. Count(beside.Stamps, "time stamp"), .. Count(beside.Cosigned, "cosigned checkpoint")];
        if (parts.Length > 0)
            Console.WriteLine($"{said}: {string.Join(" and ", parts)}.");
    }

    private static string[] Count(int many, string what) => many == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{many} {what}{(many == 1 ? "" : "s")}")];
}
