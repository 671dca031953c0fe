using System.Diagnostics;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Bench;

/// <summary>Reading, recording, verifying and counting the shipped example, and the real document where the corpus is there.</summary>
internal static class VoteBench
{
    public static async Task RunAsync(string folder)
    {
        var councilBytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));
        var council = ((CouncilReading.Accepted)CouncilFile.Read(councilBytes)).Council;
        var corpus = Path.Combine(Environment.GetEnvironmentVariable("INBLUE_CORPUS") ?? Path.Combine("..", "shared", "corpus"), "S-2020-625.fr.txt");
        foreach (var path in ((string[])[Path.Combine("examples", "S-2020-600.abridged.en.txt"), corpus]).Where(File.Exists))
        {
            var bytes = File.ReadAllBytes(path);
            var source = ((Decoded.Text)SourceText.Decode(bytes)).Source;
            var document = ((CompiledReading.Read)CompiledDocumentReader.Read(source, council)).Document;
            Measure.Calls($"read {Path.GetFileName(path)} ({bytes.Length:N0} bytes)", 30, () => CompiledDocumentReader.Read(source, council));

            var data = Path.Combine(folder, Path.GetFileName(path) + ".db");
            var accepted = new AcceptedDocument(document, [.. document.Letters.Select(l => new AcceptedLetter(l, null))], Confirmed.Flag, council, councilBytes, bytes, source, "x.txt");
            var rules = SeatsAndRules.For(council, AcceptedDocument.Matter, accepted.Opened.Call)!;
            await using var record = OpenRecord.ForWriting(data, council.Id.Text, "bench.example", SystemClock.Instance);
            var vote = ((RecordingOutcome.Recorded)await new RecordingReconstructions(record).RecordAsync(accepted, rules, CancellationToken.None)).Vote;
            var bundle = BundleMaking.Make(record.Database, vote);
            var key = VerifierKey.TryParse(record.Database.Head(council.Id.Text)!.Key);
            Measure.Calls($"make its bundle ({bundle.Length:N0} bytes)", 30, () => BundleMaking.Make(record.Database, vote));
            Measure.Calls("verify its bundle, 15 letters, in process", 50, () => Verify(bundle, key));
            CommandBench.Verify("15 letters", data + ".zip", bundle, key!);
        }
        await RunLargeAsync(folder);
        Count(council);
    }

    private static async Task RunLargeAsync(string folder)
    {
        foreach (var seats in (int[])[250, 500, 1000]) // three sizes, so that what grows faster than the letters shows
        {
            var large = new LargeVote(seats);
            await using var record = OpenRecord.ForWriting(Path.Combine(folder, $"large-{seats}.db"), large.Council.Id.Text, "bench.example", SystemClock.Instance);
            var watch = Stopwatch.StartNew();
            var vote = await large.RecordAsync(record);
            Measure.Once($"record {seats} letters", watch.Elapsed);
            var bundle = BundleMaking.Make(record.Database, vote);
            var key = VerifierKey.TryParse(record.Database.Head(large.Council.Id.Text)!.Key);
            Measure.Calls($"make the bundle ({bundle.Length:N0} bytes)", 10, () => BundleMaking.Make(record.Database, vote));
            Measure.Calls($"verify it, {seats} letters, in process", 20, () => Verify(bundle, key));
            CommandBench.Verify($"{seats} letters", Path.Combine(folder, $"large-{seats}.zip"), bundle, key!);
        }
    }

    private static void Verify(byte[] bundle, VerifierKey? key)
    {
        if (BundleAudit.Check(bundle, key) is { Verified: false } report)
            throw new InvalidOperationException($"not verified: {string.Join("; ", report.Faults.Take(5))}");
    }

    private static void Count(Council council)
    {
        var day = new LocalDate(2020, 6, 29);
        var counter = Counting.Prepare(council, council.RulesFor("substantive", day)!, day);
        var positions = new Position[15];
        const int Votes = 3_000_000;
        var watch = new Stopwatch();
        for (var round = 0; round < 2; round++) // the first warms up
        {
            watch.Restart();
            for (var i = 0; i < Votes; i++)
            {
                positions[i % 15] = (Position)(i % 4);
                counter.Count(positions);
            }
        }
        Measure.Rate("results with findings, 15 seats, one core", Votes / watch.Elapsed.TotalSeconds);
    }
}
