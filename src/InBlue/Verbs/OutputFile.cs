using System.Text;

namespace InBlue.Verbs;

/// <summary>Where a file of ours is to go: a place that is free, or that holds an older one of its kind where that may be replaced. A slip must not cost anybody another file.</summary>
internal static class OutputFile
{
    public static void MustBeFree(string path) => MustBeFree(path, "bundle", "PK\u0003\u0004");

    /// <summary>What is there may be overwritten where it begins with these characters.</summary>
    public static void MustBeFree(string path, string kind, string opening)
    {
        MustHaveAFolder(path);
        if (File.Exists(path) && !Begins(path, opening))
            throw new WrongUseException($"{path} is there and is no {kind}. Name another file with --out.");
    }

    /// <summary>For what is not even to replace its like.</summary>
    public static void MustBeNew(string path)
    {
        MustHaveAFolder(path);
        if (File.Exists(path))
            throw new WrongUseException($"{path} is there. Name another file.");
    }

    /// <summary>False where these very bytes are there already; nothing else is overwritten.</summary>
    public static async Task<bool> WriteOnceAsync(string path, byte[] bytes, CancellationToken cancel)
    {
        MustHaveAFolder(path);
        if (File.Exists(path))
            return InputFile.Read(path, bytes.Length) is { } there && there.AsSpan().SequenceEqual(bytes) ? false
                : throw new WrongUseException($"{path} is there and is another file. Name another one.");
        await WriteAsync(path, bytes, cancel);
        return true;
    }

    private static void MustHaveAFolder(string path)
    {
        InputFile.MustNotBeAFolder(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new WrongUseException($"There is no folder {folder} for {path}. Make it, or name another file.");
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
