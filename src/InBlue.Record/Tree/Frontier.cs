using System.Collections.Immutable;

namespace InBlue.Record.Tree;

/// <summary>The roots of the full subtrees along the right edge: all that is needed to append and to sign.</summary>
/// <remarks>One root for each 1 bit of <see cref="Size"/>, the smallest subtree on top.</remarks>
public sealed record Frontier(long Size, ImmutableStack<Digest> Roots)
{
    public static Frontier Empty { get; } = new(0, []);

    public Frontier Append(Digest leaf)
    {
        var (roots, merged) = (Roots, leaf);
        for (var n = Size; (n & 1) == 1; n >>= 1) // each trailing 1 is a full subtree that the new leaf completes
        {
            roots = roots.Pop(out var left);
            merged = TreeHash.OfPair(left, merged);
        }
        return new Frontier(Size + 1, roots.Push(merged));
    }

    public Digest Root()
    {
        if (Size == 0)
            return TreeHash.OfNothing;
        var root = Roots.Peek();
        foreach (var left in Roots.Pop())
            root = TreeHash.OfPair(left, root);
        return root;
    }

    /// <summary>The roots, largest subtree first, 32 bytes each.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Digest.Length * (int)long.PopCount(Size)];
        var end = bytes.Length;
        foreach (var root in Roots)
            root.CopyTo(bytes.AsSpan(end -= Digest.Length));
        return bytes;
    }

    /// <summary>Throws where the bytes do not fit the size: the stored head is damaged.</summary>
    public static Frontier FromBytes(long size, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Digest.Length * long.PopCount(size))
            throw new InvalidDataException($"The stored head of {size} entries has {bytes.Length} bytes of subtree roots.");
        var roots = ImmutableStack<Digest>.Empty;
        for (; bytes.Length > 0; bytes = bytes[Digest.Length..])
            roots = roots.Push(new Digest(bytes[..Digest.Length]));
        return new Frontier(size, roots);
    }
}
