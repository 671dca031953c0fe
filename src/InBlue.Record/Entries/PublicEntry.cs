using System.Globalization;
using System.Text.Unicode;
using InBlue.Record.Tree;

namespace InBlue.Record.Entries;

/// <summary>All that the log itself shows of an entry: its number and the digest of its payload.</summary>
public readonly record struct PublicEntry(long Number, Digest Digest)
{
    /// <summary>Of its canonical JSON, written out here since every entry of a log is hashed in this form: digits need no escape, and the names are in order.</summary>
    public Digest LeafHash()
    {
        Span<byte> json = stackalloc byte[160];
        Utf8.TryWrite(json, CultureInfo.InvariantCulture, $"{{\"digest\":\"{Digest.ToString()}\",\"format\":1,\"number\":{Number}}}", out var length);
        return TreeHash.OfLeaf(json[..length]);
    }
}
