using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// The tables of the record on SQLite. Every key is led by the council.
/// <c>entry.before</c> is the number of the entry before it in the same vote, so that the entries of a vote are found from its last one backwards: an index
/// of votes and ordinals would touch a page of its own for each vote that a transaction writes to.
/// The last entry of each transaction carries the head that was signed over it (<c>recorded_at</c>, <c>frontier</c>, <c>checkpoint</c>), so that every
/// checkpoint ever signed stays, and no page is written for the head alone.
/// The payload stands last, since a long one lies on pages of its own. A table with a rowid takes rows at its end faster than one without.
/// </summary>
internal static class SqliteSchema
{
    public const int Version = 1;
    private const int ApplicationId = 0x496E426C; // "InBl"

    /// <summary>Of the council ?1: key, recorded_at, size, frontier, checkpoint.</summary>
    public const string SelectHead = """
        SELECT l.key, e.recorded_at, e.number + 1, e.frontier, e.checkpoint FROM log l JOIN entry e ON e.council = l.council
        WHERE l.council = ?1 ORDER BY e.number DESC LIMIT 1
        """;

    private const string Create = """
        CREATE TABLE log (council TEXT NOT NULL PRIMARY KEY, key TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE entry (
            council TEXT NOT NULL, number INTEGER NOT NULL, digest BLOB NOT NULL, before INTEGER,
            recorded_at TEXT, frontier BLOB, checkpoint TEXT, payload BLOB,
            PRIMARY KEY (council, number)) STRICT;
        CREATE TABLE vote (
            council TEXT NOT NULL, draft TEXT NOT NULL, vote INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, entries INTEGER NOT NULL,
            PRIMARY KEY (council, draft, vote)) STRICT;
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
