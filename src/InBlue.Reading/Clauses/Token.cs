namespace InBlue.Reading.Clauses;

internal enum TokenKind : byte { Mark, Word, Number, Ordinal }

/// <summary>
/// A word, a figure or a mark. Word is its number in the lexicon, 0 where the lexicon does not know it. Value is that of a figure, -1 where it is
/// too great; Grouped: it is printed with separators of thousands, so that it is no year.
/// </summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Word, long Value, bool Grouped)
{
    public int Length => End - Start;
}
