using System.Buffers;
using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>"(Signed)", "(Signé)", "/s/": what stands in a text, first on its line, where the paper has a signature.</summary>
internal static class SignatureMarks
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["(signed)", "(signé)", "(signée)", "[signed]", "[signé]", "[signée]", "/s/"], StringComparison.OrdinalIgnoreCase);

    public static bool In(SourceText text)
    {
        for (ReadOnlySpan<char> rest = text.Chars, all = rest; rest.IndexOfAny(Marks) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (all[..(all.Length - rest.Length + at)].TrimEnd(" \t") is [] or [.., '\n'])
                return true;
        }
        return false;
    }
}
