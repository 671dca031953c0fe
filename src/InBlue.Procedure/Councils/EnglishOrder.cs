namespace InBlue.Procedure.Councils;

/// <summary>English alphabetical order, in which members sit, vote and preside: word by word, without regard to case, accents and marks.</summary>
public sealed class EnglishOrder : IComparer<string>
{
    public static EnglishOrder Comparer { get; } = new();

    private EnglishOrder() { }

    public int Compare(string? x, string? y)
    {
        var byLetters = string.CompareOrdinal(Letters(x ?? ""), Letters(y ?? ""));
        return byLetters != 0 ? byLetters : string.CompareOrdinal(x, y);
    }

    /// <summary>A space sorts before every letter, so that "Niger" comes before "Nigeria" and "Guinea" before "Guinea-Bissau".</summary>
    private static string Letters(string name) => string.Concat(name.Select(Letter)).Trim();

    private static string Letter(char c) => c switch
    {
        '\'' or '’' or '.' or ',' or '(' or ')' => "",
        ' ' or '-' or '\u00a0' => " ",
        _ => $"{PlainLetter.Of(c)}",
    };
}
