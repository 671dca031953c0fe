using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace InBlue.Procedure.Voting;

/// <summary>A vote as somebody writes it: "S/2020/600", which leaves the ordinal open, or "S/2020/600#2".</summary>
public readonly record struct WrittenVote(DraftSymbol Draft, int? Ordinal) : IParsable<WrittenVote>
{
    /// <summary>Digits after the last "#" are always an ordinal: a symbol that itself ends so is written with its ordinal added.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out WrittenVote vote)
    {
        vote = default;
        var mark = text?.LastIndexOf('#') ?? -1;
        var digits = mark < 0 ? "" : text![(mark + 1)..];
        if (digits is "" || !digits.All(char.IsAsciiDigit))
        {
            if (!DraftSymbol.TryParse(text, out var whole))
                return false;
            vote = new WrittenVote(whole, Ordinal: null);
            return true;
        }

        if (digits[0] is '0' || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) || !DraftSymbol.TryParse(text![..mark], out var draft))
            return false;
        vote = new WrittenVote(draft, ordinal);
        return true;
    }

    static WrittenVote IParsable<WrittenVote>.Parse(string s, IFormatProvider? provider) =>
        TryParse(s, out var vote) ? vote : throw new FormatException("A vote is written as its draft's symbol, with # and a number for a second vote on it.");

    static bool IParsable<WrittenVote>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WrittenVote result) => TryParse(s, out result);
}
