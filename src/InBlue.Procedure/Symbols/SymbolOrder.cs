namespace InBlue.Procedure.Symbols;

/// <summary>By series, year and number; a text before its corrigenda, and these before its next revision.</summary>
public sealed class SymbolOrder : IComparer<Symbol>
{
    public static SymbolOrder Comparer { get; } = new();

    private SymbolOrder() { }

    public int Compare(Symbol? x, Symbol? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var bySeries = string.CompareOrdinal(x.Series.Pattern, y.Series.Pattern);
        return bySeries != 0 ? bySeries : Figures(x).CompareTo(Figures(y));
    }

    private static (int, int, int, int) Figures(Symbol symbol) => (symbol.Year ?? 0, symbol.Number, symbol.Revision ?? 0, symbol.Corrigendum ?? 0);
}
