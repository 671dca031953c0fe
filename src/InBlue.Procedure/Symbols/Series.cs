namespace InBlue.Procedure.Symbols;

/// <summary>One run of numbers. Where its pattern holds the year, the numbers begin anew each year. Equal patterns are one series: drafts, letters and reports of the United Nations share theirs.</summary>
public sealed class Series : IEquatable<Series>
{
    public const int MostNumber = 9_999_999;

    private readonly SymbolPattern compiled;

    internal Series(string pattern, SymbolPattern compiled) => (Pattern, this.compiled) = (pattern, compiled);

    public string Pattern { get; }

    public bool BeginsAnewEachYear => compiled.HasYear;

    internal SymbolPattern Compiled => compiled;

    /// <param name="year">1 to 9999; has no part in a series whose pattern leaves the year out.</param>
    /// <param name="number">1 to <see cref="MostNumber"/>.</param>
    public string Write(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9_999);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MostNumber);
        return compiled.Write(year, number);
    }

    /// <summary>The first text under that number, without a revision.</summary>
    public Symbol At(int year, int number) => new(this, BeginsAnewEachYear ? year : null, number, null, null, Write(year, number));

    /// <summary>Null where the text is not, to the last character, what <see cref="Write"/> gives for some year and number.</summary>
    public (int? Year, int Number)? Read(string text) => compiled.Read(text);

    public bool Equals(Series? other) => other is not null && Pattern == other.Pattern;

    public override bool Equals(object? obj) => Equals(obj as Series);

    public override int GetHashCode() => Pattern.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Pattern;
}
