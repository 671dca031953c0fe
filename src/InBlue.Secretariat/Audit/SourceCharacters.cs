using System.Text;

namespace InBlue.Secretariat.Audit;

/// <summary>A source as code points, the unit of every span in the record.</summary>
internal sealed class SourceCharacters
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string text;
    private readonly int[]? starts; // where each code point begins; null where each is one unit

    private SourceCharacters(string text)
    {
        this.text = text;
        if (!text.Any(char.IsSurrogate))
            return;
        var at = 0;
        starts = [.. text.EnumerateRunes().Select(rune => (at += rune.Utf16SequenceLength) - rune.Utf16SequenceLength), text.Length];
    }

    public static SourceCharacters Of(string text) => new(text);

    public string Text => text;

    public int Length => starts is null ? text.Length : starts.Length - 1;

    /// <summary>Null where the bytes are not UTF-8. A byte-order mark counts as a character.</summary>
    public static SourceCharacters? Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return new SourceCharacters(Strict.GetString(utf8));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Null where the span does not lie in the source.</summary>
    public string? Slice(int start, int end) =>
        start < 0 || start >= end || end > Length ? null
        : starts is null ? text[start..end]
        : text[starts[start]..starts[end]];
}
