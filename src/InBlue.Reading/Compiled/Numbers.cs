namespace InBlue.Reading.Compiled;

/// <summary>The symbol of a document: "S/2020/600".</summary>
public readonly record struct Symbol(string Text) { public override string ToString() => Text; }

/// <summary>The number of an annex, printed in Roman figures.</summary>
public readonly record struct AnnexNumber(int Value) : IComparable<AnnexNumber>
{
    private static readonly (int Value, string Figure)[] Figures =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>Null for what is not the one proper spelling of 1 to 399.</summary>
    public static AnnexNumber? Parse(string roman)
    {
        var (value, at) = (0, 0);
        foreach (var (worth, figure) in Figures)
            while (value < 400 && string.CompareOrdinal(roman, at, figure, 0, figure.Length) == 0)
                (value, at) = (value + worth, at + figure.Length);
        return at == roman.Length && value is > 0 and < 400 && new AnnexNumber(value).ToString() == roman ? new AnnexNumber(value) : null;
    }

    public int CompareTo(AnnexNumber other) => Value.CompareTo(other.Value);

    public override string ToString()
    {
        var (text, rest) = ("", Value);
        foreach (var (worth, figure) in Figures)
            for (; rest >= worth; rest -= worth)
                text += figure;
        return text;
    }

    public static bool operator <(AnnexNumber left, AnnexNumber right) => left.Value < right.Value;

    public static bool operator >(AnnexNumber left, AnnexNumber right) => left.Value > right.Value;

    public static bool operator <=(AnnexNumber left, AnnexNumber right) => left.Value <= right.Value;

    public static bool operator >=(AnnexNumber left, AnnexNumber right) => left.Value >= right.Value;
}
