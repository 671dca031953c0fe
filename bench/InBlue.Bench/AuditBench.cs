using System.Diagnostics;
using System.Globalization;
using InBlue.Faults;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Bench;

/// <summary>The audit of one council's whole log on each store, and beside it what it costs at the least: to read the entries, to read and hash the files, to check the signatures.</summary>
internal static class AuditBench
{
    private const string Council = "council-0";
    private const int VotesAtOnce = 10, Rounds = 5, AtATime = 1000, BytesAtATime = 4 << 20;

    public static async Task RunAsync(string folder, int entries)
    {
        Directory.CreateDirectory(folder);
        var pattern = await GrowthVote.PlayedOnceAsync(Path.Combine(folder, "pattern.db"));
        using (var sqlite = SqliteRecord.OpenOrCreate(Path.Combine(folder, "audited.db")))
            await LookAsync("SQLite", sqlite, pattern, entries);
        if (LocalPostgres.Programs() is null)
            return;
        var open = Path.Combine("/tmp", $"inblue-audit-{Path.GetRandomFileName()}"); // an ordinary user must be able to look into it
        Directory.CreateDirectory(open);
        try
        {
            using var server = LocalPostgres.Make(open, Failover.FreePort());
            server.Start();
            server.Ask("CREATE DATABASE audited");
            var url = string.Create(CultureInfo.InvariantCulture, $"postgres://inblue@127.0.0.1:{server.Port}/audited");
            using var postgres = new RecordPlace(Path.Combine(folder, "pg"), PostgresAddress.TryParse(url, out _)).OpenOrCreate();
            await LookAsync("PostgreSQL", postgres, pattern, entries);
        }
        finally
        {
            Directory.Delete(open, recursive: true);
        }
    }

    private static async Task LookAsync(string store, IRecordDatabase database, GrowthVote pattern, int entries)
    {
        var key = SigningKey.Generate(Origin.TryParse("audit.example/council", out var origin) ? origin : throw new InvalidOperationException(Council));
        RecordWriter.Begin(database, () => key, Council, SystemClock.Instance);
        await using (var writer = new RecordWriter(database, key, Council, SystemClock.Instance))
            for (var vote = 0; database.Head(Council)!.Frontier.Size < entries; vote += VotesAtOnce)
                await Task.WhenAll(Enumerable.Range(vote, VotesAtOnce).Select(v => pattern.AppendAsync(writer, new VoteName(Council, string.Create(CultureInfo.InvariantCulture, $"S/{v}"), 1))));

        var size = database.Head(Council)!.Frontier.Size;
        var whole = Say(store, "the whole audit", size, () => Require(LogAudit.Check(database, Council).Faults.IsEmpty));
        if (database is SqliteRecord)
            Mirrored(store, database, key.Public, size);
        var (bytes, checkpoints) = (0L, new List<string>());
        Say(store, "  the entries read and hashed", size, () =>
        {
            (bytes, checkpoints) = (0, []);
            for (var at = 0L; database.Entries(Council, at, AtATime) is { IsEmpty: false } some; at += some.Length)
                foreach (var entry in some)
                {
                    Require(Digest.Of(entry.Payload!.Value.Span) == entry.Digest);
                    bytes += entry.Payload!.Value.Length;
                    if (entry.Checkpoint is { } checkpoint)
                        checkpoints.Add(checkpoint);
                }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {size:N0} entries of {bytes / (double)size:N0} bytes, {checkpoints.Count:N0} checkpoints"));
        Say(store, "  the checkpoints alone", size, () => Require(checkpoints.All(c => SignedCheckpoint.TryParse(c)!.IsSignedBy(key.Public))));
        var files = 0;
        var filesAlone = Say(store, "  the files alone", size, () =>
        {
            (bytes, files) = (0, 0);
            Digest? last = null;
            for (; database.FilesAfter(Council, last, BytesAtATime) is { IsEmpty: false } some; last = some[^1].Digest, files += some.Length)
                foreach (var file in some)
                {
                    Require(Digest.Of(file.Bytes.Span) == file.Digest);
                    bytes += file.Bytes.Length;
                }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {files:N0} files of {bytes / (double)files:N0} bytes"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store,-10} the log, less its files: {size / (whole - filesAlone).TotalSeconds:N0} entries a second of processor"));
    }

    /// <summary>What anyone can verify who keeps a copy of the public log: its entries by their digests, its tree, the signature under it.</summary>
    private static void Mirrored(string store, IRecordDatabase database, VerifierKey key, long size)
    {
        var path = Directory.CreateTempSubdirectory("inblue-mirror-").FullName;
        try
        {
            var mirror = new MirrorFolder(path);
            var (digests, signed) = (database.Digests(Council, size), SignedCheckpoint.TryParse(database.Head(Council)!.Checkpoint)!);
            mirror.WriteLog(signed, digests, MirrorFolder.TreeOf(digests));
            Say(store, "  a mirror of the log", size, () =>
            {
                var note = mirror.ReadCheckpoint()!;
                Require(note.Signed.IsSignedBy(key) && mirror.ReadEntries(note.Checkpoint).Length == size);
            });
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>The best of some rounds, by the clock and by the processor time of this process: a database server's own is not in it. Gives the latter.</summary>
    private static TimeSpan Say(string store, string what, long entries, Action work)
    {
        var (clock, processor) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            work();
            clock = Math.Min(clock, watch.Elapsed.TotalSeconds);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{store,-10} {what,-30} {entries / clock,9:N0} entries/s, {entries / processor,9:N0} a second of processor  ({clock * 1e6 / entries:F1} and {processor * 1e6 / entries:F1} µs each)"));
        return TimeSpan.FromSeconds(processor);
    }

    private static void Require(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("not verified");
    }
}
