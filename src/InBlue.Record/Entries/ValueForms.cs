using System.Buffers;
using System.Globalization;
using System.Text;

namespace InBlue.Record.Entries;

/// <summary>The forms of values that every kind of entry shares; the table in docs/record-format.md section 5.</summary>
public static class ValueForms
{
    private const int LengthOfInstant = 24;

    public static bool IsId(string text) => Has(text, 1, 64, c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-');

    public static bool IsSymbol(string text) => Has(text, 1, 64, c => c is >= '!' and <= '~');

    public static bool IsMember(string text) => Has(text, 2, 16, c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-');

    public static bool IsAnnex(string text) => Has(text, 1, 12, c => c is 'I' or 'V' or 'X' or 'L' or 'C');

    public static bool IsDate(string text) =>
        text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>UTC with milliseconds, 24 characters.</summary>
    public static bool IsInstant(string text)
    {
        Span<byte> ascii = stackalloc byte[LengthOfInstant];
        return text.Length == LengthOfInstant && Ascii.FromUtf16(text, ascii, out _) == OperationStatus.Done && IsInstant(ascii);
    }

    public static bool IsInstant(ReadOnlySpan<byte> ascii)
    {
        var form = "0000-00-00T00:00:00.000Z"u8;
        if (ascii.Length != form.Length)
            return false;
        for (var i = 0; i < form.Length; i++)
            if (form[i] == '0' ? ascii[i] is < (byte)'0' or > (byte)'9' : ascii[i] != form[i])
                return false;
        var (year, month) = (100 * Two(ascii) + Two(ascii[2..]), Two(ascii[5..]));
        return year > 0 && month is > 0 and <= 12 && Two(ascii[8..]) is var day && day > 0 && day <= DateTime.DaysInMonth(year, month)
            && Two(ascii[11..]) < 24 && Two(ascii[14..]) < 60 && Two(ascii[17..]) < 60;
    }

    private static int Two(ReadOnlySpan<byte> digits) => 10 * (digits[0] - '0') + digits[1] - '0';

    private static bool Has(string text, int least, int most, Func<char, bool> allowed)
    {
        if (text.Length < least || text.Length > most)
            return false;
        foreach (var c in text)
            if (!allowed(c))
                return false;
        return true;
    }
}
