namespace InBlue.Reading.Text;

/// <summary>Where words that a person quotes stand in a text: white space between them counts as one space, whatever it is there.</summary>
public static class WordsFound
{
    /// <summary>Places in code points, ascending; they may overlap. None for words that are white space alone.</summary>
    public static IEnumerable<(SourceSpan Span, string Quote)> In(string text, string words)
    {
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
            yield break;
        for (var at = text.IndexOf(wanted[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted[0], at + 1, StringComparison.Ordinal))
        {
            if (EndOf(text, at, wanted) is { } end)
                yield return (new SourceSpan(CodePoints(text, at), CodePoints(text, end)), text[at..end]);
        }
    }

    private static int? EndOf(string text, int at, string[] words)
    {
        foreach (var (i, word) in words.Index())
        {
            var before = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if ((i > 0 && at == before) || !text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return null;
            at += word.Length;
        }
        return at;
    }

    private static int CodePoints(string text, int end)
    {
        var count = 0;
        foreach (var _ in text.AsSpan(0, end).EnumerateRunes())
            count++;
        return count;
    }
}
