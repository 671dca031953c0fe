using System.Text;

namespace InBlue.Secretariat.Mandates;

/// <summary>The spelling of a mandate's codes in the record: the name in small letters with hyphens, "first-strategic". Renaming one breaks old records; a test pins them all.</summary>
public static class MandateCodes
{
    public static string Of<T>(T value) where T : struct, Enum => Spellings<T>.Of[value];

    private static class Spellings<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(v => v, v => Spell(v.ToString()));
    }

    private static string Spell(string name)
    {
        var spelt = new StringBuilder();
        foreach (var c in name)
            spelt.Append(char.IsUpper(c) && spelt.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return spelt.ToString();
    }
}
