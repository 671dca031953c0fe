using System.Text.Json;
using InBlue.Record;
using InBlue.Record.Tree;

namespace InBlue.Tests.Record;

public sealed class TreeTests
{
    private static Digest[] Leaves(int count) => [.. Enumerable.Range(0, count).Select(i => TreeHash.OfLeaf([(byte)i, (byte)(i >> 8)]))];

    /// <summary>MTH of RFC 9162 section 2.1.1, written down once more, as slowly as the standard says it.</summary>
    private static Digest Mth(ReadOnlySpan<Digest> leaves)
    {
        if (leaves.Length == 0)
            return TreeHash.OfNothing;
        if (leaves.Length == 1)
            return leaves[0];
        var k = 1;
        while (k * 2 < leaves.Length)
            k *= 2;
        return TreeHash.OfPair(Mth(leaves[..k]), Mth(leaves[k..]));
    }

    [Fact]
    public void At_every_size_the_frontier_and_the_whole_tree_have_the_root_of_the_standard()
    {
        var leaves = Leaves(130);
        var frontier = Frontier.Empty;
        for (var size = 0; size <= leaves.Length; size++)
        {
            var expected = Mth(leaves.AsSpan(0, size));
            frontier.Root().ShouldBe(expected);
            new WholeTree(leaves[..size]).Root().ShouldBe(expected);
            Frontier.FromBytes(size, frontier.ToBytes()).Root().ShouldBe(expected);
            if (size < leaves.Length)
                frontier = frontier.Append(leaves[size]);
        }
    }

    [Fact]
    public void Every_leaf_of_every_size_has_a_proof_and_no_changed_proof_passes()
    {
        for (var size = 1; size <= 40; size++)
        {
            var leaves = Leaves(size);
            var tree = new WholeTree(leaves);
            for (var number = 0; number < size; number++)
            {
                var proof = tree.InclusionProof(number).ToArray();
                InclusionProof.Verify(number, size, leaves[number], proof, tree.Root()).ShouldBeTrue();
                InclusionProof.Verify(number, size, leaves[number], [.. proof, TreeHash.OfNothing], tree.Root()).ShouldBeFalse();
                if (proof.Length > 0)
                    InclusionProof.Verify(number, size, leaves[number], proof.AsSpan(1), tree.Root()).ShouldBeFalse();
                for (var i = 0; i < proof.Length; i++)
                {
                    var changed = proof.ToArray();
                    var bytes = changed[i].ToArray();
                    bytes[number % 32] ^= 1;
                    changed[i] = new Digest(bytes);
                    InclusionProof.Verify(number, size, leaves[number], changed, tree.Root()).ShouldBeFalse();
                }
                for (var other = 0; other < size; other++)
                    if (other != number)
                        InclusionProof.Verify(other, size, leaves[number], proof, tree.Root()).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void The_reference_tree_of_certificate_transparency_has_our_roots()
    {
        using var reference = JsonDocument.Parse(Corpus.Bytes("vectors/rfc6962-merkle/reference_tree.json"));
        var leaves = reference.RootElement.GetProperty("leaf_inputs_hex").EnumerateArray().Select(l => TreeHash.OfLeaf(Convert.FromHexString(l.GetString()!))).ToArray();
        leaves.Select(l => l.ToString()).ShouldBe(reference.RootElement.GetProperty("leaf_hashes_hex").EnumerateArray().Select(l => l.GetString()));
        for (var size = 0; size <= leaves.Length; size++)
            new WholeTree(leaves[..size]).Root().ToString().ShouldBe(reference.RootElement.GetProperty("roots_by_tree_size_hex")[size].GetString());
    }

    [Fact]
    public void Every_published_probe_of_an_inclusion_proof_gets_its_expected_verdict() => EachProbe("inclusion", probe =>
    {
        if (!Hash(probe.GetProperty("root"), out var root) || !Hash(probe.GetProperty("leafHash"), out var leaf) || !Proof(probe, out var proof) || !Sizes(probe, "leafIdx", "treeSize", out var number, out var size))
            return false;
        return InclusionProof.Verify(number, size, leaf, proof, root);
    });

    [Fact]
    public void Every_published_probe_of_a_consistency_proof_gets_its_expected_verdict() => EachProbe("consistency", probe =>
    {
        if (!Hash(probe.GetProperty("root1"), out var first) || !Hash(probe.GetProperty("root2"), out var second) || !Proof(probe, out var proof) || !Sizes(probe, "size1", "size2", out var one, out var two))
            return false;
        return ConsistencyProof.Verify(one, two, first, second, proof);
    });

    private static void EachProbe(string kind, Func<JsonElement, bool> verify)
    {
        var files = Directory.GetFiles(Corpus.PathOf($"vectors/rfc6962-merkle/{kind}"), "*.json", SearchOption.AllDirectories);
        files.Length.ShouldBeGreaterThan(20);
        foreach (var file in files)
        {
            using var probe = JsonDocument.Parse(File.ReadAllBytes(file));
            verify(probe.RootElement).ShouldBe(!probe.RootElement.GetProperty("wantErr").GetBoolean(), file);
        }
    }

    /// <summary>Sizes beyond a signed 64-bit integer are no sizes of ours.</summary>
    private static bool Sizes(JsonElement probe, string first, string second, out long one, out long two)
    {
        two = 0;
        return probe.GetProperty(first).TryGetInt64(out one) && probe.GetProperty(second).TryGetInt64(out two);
    }

    private static bool Hash(JsonElement element, out Digest digest)
    {
        digest = default;
        if (!element.TryGetBytesFromBase64(out var bytes) || bytes.Length != Digest.Length)
            return false;
        digest = new Digest(bytes);
        return true;
    }

    private static bool Proof(JsonElement probe, out Digest[] proof)
    {
        var read = new List<Digest>();
        proof = [];
        if (probe.GetProperty("proof") is { ValueKind: JsonValueKind.Array } items)
            foreach (var item in items.EnumerateArray())
            {
                if (!Hash(item, out var digest))
                    return false;
                read.Add(digest);
            }
        proof = [.. read];
        return true;
    }
}
