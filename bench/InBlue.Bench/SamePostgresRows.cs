using System.Diagnostics;
using System.Globalization;
using InBlue.Record.Checkpoints;
using Npgsql;
using NpgsqlTypes;

namespace InBlue.Bench;

/// <summary>The same transactions as the record's, in its own tables: the row of the head and an entry for each append, in one turn to the server and back. No hash, nobody who waits; a signature in each only where there is a key.</summary>
internal sealed class SamePostgresRows : IBareInserts
{
    private readonly NpgsqlConnection connection;
    private readonly string council = string.Create(CultureInfo.InvariantCulture, $"bare-{Guid.NewGuid()}");
    private readonly byte[] payload, digest = new byte[32], frontier = new byte[320];
    private readonly int votes;
    private readonly SigningKey? key;
    private long number;

    /// <summary>As long as one is.</summary>
    private static readonly string Checkpoint = new('c', 220);

    private static readonly byte[] Signed = new byte[100];

    public SamePostgresRows(string connectionString, int votes, int payload, SigningKey? key = null)
    {
        (this.votes, this.payload, this.key) = (votes, new byte[payload], key);
        Random.Shared.NextBytes(this.payload);
        connection = new NpgsqlConnection($"{connectionString};Pooling=False;Max Auto Prepare=8;Auto Prepare Min Usages=1");
        connection.Open();
        using var command = new NpgsqlCommand("INSERT INTO inblue.log VALUES ($1, '', 0, '', '', '')", connection) { Parameters = { new() { Value = council } } };
        command.ExecuteNonQuery();
    }

    public double Run(TimeSpan time, double together)
    {
        var (watch, first, owed) = (Stopwatch.StartNew(), number, 0.0);
        while (watch.Elapsed < time)
        {
            owed += together;
            var rows = (int)owed;
            owed -= rows;
            if (rows > 0)
                Insert(rows);
        }
        return (number - first) / watch.Elapsed.TotalSeconds;
    }

    private void Insert(int rows)
    {
        var (from, checkpoints) = (number, new string?[rows]);
        number += rows;
        key?.Sign(Signed);
        checkpoints[^1] = Checkpoint;
        long[] Numbers(Func<long, long> of) => [.. Enumerable.Range(0, rows).Select(i => of(from + i))];
        byte[][] Same(byte[] bytes) => [.. Enumerable.Repeat(bytes, rows)];
        using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN"));
        Add("UPDATE inblue.log SET key = $2, size = $3, recorded_at = $4, frontier = $5, checkpoint = $6 WHERE council = $1", Value("a key"), Value(number), Value("2026-01-01T00:00:00.000Z"), Value(frontier), Value(Checkpoint));
        Add("INSERT INTO inblue.entry (council, number, digest, draft, vote, ordinal, checkpoint, payload) SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7, $8)",
            Column(Numbers(n => n), NpgsqlDbType.Bigint), Column(Same(digest), NpgsqlDbType.Bytea), Column(Numbers(n => n % votes).Select(v => string.Create(CultureInfo.InvariantCulture, $"S/{v}")).ToArray(), NpgsqlDbType.Text),
            Column(Numbers(_ => 1), NpgsqlDbType.Bigint), Column(Numbers(n => n / votes), NpgsqlDbType.Bigint), Column(checkpoints, NpgsqlDbType.Text), Column(Same(payload), NpgsqlDbType.Bytea));
        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        batch.ExecuteNonQuery();

        void Add(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
        {
#pragma warning disable CA2100 // constants of this file; values are parameters
            var command = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
            command.Parameters.Add(Value(council));
            foreach (var parameter in parameters)
                command.Parameters.Add(parameter);
            batch.BatchCommands.Add(command);
        }
    }

    private static NpgsqlParameter<T> Value<T>(T value) => new() { TypedValue = value };

    private static NpgsqlParameter<T[]> Column<T>(T[] values, NpgsqlDbType type) => new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };

    public void Dispose() => connection.Dispose();
}
