using InBlue.Record.Json;
using InBlue.Record.Tree;

namespace InBlue.Record.Entries;

/// <summary>All that the log itself shows of an entry: its number and the digest of its payload.</summary>
public readonly record struct PublicEntry(long Number, Digest Digest)
{
    public Digest LeafHash() => TreeHash.OfLeaf(CanonicalJson.Write(JsonValue.ObjectOf(
        ("digest", Digest.ToString()),
        ("format", Payload.Format),
        ("number", Number))));
}
