using System.Globalization;
using System.Text;
using InBlue.Record.Tree;

namespace InBlue.Record.Entries;

/// <summary>All that the log itself shows of an entry: its number and the digest of its payload.</summary>
public readonly record struct PublicEntry(long Number, Digest Digest)
{
    /// <summary>Canonical JSON, written out since every entry of a log is hashed in this form: digits and hexadecimal digits need no escape, and the names are in order.</summary>
    public Digest LeafHash() => TreeHash.OfLeaf(Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{{\"digest\":\"{Digest}\",\"format\":{Payload.Format},\"number\":{Number}}}")));
}
