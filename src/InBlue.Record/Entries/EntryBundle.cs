using System.Buffers.Binary;

namespace InBlue.Record.Entries;

/// <summary>Public entries in a row, each after its length in two bytes: docs/record-format.md section 14.</summary>
public static class EntryBundle
{
    /// <summary>More than 256 entries ever take.</summary>
    public const int MostBytes = 64 << 10;

    public static byte[] Write(long first, ReadOnlySpan<Digest> digests)
    {
        using var bundle = new MemoryStream();
        Span<byte> length = stackalloc byte[2];
        for (var i = 0; i < digests.Length; i++)
        {
            var entry = new PublicEntry(first + i, digests[i]).ToBytes();
            BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)entry.Length);
            bundle.Write(length);
            bundle.Write(entry);
        }
        return bundle.ToArray();
    }

    /// <summary>Null where the bytes are not exactly so many entries, the first of them with this number.</summary>
    public static Digest[]? TryRead(long first, int count, ReadOnlySpan<byte> bytes)
    {
        var digests = new Digest[count];
        for (var i = 0; i < count; i++)
        {
            var length = bytes.Length < 2 ? int.MaxValue : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes);
            if (length > bytes.Length || PublicEntry.TryParse(first + i, bytes[2..length]) is not { } entry)
                return null;
            digests[i] = entry.Digest;
            bytes = bytes[length..];
        }
        return bytes.IsEmpty ? digests : null;
    }
}
