using System.Diagnostics;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InBlue.Bench;

/// <summary>
/// The same transactions as the record's: its own tables, an entry and its vote's row for each append, the head with the last. On one thread, statements prepared once. No hash,
/// nobody who waits for an acknowledgement; a signature in each transaction only where there is a key.
/// </summary>
internal sealed class SameRows : IBareInserts
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt begin, insert, newest, update, commit;
    private readonly byte[] payload, digest = new byte[32], frontier = new byte[320];
    private readonly int votes;
    private readonly SigningKey? key;
    private long number;

    public SameRows(string path, int votes, int payload, SigningKey? key = null)
    {
        (this.votes, this.payload, this.key) = (votes, new byte[payload], key);
        SqliteRecord.OpenOrCreate(path).Dispose();
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        foreach (var pragma in (string[])["PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 4000", "PRAGMA secure_delete = ON"])
            Run(Prepare(pragma));
        begin = Prepare("BEGIN IMMEDIATE");
        insert = Prepare("INSERT INTO entry (council, number, digest, before, payload) VALUES ('bench', ?1, ?2, ?1, ?3)");
        newest = Prepare("INSERT INTO entry (council, number, digest, before, payload, recorded_at, frontier, checkpoint) VALUES ('bench', ?1, ?2, ?1, ?3, '2026-01-01T00:00:00.000Z', ?4, ?5)");
        update = Prepare("UPDATE vote SET last = ?2, entries = ?2 WHERE rowid = ?1");
        commit = Prepare("COMMIT");
        Run(begin);
        for (var vote = 1; vote <= votes; vote++)
            Run(Prepare(FormattableString.Invariant($"INSERT INTO vote VALUES ('bench', 'S/{vote}', 1, 0, 0, 0)")));
        Run(commit);
        Random.Shared.NextBytes(this.payload);
    }

    public double Run(TimeSpan time, double together)
    {
        var (watch, first, owed) = (Stopwatch.StartNew(), number, 0.0);
        while (watch.Elapsed < time)
        {
            Run(begin);
            var from = number;
            for (owed += together; owed >= 1; owed--)
            {
                var entry = owed >= 2 ? insert : newest;
                raw.sqlite3_bind_int64(entry, 1, number++);
                raw.sqlite3_bind_blob(entry, 2, digest);
                raw.sqlite3_bind_blob(entry, 3, payload);
                if (entry == newest)
                {
                    key?.Sign(Signed);
                    raw.sqlite3_bind_blob(entry, 4, frontier);
                    raw.sqlite3_bind_text(entry, 5, Checkpoint);
                }
                Run(entry);
            }
            for (; from < number; from++)
            {
                raw.sqlite3_bind_int64(update, 1, 1 + from % votes);
                raw.sqlite3_bind_int64(update, 2, from);
                Run(update);
            }
            Run(commit);
        }
        return (number - first) / watch.Elapsed.TotalSeconds;
    }

    /// <summary>As long as one is.</summary>
    private static readonly string Checkpoint = new('c', 220);

    private static readonly byte[] Signed = new byte[100];

    private sqlite3_stmt Prepare(string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement), connection.Handle);
        return statement;
    }

    private void Run(sqlite3_stmt statement)
    {
        while (raw.sqlite3_step(statement) is var result && result != raw.SQLITE_DONE)
            if (result != raw.SQLITE_ROW)
                SqliteException.ThrowExceptionForRC(result, connection.Handle);
        _ = raw.sqlite3_reset(statement);
    }

    public void Dispose()
    {
        foreach (var statement in (sqlite3_stmt[])[begin, insert, newest, update, commit])
            statement.Dispose();
        connection.Dispose();
    }
}
