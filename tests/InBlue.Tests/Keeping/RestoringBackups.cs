using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Keeping;

/// <summary>A record comes back from its backup whole, and never so that two logs are signed under one name.</summary>
public sealed class RestoringBackups : IDisposable
{
    private readonly AKeptLog log = new();

    private static LogReport Audit(string data)
    {
        using var record = SqliteRecord.OpenExisting(data).ShouldNotBeNull();
        return LogAudit.Check(record, TestLog.Council);
    }

    [Fact]
    public async Task A_backup_is_made_while_others_write_and_ends_with_an_entry_that_was_acknowledged()
    {
        await log.SayAsync(3);
        await using (var open = log.Open())
        {
            var writing = Task.Run(async () =>
            {
                for (var i = 0; i < 200; i++)
                    await TestLog.SayAsync(open.Writer, open.Database, "S/2", "y");
            }, TestContext.Current.CancellationToken);
            for (var i = 0; i < 5; i++)
                log.BackUp($"backup{i}.db");
            await writing;
        }
        for (var i = 0; i < 5; i++)
            Audit(log[$"backup{i}.db"]).ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Size.ShouldBeInRange(4, 204));
        TestLog.ShouldHold(SqliteRecord.OpenExisting(log.Data)!, 204);
    }

    [Fact]
    public async Task The_key_is_in_a_backup_only_where_it_was_asked_for()
    {
        await log.SayAsync(1);
        log.BackUp("without.db", withKeys: false);
        log.BackUp("with.db");
        log.Files.Where(f => f.StartsWith("with", StringComparison.Ordinal)).ShouldBe(["with.db", "with.db.test.key", "without.db"]);
        if (!OperatingSystem.IsWindows())
            foreach (var file in (string[])["with.db", "with.db.test.key"])
                File.GetUnixFileMode(log[file]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Nothing_is_added_to_a_copy_before_it_was_held_against_what_was_published()
    {
        await log.SayAsync(2);
        var backup = log.BackUp("backup.db");
        foreach (var copy in (string[])[backup, log["restored.db"]])
        {
            if (copy != backup)
                log.Restore(backup, "restored.db", published: null).Standing.ShouldBe(Standing.NotHeld);
            (await Should.ThrowAsync<RecordUnusableException>(() => log.SayAsync(1, copy))).Message.ShouldContain("inblue restore");
            Audit(copy).Size.ShouldBe(3);
        }
        log.Hold("restored.db", log.Checkpoint()).Standing.ShouldBe(Standing.GoesOn);
        await log.SayAsync(1, log["restored.db"]);
        Audit(log["restored.db"]).ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Size.ShouldBe(4), r => r.Keys.Length.ShouldBe(1));
    }

    [Fact]
    public async Task A_log_that_holds_what_was_published_last_goes_on_under_its_name()
    {
        await log.SayAsync(2);
        var published = log.Checkpoint();
        await log.SayAsync(3);
        var restored = log.Restore(log.BackUp("backup.db"), "restored.db", published);
        restored.ShouldSatisfyAllConditions(r => r.Standing.ShouldBe(Standing.GoesOn), r => r.Report.Size.ShouldBe(6), r => r.Key.ShouldBe(AKeptLog.Head(log.Data).Key));
        await log.SayAsync(1, log["restored.db"]);
    }

    [Fact]
    public async Task A_log_that_is_behind_goes_on_under_another_name_and_an_entry_says_so()
    {
        await log.SayAsync(2);
        var backup = log.BackUp("backup.db");
        await log.SayAsync(3);
        var published = log.Checkpoint();

        var restored = log.Restore(backup, "restored.db", published);
        restored.Standing.ShouldBe(Standing.GoesOnUnderANewName);
        await log.SayAsync(2, log["restored.db"]);

        var report = Audit(log["restored.db"]);
        report.Faults.ShouldBeEmpty();
        report.Size.ShouldBe(6); // opened, two, the entry that says so, two
        report.Keys.Select(k => k.ToString()).ShouldBe([AKeptLog.Head(log.Data).Key, restored.Key]);
        var next = log.Checkpoint(log["restored.db"]);
        next.IsSignedBy(report.Keys[1]).ShouldBeTrue();
        next.Checkpoint.Origin.Text.ShouldStartWith("council.example/test/restored-");
        KeyFile.Load(log["restored.db"], AKeptLog.Head(log["restored.db"])).Public.ToString().ShouldBe(restored.Key);
        log.Files.ShouldContain(f => f.StartsWith("restored.db.test.key.before-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_log_behind_whose_key_is_lost_goes_on_without_its_signature()
    {
        await log.SayAsync(2);
        var backup = log.BackUp("backup.db", withKeys: false);
        await log.SayAsync(1);
        log.Restore(backup, "restored.db", log.Checkpoint()).Standing.ShouldBe(Standing.GoesOnUnderANewName);
        await log.SayAsync(1, log["restored.db"]);
        Audit(log["restored.db"]).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_that_was_added_to_is_found_out()
    {
        await log.SayAsync(2);
        var backup = log.BackUp("backup.db");
        log.Restore(backup, "twin.db", null, nothing: true).Standing.ShouldBe(Standing.GoesOn);
        await log.SayAsync(2, log["twin.db"]);
        await log.SayAsync(2);
        var later = log.BackUp("later.db");
        Should.Throw<RecordUnusableException>(() => log.Restore(later, "restored.db", log.Checkpoint(log["twin.db"]))).Message.ShouldContain("differ within its first 5 entries");
        File.Exists(log["restored.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_checkpoint_of_another_log_or_under_another_key_is_refused()
    {
        await log.SayAsync(2);
        var (backup, at) = (log.BackUp("backup.db"), log.Checkpoint().Checkpoint);
        Origin.TryParse("council.example/another", out var another).ShouldBeTrue();
        var stranger = SigningKey.Generate(another);
        Should.Throw<RecordUnusableException>(() => log.Restore(backup, "restored.db", (at with { Origin = stranger.Origin }).Sign(stranger))).Message.ShouldContain("belongs to no log");
        var forger = SigningKey.Generate(at.Origin);
        Should.Throw<RecordUnusableException>(() => log.Restore(backup, "restored.db", (at with { Size = 9 }).Sign(forger))).Message.ShouldContain("not signed with a key");
        File.Exists(log["restored.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_backup_is_not_restored()
    {
        await log.SayAsync(4);
        var backup = log.BackUp("backup.db");
        DamageIn(backup);
        log.Restore(backup, "restored.db", log.Checkpoint()).Report.Faults.ShouldNotBeEmpty();
        File.Exists(log["restored.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_refused_leaves_no_key_and_no_folder_and_the_next_one_is_taken()
    {
        await log.SayAsync(2);
        var backup = log.BackUp("backup.db");
        var forged = (log.Checkpoint().Checkpoint with { Size = 9 }).Sign(SigningKey.Generate(log.Checkpoint().Checkpoint.Origin));
        var split = (log.Checkpoint().Checkpoint with { Root = default }).Sign(KeyFile.Find(log.Data, TestLog.Council)!);
        var before = log.Files;
        foreach (var bad in (SignedCheckpoint[])[forged, split])
            foreach (var place in (string[])["restored.db", "new/folder/restored.db"])
                Should.Throw<RecordUnusableException>(() => log.Restore(backup, place, bad));
        var damaged = log.BackUp("damaged.db");
        DamageIn(damaged);
        log.Restore(damaged, "restored.db", log.Checkpoint()).Report.Faults.ShouldNotBeEmpty();
        log.Files.ShouldBe([.. before.Concat(["damaged.db", "damaged.db.test.key"]).Order(StringComparer.Ordinal)]);
        Directory.Exists(log["new"]).ShouldBeFalse();

        using var another = new AKeptLog();
        await another.SayAsync(1);
        another.BackUp("backup.db");
        foreach (var end in (string[])["", ".test.key"])
            File.Copy(another["backup.db"] + end, log["another.db"] + end);
        log.Restore(log["another.db"], "restored.db", another.Checkpoint()).Standing.ShouldBe(Standing.GoesOn);
    }

    [Theory]
    [InlineData(".test.key")]
    [InlineData(".test.key.new")]
    public async Task A_key_file_that_was_there_before_stays_as_it_was_where_the_restore_is_refused(string end)
    {
        await log.SayAsync(2);
        var backup = log.BackUp("backup.db");
        var stranger = SigningKey.Generate(log.Checkpoint().Checkpoint.Origin).Export();
        await File.WriteAllTextAsync(log["restored.db"] + end, stranger, TestContext.Current.CancellationToken);
        var forged = (log.Checkpoint().Checkpoint with { Size = 9 }).Sign(SigningKey.Generate(log.Checkpoint().Checkpoint.Origin));
        Should.Throw<RecordUnusableException>(() => log.Restore(backup, "restored.db", forged));
        (await File.ReadAllTextAsync(log["restored.db"] + end, TestContext.Current.CancellationToken)).ShouldBe(stranger);
        log.Files.Where(f => f.StartsWith("restored", StringComparison.Ordinal)).ShouldBe(["restored.db" + end]);
    }

    private static void DamageIn(string backup)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={backup};Pooling=False");
        connection.Open();
        SqliteFolder.Execute(connection, "UPDATE entry SET digest = zeroblob(32) WHERE number = 2");
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_a_record_in_use_is_no_copy()
    {
        await log.SayAsync(1);
        var backup = log.BackUp("backup.db");
        Should.Throw<RecordUnusableException>(() => log.BackUp("backup.db")).Message.ShouldContain("there already");
        Should.Throw<RecordUnusableException>(() => log.Restore(backup, "record.db", log.Checkpoint())).Message.ShouldContain("nothing is restored over it");
        Should.Throw<RecordUnusableException>(() => log.Hold("record.db", log.Checkpoint())).Message.ShouldContain("record in use");
        await log.SayAsync(1);
    }

    public void Dispose() => log.Dispose();
}
