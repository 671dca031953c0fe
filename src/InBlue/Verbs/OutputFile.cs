using System.Text;

namespace InBlue.Verbs;

/// <summary>Where a file of ours is to go: a place that is free, or that holds an older one of its kind. A slip must not cost anybody another file.</summary>
internal static class OutputFile
{
    public static void MustBeFree(string path) => MustBeFree(path, "bundle", "PK\u0003\u0004");

    /// <summary>What is there may be overwritten where it begins with these characters.</summary>
    public static void MustBeFree(string path, string kind, string opening)
    {
        InputFile.MustNotBeAFolder(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new WrongUseException($"There is no folder {folder} for {path}. Make it, or name another file with --out.");
        if (File.Exists(path) && !Begins(path, opening))
            throw new WrongUseException($"{path} is there and is no {kind}. Name another file with --out.");
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

    private static bool Begins(string path, string opening)
    {
        using var file = File.OpenRead(path);
        var read = new byte[opening.Length];
        return file.ReadAtLeast(read, read.Length, throwOnEndOfStream: false) == read.Length && read.AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(opening));
    }
}
