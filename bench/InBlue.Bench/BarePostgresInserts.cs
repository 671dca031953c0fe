using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace InBlue.Bench;

/// <summary>
/// What PostgreSQL gives at the best: rows with this payload in one statement a transaction, prepared once, begin and commit sent with it, so that a transaction is one turn
/// to the server and back.
/// </summary>
internal sealed class BarePostgresInserts : IBareInserts
{
    private readonly NpgsqlConnection connection;
    private readonly byte[] payload;
    private long number;

    public BarePostgresInserts(string connectionString, byte[] payload)
    {
        this.payload = payload;
        connection = new NpgsqlConnection($"{connectionString};Pooling=False;Max Auto Prepare=8;Auto Prepare Min Usages=1");
        connection.Open();
        using var command = new NpgsqlCommand(
            """
            DROP TABLE IF EXISTS bare;
            CREATE TABLE bare (council text COLLATE "C" NOT NULL, number bigint NOT NULL, payload bytea NOT NULL, PRIMARY KEY (council, number))
            """,
            connection);
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
        var numbers = new long[rows];
        var payloads = new byte[rows][];
        for (var i = 0; i < rows; i++)
            (numbers[i], payloads[i]) = (number++, payload);
        using var batch = new NpgsqlBatch(connection);
        var insert = new NpgsqlBatchCommand("INSERT INTO bare SELECT 'bench', * FROM unnest($1, $2)");
        insert.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = numbers, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        insert.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = payloads, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN"));
        batch.BatchCommands.Add(insert);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        batch.ExecuteNonQuery();
    }

    public void Dispose()
    {
        using (var command = new NpgsqlCommand("DROP TABLE bare", connection))
            command.ExecuteNonQuery();
        connection.Dispose();
    }
}
