using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace InBlue.Record;

/// <summary>32 bytes of SHA-256, compared by value; written as 64 lower-case hexadecimal digits.</summary>
public readonly record struct Digest
{
    public const int Length = 32;

    private readonly ulong a, b, c, d; // not two UInt128: code that touches one is never compiled ahead of time

    public Digest(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, Length);
        a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
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
        BinaryPrimitives.WriteUInt64BigEndian(target, a);
        BinaryPrimitives.WriteUInt64BigEndian(target[8..], b);
        BinaryPrimitives.WriteUInt64BigEndian(target[16..], c);
        BinaryPrimitives.WriteUInt64BigEndian(target[24..], d);
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

    private static int ValueOf(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        _ => -1,
    };

    /// <summary>Only the one spelling: 64 digits, lower case.</summary>
    public static bool TryParse(ReadOnlySpan<byte> ascii, out Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Length];
        var fits = ascii.Length == 2 * Length && !ascii.ContainsAnyInRange((byte)'A', (byte)'F') && Convert.FromHexString(ascii, bytes, out _, out _) == OperationStatus.Done;
        digest = fits ? new Digest(bytes) : default;
        return fits;
    }

    /// <summary>Only the one spelling: 64 digits, lower case.</summary>
    public static bool TryParse(string? text, out Digest digest)
    {
        digest = default;
        if (text is null || text.Length != 2 * Length)
            return false;
        Span<byte> bytes = stackalloc byte[Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var (high, low) = (ValueOf(text[2 * i]), ValueOf(text[2 * i + 1]));
            if (high < 0 || low < 0)
                return false;
            bytes[i] = (byte)(high << 4 | low);
        }
        digest = new Digest(bytes);
        return true;
    }
}
