using InBlue.Record;
using InBlue.Record.Entries;
using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>One transaction on SQLite, its commands prepared once.</summary>
internal sealed class SqliteWrite : IRecordWrite
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand insertEntry, insertPlace;

    public SqliteWrite(SqliteConnection connection)
    {
        this.connection = connection;
        transaction = connection.BeginTransaction(deferred: false); // BEGIN IMMEDIATE
        insertEntry = Command("INSERT INTO entry (council, number, digest, payload) VALUES ($1, $2, $3, $4)", 4);
        insertPlace = Command("INSERT INTO vote_entry (council, draft, vote, ordinal, number) VALUES ($1, $2, $3, $4, $5)", 5);
    }

    public LogHead? Head(string council) => SqliteRecord.Head(connection, council);

    public VoteName? VoteFrom(string council, Digest source) => SqliteRecord.VoteFrom(connection, council, source);

    public (long Ordinal, Digest Digest)? LastOf(VoteName vote)
    {
        using var command = Command(
            """
            SELECT v.ordinal, e.digest FROM vote_entry v JOIN entry e ON e.council = v.council AND e.number = v.number
            WHERE v.council = $1 AND v.draft = $2 AND v.vote = $3 ORDER BY v.ordinal DESC LIMIT 1
            """, 3);
        Bind(command, vote.Council, vote.Draft, vote.Ordinal);
        using var row = command.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), new Digest(row.GetFieldValue<byte[]>(1))) : null;
    }

    public void InsertEntry(string council, long number, Digest digest, ReadOnlyMemory<byte> payload, VotePlace? place)
    {
        Bind(insertEntry, council, number, digest.ToArray(), payload.ToArray());
        insertEntry.ExecuteNonQuery();
        if (place is null)
            return;
        Bind(insertPlace, council, place.Vote.Draft, place.Vote.Ordinal, place.Ordinal, number);
        insertPlace.ExecuteNonQuery();
    }

    public void InsertFile(string council, Digest digest, ReadOnlyMemory<byte> bytes)
    {
        using var command = Command("INSERT OR IGNORE INTO file (council, digest, bytes) VALUES ($1, $2, $3)", 3);
        Bind(command, council, digest.ToArray(), bytes.ToArray());
        command.ExecuteNonQuery();
    }

    public void InsertSource(VoteName vote, Digest source)
    {
        using var command = Command("INSERT INTO source (council, digest, draft, vote) VALUES ($1, $2, $3, $4)", 4);
        Bind(command, vote.Council, source.ToArray(), vote.Draft, vote.Ordinal);
        command.ExecuteNonQuery();
    }

    public void ReplaceHead(LogHead head)
    {
        using var command = Command(
            """
            INSERT INTO head (council, key, recorded_at, size, frontier, checkpoint) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (council) DO UPDATE SET key = $2, recorded_at = $3, size = $4, frontier = $5, checkpoint = $6
            """, 6);
        Bind(command, head.Council, head.Key, head.RecordedAt, head.Frontier.Size, head.Frontier.ToBytes(), head.Checkpoint);
        command.ExecuteNonQuery();
    }

    public void Commit() => transaction.Commit();

    public void Dispose()
    {
        insertEntry.Dispose();
        insertPlace.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // every text is a constant of this file; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.AddWithValue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${i}"), null);
        return command;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
    }
}
