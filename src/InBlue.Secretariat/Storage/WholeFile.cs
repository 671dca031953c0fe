namespace InBlue.Secretariat.Storage;

/// <summary>A small file beside the record that is there whole or not at all: it is written beside its place, flushed to the disk, and moved there.</summary>
internal static class WholeFile
{
    /// <summary>Makes the folder where it is missing. <paramref name="onlyForItsOwner"/>: with mode 0600, from its first byte on.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool onlyForItsOwner = false)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        var half = $"{path}.{Path.GetRandomFileName()}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (onlyForItsOwner && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(half, options))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }
        File.Move(half, path, overwrite: true);
    }
}
