namespace InBlue.Procedure.Symbols;

/// <summary>What a symbol says: its series, year and number, and which revision or corrigendum it is. Equal symbols are written alike, and the other way round.</summary>
public sealed record Symbol
{
    internal Symbol(Series series, int? year, int number, int? revision, int? corrigendum, string text) =>
        (Series, Year, Number, Revision, Corrigendum, Text) = (series, year, number, revision, corrigendum, text);

    public Series Series { get; }

    /// <summary>Null where the series leaves it out.</summary>
    public int? Year { get; }

    public int Number { get; }

    public int? Revision { get; }

    public int? Corrigendum { get; }

    public string Text { get; }

    /// <summary>A later text of the same draft: /Rev.2 revises /Rev.1 and the text without either. A corrigendum is no revision.</summary>
    public bool IsRevisionOf(Symbol other) =>
        HasNumberOf(other) && Corrigendum is null && other.Corrigendum is null && (Revision ?? 0) > (other.Revision ?? 0);

    /// <summary>Corrects that very text, not another revision of it.</summary>
    public bool IsCorrigendumTo(Symbol other) =>
        HasNumberOf(other) && Revision == other.Revision && Corrigendum is not null && other.Corrigendum is null;

    public override string ToString() => Text;

    internal bool HasNumberOf(Symbol other) => Series.Equals(other.Series) && (Year, Number) == (other.Year, other.Number);
}
