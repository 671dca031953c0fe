namespace InBlue.Record.Tree;

/// <summary>The hashes of RFC 9162 section 2.1.1. The leading byte keeps a leaf from passing as a node.</summary>
public static class TreeHash
{
    public static Digest OfNothing { get; } = Digest.Of([]);

    public static Digest OfLeaf(ReadOnlySpan<byte> data)
    {
        var length = 1 + data.Length;
        var prefixed = length <= 256 ? stackalloc byte[length] : new byte[length];
        prefixed[0] = 0x00;
        data.CopyTo(prefixed[1..]);
        return Digest.Of(prefixed);
    }

    public static Digest OfPair(Digest left, Digest right)
    {
        Span<byte> data = stackalloc byte[1 + 2 * Digest.Length];
        data[0] = 0x01;
        left.CopyTo(data[1..]);
        right.CopyTo(data[33..]);
        return Digest.Of(data);
    }

    /// <summary>The largest power of two smaller than <paramref name="size"/>, which must be at least 2.</summary>
    internal static int Split(int size) => 1 << (31 - int.LeadingZeroCount(size - 1));
}
