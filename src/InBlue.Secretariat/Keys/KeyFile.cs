using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keys;

/// <summary>
/// A log's private key, in a file of mode 0600 beside the record, never in the database. A new key waits in a <c>.new</c> file until the log that it
/// opens is on the disk, so that a stop in between leaves nothing to mend.
/// </summary>
public static class KeyFile
{
    public static string PathFor(string dataPath, string council) => $"{dataPath}.{council}.key";

    private static string NewPathFor(string dataPath, string council) => PathFor(dataPath, council) + ".new";

    /// <summary>The key of a log that exists. Throws <see cref="RecordUnusableException"/> where it is missing or another.</summary>
    public static SigningKey Load(string dataPath, LogHead head)
    {
        var path = PathFor(dataPath, head.Council);
        if (!File.Exists(path) && File.Exists(NewPathFor(dataPath, head.Council)))
            TakeIntoUse(dataPath, head.Council);
        if (!File.Exists(path))
            throw new RecordUnusableException($"The key file {path} is missing. Nothing can be added to the record without it: put it back from your backup.");
        if (SigningKey.TryParse(File.ReadAllText(path).Trim()) is not { } key)
            throw new RecordUnusableException($"{path} does not hold a key. Put the file back from your backup.");
        if (key.Public.ToString() != head.Key)
            throw new RecordUnusableException($"{path} holds the key {key.Public}, but the log of {head.Council} is signed with {head.Key}. Put the right file back.");
        return key;
    }

    private static void TakeIntoUse(string dataPath, string council)
    {
        try
        {
            File.Move(NewPathFor(dataPath, council), PathFor(dataPath, council));
        }
        catch (IOException) when (File.Exists(PathFor(dataPath, council)))
        {
            // another process that found the same log was quicker
        }
    }

    /// <summary>The key of a log that is to begin. Refused where a key is there without its log: then the record is missing, not the key.</summary>
    public static SigningKey Create(RecordPlace place, string council, Origin origin)
    {
        var dataPath = place.DataPath;
        if (File.Exists(PathFor(dataPath, council)))
            throw new RecordUnusableException(
                $"There is a key file {PathFor(dataPath, council)}, but {place} holds no log of {council}. A second log must not begin under the same key: " +
                "put the record back from your backup, or move the key file away to begin anew.");
        var key = SigningKey.Generate(origin);
        var path = NewPathFor(dataPath, council);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        using var writer = new StreamWriter(file);
        writer.WriteLine(key.Export());
        writer.Flush();
        file.Flush(flushToDisk: true);
        return key;
    }
}
