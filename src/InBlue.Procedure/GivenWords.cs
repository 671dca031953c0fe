namespace InBlue.Procedure;

/// <summary>Words that a person gives and the record keeps: docs/record-format.md section 5, prose, and no character that only a machine acts on.</summary>
public static class GivenWords
{
    public const int Most = 10_000;

    /// <summary>Several lines are allowed.</summary>
    public static bool AreSound(string text) => IsSound(text, c => c is '\n' or '\r' or '\t');

    /// <summary>A name, a number, a heading: one line.</summary>
    public static bool AreOneLine(string text) => IsSound(text, _ => false);

    private static bool IsSound(string text, Func<char, bool> allowed)
    {
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var characters = 0;
        for (var i = 0; i < text.Length; i++, characters++)
        {
            if (char.IsControl(text[i]) && !allowed(text[i]))
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return false;
            i++;
        }
        return characters <= Most;
    }
}
