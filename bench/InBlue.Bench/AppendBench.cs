using System.Diagnostics;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace InBlue.Bench;

/// <summary>Durable appends of a 4 kB payload by 1, 16 and 64 clients, each waiting for its acknowledgement, beside bare inserts of as many rows to a transaction.</summary>
internal static class AppendBench
{
    private static readonly string Text = new('x', 4000);

    public static async Task RunAsync(string folder)
    {
        foreach (var clients in (int[])[1, 16, 64])
        {
            var (ours, bare) = (new List<double>(), new List<double>());
            for (var round = 0; round < 5; round++) // interleaved, so that a busy moment meets both
            {
                ours.Add(await OursAsync(Path.Combine(folder, $"ours-{clients}-{round}.db"), clients));
                bare.Add(Bare(Path.Combine(folder, $"bare-{clients}-{round}.db"), clients));
            }
            var (our, their) = (Median(ours), Median(bare));
            Measure.Rate($"durable appends, {clients} client(s)", our);
            Measure.Rate($"bare grouped inserts, {clients} row(s) a transaction", their);
            Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{"ratio",-60} {our / their,10:F2}"));
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task<double> OursAsync(string path, int clients)
    {
        await using var record = OpenRecord.ForWriting(path, "bench", "bench.example", SystemClock.Instance);
        var (watch, done) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            for (var version = 0; watch.ElapsedMilliseconds < 1000; version++)
            {
                var append = new Append(new VoteName("bench", $"S/{client}", 1), version, [new NewEntry("bench", _ => JsonValue.ObjectOf(("text", Text)))], [], null);
                if (await record.Writer.AppendAsync(append, CancellationToken.None) is not AppendOutcome.Appended)
                    throw new InvalidOperationException("not appended");
                Interlocked.Increment(ref done);
            }
        })));
        return done / watch.Elapsed.TotalSeconds;
    }

    private static double Bare(string path, int rows)
    {
        using var connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entry (council TEXT NOT NULL, number INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY (council, number)) STRICT, WITHOUT ROWID");
        var payload = new byte[4096];
        var (watch, done) = (Stopwatch.StartNew(), 0L);
        while (watch.ElapsedMilliseconds < 1000)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO entry VALUES ('bench', $1, $2)";
            insert.Transaction = transaction;
            var number = insert.Parameters.AddWithValue("$1", 0L);
            insert.Parameters.AddWithValue("$2", payload);
            for (var i = 0; i < rows; i++)
            {
                number.Value = done++;
                insert.ExecuteNonQuery();
            }
            transaction.Commit();
        }
        return done / watch.Elapsed.TotalSeconds;
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
