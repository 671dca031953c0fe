using System.Globalization;
using InBlue.Record.Tree;

namespace InBlue.Record.Entries;

/// <summary>All that the log itself shows of an entry: its number and the digest of its payload.</summary>
public readonly record struct PublicEntry(long Number, Digest Digest)
{
    /// <summary>Of its canonical JSON, written out here since every entry of a log is hashed in this form: digits need no escape, and the names are in order.</summary>
    public Digest LeafHash()
    {
        Span<byte> json = stackalloc byte[160];
        var length = 0;
        Put(json, ref length, "{\"digest\":\""u8);
        length += Digest.FormatHex(json[length..]);
        Put(json, ref length, "\",\"format\":1,\"number\":"u8);
        Number.TryFormat(json[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        Put(json, ref length, "}"u8);
        return TreeHash.OfLeaf(json[..length]);
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
