using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>What was committed goes from the write-ahead log into the record's file while writing goes on, so that the log is begun anew and stays small.</summary>
public sealed class MovingTheWriteAheadLog : IDisposable
{
    private const int Appends = 1600, Callers = 8;

    private static readonly string Long = new('x', 100_000);

    private readonly SqliteFolder folder = new();
    private readonly TestLog log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FileInfo WriteAheadLog => new(folder.DataPath + "-wal");

    [Fact]
    public async Task After_160_MB_the_write_ahead_log_has_never_grown_to_half_of_that()
    {
        await using (var writer = log.Write(folder.Open()))
            await RushAsync(writer);
        WriteAheadLog.Length.ShouldBeInRange(1, 80 << 20);
        TestLog.ShouldHold(folder.Open(), 1 + Appends);
    }

    [Fact]
    public async Task Whoever_reads_meanwhile_reads_on_as_it_was_and_then_the_log_is_begun_anew()
    {
        await using (var writer = log.Write(folder.Open()))
        {
            using (var reader = folder.Connect())
            {
                SqliteFolder.Execute(reader, "BEGIN");
                EntriesSeenBy(reader).ShouldBe(1);
                await RushAsync(writer);
                EntriesSeenBy(reader).ShouldBe(1);
            }
            var grown = WriteAheadLog.Length;
            grown.ShouldBeGreaterThan(64 << 20); // nothing that the reader needs was written over
            await RushAsync(writer, from: Appends / Callers);
            WriteAheadLog.Length.ShouldBeLessThan(grown + (20 << 20)); // used anew from its beginning, once what was in it is moved
        }
        TestLog.ShouldHold(folder.Open(), 1 + 2 * Appends);
    }

    [Fact]
    public async Task A_disk_that_is_full_when_it_is_moved_is_told_to_the_next_writer_and_what_was_acknowledged_stays()
    {
        var acknowledged = 0;
        await using (var writer = log.Write(folder.Open(SqliteSettings.Default with { MostPages = 5000 })))
        {
            var e = await Should.ThrowAsync<RecordUnusableException>(async () =>
            {
                for (; acknowledged < 400; acknowledged++)
                    await writer.AppendAsync(TestLog.Says("S/1", acknowledged, Long), Cancel);
            });
            e.Message.ShouldContain("There is no room left");
            acknowledged.ShouldBeGreaterThan(150); // the first move was over by then
        }
        TestLog.ShouldHold(folder.Open(), 1 + acknowledged);
    }

    [Fact]
    public async Task A_record_closed_while_it_is_moved_is_whole_and_leaves_nothing_beside_it()
    {
        var record = folder.Open();
        await using (var writer = log.Write(record))
            for (var i = 0; i < 130; i++) // at some of these the move is under way
                await writer.AppendAsync(TestLog.Says("S/1", i, Long), Cancel);
        record.Dispose();
        WriteAheadLog.Exists.ShouldBeFalse();
        TestLog.ShouldHold(folder.Open(), 131);
    }

    private static long EntriesSeenBy(Microsoft.Data.Sqlite.SqliteConnection reader)
    {
        using var count = reader.CreateCommand();
        count.CommandText = "SELECT count(*) FROM entry";
        return (long)count.ExecuteScalar()!;
    }

    private static Task RushAsync(RecordWriter writer, int from = 0) => Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(
        async () =>
        {
            for (var i = from; i < from + Appends / Callers; i++)
                (await writer.AppendAsync(TestLog.Says($"S/{caller}", i, Long), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
        },
        Cancel)));

    public void Dispose() => folder.Dispose();
}
