using System.Collections.Immutable;
using System.Globalization;

namespace InBlue.Procedure.Symbols;

/// <summary>A pattern such as "S/{year}/{number}", read once. All but the number has a fixed length, so a text fits in one way or in none.</summary>
internal sealed record SymbolPattern(ImmutableArray<SymbolPattern.Part> Parts)
{
    public const int MostDigits = 7;
    public const int YearDigits = 4;

    /// <summary>Fixed text, or one of the two placeholders.</summary>
    public sealed record Part(PartKind Kind, string Text = "")
    {
        public int Length => Kind is PartKind.Year ? YearDigits : Text.Length;
    }

    public enum PartKind { Text, Year, Number }

    public bool HasYear => Parts.Any(p => p.Kind is PartKind.Year);

    public int LengthBesideNumber => Parts.Sum(p => p.Length);

    public string Write(int? year, int number) => string.Concat(Parts.Select(p => p.Kind switch
    {
        PartKind.Text => p.Text,
        PartKind.Year => year!.Value.ToString("0000", CultureInfo.InvariantCulture),
        PartKind.Number => number.ToString(CultureInfo.InvariantCulture),
    }));

    public (int? Year, int Number)? Read(string text)
    {
        var digits = text.Length - LengthBesideNumber;
        if (digits is < 1 or > MostDigits)
            return null;

        var (at, year, number) = (0, (int?)null, 0);
        foreach (var part in Parts)
        {
            var length = part.Kind is PartKind.Number ? digits : part.Length;
            var here = text.AsSpan(at, length);
            at += length;
            if (part.Kind is PartKind.Text)
            {
                if (!here.SequenceEqual(part.Text))
                    return null;
                continue;
            }
            if (Digits.Value(here, padded: part.Kind is PartKind.Year) is not { } value)
                return null;
            if (part.Kind is PartKind.Year)
                year = value;
            else
                number = value;
        }
        return (year, number);
    }
}
