using System.Buffers;
using System.Text;
using InBlue.Record.Entries;

namespace InBlue.Record.Json;

/// <summary>
/// Goes over canonical JSON without making values of it. Where it says true, <see cref="CanonicalJson.Read"/> reads the same; a false says nothing, since a name that is not
/// plain ASCII is left to that reader. The bytes must be valid UTF-8.
/// </summary>
internal ref struct CanonicalScan(ReadOnlySpan<byte> utf8)
{
    private static readonly SearchValues<byte> EndOfPlainText = SearchValues.Create([.. "\"\\"u8, .. Enumerable.Range(0, 0x20).Select(c => (byte)c)]);

    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int at;

    public readonly int At => at;

    public readonly bool IsAtEnd => at == utf8.Length;

    public bool Skip(ReadOnlySpan<byte> literal)
    {
        if (!utf8[at..].StartsWith(literal))
            return false;
        at += literal.Length;
        return true;
    }

    /// <summary>Any value, which stands at this level. Adds to <paramref name="files"/> what every object in it names as a file of so many bytes.</summary>
    public bool Value(int level, List<Digest> files) => at < utf8.Length && utf8[at] switch
    {
        (byte)'{' => level <= CanonicalJson.MostLevels && Object(level, files),
        (byte)'[' => level <= CanonicalJson.MostLevels && Array(level, files),
        (byte)'"' => Text(out _),
        _ => Number(out _),
    };

    private bool Object(int level, List<Digest> files)
    {
        at++;
        if (Skip("}"u8))
            return true;
        var last = ReadOnlySpan<byte>.Empty;
        var (isFirst, hasBytes) = (true, false);
        do
        {
            if (!Text(out var name) || !Skip(":"u8) || !isFirst && last.SequenceCompareTo(name) >= 0 || name.Contains((byte)'\\') || !Ascii.IsValid(name))
                return false;
            last = name;
            isFirst = false;
            var start = at;
            if (!Value(level + 1, files))
                return false;
            hasBytes |= name.SequenceEqual("bytes"u8) && utf8[start] is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
            if (hasBytes && name.SequenceEqual("file"u8) && utf8[start] == '"' && Digest.TryParse(utf8[(start + 1)..(at - 1)], out var file))
                files.Add(file); // its name comes after "bytes"
        }
        while (Skip(","u8));
        return Skip("}"u8);
    }

    private bool Array(int level, List<Digest> files)
    {
        at++;
        if (Skip("]"u8))
            return true;
        do
        {
            if (!Value(level + 1, files))
                return false;
        }
        while (Skip(","u8));
        return Skip("]"u8);
    }

    /// <summary>As it is spelt, escapes included.</summary>
    public bool Text(out ReadOnlySpan<byte> spelling)
    {
        spelling = default;
        if (!Skip("\""u8))
            return false;
        var start = at;
        while (utf8[at..].IndexOfAny(EndOfPlainText) is >= 0 and var plain)
        {
            at += plain;
            if (utf8[at] == '"')
            {
                spelling = utf8[start..at++];
                return true;
            }
            if (!Escape())
                return false;
        }
        return false;
    }

    private bool Escape()
    {
        var rest = utf8[at..];
        if (rest.Length >= 2 && rest[0] == '\\' && "\"\\btnfr"u8.Contains(rest[1]))
        {
            at += 2;
            return true;
        }
        if (rest.Length < 6 || !rest.StartsWith("\\u00"u8) || rest[4] is not ((byte)'0' or (byte)'1') || rest[5] is not ((>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f'))
            || rest[4] == '0' && "89acd"u8.Contains(rest[5])) // these have a shorter escape
            return false;
        at += 6;
        return true;
    }

    public bool Number(out long value)
    {
        value = 0;
        var negative = Skip("-"u8);
        var start = at;
        for (; at < utf8.Length && utf8[at] is >= (byte)'0' and <= (byte)'9' && value <= CanonicalJson.LargestInteger; at++)
            value = 10 * value + (utf8[at] - '0');
        if (at == start || value > CanonicalJson.LargestInteger || utf8[start] == '0' && (negative || at > start + 1))
            return false;
        value = negative ? -value : value;
        return true;
    }
}
