using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keys;

/// <summary>The key files beside a place as they were, so that a restore that is refused can leave them so: a key that it left would be taken for that of the next one.</summary>
internal sealed class KeyFilesBefore(string dataPath)
{
    private readonly List<(string Path, byte[]? Bytes)> files = [];

    /// <summary>To be called before any of them is written.</summary>
    public void Remember(string council)
    {
        foreach (var path in KeyFile.PathsFor(dataPath, council))
            files.Add((path, File.Exists(path) ? File.ReadAllBytes(path) : null));
    }

    public void PutBack()
    {
        foreach (var (path, bytes) in files)
            if (bytes is null)
                File.Delete(path);
            else if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                WholeFile.Write(path, bytes, onlyForItsOwner: true);
    }
}
