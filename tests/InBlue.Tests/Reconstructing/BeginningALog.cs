using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Reconstructing;

/// <summary>A log and its key begin together, or not at all.</summary>
public sealed class BeginningALog
{
    [Fact]
    public void Of_two_that_begin_at_the_same_moment_the_first_ones_key_stays()
    {
        using var example = new ExampleRecord();
        using var database = SqliteRecord.OpenOrCreate(example.DataPath);
        var first = Made(example);
        RecordWriter.Begin(database, () => first, "security-council", example.Clock);
        RecordWriter.Begin(database, () => throw new InvalidOperationException("a second key was made"), "security-council", example.Clock);

        var head = database.Head("security-council").ShouldNotBeNull();
        KeyFile.Load(example.DataPath, head).Public.ToString().ShouldBe(first.Public.ToString());
        KeyFile.Load(example.DataPath, head).Public.ToString().ShouldBe(first.Public.ToString());
    }

    [Fact]
    public async Task After_a_stop_between_the_log_and_its_key_file_the_key_is_taken_into_its_place()
    {
        using var example = new ExampleRecord();
        using (var database = SqliteRecord.OpenOrCreate(example.DataPath))
            RecordWriter.Begin(database, () => Made(example), "security-council", example.Clock);
        File.Exists(KeyFile.PathFor(example.DataPath, "security-council")).ShouldBeFalse();

        await using var record = example.Open();
        File.Exists(KeyFile.PathFor(example.DataPath, "security-council")).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_many_that_take_a_waiting_key_into_use_at_once_each_has_it_and_none_moves_it_away()
    {
        using var example = new ExampleRecord();
        using (var database = SqliteRecord.OpenOrCreate(example.DataPath))
            RecordWriter.Begin(database, () => Made(example), "security-council", example.Clock);
        using var reading = SqliteRecord.OpenOrCreate(example.DataPath);
        var head = reading.Head("security-council").ShouldNotBeNull();
        var (path, cancel) = (KeyFile.PathFor(example.DataPath, "security-council"), TestContext.Current.CancellationToken);
        Origin.TryParse("council.example/security-council", out var origin).ShouldBeTrue();
        var (before, now) = (SigningKey.Generate(origin).Export(), File.ReadAllText(path + ".new"));
        for (var round = 0; round < 200; round++)
        {
            File.WriteAllText(path, before);
            File.WriteAllText(path + ".new", now);
            using var start = new Barrier(4);
            var keys = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() =>
            {
                start.SignalAndWait(cancel);
                return KeyFile.Load(example.DataPath, head).Public.ToString();
            }, cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            keys.ShouldAllBe(key => key == head.Key);
            File.ReadAllText(Directory.GetFiles(Path.GetDirectoryName(path)!, "*.before-*").ShouldHaveSingleItem()).Trim().ShouldBe(before);
        }
    }

    [Fact]
    public async Task A_key_without_its_log_is_not_used_for_another()
    {
        using var example = new ExampleRecord();
        await example.RecordAsync(ExampleRecord.ExampleBytes);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(example.DataPath)!, "record.db*").Where(f => !f.EndsWith(".key", StringComparison.Ordinal)))
            File.Delete(file);

        Should.Throw<RecordUnusableException>(() => example.Open()).Message.ShouldContain("put the record back from your backup");
    }

    private static SigningKey Made(ExampleRecord example)
    {
        Origin.TryParse("council.example/security-council", out var origin).ShouldBeTrue();
        return KeyFile.Create(example.DataPath, "security-council", origin);
    }
}
