using System.Text;

namespace InBlue.Reading.Text;

public enum WhyNotText { TooLong, NotUtf8, ControlCharacter }

/// <summary>Where the bytes stop being a text document. For a file that is too long, <paramref name="Byte"/> is the first one too many.</summary>
public sealed record TextFault(WhyNotText Why, int Byte, int Line);

public abstract record Decoded
{
    private Decoded() { }

    public sealed record Text(SourceText Source) : Decoded;
    public sealed record NotText(TextFault Fault) : Decoded;
}

/// <summary>A whole source, every character kept as it came, a byte-order mark too.</summary>
public sealed class SourceText
{
    public const int MaxBytes = 16 * 1024 * 1024;

    // Places of the second halves of surrogate pairs, ascending; empty for most texts, which makes every offset its own code point.
    private readonly int[] lowSurrogates;

    private SourceText(string chars)
    {
        Chars = chars;
        var found = new List<int>();
        for (var at = 0; chars.AsSpan(at).IndexOfAnyInRange('\uDC00', '\uDFFF') is var next and >= 0; at = found[^1] + 1)
            found.Add(at + next);
        lowSurrogates = [.. found];
    }

    /// <summary>UTF-16, for reading inside this project; what leaves it is in code points.</summary>
    internal string Chars { get; }

    /// <summary>How many code points the source has.</summary>
    public int Length => Chars.Length - lowSurrogates.Length;

    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            return Not(WhyNotText.TooLong, MaxBytes, bytes);
        for (var at = 0; at < bytes.Length;)
        {
            var plain = bytes[at..].IndexOfAnyExceptInRange((byte)' ', (byte)'~');
            if (plain != 0)
            {
                at = plain < 0 ? bytes.Length : at + plain;
                continue;
            }
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
                return Not(WhyNotText.NotUtf8, at, bytes);
            if (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r' or '\f'))
                return Not(WhyNotText.ControlCharacter, at, bytes);
            at += length;
        }
        return new Decoded.Text(new SourceText(Encoding.UTF8.GetString(bytes)));
    }

    /// <summary>The exact characters of the source, as every evidence quotes them.</summary>
    public string Slice(SourceSpan span)
    {
        var start = Utf16At(span.Start);
        return Chars[start..Utf16At(span.End)];
    }

    internal SourceSpan Span(int utf16Start, int utf16End) => new(CodePointAt(utf16Start), CodePointAt(utf16End));

    private int CodePointAt(int utf16)
    {
        var found = Array.BinarySearch(lowSurrogates, utf16);
        return utf16 - (found < 0 ? ~found : found);
    }

    internal int Utf16(int codePoint) => Utf16At(codePoint);

    private int Utf16At(int codePoint)
    {
        // The k-th pair lies before the code point when its second half, less the k halves before it, does not pass it.
        var (low, high) = (0, lowSurrogates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lowSurrogates[middle] - middle <= codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        return codePoint + low;
    }

    private static Decoded.NotText Not(WhyNotText why, int at, ReadOnlySpan<byte> bytes) =>
        new(new TextFault(why, at, 1 + bytes[..at].Count((byte)'\n')));
}
