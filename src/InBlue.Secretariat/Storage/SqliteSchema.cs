using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>The tables of the record on SQLite. Every key is led by the council.</summary>
internal static class SqliteSchema
{
    public const int Version = 1;
    private const int ApplicationId = 0x496E426C; // "InBl"

    private const string Create = """
        CREATE TABLE head (
            council TEXT NOT NULL PRIMARY KEY, key TEXT NOT NULL, recorded_at TEXT NOT NULL,
            size INTEGER NOT NULL, frontier BLOB NOT NULL, checkpoint TEXT NOT NULL) STRICT;
        CREATE TABLE entry (
            council TEXT NOT NULL, number INTEGER NOT NULL, digest BLOB NOT NULL, payload BLOB,
            PRIMARY KEY (council, number)) STRICT, WITHOUT ROWID;
        CREATE TABLE vote_entry (
            council TEXT NOT NULL, draft TEXT NOT NULL, vote INTEGER NOT NULL, ordinal INTEGER NOT NULL, number INTEGER NOT NULL,
            PRIMARY KEY (council, draft, vote, ordinal)) STRICT, WITHOUT ROWID;
        CREATE TABLE file (
            council TEXT NOT NULL, digest BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (council, digest)) STRICT;
        CREATE TABLE source (
            council TEXT NOT NULL, digest BLOB NOT NULL, draft TEXT NOT NULL, vote INTEGER NOT NULL,
            PRIMARY KEY (council, digest)) STRICT, WITHOUT ROWID;
        """;

    /// <summary>Creates the tables in an empty file, and refuses any other file that is not ours.</summary>
    public static void Ensure(SqliteConnection connection, string path)
    {
        if (Number(connection, "PRAGMA application_id") == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            using var transaction = connection.BeginTransaction(deferred: false);
            if (Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
                Execute(connection, $"{Create} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
            transaction.Commit();
        }
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
            throw new RecordUnusableException($"{path} is a database, but not a record of InBlue. Give another file with --data.");
        if (Number(connection, "PRAGMA user_version") is var version && version != Version)
            throw new RecordUnusableException($"{path} is a record of version {version}; this program knows version {Version}. Use the program that wrote it, or a newer one.");
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
