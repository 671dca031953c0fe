using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

/// <summary>Every word and mark that the tables of one language name, by number, so that a text is looked up once and compared by number from then on.</summary>
internal sealed class Lexicon(Language language)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public Language Language { get; } = language;

    /// <summary>One more than the greatest number.</summary>
    public int Size => numbers.Count + 1;

    public int Add(ReadOnlySpan<char> word)
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var number))
            numbers[word.ToString()] = number = Size;
        return number;
    }

    public int Of(ReadOnlySpan<char> word) => numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : 0;

    /// <summary>A phrase that ends in an elision ("lorsqu'") is cut as if a word followed.</summary>
    public int[] AddPhrase(string phrase)
    {
        var tokens = Tokens.Of(phrase.EndsWith('\'') ? phrase + "x" : phrase, Language);
        return [.. tokens.Where(token => token.Start < phrase.Length).Select(token => Add(phrase.AsSpan(token.Start, token.Length)))];
    }
}
