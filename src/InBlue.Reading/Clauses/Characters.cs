namespace InBlue.Reading.Clauses;

internal enum CharacterKind : byte { Mark, Letter, Digit, Space }

/// <summary>What each UTF-16 unit is and how it folds, worked out once: the reader asks it of every character of every text.</summary>
internal static class Characters
{
    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x10000).Select(c => Text.Fold.Of((char)c))];
    private static readonly CharacterKind[] Kinds = [.. Enumerable.Range(0, 0x10000).Select(c => KindOf((char)c))];

    public static CharacterKind Kind(char c) => Kinds[c];

    public static string Fold(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        var folded = Folded;
        for (var i = 0; i < to.Length; i++)
            to[i] = folded[from[i]];
    });

    private static CharacterKind KindOf(char c) =>
        Text.Fold.IsSpace(c) ? CharacterKind.Space : char.IsAsciiDigit(c) ? CharacterKind.Digit : char.IsLetterOrDigit(c) ? CharacterKind.Letter : CharacterKind.Mark;
}
