using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// A record in one SQLite file. WAL with synchronous FULL: a commit is on the disk when it returns. One writer: BEGIN IMMEDIATE takes the lock,
/// within this process and between processes; readers never wait. Whatever SQLite says is wrong becomes a <see cref="RecordUnusableException"/>.
/// </summary>
public sealed class SqliteRecord : IRecordDatabase
{
    /// <summary>From the last entry of the vote ?2, ?3 of the council ?1 back to that with the ordinal ?4.</summary>
    private const string WalkBack = """
        WITH RECURSIVE back (number, further) AS (
            SELECT last, entries - ?4 - 1 FROM vote WHERE council = ?1 AND draft = ?2 AND vote = ?3 AND entries > ?4
            UNION ALL
            SELECT e.before, back.further - 1 FROM back JOIN entry e ON e.council = ?1 AND e.number = back.number WHERE (?4 = 0 OR back.further > 0) AND e.before < e.number)
        """;

    private readonly string path, connectionString;
    private readonly SqliteSettings settings;
    private readonly SemaphoreSlim turn = new(1);
    private readonly SqliteReaders readers;
    private readonly Lock marking = new();
    private readonly SqliteMover mover;
    private SqlitePen? pen;
    private SqliteStatement? marked;
    private SqliteConnection? marker;

    private SqliteRecord(string path, SqliteOpenMode mode, SqliteSettings settings)
    {
        (this.path, this.settings) = (path, settings);
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = Math.Max(1, (int)settings.Patience.TotalSeconds) }.ToString();
        readers = new SqliteReaders(Connect);
        mover = new SqliteMover(Connect, Explain);
    }

    /// <summary>Opens the record, and makes an empty one where there is no file.</summary>
    public static SqliteRecord OpenOrCreate(string path) => OpenOrCreate(path, SqliteSettings.Default);

    internal static SqliteRecord OpenOrCreate(string path, SqliteSettings settings)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        MakeForItsOwner(path);
        return Open(path, SqliteOpenMode.ReadWriteCreate, settings);
    }

    /// <summary>It holds letters that are not out yet, which nobody else of the machine is to read. What SQLite makes beside it has the same mode.</summary>
    private static void MakeForItsOwner(string path)
    {
        if (OperatingSystem.IsWindows() || System.IO.File.Exists(path) || Directory.Exists(path))
            return;
        try
        {
            new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // made by another program meanwhile; or it cannot be made, which SQLite says
        }
    }

    /// <summary>Null where there is no file.</summary>
    public static SqliteRecord? OpenExisting(string path) => System.IO.File.Exists(path) ? Open(path, SqliteOpenMode.ReadWrite, SqliteSettings.Default) : null;

    private static SqliteRecord Open(string path, SqliteOpenMode mode, SqliteSettings settings)
    {
        var record = new SqliteRecord(path, mode, settings);
        try
        {
            using var connection = record.Connect();
            SqliteSchema.Ensure(connection, path, SqliteSchema.Steps);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB || e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CANTOPEN && !SqliteTrouble.IsBesideWhatCannotBeWritten(path))
        {
            throw new RecordUnusableException($"{path} cannot be used as a record: {e.Message} Give another file with --data.", e);
        }
        catch (SqliteException e)
        {
            throw record.Explain(e);
        }
        return record;
    }

    private RecordUnusableException Explain(SqliteException e) => SqliteTrouble.Explain(e, path, settings.Patience);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var pragma = connection.CreateCommand();
#pragma warning disable CA2100 // a constant but for a number of ours
            pragma.CommandText = string.Create(CultureInfo.InvariantCulture,
                $"PRAGMA busy_timeout = {(long)settings.Patience.TotalMilliseconds}; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;");
