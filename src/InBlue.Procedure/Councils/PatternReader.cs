using System.Collections.Immutable;
using InBlue.Procedure.Symbols;

namespace InBlue.Procedure.Councils;

/// <summary>Reads the patterns of symbols: fixed text with {year} and {number}, or what is added to a symbol.</summary>
internal sealed class PatternReader(Values values)
{
    private const string Symbol = "{symbol}", N = "{n}";

    public Series? Series(Node? node, bool mayHoldSpaces = false)
    {
        if (values.Text(node) is not { } text)
            return null;
        var parts = ImmutableArray.CreateBuilder<SymbolPattern.Part>();
        for (var at = 0; at < text.Length;)
        {
            var (part, length) = text[at] is '{' ? Placeholder(node!, text[at..]) : Fixed(node!, text[at..], mayHoldSpaces);
            if (part is null)
                return null;
            parts.Add(part);
            at += length;
        }
        return Once(node!, parts, SymbolPattern.PartKind.Number, "{number}", required: true) && Once(node!, parts, SymbolPattern.PartKind.Year, "{year}", required: false)
            ? new Series(text, new SymbolPattern(parts.ToImmutable()))
            : null;
    }

    /// <summary>What stands between the symbol and the number of its revision.</summary>
    public string? Suffix(Node? node)
    {
        if (values.Text(node) is not { } text)
            return null;
        var between = text.StartsWith(Symbol, StringComparison.Ordinal) && text.EndsWith(N, StringComparison.Ordinal) && text.Length > Symbol.Length + N.Length
            ? text[Symbol.Length..^N.Length]
            : "";
        return between.Length > 0 && between.All(c => IsAllowed(c, mayBeSpace: false)) && !char.IsAsciiDigit(between[^1])
            ? between
            : values.Fault<string>(CouncilFaultKind.NotASuffix, node!, text);
    }

    private (SymbolPattern.Part?, int) Placeholder(Node node, string text)
    {
        SymbolPattern.PartKind? kind = text.StartsWith("{year}", StringComparison.Ordinal) ? SymbolPattern.PartKind.Year
            : text.StartsWith("{number}", StringComparison.Ordinal) ? SymbolPattern.PartKind.Number
            : null;
        if (kind is { } known)
            return (new SymbolPattern.Part(known), text.IndexOf('}', StringComparison.Ordinal) + 1);
        return (values.Fault<SymbolPattern.Part>(CouncilFaultKind.NotAPlaceholder, node, text), 0);
    }

    private (SymbolPattern.Part?, int) Fixed(Node node, string text, bool mayHoldSpaces)
    {
        var length = text.TakeWhile(c => IsAllowed(c, mayHoldSpaces)).Count();
        return length is 0
            ? (values.Fault<SymbolPattern.Part>(CouncilFaultKind.NotInASymbol, node, text[..1]), 0)
            : (new SymbolPattern.Part(SymbolPattern.PartKind.Text, text[..length]), length);
    }

    private bool Once(Node node, IEnumerable<SymbolPattern.Part> parts, SymbolPattern.PartKind kind, string written, bool required)
    {
        var times = parts.Count(p => p.Kind == kind);
        if (times is 1 || (times is 0 && !required))
            return true;
        values.Faults.Add(times is 0 ? CouncilFaultKind.PlaceholderMissing : CouncilFaultKind.PlaceholderTwice, node, written);
        return false;
    }

    private static bool IsAllowed(char c, bool mayBeSpace) => c is (> ' ' and <= '~') and not ('{' or '}') || (mayBeSpace && c is ' ');
}
