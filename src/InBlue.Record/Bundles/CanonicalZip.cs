using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;

namespace InBlue.Record.Bundles;

/// <summary>
/// A ZIP file with one spelling: stored, sorted by name, fixed times (docs/record-format.md section 6). Reading walks the local headers and then
/// writes the whole anew and compares, so that no second directory, gap, path or compressed bomb can hide in it.
/// </summary>
public static class CanonicalZip
{
    public const int LargestFile = 256 << 20;
    public const int MostFiles = 40_002;
    public const int LongestName = 100;

    private const int LocalHeader = 30;
    private const ushort Date1980 = 0x0021;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789./");

    /// <summary>How long the file would be that <see cref="Write"/> makes of these, which may be beyond <see cref="LargestFile"/>.</summary>
    public static long LengthOf(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) => files.Sum(f => f.Value.Length + 2L * f.Key.Length + 76) + 22;

    /// <summary>Of files within the limits above, which nothing here checks.</summary>
    public static byte[] Write(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var output = new ArrayBufferWriter<byte>((int)LengthOf(files));
        var directory = new ArrayBufferWriter<byte>(files.Count * 100 + 22);
        foreach (var (name, content) in files)
        {
            var offset = output.WrittenCount;
            var nameBytes = Encoding.ASCII.GetBytes(name);
            var crc = Crc32.HashToUInt32(content.Span);
            Put(output, 0x04034b50u);
            PutEntry(output, crc, content.Length, nameBytes.Length);
            output.Write(nameBytes);
            output.Write(content.Span);

            Put(directory, 0x02014b50u);
            Put(directory, (ushort)20);
            PutEntry(directory, crc, content.Length, nameBytes.Length);
            Put(directory, (ushort)0); // comment
            Put(directory, (ushort)0); // disk
            Put(directory, (ushort)0); // internal attributes
            Put(directory, 0u); // external attributes
            Put(directory, (uint)offset);
            directory.Write(nameBytes);
        }
        var (start, size) = (output.WrittenCount, directory.WrittenCount);
        output.Write(directory.WrittenSpan);
        Put(output, 0x06054b50u);
        Put(output, 0u); // this disk and the directory's
        Put(output, (ushort)files.Count);
        Put(output, (ushort)files.Count);
        Put(output, (uint)size);
        Put(output, (uint)start);
        Put(output, (ushort)0); // comment
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Null where the bytes are not exactly what <see cref="Write"/> makes of their content.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Read(ReadOnlyMemory<byte> zip)
    {
        if (zip.Length > LargestFile)
            return null;
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var rest = zip;
        while (rest.Length >= LocalHeader && BinaryPrimitives.ReadUInt32LittleEndian(rest.Span) == 0x04034b50u)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(rest.Span[18..]);
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(rest.Span[26..]);
            if (nameLength is 0 or > LongestName || LocalHeader + nameLength + (long)size > rest.Length || files.Count == MostFiles)
                return null;
            var name = Encoding.Latin1.GetString(rest.Span.Slice(LocalHeader, nameLength));
            if (name.AsSpan().ContainsAnyExcept(NameCharacters) || !files.TryAdd(name, rest.Slice(LocalHeader + nameLength, (int)size)))
                return null;
            rest = rest[(LocalHeader + nameLength + (int)size)..];
        }
        var read = files.ToImmutable();
        return Write(read).AsSpan().SequenceEqual(zip.Span) ? read : null;
    }

    private static void PutEntry(ArrayBufferWriter<byte> output, uint crc, int size, int nameLength)
    {
        Put(output, (ushort)20); // version needed
        Put(output, 0u); // flags, method: stored
        Put(output, (ushort)0); // time
        Put(output, Date1980);
        Put(output, crc);
        Put(output, (uint)size);
        Put(output, (uint)size);
        Put(output, (ushort)nameLength);
        Put(output, (ushort)0); // extra
    }

    private static void Put(ArrayBufferWriter<byte> output, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(output.GetSpan(4), value);
        output.Advance(4);
    }

    private static void Put(ArrayBufferWriter<byte> output, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(output.GetSpan(2), value);
        output.Advance(2);
    }
}
