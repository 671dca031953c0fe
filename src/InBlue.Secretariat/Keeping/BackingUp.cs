using System.Collections.Immutable;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keeping;

/// <summary>Copies a record while it is in use: one file, with what lies beside the record beside it, and the keys only where that is asked for.</summary>
public static class BackingUp
{
    /// <summary>Throws <see cref="RecordUnusableException"/> where it cannot be made; then nothing of it is there.</summary>
    public static Backup Make(string dataPath, string to, bool withKeys)
    {
        if (PracticeClock.IsPractice(dataPath))
            throw new RecordUnusableException($"{dataPath} is a practice record, which nobody has to keep.");
        SqliteCopy.Make(dataPath, to);
        using IRecordDatabase copy = SqliteRecord.OpenExisting(to)!;
        var heads = copy.Heads();
        try
        {
            foreach (var council in withKeys ? heads.Select(head => head.Council) : [])
                KeyFile.Copy(dataPath, council, to);
            FilesBeside.Copy(dataPath, to, heads.Select(head => head.Council), over: true);
        }
        catch
        {
            File.Delete(to);
            throw;
        }
        return new Backup(to, new FileInfo(to).Length, [.. heads.Select(head => new BackedUpLog(head, FilesBeside.Of(to, head.Council)))]);
    }
}

/// <summary>What was copied, up to which entry of each log.</summary>
public sealed record Backup(string File, long Bytes, ImmutableArray<BackedUpLog> Logs);

public sealed record BackedUpLog(LogHead Head, SaidByOthers Beside);
