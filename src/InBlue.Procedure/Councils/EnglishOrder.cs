namespace InBlue.Procedure.Councils;

/// <summary>The English alphabetical order of members, letter by letter as a council's papers have it: marks, case, spaces and signs do not count.</summary>
public sealed class EnglishOrder : IComparer<string>
{
    private const string Marked = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ", Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    public static EnglishOrder Alphabetical { get; } = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Letters(x), Letters(y)) is var order and not 0 ? order : string.CompareOrdinal(x, y);

    private static string Letters(string? name) => string.Concat((name ?? "").Where(char.IsLetter).Select(char.ToLowerInvariant).Select(c => Marked.IndexOf(c) is var at and >= 0 ? Plain[at] : c));
}
