using System.Collections.Immutable;
using System.Globalization;
using InBlue.Secretariat.Catalogue;
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
    private const int ApplicationId = 0x496E426C; // "InBl"

    /// <summary>"InBc": a copy of a record, which is read but never added to, since two records that go on from one would each be the log of the other's checkpoints.</summary>
    private const int CopyId = 0x496E4263;

    /// <summary>Moves of the write-ahead log into the file what no reader still needs there; waits for nobody.</summary>
    public const string Move = "PRAGMA wal_checkpoint(PASSIVE)";

    /// <summary>Of the council ?1: key, recorded_at, size, frontier, checkpoint, council.</summary>
    public const string SelectHead = """
        SELECT l.key, e.recorded_at, e.number + 1, e.frontier, e.checkpoint, l.council FROM log l JOIN entry e ON e.council = l.council
        WHERE l.council = ?1 ORDER BY e.number DESC LIMIT 1
        """;

    /// <summary>The same of every council, in their order.</summary>
    public const string SelectHeads = """
        SELECT l.key, e.recorded_at, e.number + 1, e.frontier, e.checkpoint, l.council FROM log l
        JOIN entry e ON e.council = l.council AND e.number = (SELECT max(number) FROM entry WHERE council = l.council) ORDER BY l.council
        """;

    /// <summary>Of the vote ?1 ?2 ?3: rowid, first, last, ordinal of the last, digest of the last.</summary>
    public const string SelectLast = """
        SELECT v.rowid, v.first, v.last, v.entries - 1, e.digest FROM vote v JOIN entry e ON e.council = v.council AND e.number = v.last
        WHERE v.council = ?1 AND v.draft = ?2 AND v.vote = ?3
        """;

    /// <summary>Forward only: a step that was ever released is never changed, and another one follows it.</summary>
    public static readonly ImmutableArray<string> Steps =
    [
        """
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
        """,
        """
        CREATE TABLE catalogue (
            council TEXT NOT NULL, draft TEXT NOT NULL, vote INTEGER NOT NULL, first INTEGER NOT NULL, public INTEGER, closes TEXT NOT NULL, words TEXT NOT NULL,
            PRIMARY KEY (council, draft, vote)) STRICT;
        CREATE INDEX catalogue_in_order ON catalogue (council, first);
        CREATE INDEX catalogue_unpublished ON catalogue (council, first) WHERE public IS NULL;
        CREATE TABLE letter (
            council TEXT NOT NULL, digest BLOB NOT NULL, draft TEXT NOT NULL, vote INTEGER NOT NULL,
            PRIMARY KEY (council, digest, draft, vote)) STRICT, WITHOUT ROWID;
        """,
        // some records of version 2 have it already
        "CREATE INDEX IF NOT EXISTS entry_first ON entry (council, number) WHERE before IS NULL;",
    ];

    /// <summary>The step that made the catalogue, which is filled with it.</summary>
    private const int WithCatalogue = 2;

    /// <summary>Makes the tables in an empty file, brings an older record forward, and refuses any other file that is not ours.</summary>
    public static void Ensure(SqliteConnection connection, string path, ImmutableArray<string> steps)
    {
        if (IsEmpty(connection))
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            BringForward(connection, steps);
        }
        if (!IsOurs(connection))
            throw new RecordUnusableException($"{path} is a database, but not a record of InBlue. Give another file with --data.");
        if (VersionOf(connection) < steps.Length)
            BringForward(connection, steps);
        if (VersionOf(connection) is var version && version != steps.Length)
            throw new RecordUnusableException($"{path} is a record of version {version}; this program knows version {steps.Length}. Use the program that wrote it, or a newer one.");
    }

    public static long VersionOf(SqliteConnection connection) => Number(connection, "PRAGMA user_version");

    /// <summary>Once, whoever else tries at the same time.</summary>
    private static void BringForward(SqliteConnection connection, ImmutableArray<string> steps)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!IsOurs(connection) && !IsEmpty(connection))
            return;
        if (IsEmpty(connection))
            MarkAsRecord(connection);
        for (var version = VersionOf(connection) + 1; version <= steps.Length; version++)
        {
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"{steps[(int)version - 1]} PRAGMA user_version = {version};"));
            if (version == WithCatalogue)
                FillingTheCatalogue.Fill(connection, schema: "");
        }
        transaction.Commit();
    }

    public static bool IsCopy(SqliteConnection connection) => Number(connection, "PRAGMA application_id") == CopyId;

    public static void MarkAsCopy(SqliteConnection connection) => Mark(connection, CopyId);

    public static void MarkAsRecord(SqliteConnection connection) => Mark(connection, ApplicationId);

    private static void Mark(SqliteConnection connection, int id) => Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {id}"));

    public static bool IsOurs(SqliteConnection connection) => Number(connection, "PRAGMA application_id") is ApplicationId or CopyId;

    private static bool IsEmpty(SqliteConnection connection) => Number(connection, "PRAGMA application_id") == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
