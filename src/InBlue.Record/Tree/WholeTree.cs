using System.Collections.Immutable;

namespace InBlue.Record.Tree;

/// <summary>A tree in memory, each full subtree hashed once, so that a proof takes a number of steps that grows with the logarithm of the size only.</summary>
public sealed class WholeTree
{
    /// <summary>levels[k][i] is the root of the full subtree over the leaves i·2^k … (i+1)·2^k − 1.</summary>
    private readonly List<Digest[]> levels = [];

    public WholeTree(Digest[] leaves)
    {
        levels.Add(leaves);
        while (levels[^1] is { Length: > 1 } below)
            levels.Add([.. Enumerable.Range(0, below.Length / 2).Select(i => TreeHash.OfPair(below[2 * i], below[2 * i + 1]))]);
    }

    public int Size => levels[0].Length;

    public Digest Root() => RootAt(Size);

    /// <summary>Of the tree that its first leaves are.</summary>
    public Digest RootAt(int size) => size == 0 ? TreeHash.OfNothing : Root(0, size);

    /// <summary>The roots of the full subtrees of 2^height leaves, from the first one on.</summary>
    public ReadOnlySpan<Digest> FullSubtrees(int height) => height < levels.Count ? levels[height] : [];

    /// <summary>RFC 9162 section 2.1.3.1: the siblings of a leaf, from the leaf up.</summary>
    public ImmutableArray<Digest> InclusionProof(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)number, (uint)Size);
        var proof = ImmutableArray.CreateBuilder<Digest>();
        var (start, end) = (0, Size);
        while (end - start > 1)
        {
            var middle = start + TreeHash.Split(end - start);
            proof.Add(number < middle ? Root(middle, end) : Root(start, middle));
            (start, end) = number < middle ? (start, middle) : (middle, end);
        }
        proof.Reverse();
        return proof.ToImmutable();
    }

    /// <summary>RFC 9162 section 2.1.4.1, its recursion as a loop: from <paramref name="first"/> leaves to <paramref name="second"/>. Empty where there is nothing to prove.</summary>
    public ImmutableArray<Digest> ConsistencyProof(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)second, (uint)Size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)first, (uint)second);
        if (first == 0 || first == second)
            return [];
        var proof = ImmutableArray.CreateBuilder<Digest>();
        var (start, end) = (0, second);
        while (end != first)
        {
            var middle = start + TreeHash.Split(end - start);
            proof.Add(first <= middle ? Root(middle, end) : Root(start, middle));
            (start, end) = first <= middle ? (start, middle) : (middle, end);
        }
        if (start > 0) // else it is the older tree itself, whose root the verifier has
            proof.Add(Root(start, end));
        proof.Reverse();
        return proof.ToImmutable();
    }

    /// <summary>The ranges of the RFC's recursion begin at a multiple of the power of two that they fit in, so a full one is stored.</summary>
    private Digest Root(int start, int end)
    {
        var size = end - start;
        if (int.IsPow2(size))
            return levels[int.Log2(size)][start / size];
        var middle = start + TreeHash.Split(size);
        return TreeHash.OfPair(Root(start, middle), Root(middle, end));
    }
}
