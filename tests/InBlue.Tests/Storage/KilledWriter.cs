using System.Globalization;
using InBlue.Secretariat.Keys;
using NodaTime;

namespace InBlue.Tests.Storage;

/// <summary>A real second process that is killed while it appends, again and again on the same record.</summary>
public abstract class KilledWriter(ITestRecord folder) : IDisposable
{
    private const string Verb = "append-until-killed";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The other process, entered through this assembly: it says on its output what was acknowledged, and nothing before.</summary>
    public static async Task<int?> RunIfAskedAsync(string[] args)
    {
        if (args is not [Verb, var place, var run])
            return null;
        await using var record = OpenRecord.ForWriting(OtherProcess.PlaceOf(place), TestLog.Council, "council.example", SystemClock.Instance);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(client => Task.Run(async () =>
        {
            var draft = $"S/{run}.{client}";
            for (var version = 0; ; version++)
            {
                await record.Writer.AppendAsync(TestLog.Says(draft, version, $"{draft} {version}"), CancellationToken.None);
                lock (Console.Out)
                    Console.Out.WriteLine($"{draft} {version}");
            }
        })));
        return 0;
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_once_after_a_kill()
    {
        var acknowledged = new List<string>();
        for (var run = 0; run < 4; run++)
        {
            acknowledged.AddRange(await AppendAndKillAsync(run, after: 60 + 37 * run));
            var database = folder.Open();
            string[] said = [.. database.Votes(TestLog.Council).SelectMany(v => TestLog.Said(database, v.Draft))];
            said.Length.ShouldBeGreaterThanOrEqualTo(acknowledged.Count);
            said.Distinct().Count().ShouldBe(said.Length);
            acknowledged.Except(said).ShouldBeEmpty();
            TestLog.ShouldHold(database, 1 + said.Length);
        }
    }

    [Fact]
    public async Task Two_processes_write_to_one_record_and_one_is_killed()
    {
        var (one, other) = (AppendAndKillAsync(0, after: 100), AppendAndKillAsync(1, after: 100));
        string[] acknowledged = [.. await one, .. await other];
        var database = folder.Open();
        string[] said = [.. database.Votes(TestLog.Council).SelectMany(v => TestLog.Said(database, v.Draft))];
        acknowledged.Except(said).ShouldBeEmpty();
        TestLog.ShouldHold(database, 1 + said.Length);
        await using var record = OpenRecord.ForWriting(folder.Place, TestLog.Council, "council.example", SystemClock.Instance);
        await TestLog.SayAsync(record.Writer, record.Database, "S/after", "it goes on");
    }

    /// <summary>What the process had said before it was killed in the middle of its work.</summary>
    private async Task<List<string>> AppendAndKillAsync(int run, int after)
    {
        using var process = OtherProcess.Start(Verb, OtherProcess.TextOf(folder), run.ToString(CultureInfo.InvariantCulture));
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            said.Add(line);
            if (said.Count == after)
                process.Kill();
        }
        await process.WaitForExitAsync(Cancel);
        said.Count.ShouldBeGreaterThanOrEqualTo(after);
        return said;
    }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class KilledWriterOnSqlite() : KilledWriter(new SqliteFolder());

public sealed class KilledWriterOnPostgres() : KilledWriter(new PostgresDatabase());