#pragma warning restore CA2100
            pragma.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public IRecordWrite BeginWrite(string council)
    {
        if (!turn.Wait(settings.Patience))
            throw new RecordUnusableException(SqliteTrouble.Locked(path, settings.Patience));
        try
        {
            pen ??= OpenPen();
            pen.Begin();
            return new SqliteWrite(pen, End);
        }
        catch
        {
            End(committed: false);
            throw;
        }
    }

    private SqlitePen OpenPen()
    {
        try
        {
            var connection = Connect();
            if (settings.WritesCopies || !SqliteSchema.IsCopy(connection))
                return new SqlitePen(connection, settings, Explain);
            connection.Dispose();
            throw new RecordUnusableException(
                $"{path} is a copy of a record, and nothing may be added to it before it was held against the latest checkpoint that was published: inblue restore --data {path} --checkpoint FILE");
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }

    /// <summary>Nothing that a failed transaction left in memory is trusted: the next write opens anew and reads what the file says.</summary>
    private void End(bool committed)
    {
        if (!committed)
        {
            pen?.Dispose();
            pen = null;
        }
        else
        {
            mover.Look(pen!);
        }
        turn.Release();
    }

    /// <summary>The write-ahead file still holds the pages as they were before: it is moved into the record's file and cut to nothing, which nobody may read meanwhile.</summary>
    public bool ForgetErased()
    {
        try
        {
            using var connection = Connect();
            using var move = connection.CreateCommand();
            move.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return (long)move.ExecuteScalar()! == 0;
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }

    /// <summary>Ends writing. Reading goes on, but no connection is kept for it.</summary>
    public void Dispose()
    {
        turn.Wait();
        mover.Dispose();
        End(committed: false);
        readers.Dispose();
        lock (marking)
        {
            marked?.Dispose();
            marker?.Dispose();
            (marked, marker) = (null, null);
        }
    }

    /// <summary>Of one connection that never writes: its number changes with whatever any other has committed.</summary>
    public string? Mark()
    {
        try
        {
            lock (marking)
            {
                marked ??= new SqliteStatement(marker = Connect(), "PRAGMA data_version", Explain);
                return marked.Number().ToString(CultureInfo.InvariantCulture);
            }
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }

    public IRecordWatch Watch()
    {
        try
        {
            return new SqliteWatch(Connect(), Explain);
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }

    public LogHead? Head(string council) => Query(SqliteSchema.SelectHead, [council], ReadHead).FirstOrDefault();

    public ImmutableArray<LogHead> Heads() => Query(SqliteSchema.SelectHeads, [], ReadHead);

    private static LogHead ReadHead(SqliteDataReader row) =>
        StoredHead.Read(row.GetString(5), row.GetString(0), row.GetValue(1) as string, row.GetInt64(2), row.GetValue(3) as byte[], row.GetValue(4) as string);

    public ImmutableArray<string> Councils() => Query("SELECT council FROM log ORDER BY council", [], row => row.GetString(0));

    public ImmutableArray<VoteName> Votes(string council) => Query(
        "SELECT draft, vote FROM vote WHERE council = ?1 AND vote > 0 ORDER BY first",
        [council],
        row => new VoteName(council, row.GetString(0), row.GetInt64(1)));

    public ImmutableArray<CataloguedVote> Catalogue(string council) =>
        Query("SELECT council, draft, vote, first, public, closes, words FROM catalogue WHERE council = ?1 ORDER BY first", [council], ReadCatalogued);

    public ImmutableArray<CataloguedVote> Catalogue() => Query("SELECT council, draft, vote, first, public, closes, words FROM catalogue ORDER BY council, first", [], ReadCatalogued);

    private static CataloguedVote ReadCatalogued(SqliteDataReader row) => new(ReadVote(row), row.GetInt64(3), row.IsDBNull(4) ? null : row.GetInt64(4), row.GetString(5), row.GetString(6));

    public ImmutableArray<VoteName> Unpublished(string council) => Query(
        "SELECT draft, vote FROM catalogue WHERE council = ?1 AND public IS NULL ORDER BY first", [council], row => new VoteName(council, row.GetString(0), row.GetInt64(1)));

    public ImmutableArray<string> CouncilsWithUnpublished() => Query("SELECT DISTINCT council FROM catalogue WHERE public IS NULL ORDER BY council", [], row => row.GetString(0));

    public ImmutableArray<(VoteName Vote, Digest File)> Letters(string council) => Query(
        "SELECT draft, vote, digest FROM letter WHERE council = ?1", [council], row => (new VoteName(council, row.GetString(0), row.GetInt64(1)), new Digest(row.GetFieldValue<byte[]>(2))));

    public ImmutableArray<VoteName> PublicVotesWithLetter(Digest file) => Query(
        """
        SELECT council, draft, vote FROM log CROSS JOIN letter USING (council) JOIN catalogue USING (council, draft, vote)
        WHERE digest = ?1 AND public IS NOT NULL ORDER BY council, first
        """,
        [file.ToArray()],
        ReadVote);

    private static VoteName ReadVote(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2));

    public ImmutableArray<string> Drafts(string council) => Query(
        "SELECT draft FROM vote WHERE council = ?1 AND vote = 0 AND draft <> '-' AND draft NOT GLOB 'mandate:*' ORDER BY first", [council], row => row.GetString(0));

    public ImmutableArray<string> Mandates(string council) => Query(
        "SELECT substr(draft, 9) FROM vote WHERE council = ?1 AND vote = 0 AND draft GLOB 'mandate:*' ORDER BY first", [council], row => row.GetString(0));

    public ImmutableArray<VoteName> Mandates() => Query(
        "SELECT council, draft, vote FROM log CROSS JOIN vote USING (council) WHERE vote = 0 AND draft GLOB 'mandate:*' ORDER BY council, first", [], ReadVote);

    public StoredEntry? FirstOf(VoteName vote) => Query(
        """
        SELECT e.number, e.digest, e.payload, e.checkpoint FROM vote v JOIN entry e ON e.council = v.council AND e.number = v.first
        WHERE v.council = ?1 AND v.draft = ?2 AND v.vote = ?3
        """,
        [vote.Council, vote.Draft, vote.Ordinal],
        ReadEntry).FirstOrDefault();

    public (long Ordinal, Digest Digest)? LastOf(VoteName vote) => Query(
        SqliteSchema.SelectLast, [vote.Council, vote.Draft, vote.Ordinal], row => ((long, Digest)?)(row.GetInt64(3), new Digest(row.GetFieldValue<byte[]>(4)))).FirstOrDefault();

    public ImmutableArray<StoredEntry> EntriesFrom(VoteName vote, long ordinal) => Query(
        $"{WalkBack} SELECT number, digest, payload, checkpoint FROM entry WHERE council = ?1 AND number IN (SELECT number FROM back) ORDER BY number",
        [vote.Council, vote.Draft, vote.Ordinal, ordinal],
        ReadEntry);

    public ImmutableArray<(VoteName Vote, ImmutableArray<long> Numbers)> Numbers(string council)
    {
        var lasts = Query(
            "SELECT draft, vote, last FROM vote WHERE council = ?1 AND entries > 0 ORDER BY first", [council], row => (Vote: new VoteName(council, row.GetString(0), row.GetInt64(1)), Number: row.GetInt64(2)));
        var chains = new SqliteChains(Query(
            "SELECT number, before FROM entry WHERE council = ?1 ORDER BY number", [council], row => (row.GetInt64(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1))));
        return [.. lasts.Select(last => (last.Vote, chains.Ending(last.Number)))];
    }

    public ImmutableArray<StoredEntry> Entries(string council, long first, int most) => Query(
        "SELECT number, digest, payload, checkpoint FROM entry WHERE council = ?1 AND number >= ?2 ORDER BY number LIMIT ?3",
        [council, first, most],
        ReadEntry);

    public ImmutableArray<StoredEntry> EntriesOfTheLog(string council) => Query(
        "SELECT number, digest, payload, checkpoint FROM entry WHERE council = ?1 AND before IS NULL AND number NOT IN (SELECT first FROM vote WHERE council = ?1) ORDER BY number",
        [council],
        ReadEntry);

    public Digest[] Digests(string council, long size) =>
        [.. Query("SELECT digest FROM entry WHERE council = ?1 AND number < ?2 ORDER BY number", [council, size], row => new Digest(row.GetFieldValue<byte[]>(0)))];

    public Digest[] Digests(string council, long first, int most) => [.. Query(
        "SELECT digest FROM entry WHERE council = ?1 AND number >= ?2 ORDER BY number LIMIT ?3", [council, first, most], row => new Digest(row.GetFieldValue<byte[]>(0)))];

    public ImmutableArray<Digest> Files(string council) =>
        Query("SELECT digest FROM file WHERE council = ?1 ORDER BY digest", [council], row => new Digest(row.GetFieldValue<byte[]>(0)));

    public ReadOnlyMemory<byte>? File(string council, Digest digest) =>
        Query("SELECT bytes FROM file WHERE council = ?1 AND digest = ?2", [council, digest.ToArray()], row => (ReadOnlyMemory<byte>?)row.GetFieldValue<byte[]>(0)).FirstOrDefault();

    public ImmutableArray<KeptFile> FilesAfter(string council, Digest? after, long most)
    {
        var (count, bytes) = (0, 0L);
        return Query(
            "SELECT digest, bytes, length(bytes) FROM file WHERE council = ?1 AND digest > ?2 ORDER BY digest",
            [council, after?.ToArray() ?? []],
            row => new KeptFile(new Digest(row.GetFieldValue<byte[]>(0)), row.GetFieldValue<byte[]>(1)),
            row => (bytes += row.GetInt64(2)) <= most | count++ == 0);
    }

    public VoteName? VoteFrom(string council, Digest source) => Query(
        "SELECT draft, vote FROM source WHERE council = ?1 AND digest = ?2",
        [council, source.ToArray()],
        row => new VoteName(council, row.GetString(0), row.GetInt64(1))).FirstOrDefault();

    private static StoredEntry ReadEntry(SqliteDataReader row) =>
        new(row.GetInt64(0), new Digest(row.GetFieldValue<byte[]>(1)), row.IsDBNull(2) ? null : (ReadOnlyMemory<byte>?)row.GetFieldValue<byte[]>(2), row.IsDBNull(3) ? null : row.GetString(3));

    private ImmutableArray<T> Query<T>(string sql, object[] parameters, Func<SqliteDataReader, T> read, Func<SqliteDataReader, bool>? fits = null)
    {
        try
        {
            return readers.Query(sql, parameters, read, fits);
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }
}
