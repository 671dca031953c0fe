using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace InBlue.Record;

/// <summary>32 bytes of SHA-256, compared by value; written as 64 lower-case hexadecimal digits.</summary>
public readonly record struct Digest
{
    public const int Length = 32;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly UInt128 high, low;

    public Digest(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, Length);
        high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>One for each thread: making one costs more than hashing a node of the tree with it.</summary>
    [ThreadStatic]
    private static IncrementalHash? hasher;

    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Length];
        hasher ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hasher.AppendData(bytes);
        hasher.GetHashAndReset(hash);
        return new Digest(hash);
    }

    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt128BigEndian(target, high);
        BinaryPrimitives.WriteUInt128BigEndian(target[16..], low);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>The 64 digits in ASCII; says how many they are.</summary>
    internal int FormatHex(Span<byte> target)
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.TryToHexStringLower(bytes, target, out var written) ? written : throw new ArgumentException("There is no room for 64 digits.", nameof(target));
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>Only the one spelling: 64 digits, lower case.</summary>
    public static bool TryParse(string? text, out Digest digest)
    {
        digest = default;
        if (text is null || text.Length != 2 * Length || text.AsSpan().ContainsAnyExcept(HexDigits))
            return false;
        digest = new Digest(Convert.FromHexString(text));
        return true;
    }
}
