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
        var database = SqliteRecord.OpenOrCreate(example.DataPath);
        // Both have seen that there is no log, and made a key; one writes it, the other comes second.
        var (first, second) = (Made(example), Made(example));
        RecordWriter.Begin(database, first.Key, "security-council", example.Clock);
        RecordWriter.Begin(database, second.Key, "security-council", example.Clock);

        var head = database.Head("security-council").ShouldNotBeNull();
        KeyFile.Load(example.DataPath, head).Public.ToString().ShouldBe(first.Key.Public.ToString());
        KeyFile.Load(example.DataPath, head).Public.ToString().ShouldBe(first.Key.Public.ToString());
    }

    [Fact]
    public async Task After_a_stop_between_the_log_and_its_key_file_the_key_is_taken_into_its_place()
    {
        using var example = new ExampleRecord();
        var made = Made(example);
        RecordWriter.Begin(SqliteRecord.OpenOrCreate(example.DataPath), made.Key, "security-council", example.Clock);

        await using var record = example.Open();
        File.Exists(KeyFile.PathFor(example.DataPath, "security-council")).ShouldBeTrue();
        File.Exists(made.Waiting).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_without_its_log_is_not_used_for_another()
    {
        using var example = new ExampleRecord();
        await example.RecordAsync(ExampleRecord.ExampleBytes);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(example.DataPath)!, "record.db*").Where(f => !f.EndsWith(".key", StringComparison.Ordinal)))
            File.Delete(file);

        Should.Throw<RecordUnusableException>(() => example.Open()).Message.ShouldContain("put the record back from your backup");
    }

    private static NewKey Made(ExampleRecord example)
    {
        Origin.TryParse("council.example/security-council", out var origin).ShouldBeTrue();
        return KeyFile.Create(example.DataPath, "security-council", origin);
    }
}
