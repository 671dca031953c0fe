using System.Text.RegularExpressions;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>What a letter calls by a symbol.</summary>
internal enum SymbolIs { Open, Earlier, NotOpen, OtherDocument, OtherSeries, Unknown }

/// <param name="Draft">The open draft, where it is one.</param>
internal readonly record struct NamedSymbol(SymbolIs Is, DraftSymbol? Draft, string Text, int Start, int End);

/// <summary>
/// Everything in a letter that is written like a symbol. What looks like one of the series of the open drafts and is none that is
/// known, is never taken for the draft.
/// </summary>
internal sealed class NamedSymbols
{
    private const int Most = 60;
    private const string Stroke = "[/\\u2044\\u2215\\uFF0F]";
    private static readonly Regex Like = Pattern.Of($@"(?<![\w/.:@-])\p{{L}}{{1,8}}(?: ?{Stroke} ?[\w.()-]+)+");
    private static readonly Regex Bare = Pattern.Of($@"(?<![\w/.-])(?:19|20)\d\d ?{Stroke} ?\d{{1,5}}\b(?!/)");
    private readonly Dictionary<string, (SymbolIs Is, DraftSymbol? Draft)> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> series = new(StringComparer.Ordinal);

    public NamedSymbols(LoneLetterContext context)
    {
        foreach (var other in context.Known)
            known[Packed(other.Symbol.Text)] = (other.As switch
            {
                KnownAs.EarlierRevision => SymbolIs.Earlier,
                KnownAs.AnotherDraft or KnownAs.Closed => SymbolIs.NotOpen,
                KnownAs.OtherDocument => SymbolIs.OtherDocument,
            }, null);
        foreach (var open in context.Open)
        {
            known[Packed(open.Symbol.Text)] = (SymbolIs.Open, open.Symbol);
            series.Add(Series(Packed(open.Symbol.Text)));
        }
    }

    /// <param name="isReference">Whether a place lies in a line of the sender's own reference numbers.</param>
    public List<NamedSymbol> In(CleanText text, Func<int, bool> isReference)
    {
        var found = new List<NamedSymbol>();
        foreach (Match match in Like.Matches(text.Text))
        {
            var words = match.Value.TrimEnd('.', '-', ')', '(');
            if (words.Count(c => c == ')') < words.Count(c => c == '(') && match.Value.Length > words.Length && match.Value[words.Length] == ')')
                words += ")";
            if (words.Any(char.IsDigit) && found.Count < Most)
                found.Add(Named(words, match.Index, isReference(match.Index)));
        }
        foreach (Match match in Bare.Matches(text.Text))
            if (!isReference(match.Index) && found.Count < Most && !found.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End))
                found.Add(new NamedSymbol(SymbolIs.Unknown, null, match.Value, match.Index, match.Index + match.Length));
        return [.. found.OrderBy(f => f.Start)];
    }

    /// <summary>A symbol that stands where a page has its head.</summary>
    public NamedSymbol Head(string symbol) => Named(symbol, 0, isReference: false);

    private NamedSymbol Named(string words, int start, bool isReference)
    {
        var packed = Packed(words);
        if (known.TryGetValue(packed, out var what))
            return new NamedSymbol(what.Is, what.Draft, words, start, start + words.Length);
        var isLike = series.Contains(Series(packed)) || words.Any(c => c > '\u007F') || (!isReference && IsYearAndNumber(packed));
        return new NamedSymbol(isLike ? SymbolIs.Unknown : SymbolIs.OtherSeries, null, words, start, start + words.Length);
    }

    /// <summary>"S/" of "S/2020/600": what stands before the first figure. "S/RES/" is another series.</summary>
    private static string Series(string packed) => packed[..Math.Max(0, packed.AsSpan().IndexOfAnyInRange('0', '9'))];

    private static bool IsYearAndNumber(string packed) => packed.Split('/') is [_, { Length: 4 } year, var number, ..] && year.All(char.IsDigit) && number.Any(char.IsDigit);

    private static string Packed(string symbol) =>
        string.Concat(symbol.Where(c => !char.IsWhiteSpace(c)).Select(c => c is '\u2044' or '\u2215' or '\uFF0F' ? '/' : char.ToUpperInvariant(c)));
}
