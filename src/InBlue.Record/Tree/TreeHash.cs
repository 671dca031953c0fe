using System.Security.Cryptography;

namespace InBlue.Record.Tree;

/// <summary>The hashes of RFC 9162 section 2.1.1. The leading byte keeps a leaf from passing as a node.</summary>
public static class TreeHash
{
    public static Digest OfNothing { get; } = Digest.Of([]);

    public static Digest OfLeaf(ReadOnlySpan<byte> data)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0x00]);
        hash.AppendData(data);
        Span<byte> result = stackalloc byte[Digest.Length];
        hash.GetHashAndReset(result);
        return new Digest(result);
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
