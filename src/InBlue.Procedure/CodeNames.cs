using System.Text;

namespace InBlue.Procedure;

/// <summary>The name of an enum's value as a code: in small letters with hyphens, "first-strategic".</summary>
public static class CodeNames
{
    public static string Of<T>(T value) where T : struct, Enum => Spellings<T>.Of.TryGetValue(value, out var code) ? code : throw new ArgumentOutOfRangeException(nameof(value));

    private static class Spellings<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().Distinct().ToDictionary(v => v, v => Spell(v.ToString()));
    }

    private static string Spell(string name)
    {
        var spelt = new StringBuilder();
        foreach (var c in name)
            (char.IsUpper(c) && spelt.Length > 0 ? spelt.Append('-') : spelt).Append(char.ToLowerInvariant(c));
        return spelt.ToString();
    }
}
