using System.Globalization;
using System.Text;
using InBlue.Record.Tree;

namespace InBlue.Record.Entries;

/// <summary>All that the log itself shows of an entry: its number and the digest of its payload.</summary>
public readonly record struct PublicEntry(long Number, Digest Digest)
{
    private const int MostBytes = 160;

    /// <summary>Of its canonical JSON, written out here since every entry of a log is hashed in this form: digits need no escape, and the names are in order.</summary>
    public Digest LeafHash()
    {
        Span<byte> json = stackalloc byte[MostBytes];
        return TreeHash.OfLeaf(json[..Write(json)]);
    }

    /// <summary>The same form, for whoever asks for the entry itself.</summary>
    public byte[] ToBytes()
    {
        Span<byte> json = stackalloc byte[MostBytes];
        return json[..Write(json)].ToArray();
    }

    /// <summary>Null for anything but the form of the entry with this number.</summary>
    public static PublicEntry? TryParse(long number, ReadOnlySpan<byte> bytes)
    {
        const int before = 11; // {"digest":"
        if (bytes.Length <= before + 2 * Digest.Length || !Digest.TryParse(Encoding.ASCII.GetString(bytes.Slice(before, 2 * Digest.Length)), out var digest))
            return null;
        var entry = new PublicEntry(number, digest);
        return entry.ToBytes().AsSpan().SequenceEqual(bytes) ? entry : null;
    }

    private int Write(Span<byte> json)
    {
        var length = 0;
        Put(json, ref length, "{\"digest\":\""u8);
        length += Digest.FormatHex(json[length..]);
        Put(json, ref length, "\",\"format\":1,\"number\":"u8);
        Number.TryFormat(json[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        Put(json, ref length, "}"u8);
        return length;
    }

    /// <summary>Of a log's first entries, by the digests of their payloads.</summary>
    public static Frontier FrontierOf(IEnumerable<Digest> digests) =>
        digests.Aggregate(Frontier.Empty, (frontier, digest) => frontier.Append(new PublicEntry(frontier.Size, digest).LeafHash()));

    private static void Put(Span<byte> json, ref int length, ReadOnlySpan<byte> part)
    {
        part.CopyTo(json[length..]);
        length += part.Length;
    }
}
