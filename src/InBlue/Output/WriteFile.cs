namespace InBlue.Output;

internal static class WriteFile
{
    /// <summary>The file is there whole or not at all.</summary>
    public static async Task AtomicallyAsync(string path, byte[] bytes, CancellationToken cancel)
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
}
