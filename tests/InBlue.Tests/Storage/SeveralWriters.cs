using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Tests.Storage;

/// <summary>Several who write to one record, each with a writer of its own.</summary>
public abstract class SeveralWriters(ITestRecord folder) : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private OpenRecord Open() => OpenRecord.ForWriting(folder.Place, TestLog.Council, "council.example", SystemClock.Instance);

    [Fact]
    public async Task Of_two_who_decided_on_the_same_version_one_is_first_and_the_other_decides_again()
    {
        await using (var one = Open())
        await using (var other = Open())
            for (var version = 0; version < 120; version += 2)
            {
                using var start = new Barrier(2);
                Task<AppendOutcome> Try(OpenRecord record) => Task.Run(() =>
                {
                    start.SignalAndWait(Cancel);
                    return record.Writer.AppendAsync(TestLog.Says("S/1", version, "at the same time"), Cancel);
                }, Cancel);
                var outcomes = await Task.WhenAll(Try(one), Try(other));
                outcomes.OfType<AppendOutcome.SomeoneWasFirst>().Count().ShouldBe(1);
                var second = outcomes[0] is AppendOutcome.SomeoneWasFirst ? one : other;
                (await TestLog.SayAsync(second.Writer, second.Database, "S/1", "after all")).ShouldBe(1);
            }
        TestLog.ShouldHold(folder.Open(), 121);
    }

    [Fact]
    public async Task Two_records_on_one_place_lose_nothing_to_each_other()
    {
        const int Each = 80;
        await using (var one = Open())
        await using (var other = Open())
            await Task.WhenAll(((OpenRecord[])[one, other]).SelectMany((record, i) => Enumerable.Range(0, 4).Select(client => Task.Run(async () =>
            {
                for (var n = 0; n < Each / 4; n++)
                    await TestLog.SayAsync(record.Writer, record.Database, n % 2 == 0 ? "S/shared" : $"S/{i}.{client}", $"{i}.{client}.{n}");
            }, Cancel))));
        var database = folder.Open();
        string[] said = [.. database.Votes(TestLog.Council).SelectMany(v => TestLog.Said(database, v.Draft))];
        said.Order().ShouldBe(Enumerable.Range(0, 2).SelectMany(i => Enumerable.Range(0, 4).SelectMany(c => Enumerable.Range(0, Each / 4).Select(n => $"{i}.{c}.{n}"))).Order());
        TestLog.ShouldHold(database, 1 + 2 * Each);
    }

    [Fact]
    public async Task Two_writers_on_one_open_record_take_turns()
    {
        var (log, database) = (new TestLog(), folder.Open());
        await using (var one = log.Write(database))
        await using (var other = log.Write(database))
            await Task.WhenAll(((RecordWriter[])[one, other]).Select((writer, i) => Task.Run(async () =>
            {
                for (var n = 0; n < 60; n++)
                    await TestLog.SayAsync(writer, database, "S/shared", $"{i}.{n}");
            }, Cancel)));
        TestLog.ShouldHold(folder.Open(), 121);
    }

    [Fact]
    public async Task Those_who_begin_the_same_record_at_once_begin_one_log_under_one_key()
    {
        using var start = new Barrier(6);
        var records = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Factory.StartNew(() =>
        {
            start.SignalAndWait(Cancel);
            return Open();
        }, Cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        foreach (var record in records)
        {
            await TestLog.SayAsync(record.Writer, record.Database, "S/1", "begun");
            await record.DisposeAsync();
        }
        KeyFile.Load(folder.Place.DataPath, folder.Open().Head(TestLog.Council).ShouldNotBeNull()).ShouldNotBeNull();
        TestLog.ShouldHold(folder.Open(), 7);
    }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SeveralWritersOnSqlite() : SeveralWriters(new SqliteFolder());

public sealed class SeveralWritersOnPostgres() : SeveralWriters(new PostgresDatabase());
