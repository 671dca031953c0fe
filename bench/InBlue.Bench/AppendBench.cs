using System.Diagnostics;
using System.Globalization;
using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Bench;

/// <summary>
/// Durable appends with a text of 4,000 bytes by 1, 16 and 64 clients, each waiting for its acknowledgement, beside the same rows without a hash (as many to a transaction as the appends came
/// to), with a signature in each transaction and without, and beside bare inserts of the payloads alone. They take turns on files of their own, so that a busy moment of the machine meets all. Where INBLUE_DATABASE names a PostgreSQL
/// database, both are measured in it, and what was appended stays there: give it one that may be dropped.
/// </summary>
internal static class AppendBench
{
    private const int Rounds = 15;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(400);
    private static readonly string Text = new(Random.Shared.GetItems<char>("abcdefghijklmnopqrstuvwxyz ", 4000));

    public static async Task RunAsync(string folder)
    {
        var fault = "";
        var database = Environment.GetEnvironmentVariable("INBLUE_DATABASE") is { Length: > 0 } text ? PostgresAddress.TryParse(text, out fault) ?? throw new ArgumentException(fault) : null;
        foreach (var clients in (int[])[1, 16, 64])
        {
            var council = string.Create(CultureInfo.InvariantCulture, $"bench-{clients}-{SystemClock.Instance.GetCurrentInstant().ToUnixTimeMilliseconds()}");
            await using var ours = OpenRecord.ForWriting(new RecordPlace(Path.Combine(folder, $"ours-{clients}.db"), database), council, "bench.example", SystemClock.Instance);
            using IBareInserts bare = database is null ? new BareInserts(Path.Combine(folder, $"bare-{clients}.db")) : new BarePostgresInserts(database.ToConnectionString(), Encoding.UTF8.GetBytes(Text));
            var payload = new Payload("bench", "2026-01-01T00:00:00.000Z", Payload.FreshSalt(), JsonValue.ObjectOf(("text", Text)), new VotePlace(new VoteName(council, "S/1", 1), 1000, default(Record.Digest))).ToBytes().Length;
            using var same = Same("same", null);
            using var signed = Same("signed", SigningKey.Generate(Origin.TryParse("bench.example/signed", out var origin) ? origin : throw new InvalidOperationException()));
            var versions = new long[clients];
            for (var i = 0; i < 3; i++) // both warm up, for as many appends as it takes to have all code compiled for good
                await AppendAsync(ours, council, versions, least: 1000 + 100 * clients);
            var (_, together) = await AppendAsync(ours, council, versions);
            bare.Run(Turn, together);
            same.Run(Turn, together);
            signed.Run(Turn, together);
            var (appends, inserts, sames, signeds, rows) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                if (round % 2 == 1)
                    Beside();
                (var rate, together) = await AppendAsync(ours, council, versions);
                appends.Add(rate);
                rows.Add(together);
                if (round % 2 == 0)
                    Beside();
            }

            IBareInserts Same(string name, SigningKey? key) => database is null ? new SameRows(Path.Combine(folder, $"{name}-{clients}.db"), clients, payload, key) : new SamePostgresRows(database.ToConnectionString(), clients, payload, key);

            void Beside()
            {
                signeds.Add(signed.Run(Turn, together));
                sames.Add(same.Run(Turn, together));
                inserts.Add(bare.Run(Turn, together));
            }

            Print($"durable appends, {clients} client(s), a second", appends, "N0");
            Print("  appends in one transaction", rows, "F1");
            Print("  the same rows without a hash, as many in one transaction, signed", signeds, "N0");
            Print("  ratio, turn by turn", [.. appends.Zip(signeds, (our, their) => our / their)], "F2");
            Print("  the same rows without a hash or a signature", sames, "N0");
            Print("  ratio, turn by turn", [.. appends.Zip(sames, (our, their) => our / their)], "F2");
            Print("  bare inserts, as many in one transaction, a second", inserts, "N0");
            Print("  ratio, turn by turn", [.. appends.Zip(inserts, (our, their) => our / their)], "F2");
        }
    }

    private static void Print(string what, List<double> values, string format)
    {
        values.Sort();
        string Text(int i) => values[i].ToString(format, CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-65} {Text(values.Count / 2),10}  [{Text(0)} .. {Text(values.Count - 1)}], quarters {Text(values.Count / 4)} .. {Text(values.Count * 3 / 4)}"));
    }

    /// <summary>Appends a second, and how many came into one transaction on the average. Each client writes to a vote of its own.</summary>
    private static async Task<(double Rate, double Together)> AppendAsync(OpenRecord record, string council, long[] versions, long least = 0)
    {
        var (watch, before, transactions) = (Stopwatch.StartNew(), versions.Sum(), record.Writer.Transactions);
        await Task.WhenAll(Enumerable.Range(0, versions.Length).Select(client => Task.Run(async () =>
        {
            var vote = new VoteName(council, $"S/{client}", 1);
            for (var i = 0; watch.Elapsed < Turn || i < least / versions.Length; i++)
            {
                var append = new Append(vote, versions[client], [new NewEntry("bench", _ => JsonValue.ObjectOf(("text", Text)))], [], null);
                if (await record.Writer.AppendAsync(append, CancellationToken.None) is not AppendOutcome.Appended)
                    throw new InvalidOperationException("not appended");
                versions[client]++;
            }
        })));
        var done = versions.Sum() - before;
        return (done / watch.Elapsed.TotalSeconds, (double)done / (record.Writer.Transactions - transactions));
    }
}
