using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using InBlue.Faults;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Bench;

/// <summary>
/// What a record costs as it grows: ten votes of each of ever more councils, and then more votes of all of them, council by council, round by round. The facts are real ones in their
/// real form, appended by the writer itself: no use case decides on them again.
/// </summary>
internal static class GrowthBench
{
    private const int VotesOfATurn = 10; // of one council, all at once
    private const int CouncilsAtOnce = 4;

    public static async Task RunAsync(string folder, int mostVotes, int mostCouncils, string? plot)
    {
        Directory.CreateDirectory(folder);
        var pattern = await GrowthVote.PlayedOnceAsync(Path.Combine(folder, "pattern.db"));
        var points = new GrowthPoints(plot);
        var path = Path.Combine(folder, "grown.db");
        using (var sqlite = SqliteRecord.OpenOrCreate(path))
            await GrowAsync("SQLite", sqlite, new RecordPlace(path, null), pattern, mostVotes, mostCouncils, () => Directory.GetFiles(folder, "grown.db*").Sum(f => new FileInfo(f).Length), points);
        foreach (var grown in Directory.GetFiles(folder, "grown.db*"))
            File.Delete(grown); // at 1.5 million letters a disk may not hold both
        if (LocalPostgres.Programs() is null)
            return;
        var open = Path.Combine("/tmp", $"inblue-growth-{Path.GetRandomFileName()}"); // an ordinary user must be able to look into it
        Directory.CreateDirectory(open);
        try
        {
            using var server = LocalPostgres.Make(open, Failover.FreePort());
            server.Start();
            server.Ask("CREATE DATABASE grown");
            var url = string.Create(CultureInfo.InvariantCulture, $"postgres://inblue@127.0.0.1:{server.Port}/grown");
            var place = new RecordPlace(Path.Combine(folder, "pg"), PostgresAddress.TryParse(url, out _));
            using var postgres = place.OpenOrCreate();
            await GrowAsync("PostgreSQL", postgres, place, pattern, mostVotes, mostCouncils,
                () => Convert.ToInt64(server.Ask("SELECT pg_database_size('grown')", patience: 600), CultureInfo.InvariantCulture), points);
        }
        finally
        {
            Directory.Delete(open, recursive: true);
        }
    }

    private static async Task GrowAsync(string store, IRecordDatabase database, RecordPlace place, GrowthVote pattern, int mostVotes, int mostCouncils, Func<long> size, GrowthPoints points)
    {
        var writers = new List<RecordWriter>();
        var (rounds, letters) = ((mostVotes + (long)VotesOfATurn * mostCouncils - 1) / (VotesOfATurn * mostCouncils), 0);
        for (var round = 0; round < rounds; round++)
        {
            var from = round == 0 ? Math.Max(1, mostCouncils / 100) : mostCouncils; // the first round begins with few councils
            for (var (done, councils) = (0, from); done < mostCouncils; (done, councils) = (councils, Math.Min(mostCouncils, councils * 10)))
            {
                while (writers.Count < councils)
                    writers.Add(Begin(database, NameOf(writers.Count)));
                var (first, watch) = (round * VotesOfATurn, Stopwatch.StartNew());
                await Parallel.ForAsync(done, councils, new ParallelOptions { MaxDegreeOfParallelism = CouncilsAtOnce }, async (council, _) =>
                    await Task.WhenAll(Enumerable.Range(first, VotesOfATurn).Select(vote =>
                        pattern.AppendAsync(writers[council], new VoteName(NameOf(council), string.Create(CultureInfo.InvariantCulture, $"S/{vote}"), 1)))));
                watch.Stop();
                var written = (councils - done) * VotesOfATurn * pattern.Letters;
                letters += written;
                if (BitOperations.IsPow2(round + 1) || round == rounds - 1)
                    points.Add(await LookAsync(store, database, place, writers.Count, letters, written / watch.Elapsed.TotalSeconds, size()));
            }
        }
        foreach (var writer in writers)
            await writer.DisposeAsync();
    }

    private static string NameOf(int council) => string.Create(CultureInfo.InvariantCulture, $"council-{council}");

    private static RecordWriter Begin(IRecordDatabase database, string council)
    {
        var key = SigningKey.Generate(Origin.TryParse($"growth.example/{council}", out var origin) ? origin : throw new InvalidOperationException(council));
        RecordWriter.Begin(database, () => key, council, SystemClock.Instance);
        return new RecordWriter(database, key, council, SystemClock.Instance);
    }

    private static async Task<GrowthPoint> LookAsync(string store, IRecordDatabase database, RecordPlace place, int councils, int letters, double rate, long size)
    {
        var (loads, lists) = (new List<double>(), new List<double>());
        for (var round = 0; round < 50; round++)
        {
            var watch = Stopwatch.StartNew();
            var names = database.Votes(NameOf(Random.Shared.Next(councils)));
            lists.Add(watch.Elapsed.TotalMilliseconds);
            var name = names[Random.Shared.Next(names.Length)];
            watch.Restart();
            Vote.Fold(database.EntriesOf(name).Select(e => Payload.Read(e.Payload!.Value.Span)).Select(p => VoteEventReader.Read(p.Kind, p.Body)));
            loads.Add(watch.Elapsed.TotalMilliseconds);
        }
        loads.Sort();
        lists.Sort();
        var pages = await GrownSite.MeasureAsync(place, database, NameOf, councils);
        var memory = Environment.WorkingSet;
        var (verify, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var report = LogAudit.Check(database, NameOf(0));
        if (report.Faults.Length > 0)
            throw new InvalidOperationException($"not verified: {report.Faults[0]}");
        return new GrowthPoint(store, councils, letters, rate, (double)size / letters, loads[loads.Count / 2], lists[lists.Count / 2], pages, report.Size,
            report.Size / verify.Elapsed.TotalSeconds, report.Size / (Environment.CpuUsage.TotalTime - processor).TotalSeconds, memory);
    }
}
