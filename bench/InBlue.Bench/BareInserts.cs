using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InBlue.Bench;

/// <summary>
/// What the disk and SQLite give at the best: rows of 4,096 bytes under the record's own key, durable groups of them on one thread, statements prepared
/// once, below the provider's commands, with the settings that the record has. No hash, no signature, nobody who waits for an acknowledgement.
/// </summary>
internal sealed class BareInserts : IBareInserts
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt begin, insert, commit;
    private readonly byte[] payload = new byte[4096];
    private long number;

    public BareInserts(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        foreach (var sql in (string[])[
            "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 4000",
            "CREATE TABLE entry (council TEXT NOT NULL, number INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY (council, number)) STRICT"])
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
        begin = Prepare("BEGIN IMMEDIATE");
        insert = Prepare("INSERT INTO entry VALUES ('bench', ?1, ?2)");
        commit = Prepare("COMMIT");
        Random.Shared.NextBytes(payload);
    }

    public double Run(TimeSpan time, double together)
    {
        var (watch, first, owed) = (Stopwatch.StartNew(), number, 0.0);
        while (watch.Elapsed < time)
        {
            Step(begin);
            for (owed += together; owed >= 1; owed--)
            {
                raw.sqlite3_bind_int64(insert, 1, number++);
                raw.sqlite3_bind_blob(insert, 2, payload);
                Step(insert);
            }
            Step(commit);
        }
        return (number - first) / watch.Elapsed.TotalSeconds;
    }

    private sqlite3_stmt Prepare(string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement), connection.Handle);
        return statement;
    }

    private void Step(sqlite3_stmt statement)
    {
        if (raw.sqlite3_step(statement) is var result && result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        _ = raw.sqlite3_reset(statement);
    }

    public void Dispose()
    {
        begin.Dispose();
        insert.Dispose();
        commit.Dispose();
        connection.Dispose();
    }
}
