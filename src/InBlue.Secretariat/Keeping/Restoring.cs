using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;

namespace InBlue.Secretariat.Keeping;

/// <summary>
/// Makes a record of a copy. It is whole and audited before it stands in its place; and it stays a copy, to which nothing can be added, until each of its logs was held against
/// the latest checkpoint that was published of it.
/// </summary>
public static class Restoring
{
    /// <summary>How a file of SQLite begins.</summary>
    private static ReadOnlySpan<byte> Begins => "SQLite format 3\0"u8;

    /// <summary>What waits is still a copy in its place: it is held against a checkpoint where it stands.</summary>
    public static ImmutableArray<HeldLog> Hold(string dataPath, PublishedAtLast published, IClock clock)
    {
        if (!File.Exists(dataPath))
            throw new RecordUnusableException($"There is no record at {dataPath}. Say which backup it is to be restored from.");
        if (!SqliteCopy.IsOne(dataPath))
            throw new RecordUnusableException($"{dataPath} is a record in use, not a copy: there is nothing to restore. To restore another in its place, move it away first.");
        return Make(dataPath, dataPath, published, clock);
    }

    /// <summary>A record in a database has no mark that keeps others from adding to it: they are to be stopped first.</summary>
    public static ImmutableArray<HeldLog> Hold(RecordPlace place, IRecordDatabase database, PublishedAtLast published, IClock clock)
    {
        MustBelong(published, database.Heads());
        ImmutableArray<HeldLog> logs = [.. database.Heads().Select(new HoldingALog(database, place.DataPath, published, clock).Hold)];
        foreach (var head in database.Heads())
            KeyFile.TakeWhatWaits(place.DataPath, head);
        return [.. logs.Select(log => log with { Beside = FilesBeside.Of(place.DataPath, log.Council) })];
    }

    /// <summary>Throws <see cref="RecordUnusableException"/> where something is there that it would overwrite. Where it throws, or a log has faults, nothing is left in the place.</summary>
    public static ImmutableArray<HeldLog> From(string backup, string dataPath, PublishedAtLast published, IClock clock)
    {
        if (!File.Exists(backup))
            throw new RecordUnusableException($"There is no file {backup}.");
        MustBeABackup(backup);
        foreach (var path in (string[])[dataPath, dataPath + "-wal", dataPath + "-shm"])
            if (Path.Exists(path))
                throw new RecordUnusableException($"{path} is there, and nothing is restored over it. Move it away first, or name another place with --data.");
        if (PracticeClock.IsPractice(dataPath))
            throw new RecordUnusableException($"{dataPath} is a practice record. Name another place with --data.");
        var made = MakeFolderOf(dataPath);
        try
        {
            return Make(backup, dataPath, published, clock);
        }
        catch (RecordUnusableException e) when (e.InnerException is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB })
        {
            throw new RecordUnusableException($"{backup} is damaged, and was not restored. Take an older backup.", e.InnerException);
        }
        finally
        {
            foreach (var folder in made.Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
                Directory.Delete(folder);
        }
    }

    private static void MustBeABackup(string file)
    {
        var start = new byte[Begins.Length];
        using (var read = File.OpenRead(file))
            start = start[..read.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (start.AsSpan().StartsWith("PK"u8))
            throw new RecordUnusableException($"{file} is a zip, as bundles are, and not a backup. A bundle shows one vote, and no record can be made of it: name a file that inblue backup has made.");
        if (!start.AsSpan().SequenceEqual(Begins))
            throw new RecordUnusableException($"{file} is not a backup of a record: name a file that inblue backup has made.");
    }

    /// <summary>The folders that were not there before, the innermost first.</summary>
    private static List<string> MakeFolderOf(string dataPath)
    {
        var made = new List<string>();
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(dataPath)); folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
            made.Add(folder);
        if (made.Count > 0)
            Directory.CreateDirectory(made[0]);
        return made;
    }

    private static ImmutableArray<HeldLog> Make(string from, string dataPath, PublishedAtLast published, IClock clock)
    {
        var making = dataPath + ".restoring";
        var keys = new KeyFilesBefore(dataPath);
        var stands = false;
        try
        {
            File.Delete(making);
            SqliteCopy.Make(from, making);
            var logs = Held(from, making, dataPath, published, clock, keys);
            if (logs.Any(log => !log.Report.Faults.IsEmpty))
                return logs;
            if (logs.All(log => log.Standing != Standing.NotHeld))
                SqliteCopy.MakeTheRecord(making);
            if (from != dataPath)
                FilesBeside.Copy(from, dataPath, logs.Select(log => log.Council), over: false);
            File.Move(making, dataPath, overwrite: from == dataPath);
            stands = true;
            TakeKeysIntoUse(dataPath);
            return [.. logs.Select(log => log with { Beside = FilesBeside.Of(dataPath, log.Council) })];
        }
        finally
        {
            foreach (var end in (string[])["", "-wal", "-shm", "-journal"])
                File.Delete(making + end);
            if (!stands)
                keys.PutBack();
        }
    }

    private static ImmutableArray<HeldLog> Held(string from, string making, string dataPath, PublishedAtLast published, IClock clock, KeyFilesBefore keys)
    {
        using IRecordDatabase copy = SqliteRecord.OpenOrCreate(making, SqliteSettings.Default with { WritesCopies = true });
        var heads = copy.Heads();
        MustBelong(published, heads);
        foreach (var head in heads)
            keys.Remember(head.Council);
        foreach (var head in heads)
            if (from != dataPath && KeyFile.Find(from, head.Council) is not null)
                KeyFile.Copy(from, head.Council, dataPath);
        return [.. heads.Select(new HoldingALog(copy, dataPath, published, clock).Hold)];
    }

    private static void MustBelong(PublishedAtLast published, ImmutableArray<LogHead> heads)
    {
        var names = heads.Select(head => VerifierKey.TryParse(head.Key)?.Origin).OfType<Origin>().ToArray();
        if (published.Checkpoints.FirstOrDefault(c => !names.Contains(c.Checkpoint.Origin)) is { } foreign)
            throw new RecordUnusableException($"The checkpoint of {foreign.Checkpoint.Origin} belongs to no log of this record, which has {string.Join(", ", names)}.");
        if (published.Nothing && names.Length > 0 && names.All(name => published.Of(name) is not null))
            throw new PublishedAfterAllException();
    }

    private static void TakeKeysIntoUse(string dataPath)
    {
        using IRecordDatabase record = SqliteRecord.OpenExisting(dataPath)!;
        foreach (var head in record.Heads())
            KeyFile.TakeWhatWaits(dataPath, head);
    }
}
