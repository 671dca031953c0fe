using InBlue.Procedure.Mandates;
using InBlue.Verbs;

namespace InBlue.Mandates;

/// <summary>A part of a commitment by the words that say it.</summary>
internal static class QuotedParts
{
    /// <summary>White space counts as one space. Throws <see cref="WrongUseException"/> where the words do not stand in the commitment, or stand there twice.</summary>
    public static Commitment Part(Commitment whole, string words)
    {
        var found = whole.Words.SelectMany(w => Places(w, words)).Take(2).ToArray();
        return found switch
        {
            [var one] => whole with { Words = [one], Title = Shortened(one.Quote), Links = whole.Links },
            [] => throw new WrongUseException($"These words do not stand in the commitment: \"{words}\". Quote them as the text has them, within one page."),
            _ => throw new WrongUseException($"These words stand in the commitment more than once: \"{words}\". Quote more of them."),
        };
    }

    private static IEnumerable<Quotation> Places(Quotation quotation, string words)
    {
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
            yield break;
        var quote = quotation.Quote;
        for (var at = quote.IndexOf(wanted[0], StringComparison.Ordinal); at >= 0; at = quote.IndexOf(wanted[0], at + 1, StringComparison.Ordinal))
        {
            if (EndOf(quote, at, wanted) is { } end)
                yield return new Quotation(quotation.Start + Length(quote[..at]), quotation.Start + Length(quote[..end]), quote[at..end]);
        }
    }

    private static int? EndOf(string quote, int at, string[] words)
    {
        foreach (var word in words)
        {
            while (at < quote.Length && char.IsWhiteSpace(quote[at]))
                at++;
            if (!quote.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return null;
            at += word.Length;
        }
        return at;
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private static string Shortened(string quote)
    {
        var line = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 140 ? line : line[..line.LastIndexOf(' ', 139)] + "…";
    }
}
