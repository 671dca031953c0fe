using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

/// <summary>
/// Every word and mark that the tables of one language name, by number, so that a text is looked up once and compared by number from then on.
/// Its own hashing, since this one question is most of the reader's work; the tables are fixed, so no text can crowd it.
/// </summary>
internal sealed class Lexicon(Language language)
{
    private const int Longest = 40;

    private readonly List<string> words = [""];
    private int[] slots = new int[256];

    public Language Language { get; } = language;

    /// <summary>One more than the greatest number.</summary>
    public int Size => words.Count;

    public int Add(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            throw new ArgumentException("A word of the tables is empty or too long.", nameof(word));
        if (Of(word) is > 0 and var known)
            return known;
        words.Add(word.ToString());
        if (words.Count * 3 > slots.Length)
        {
            slots = new int[slots.Length * 2];
            for (var number = 1; number < words.Count; number++)
                slots[Free(words[number])] = number;
        }
        else
            slots[Free(word)] = words.Count - 1;
        return words.Count - 1;
    }

    /// <summary>0 for a word that no table names.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return 0;
        for (var slot = Hash(word) & slots.Length - 1; slots[slot] is > 0 and var number; slot = slot + 1 & slots.Length - 1)
            if (word.SequenceEqual(words[number]))
                return number;
        return 0;
    }

    /// <summary>A phrase that ends in an elision ("lorsqu'") is cut as if a word followed.</summary>
    public int[] AddPhrase(string phrase)
    {
        var tokens = Tokens.Of(phrase.EndsWith('\'') ? phrase + "x" : phrase, Language);
        return [.. tokens.Where(token => token.Start < phrase.Length).Select(token => Add(phrase.AsSpan(token.Start, token.Length)))];
    }

    private int Free(ReadOnlySpan<char> word)
    {
        var slot = Hash(word) & slots.Length - 1;
        while (slots[slot] > 0)
            slot = slot + 1 & slots.Length - 1;
        return slot;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in word)
                hash = (hash ^ c) * 16777619u;
            return (int)((hash ^ hash >> 15) & int.MaxValue);
        }
    }
}
