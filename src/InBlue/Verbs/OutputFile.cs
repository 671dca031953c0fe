namespace InBlue.Verbs;

/// <summary>Where a bundle is to go: a place that is free, or that holds an older bundle. A slip must not cost anybody another file.</summary>
internal static class OutputFile
{
    public static void MustBeFree(string path)
    {
        InputFile.MustNotBeAFolder(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new WrongUseException($"There is no folder {folder} for {path}. Make it, or name another file with --out.");
        if (File.Exists(path) && !BeginsAsABundle(path))
            throw new WrongUseException($"{path} is there and is no bundle. Name another file with --out.");
    }

    /// <summary>The file is there whole or not at all.</summary>
    public static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancel)
    {
        var half = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllBytesAsync(half, bytes, cancel);
            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static bool BeginsAsABundle(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> opening = stackalloc byte[4];
        return file.ReadAtLeast(opening, opening.Length, throwOnEndOfStream: false) == opening.Length && opening.SequenceEqual("PK\u0003\u0004"u8);
    }
}
