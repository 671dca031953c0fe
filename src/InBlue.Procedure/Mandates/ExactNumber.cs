using System.Globalization;

namespace InBlue.Procedure.Mandates;

/// <summary>A decimal number without rounding: <paramref name="Digits"/> with so many of them after the point. "29.50" and "29.5" are one number, in one spelling.</summary>
public readonly record struct ExactNumber : IComparable<ExactNumber>
{
    public const long Most = 1_000_000_000_000;
    public const int MostScale = 6;

    private ExactNumber(long digits, int scale) => (Digits, Scale) = (digits, scale);

    public long Digits { get; }

    public int Scale { get; }

    public static ExactNumber Of(long whole) => new(whole, 0);

    /// <summary>Digits with at most one full stop, six decimals and a minus sign; anything else is null, a comma too, since it means different things to different people.</summary>
    public static ExactNumber? TryParse(string text)
    {
        var negative = text.StartsWith('-');
        var body = negative ? text[1..] : text;
        var stop = body.IndexOf('.', StringComparison.Ordinal);
        var (whole, part) = stop < 0 ? (body, "") : (body[..stop], body[(stop + 1)..]);
        if (whole.Length is 0 or > 13 || part.Length > MostScale || (stop >= 0 && part.Length == 0) || (whole.Length > 1 && whole[0] == '0')
            || !whole.All(char.IsAsciiDigit) || !part.All(char.IsAsciiDigit))
            return null;
        part = part.TrimEnd('0');
        if (long.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture) > Most)
            return null;
        var digits = long.Parse(whole + part, NumberStyles.None, CultureInfo.InvariantCulture);
        return new ExactNumber(negative ? -digits : digits, part.Length);
    }

    public int CompareTo(ExactNumber other) => ((Int128)Digits * PowerOf(other.Scale)).CompareTo((Int128)other.Digits * PowerOf(Scale));

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The one spelling that the record keeps: "13289", "29.5", "-3".</summary>
    public override string ToString()
    {
        var digits = Math.Abs(Digits).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        return (Digits < 0 ? "-" : "") + (Scale == 0 ? digits : $"{digits[..^Scale]}.{digits[^Scale..]}");
    }

    private static long PowerOf(int scale)
    {
        var power = 1L;
        for (var i = 0; i < scale; i++)
            power *= 10;
        return power;
    }
}
