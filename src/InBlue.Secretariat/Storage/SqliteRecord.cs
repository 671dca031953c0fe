using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// A record in one SQLite file. WAL with synchronous FULL: a commit is on the disk when it returns. One writer: BEGIN IMMEDIATE takes the lock,
/// within this process and between processes; readers never wait.
/// </summary>
public sealed class SqliteRecord : IRecordDatabase
{
    private readonly string connectionString;

    private SqliteRecord(string path, SqliteOpenMode mode) => connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        DefaultTimeout = 30, // seconds that a writer waits for another process
    }.ToString();

    /// <summary>Opens the record, and makes an empty one where there is no file.</summary>
    public static SqliteRecord OpenOrCreate(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        return Open(path, SqliteOpenMode.ReadWriteCreate);
    }

    /// <summary>Null where there is no file.</summary>
    public static SqliteRecord? OpenExisting(string path) => System.IO.File.Exists(path) ? Open(path, SqliteOpenMode.ReadWrite) : null;

    private static SqliteRecord Open(string path, SqliteOpenMode mode)
    {
        var record = new SqliteRecord(path, mode);
        try
        {
            using var connection = record.Connect();
            SqliteSchema.Ensure(connection, path);
        }
        catch (SqliteException e)
        {
            throw new RecordUnusableException($"{path} cannot be used as a record: {e.Message} Give another file with --data.", e);
        }
        return record;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var pragma = connection.CreateCommand();
        pragma.CommandText = "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;";
        pragma.ExecuteNonQuery();
        return connection;
    }

    public IRecordWrite BeginWrite() => new SqliteWrite(Connect());

    public LogHead? Head(string council)
    {
        using var connection = Connect();
        return Head(connection, council);
    }

    internal static LogHead? Head(SqliteConnection connection, string council)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT key, recorded_at, size, frontier, checkpoint FROM head WHERE council = $council";
        command.Parameters.AddWithValue("$council", council);
        using var row = command.ExecuteReader();
        return row.Read()
            ? new LogHead(council, row.GetString(0), row.GetString(1), Frontier.FromBytes(row.GetInt64(2), row.GetFieldValue<byte[]>(3)), row.GetString(4))
            : null;
    }

    public ImmutableArray<string> Councils() => Query("SELECT council FROM head ORDER BY council", [], row => row.GetString(0));

    public ImmutableArray<VoteName> Votes(string council) => Query(
        "SELECT draft, vote FROM vote_entry WHERE council = $1 AND ordinal = 0 AND vote > 0 ORDER BY number",
        [council],
        row => new VoteName(council, row.GetString(0), row.GetInt64(1)));

    public ImmutableArray<string> Drafts(string council) => Query(
        "SELECT draft FROM vote_entry WHERE council = $1 AND ordinal = 0 AND vote = 0 AND draft <> '-' ORDER BY number", [council], row => row.GetString(0));

    public ImmutableArray<StoredEntry> EntriesFrom(VoteName vote, long ordinal) => Query(
        """
        SELECT e.number, e.digest, e.payload FROM vote_entry v JOIN entry e ON e.council = v.council AND e.number = v.number
        WHERE v.council = $1 AND v.draft = $2 AND v.vote = $3 AND v.ordinal >= $4 ORDER BY v.ordinal
        """,
        [vote.Council, vote.Draft, vote.Ordinal, ordinal],
        ReadEntry);

    public StoredEntry? Entry(string council, long number) =>
        Query("SELECT number, digest, payload FROM entry WHERE council = $1 AND number = $2", [council, number], ReadEntry).FirstOrDefault();

    public Digest[] Digests(string council, long size) =>
        [.. Query("SELECT digest FROM entry WHERE council = $1 AND number < $2 ORDER BY number", [council, size], row => new Digest(row.GetFieldValue<byte[]>(0)))];

    public ReadOnlyMemory<byte>? File(string council, Digest digest) =>
        Query("SELECT bytes FROM file WHERE council = $1 AND digest = $2", [council, digest.ToArray()], row => (ReadOnlyMemory<byte>?)row.GetFieldValue<byte[]>(0)).FirstOrDefault();

    public VoteName? VoteFrom(string council, Digest source)
    {
        using var connection = Connect();
        return VoteFrom(connection, council, source);
    }

    internal static VoteName? VoteFrom(SqliteConnection connection, string council, Digest source)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT draft, vote FROM source WHERE council = $council AND digest = $digest";
        command.Parameters.AddWithValue("$council", council);
        command.Parameters.AddWithValue("$digest", source.ToArray());
        using var row = command.ExecuteReader();
        return row.Read() ? new VoteName(council, row.GetString(0), row.GetInt64(1)) : null;
    }

    private static StoredEntry ReadEntry(SqliteDataReader row) =>
        new(row.GetInt64(0), new Digest(row.GetFieldValue<byte[]>(1)), row.IsDBNull(2) ? null : (ReadOnlyMemory<byte>?)row.GetFieldValue<byte[]>(2));

    private ImmutableArray<T> Query<T>(string sql, object[] parameters, Func<SqliteDataReader, T> read)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // every text is a constant of this file; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters.AddWithValue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${i + 1}"), parameters[i]);
        using var row = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (row.Read())
            rows.Add(read(row));
        return rows.ToImmutable();
    }
}
