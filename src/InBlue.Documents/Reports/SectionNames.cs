namespace InBlue.Documents.Reports;

/// <summary>People write "62 i)", "62(i)" and "i" for one section.</summary>
internal static class SectionNames
{
    public static bool AreSame(string left, string right) => Folded(left) == Folded(right);

    private static string Folded(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
