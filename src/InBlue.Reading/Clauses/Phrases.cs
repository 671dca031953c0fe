namespace InBlue.Reading.Clauses;

/// <summary>A table of phrases, each with what it means. The longest phrase that fits is found by its first word, or by its last.</summary>
internal sealed class Phrases<T>
{
    private readonly Entry[]?[] byFirst;
    private readonly Entry[]?[] byLast;

    public Phrases(Lexicon lexicon, IEnumerable<(string Phrase, T Meaning)> table)
    {
        var entries = table.Select(row => new Entry(lexicon.AddPhrase(row.Phrase), row.Meaning)).ToList();
        byFirst = Index(entries, lexicon.Size, words => words[0]);
        byLast = Index(entries, lexicon.Size, words => words[^1]);
    }

    /// <summary>The longest phrase that begins at a token; its length is 0 where there is none.</summary>
    public int At(Token[] tokens, int at, out T meaning)
    {
        meaning = default!;
        if (at < 0 || at >= tokens.Length || Candidates(byFirst, tokens[at].Word) is not { } entries)
            return 0;
        foreach (var entry in entries)
            if (at + entry.Words.Length <= tokens.Length && Fits(tokens, at, entry.Words))
            {
                meaning = entry.Meaning;
                return entry.Words.Length;
            }
        return 0;
    }

    public int At(Token[] tokens, int at) => At(tokens, at, out _);

    /// <summary>The longest phrase that ends right before a token.</summary>
    public int Before(Token[] tokens, int end, out T meaning)
    {
        meaning = default!;
        if (end < 1 || end > tokens.Length || Candidates(byLast, tokens[end - 1].Word) is not { } entries)
            return 0;
        foreach (var entry in entries)
            if (entry.Words.Length <= end && Fits(tokens, end - entry.Words.Length, entry.Words))
            {
                meaning = entry.Meaning;
                return entry.Words.Length;
            }
        return 0;
    }

    public int Before(Token[] tokens, int end) => Before(tokens, end, out _);

    public bool EndsAt(Token[] tokens, int end) => Before(tokens, end) > 0;

    private static Entry[]? Candidates(Entry[]?[] index, int word) => word < index.Length ? index[word] : null;

    private static bool Fits(Token[] tokens, int at, int[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (tokens[at + i].Word != words[i])
                return false;
        return true;
    }

    private static Entry[]?[] Index(List<Entry> entries, int size, Func<int[], int> key)
    {
        var index = new Entry[]?[size];
        foreach (var group in entries.GroupBy(entry => key(entry.Words)))
            index[group.Key] = [.. group.OrderByDescending(entry => entry.Words.Length)];
        return index;
    }

    private sealed record Entry(int[] Words, T Meaning);
}
