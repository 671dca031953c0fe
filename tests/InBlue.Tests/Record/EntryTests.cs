using CsCheck;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Record.Tree;

namespace InBlue.Tests.Record;

public sealed class EntryTests
{
    [Fact]
    public void What_is_hashed_is_the_canonical_json_of_the_public_entry() => Gen.Select(Gen.Byte.Array[32], Gen.Long[0, CanonicalJson.LargestInteger]).Sample((digest, number) =>
    {
        var entry = new PublicEntry(number, new Digest(digest));
        var written = CanonicalJson.Write(JsonValue.ObjectOf(("number", number), ("format", Payload.Format), ("digest", entry.Digest.ToString())));
        return entry.LeafHash() == TreeHash.OfLeaf(written) && entry.Digest.ToString() == Convert.ToHexStringLower(digest);
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(7)]
    public void A_payload_is_written_in_canonical_json_with_every_member_of_its_envelope(long ordinal)
    {
        var place = ordinal < 0 ? null : new VotePlace(new VoteName("a-council", "S/2020/\"600\"", 2), ordinal, ordinal == 0 ? null : Digest.Of("before"u8));
        var payload = new Payload("a.kind\n", "2026-01-05T09:00:00.000Z", Payload.FreshSalt(), JsonValue.ObjectOf(("z", 1), ("a", "é\u2028")), place);
        payload.ToBytes().ShouldBe(CanonicalJson.Write(JsonValue.ObjectOf(
            ("format", 1), ("kind", payload.Kind), ("recordedAt", payload.RecordedAt), ("salt", payload.Salt), ("body", payload.Body),
            ("vote", place?.Vote.ToJson()), ("ordinal", place is null ? null : (JsonValue)place.Ordinal), ("previous", place?.Previous?.ToString()))));
    }

    [Fact]
    public void A_body_nests_no_deeper_than_a_payload_may()
    {
        static Payload Nested(int levels) => new("a.kind", "2026-01-05T09:00:00.000Z", Payload.FreshSalt(), Enumerable.Range(0, levels).Aggregate((JsonValue)1, (inner, _) => JsonValue.ArrayOf([inner])), null);
        CanonicalJson.Read(Nested(CanonicalJson.MostLevels - 1).ToBytes()).ShouldNotBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => Nested(CanonicalJson.MostLevels).ToBytes());
    }

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
