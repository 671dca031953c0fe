using System.Text;
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

    /// <summary>The one in use, and the one that waits.</summary>
    internal static string[] PathsFor(string dataPath, string council) => [PathFor(dataPath, council), NewPathFor(dataPath, council)];

    private static string NewPathFor(string dataPath, string council) => PathFor(dataPath, council) + ".new";

    /// <summary>The key of a log that exists. Throws <see cref="RecordUnusableException"/> where it is missing or another.</summary>
    public static SigningKey Load(string dataPath, LogHead head)
    {
        var path = PathFor(dataPath, head.Council);
        TakeWhatWaits(dataPath, head);
        if (!File.Exists(path))
            throw new RecordUnusableException($"The key file {path} is missing. Nothing can be added to the record without it: put it back from your backup.");
        if (SigningKey.TryParse(File.ReadAllText(path).Trim()) is not { } key)
            throw new RecordUnusableException($"{path} does not hold a key. Put the file back from your backup.");
        if (key.Public.ToString() != head.Key)
            throw new RecordUnusableException($"{path} holds the key {key.Public}, but the log of {head.Council} is signed with {head.Key}, and nothing was written. {HowToMend(path)}");
        return key;
    }

    /// <summary>What to do about a key that is not the log's: it is an old one, where another server renewed it.</summary>
    internal static string HowToMend(string path) => $"Where the key was renewed on another server, copy that server's key file over {path}; else put the right file back from your backup.";

    /// <summary>Whether the log's key is in the file that waits: a program stopped between the entry that brought it and taking it into use.</summary>
    internal static bool Waits(string dataPath, LogHead head) => Read(NewPathFor(dataPath, head.Council))?.Public.ToString() == head.Key;

    /// <summary>A key that was made for this log, once the log stands under it.</summary>
    public static void TakeWhatWaits(string dataPath, LogHead head)
    {
        if (Read(NewPathFor(dataPath, head.Council)) is { } waiting && (!File.Exists(PathFor(dataPath, head.Council)) || waiting.Public.ToString() == head.Key))
            TakeIntoUse(dataPath, head.Council, waiting);
    }

    /// <summary>Null where there is none, or where what is there is none.</summary>
    public static SigningKey? Find(string dataPath, string council) => Read(PathFor(dataPath, council));

    /// <summary>Null too where another process has just taken the file into use.</summary>
    private static SigningKey? Read(string path)
    {
        try
        {
            return SigningKey.TryParse(File.ReadAllText(path).Trim());
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// The key before stays under a name of its own: it is no longer needed, and whoever runs the record decides when it goes. It is copied from what was
    /// read, never moved, so that another process that takes the same key into use cannot move the new one away.
    /// </summary>
    private static void TakeIntoUse(string dataPath, string council, SigningKey waiting)
    {
        var path = PathFor(dataPath, council);
        try
        {
            if (Read(path) is { } before && before.Public.ToString() != waiting.Public.ToString())
                Write($"{path}.before-{waiting.Public.IdText}", before);
            File.Move(NewPathFor(dataPath, council), path, overwrite: true);
        }
        catch (IOException) when (Read(path)?.Public.ToString() == waiting.Public.ToString())
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
        return WriteNew(dataPath, council, SigningKey.Generate(origin));
    }

    /// <summary>A key for a log that is to go on under another one: it is taken into use by <see cref="Load"/>, once the log has gone on.</summary>
    public static SigningKey Renew(string dataPath, string council, Origin origin) => WriteNew(dataPath, council, SigningKey.Generate(origin));

    /// <summary>A copy of a key file, as it is. Throws where another key is there.</summary>
    public static void Copy(string dataPath, string council, string toDataPath)
    {
        if (Find(dataPath, council) is not { } key)
            throw new RecordUnusableException($"{PathFor(dataPath, council)} does not hold a key.");
        if (Find(toDataPath, council) is { } there && there.Export() != key.Export())
            throw new RecordUnusableException($"{PathFor(toDataPath, council)} holds another key than {PathFor(dataPath, council)}. Move it away first.");
        Write(PathFor(toDataPath, council), key);
    }

    private static SigningKey WriteNew(string dataPath, string council, SigningKey key)
    {
        Write(NewPathFor(dataPath, council), key);
        return key;
    }

    private static void Write(string path, SigningKey key)
    {
        WholeFile.Write(path, Encoding.UTF8.GetBytes($"{key.Export()}\n"), onlyForItsOwner: true);
        using var moved = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        moved.Flush(flushToDisk: true); // its name too, before an entry of the log says that this key is in use
    }
}
