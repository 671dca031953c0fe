using System.Collections.Immutable;
using System.Globalization;
using InBlue.Secretariat.Catalogue;
using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// The tables of the record on PostgreSQL, in a schema of their own. Every key is led by the council, so that each table can be distributed or partitioned by it.
/// <c>log</c> holds the head of each council's log, whose row is the writer's lock; <c>entry</c> is only ever added to. No foreign key leads from one to the other: it
/// would be checked for each entry, while whoever writes holds the head.
/// </summary>
internal static class PostgresSchema
{
    private const long MigrationLock = 0x496E426C; // "InBl"

    /// <summary>Forward only: a step that was ever released is never changed, and another one follows it.</summary>
    public static readonly ImmutableArray<string> Steps =
    [
        """
        CREATE TABLE inblue.schema_version (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
        CREATE TABLE inblue.log (
            council text COLLATE "C" PRIMARY KEY, key text NOT NULL, size bigint NOT NULL, recorded_at text NOT NULL,
            frontier bytea NOT NULL, checkpoint text NOT NULL) WITH (fillfactor = 20);
        CREATE TABLE inblue.entry (
            council text COLLATE "C" NOT NULL, number bigint NOT NULL, digest bytea NOT NULL CHECK (octet_length(digest) = 32),
            draft text COLLATE "C", vote bigint, ordinal bigint, checkpoint text, payload bytea,
            PRIMARY KEY (council, number), UNIQUE (council, draft, vote, ordinal));
        CREATE INDEX entry_first ON inblue.entry (council, number) WHERE ordinal = 0;
        CREATE TABLE inblue.file (
            council text COLLATE "C" NOT NULL, digest bytea NOT NULL CHECK (octet_length(digest) = 32), bytes bytea NOT NULL,
            PRIMARY KEY (council, digest));
        CREATE TABLE inblue.source (
            council text COLLATE "C" NOT NULL, digest bytea NOT NULL, draft text COLLATE "C" NOT NULL, vote bigint NOT NULL,
            PRIMARY KEY (council, digest));
        """,
        """
        CREATE TABLE inblue.catalogue (
            council text COLLATE "C" NOT NULL, draft text COLLATE "C" NOT NULL, vote bigint NOT NULL, first bigint NOT NULL, public bigint, closes text COLLATE "C" NOT NULL, words text NOT NULL,
            PRIMARY KEY (council, draft, vote));
        CREATE INDEX catalogue_in_order ON inblue.catalogue (council, first);
        CREATE INDEX catalogue_unpublished ON inblue.catalogue (council, first) WHERE public IS NULL;
        CREATE TABLE inblue.letter (
            council text COLLATE "C" NOT NULL, digest bytea NOT NULL CHECK (octet_length(digest) = 32), draft text COLLATE "C" NOT NULL, vote bigint NOT NULL,
            PRIMARY KEY (council, digest, draft, vote));
        """,
        // some records of version 2 have it already
        "CREATE INDEX IF NOT EXISTS entry_of_the_log ON inblue.entry (council, number) WHERE draft IS NULL;",
    ];

    /// <summary>The step that made the catalogue, which is filled with it.</summary>
    private const int WithCatalogue = 2;

    /// <summary>Brings the database forward to this program's version, once, whoever else tries at the same time. Throws where it is ahead of this program.</summary>
    public static void Ensure(NpgsqlConnection connection, ImmutableArray<string> steps, string shown)
    {
        if (IsCurrent(connection, steps, shown))
            return;
        using var transaction = connection.BeginTransaction();
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({MigrationLock})"));
        if (!IsCurrent(connection, steps, shown))
        {
            if (!(bool)Ask(connection, "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'inblue')")!)
                Execute(connection, "CREATE SCHEMA inblue");
            for (var version = VersionOf(connection) + 1; version <= steps.Length; version++)
            {
                Execute(connection, steps[version - 1]);
                if (version == WithCatalogue)
                    FillingTheCatalogue.Fill(connection, schema: "inblue.");
                Execute(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO inblue.schema_version (version) VALUES ({version})"));
            }
        }
        transaction.Commit();
    }

    /// <summary>0 where there is no record yet.</summary>
    public static int VersionOf(NpgsqlConnection connection) =>
        (bool)Ask(connection, "SELECT to_regclass('inblue.schema_version') IS NOT NULL")! ? (int)Ask(connection, "SELECT coalesce(max(version), 0) FROM inblue.schema_version")! : 0;

    private static bool IsCurrent(NpgsqlConnection connection, ImmutableArray<string> steps, string shown) => VersionOf(connection) is var version && version <= steps.Length
        ? version == steps.Length
        : throw new RecordUnusableException($"{shown} holds a record of version {version}; this program knows version {steps.Length}. Use the program that wrote it, or a newer one.");

    private static object? Ask(NpgsqlConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return command.ExecuteScalar();
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // constants of this file
        return new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
    }
}
