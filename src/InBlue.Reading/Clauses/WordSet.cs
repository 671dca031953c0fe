namespace InBlue.Reading.Clauses;

/// <summary>Some words of a lexicon.</summary>
internal sealed class WordSet
{
    private readonly bool[] has;

    public WordSet(Lexicon lexicon, string words)
    {
        var numbers = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => lexicon.Add(word)).ToList();
        has = new bool[lexicon.Size];
        foreach (var number in numbers)
            has[number] = true;
    }

    public bool Has(Token token) => token.Word < has.Length && has[token.Word];

    public bool Has(Token[] tokens, int at) => at >= 0 && at < tokens.Length && Has(tokens[at]);
}
