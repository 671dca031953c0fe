namespace InBlue.Reading.Clauses;

/// <summary>Roman figures up to 39, as words that a text may hold.</summary>
internal static class RomanFigures
{
    private static readonly string[] Units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    public static string Spelled { get; } = string.Join(' ', from tens in new[] { "", "x", "xx", "xxx" } from unit in Units where tens.Length + unit.Length > 0 select tens + unit);
}
