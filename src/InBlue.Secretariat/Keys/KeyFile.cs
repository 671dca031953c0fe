using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keys;

/// <summary>
/// A log's private key, in a file of mode 0600 beside the record, never in the database. A new key waits in a <c>.new</c> file of its own until the log
/// that it opens is on the disk: a stop in between leaves nothing to mend, and of two processes that begin the same log the first one's key stays.
/// </summary>
public static class KeyFile
{
    public static string PathFor(string dataPath, string council) => $"{dataPath}.{council}.key";

    /// <summary>The key of a log that exists. Throws <see cref="RecordUnusableException"/> where it is missing or another.</summary>
    public static SigningKey Load(string dataPath, LogHead head)
    {
        var path = PathFor(dataPath, head.Council);
        if (!File.Exists(path))
            TakeWaiting(path, head);
        if (!File.Exists(path))
            throw new RecordUnusableException($"The key file {path} is missing. Nothing can be added to the record without it: put it back from your backup.");
        if (Read(path) is not { } key)
            throw new RecordUnusableException($"{path} does not hold a key. Put the file back from your backup.");
        if (key.Public.ToString() != head.Key)
            throw new RecordUnusableException($"{path} holds the key {key.Public}, but the log of {head.Council} is signed with {head.Key}. Put the right file back.");
        return key;
    }

    /// <summary>A key for a log that is to begin. Refused where a key is there without its log: then the record is missing, not the key.</summary>
    public static NewKey Create(string dataPath, string council, Origin origin)
    {
        var path = PathFor(dataPath, council);
        if (File.Exists(path))
            throw new RecordUnusableException(
                $"There is a key file {path}, but {dataPath} holds no log of {council}. A second log must not begin under the same key: " +
                "put the record back from your backup, or move the key file away to begin anew.");
        var key = SigningKey.Generate(origin);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var waiting = $"{path}.{Convert.ToHexStringLower(key.Public.Id.Span)}.new";
        using var file = new FileStream(waiting, options);
        using var writer = new StreamWriter(file);
        writer.WriteLine(key.Export());
        writer.Flush();
        file.Flush(flushToDisk: true);
        return new NewKey(key, waiting);
    }

    /// <summary>Puts the waiting key that opened the log in its place. The process that made it may be doing the same.</summary>
    private static void TakeWaiting(string path, LogHead head)
    {
        foreach (var waiting in Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, $"{Path.GetFileName(path)}.*.new"))
            try
            {
                if (Read(waiting)?.Public.ToString() == head.Key)
                    File.Move(waiting, path);
            }
            catch (IOException) when (!File.Exists(waiting))
            {
                // taken by the other process
            }
    }

    private static SigningKey? Read(string path) => SigningKey.TryParse(File.ReadAllText(path).Trim());
}

/// <summary>A key whose log has not begun yet, in the file where it waits.</summary>
public sealed record NewKey(SigningKey Key, string Waiting);
