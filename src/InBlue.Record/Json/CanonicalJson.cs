using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace InBlue.Record.Json;

/// <summary>
/// The one spelling of a value: RFC 8785, restricted as docs/record-format.md section 1 says. System.Text.Json's writer is not used,
/// since it escapes what the RFC leaves alone (U+00A0, U+2028, emoji).
/// </summary>
public static class CanonicalJson
{
    public const int MostLevels = 32;
    public const long LargestInteger = (1L << 53) - 1;

    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? kept;

    public static byte[] Write(JsonValue value)
    {
        var output = kept ?? new ArrayBufferWriter<byte>(1024);
        kept = null; // a value that cannot be written leaves nothing of itself behind
        Write(value, output, level: 1);
        var bytes = output.WrittenSpan.ToArray();
        output.ResetWrittenCount();
        if (output.Capacity <= MostKept)
            kept = output;
        return bytes;
    }

    /// <summary>Null where the bytes are not canonical: not JSON, another spelling, or beyond the limits.</summary>
    public static JsonValue? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostLevels });
            if (!reader.Read() || ReadValue(ref reader) is not { } value || reader.Read())
                return null;
            return Write(value).AsSpan().SequenceEqual(bytes) ? value : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return null; // malformed text, a lone surrogate, a name that comes twice
        }
    }

    private static JsonValue? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => reader.TryGetInt64(out var number) && number is >= -LargestInteger and <= LargestInteger ? number : null,
        _ => null,
    };

    private static JsonValue.Object? ReadObject(ref Utf8JsonReader reader)
    {
        var members = new List<KeyValuePair<string, JsonValue>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (ReadValue(ref reader) is not { } value)
                return null;
            members.Add(new(name, value));
        }
        return JsonMembers.Of(CollectionsMarshal.AsSpan(members)) is { } sorted ? new JsonValue.Object(sorted) : null;
    }

    private static JsonValue.Array? ReadArray(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue(ref reader) is not { } value)
                return null;
            items.Add(value);
        }
        return new JsonValue.Array(items.ToImmutable());
    }

    internal static void Write(JsonValue value, ArrayBufferWriter<byte> output, int level)
    {
        switch (value)
        {
            case JsonValue.Object o:
                CheckLevel(level);
                var first = true;
                output.Write("{"u8);
                foreach (var (name, member) in o.Members)
                {
                    if (!first)
                        output.Write(","u8);
                    first = false;
                    WriteText(name, output);
                    output.Write(":"u8);
                    Write(member, output, level + 1);
                }
                output.Write("}"u8);
                break;
            case JsonValue.Array a:
                CheckLevel(level);
                output.Write("["u8);
                for (var i = 0; i < a.Items.Length; i++)
                {
                    if (i > 0)
                        output.Write(","u8);
                    Write(a.Items[i], output, level + 1);
                }
                output.Write("]"u8);
                break;
            case JsonValue.Text t:
                WriteText(t.Value, output);
                break;
            case JsonValue.Number n:
                WriteNumber(n.Value, output);
                break;
        }
    }

    internal static void WriteNumber(long value, ArrayBufferWriter<byte> output)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestInteger);
        ArgumentOutOfRangeException.ThrowIfLessThan(value, -LargestInteger);
        value.TryFormat(output.GetSpan(20), out var length, default, CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    private static void CheckLevel(int level) => ArgumentOutOfRangeException.ThrowIfGreaterThan(level, MostLevels);

    private static readonly SearchValues<char> Escaped = SearchValues.Create(['"', '\\', .. Enumerable.Range(0, ' ').Select(c => (char)c)]);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static void WriteText(ReadOnlySpan<char> text, ArrayBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (text.IndexOfAny(Escaped) is >= 0 and var next)
        {
            WriteUtf8(text[..next], output);
            output.Write(Escape(text[next]));
            text = text[(next + 1)..];
        }
        WriteUtf8(text, output);
        output.Write("\""u8);
    }

    private static void WriteUtf8(ReadOnlySpan<char> text, ArrayBufferWriter<byte> output) =>
        output.Advance(Strict.GetBytes(text, output.GetSpan(text.Length <= MostKept / 4 ? Strict.GetMaxByteCount(text.Length) : Strict.GetByteCount(text)))); // a lone surrogate throws ArgumentException

    private static byte[] Escape(char c) => c switch
    {
        '"' => [.. "\\\""u8],
        '\\' => [.. "\\\\"u8],
        '\b' => [.. "\\b"u8],
        '\t' => [.. "\\t"u8],
        '\n' => [.. "\\n"u8],
        '\f' => [.. "\\f"u8],
        '\r' => [.. "\\r"u8],
        _ => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")),
    };
}
