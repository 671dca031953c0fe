using System.Diagnostics.CodeAnalysis;

namespace InBlue.Procedure.Voting;

/// <summary>What a draft is filed under: "S/2020/600". 1 to 64 visible ASCII characters.</summary>
public readonly record struct DraftSymbol : IParsable<DraftSymbol>
{
    private readonly string? text;

    private DraftSymbol(string text) => this.text = text;

    public string Text => text ?? throw new InvalidOperationException("A symbol that was never read.");

    public static bool TryParse([NotNullWhen(true)] string? text, out DraftSymbol symbol)
    {
        var fits = text is { Length: >= 1 and <= 64 } && text.All(c => c is >= '!' and <= '~');
        symbol = fits ? new DraftSymbol(text!) : default;
        return fits;
    }

    public static DraftSymbol Parse(string text) =>
        TryParse(text, out var symbol) ? symbol : throw new FormatException("A symbol has 1 to 64 visible ASCII characters.");

    public override string ToString() => text ?? "";

    static DraftSymbol IParsable<DraftSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DraftSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DraftSymbol result) => TryParse(s, out result);
}
