using CsCheck;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Record.Tree;

namespace InBlue.Tests.Record;

public sealed class PublicEntryTests
{
    [Fact]
    public void What_is_hashed_is_the_canonical_json_of_the_public_entry() => Gen.Select(Gen.Byte.Array[32], Gen.Long[0, CanonicalJson.LargestInteger]).Sample((digest, number) =>
    {
        var entry = new PublicEntry(number, new Digest(digest));
        var written = CanonicalJson.Write(JsonValue.ObjectOf(("number", number), ("format", Payload.Format), ("digest", entry.Digest.ToString())));
        return entry.LeafHash() == TreeHash.OfLeaf(written) && entry.Digest.ToString() == Convert.ToHexStringLower(digest);
    });

    [Fact]
    public void A_long_leaf_is_hashed_like_a_short_one()
    {
        var data = new byte[1000];
        Random.Shared.NextBytes(data);
        TreeHash.OfLeaf(data).ShouldBe(Digest.Of([0, .. data]));
        TreeHash.OfLeaf(data.AsSpan(0, 255)).ShouldBe(Digest.Of([0, .. data[..255]]));
        TreeHash.OfLeaf(data.AsSpan(0, 256)).ShouldBe(Digest.Of([0, .. data[..256]]));
    }
}
