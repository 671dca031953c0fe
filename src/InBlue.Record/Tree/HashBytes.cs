namespace InBlue.Record.Tree;

/// <summary>Hashes in a row, 32 bytes each: the content of a tile.</summary>
public static class HashBytes
{
    public static byte[] Of(ReadOnlySpan<Digest> hashes)
    {
        var bytes = new byte[hashes.Length * Digest.Length];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i].CopyTo(bytes.AsSpan(i * Digest.Length));
        return bytes;
    }

    /// <summary>Null where they are not exactly so many.</summary>
    public static Digest[]? TryRead(int count, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != count * Digest.Length)
            return null;
        var hashes = new Digest[count];
        for (var i = 0; i < count; i++)
            hashes[i] = new Digest(bytes.Slice(i * Digest.Length, Digest.Length));
        return hashes;
    }
}
