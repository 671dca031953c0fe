using InBlue.Record;
using InBlue.Secretariat.Storage;
using Microsoft.Data.Sqlite;

namespace InBlue.Tests.Storage;

/// <summary>What people read when the file, its disk or another program is in the way: what, where, and what to do; and nothing is half written.</summary>
public sealed class TroubleWithTheFile : IDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly TestLog log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly SqliteSettings Impatient = SqliteSettings.Default with { Patience = TimeSpan.FromMilliseconds(100) };

    [Fact]
    public async Task Another_program_that_holds_the_lock_too_long_is_named_as_the_cause()
    {
        var database = folder.Open(Impatient);
        await using (var writer = log.Write(database))
        {
            using var other = folder.Connect();
            SqliteFolder.Execute(other, "BEGIN IMMEDIATE");
            var e = await Should.ThrowAsync<RecordUnusableException>(writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel));
            e.Message.ShouldBe($"{folder.DataPath} has been locked by another program for 0.1 seconds, and nothing was written. Stop what holds it (a backup, another inblue), then try again.");
            SqliteFolder.Execute(other, "ROLLBACK");
            (await writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel)).ShouldBe(new AppendOutcome.Appended(1, 1));
        }
        TestLog.ShouldHold(folder.Open(), 2);
    }

    [Fact]
    public async Task Nobody_else_of_the_machine_may_read_the_record_or_what_lies_beside_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no modes of files on Windows.");
            return;
        }
        await using var writer = log.Write(folder.Open());
        await writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel);
        foreach (var end in (string[])["", "-wal", "-shm"])
            File.GetUnixFileMode(folder.DataPath + end).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_write_that_is_not_ended_in_time_keeps_another_one_out_with_the_same_words()
    {
        var database = folder.Open(Impatient);
        using (database.BeginWrite(TestLog.Council))
            Should.Throw<RecordUnusableException>(() => database.BeginWrite(TestLog.Council)).Message.ShouldContain("has been locked by another program for 0.1 seconds");
        database.BeginWrite(TestLog.Council).Dispose();
    }

    [Fact]
    public async Task Another_program_that_writes_for_a_while_is_waited_for()
    {
        await using (var writer = log.Write(folder.Open()))
        {
            using var other = folder.Connect();
            SqliteFolder.Execute(other, "BEGIN IMMEDIATE");
            var append = Task.Run(() => writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel), Cancel);
            TestLog.ShouldHold(folder.Open(), 1); // readers do not wait
            SqliteFolder.Execute(other, "COMMIT");
            (await append).ShouldBe(new AppendOutcome.Appended(1, 1));
        }
        TestLog.ShouldHold(folder.Open(), 2);
    }

    [Fact]
    public async Task A_full_disk_is_named_and_what_was_acknowledged_stays()
    {
        var acknowledged = 0;
        await using (var writer = log.Write(folder.Open(SqliteSettings.Default with { MostPages = 60 })))
        {
            var e = await Should.ThrowAsync<RecordUnusableException>(async () =>
            {
                for (; ; acknowledged++)
                    await writer.AppendAsync(TestLog.Says("S/1", acknowledged, new string('x', 4000)), Cancel);
            });
            e.Message.ShouldBe($"There is no room left for {folder.DataPath}, and nothing was written. Make room on its disk, then try again.");
            acknowledged.ShouldBeGreaterThan(5);
            TestLog.ShouldHold(folder.Open(), 1 + acknowledged);
            await Should.ThrowAsync<RecordUnusableException>(writer.AppendAsync(TestLog.Says("S/1", acknowledged, new string('x', 4000)), Cancel));
        }
        await using (var writer = log.Write(folder.Open()))
            (await writer.AppendAsync(TestLog.Says("S/1", acknowledged, "room again"), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
        TestLog.ShouldHold(folder.Open(), 2 + acknowledged);
    }

    [Fact]
    public async Task A_file_too_large_for_what_is_left_leaves_no_part_of_itself()
    {
        await using (var writer = log.Write(folder.Open(SqliteSettings.Default with { MostPages = 60 })))
        {
            var large = TestLog.Brings("S/1", new string('x', 1 << 20), "a source");
            (await Should.ThrowAsync<RecordUnusableException>(writer.AppendAsync(large, Cancel))).Message.ShouldStartWith("There is no room left");
            (await writer.AppendAsync(TestLog.Brings("S/1", "small", "a source"), Cancel)).ShouldBe(new AppendOutcome.Appended(1, 2));
        }
        folder.Open().Files(TestLog.Council).ShouldBe([Digest.Of("small"u8)]);
        TestLog.ShouldHold(folder.Open(), 3);
    }

    [Fact]
    public void A_folder_is_not_a_record()
    {
        Directory.CreateDirectory(folder.DataPath);
        Should.Throw<RecordUnusableException>(() => folder.Open()).Message.ShouldContain("Give another file with --data.");
    }

    [Fact]
    public void Another_file_is_not_a_record()
    {
        File.WriteAllText(folder.DataPath, new string('x', 5000));
        Should.Throw<RecordUnusableException>(() => folder.Open()).Message.ShouldContain("Give another file with --data.");
    }

    [Fact]
    public async Task A_damaged_file_is_named_for_what_it_is()
    {
        await using (var writer = log.Write(folder.Open()))
            for (var version = 0; version < 50; version++)
                await writer.AppendAsync(TestLog.Says("S/1", version, new string('x', 4000)), Cancel);
        folder.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = File.ReadAllBytes(folder.DataPath);
        bytes.AsSpan(4096).Fill(0xA5);
        File.WriteAllBytes(folder.DataPath, bytes);
        Should.Throw<RecordUnusableException>(() => folder.Open().Head(TestLog.Council)).Message.ShouldContain("Stop all that writes to it, and restore it from your backup.");
        Should.Throw<RecordUnusableException>(() => log.Write(folder.Open())).Message.ShouldContain("Stop all that writes to it, and restore it from your backup.");
    }

    [Theory]
    [InlineData(8, "is read-only for this program, and nothing was written.")]
    [InlineData(10, "look before you repeat it.")]
    [InlineData(3, "may read and write it")]
    [InlineData(1, "cannot be used as a record")]
    public void Each_fault_of_the_database_has_words_of_its_own(int code, string words) =>
        SqliteTrouble.Explain(new SqliteException("its own words", code), "record.db", TimeSpan.FromSeconds(30)).Message.ShouldContain(words);

    /// <summary>On a full disk SQLite cannot make its index beside the file, and on a read-only one neither file beside it; it says neither.</summary>
    [Fact]
    public void A_full_and_a_read_only_disk_are_named_also_where_the_record_is_opened_only_then()
    {
        const int IndexCannotGrow = 10 | (19 << 8), CannotOpen = 14;
        SqliteTrouble.Explain(new SqliteException("disk I/O error", 10, IndexCannotGrow), "record.db", TimeSpan.FromSeconds(30)).Message.ShouldStartWith("There is no room left for record.db, and nothing was written.");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc, in which nobody can make a file, is on Linux only.");
        SqliteTrouble.Explain(new SqliteException("unable to open database file", CannotOpen), "/proc/version", TimeSpan.FromSeconds(30)).Message.ShouldStartWith("/proc/version is read-only for this program");
    }

    public void Dispose() => folder.Dispose();
}
