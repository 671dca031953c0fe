using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Keeping;

/// <summary>Each thing that can be wrong with an installation is named, with how to mend it.</summary>
public sealed class AskingTheDoctor : IDisposable
{
    private readonly AKeptLog log = new();
    private readonly FakeClock clock = new(TestLog.Start + Duration.FromHours(1));

    private Finding[] Faults(bool full = false, string? data = null) =>
        [.. Doctor.Examine(data ?? log.Data, full, AKeptLog.Published(null, false), clock).Where(f => f.Health != Health.Well && !IsRoom(f))];

    /// <summary>How much room the machine of the tests has is not theirs to say.</summary>
    private static bool IsRoom(Finding finding) => finding.Says.Contains("MiB are free", StringComparison.Ordinal);

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={log.Data};Pooling=False");
        connection.Open();
        SqliteFolder.Execute(connection, sql);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sound_installation_has_no_fault(bool full)
    {
        await log.SayAsync(3);
        Faults(full).ShouldBeEmpty();
    }

    [Fact]
    public void A_record_that_is_not_there_is_missed() => Faults().ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.About.ShouldBe("record"), f => f.Mend.ShouldContain("inblue restore"));

    [Theory]
    [InlineData("UPDATE entry SET payload = CAST(replace(CAST(payload AS TEXT), '\"text\":\"x\"', '\"text\":\"y\"') AS BLOB) WHERE number = 2", false)]
    [InlineData("UPDATE entry SET frontier = zeroblob(length(frontier)) WHERE number = 3", false)]
    [InlineData("DELETE FROM vote", true)]
    public async Task A_damaged_log_is_seen(string sql, bool onlyInFull)
    {
        await log.SayAsync(3);
        Execute(sql);
        Faults(full: true).ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.About.ShouldBe("record"), f => f.Health.ShouldBe(Health.Fault));
        Faults().Length.ShouldBe(onlyInFull ? 0 : 1);
    }

    [Fact]
    public async Task A_log_cut_short_is_seen_only_against_a_checkpoint_from_elsewhere()
    {
        await log.SayAsync(3);
        var published = log.Checkpoint();
        Execute("DELETE FROM entry WHERE number = 3; UPDATE vote SET last = 2, entries = 2");
        Faults(full: true).ShouldBeEmpty();
        Doctor.Examine(log.Data, false, AKeptLog.Published(published, false), clock).ShouldContain(f => f.Health == Health.Fault && f.Says.Contains("its end is missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_is_missing_another_or_open_to_others_is_seen()
    {
        await log.SayAsync(1);
        var path = KeyFile.PathFor(log.Data, TestLog.Council);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
            Faults().ShouldHaveSingleItem().Mend.ShouldContain("chmod 600");
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        await File.WriteAllTextAsync(path, new TestLog().Key.Export(), TestContext.Current.CancellationToken);
        Faults().ShouldHaveSingleItem().Says.ShouldContain("is signed with");
        File.Delete(path);
        Faults().ShouldHaveSingleItem().Says.ShouldContain("missing");
    }

    [Fact]
    public async Task A_record_that_everybody_may_read_is_a_warning()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no modes of files on Windows.");
            return;
        }
        await log.SayAsync(1);
        File.SetUnixFileMode(log.Data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Faults().ShouldBeEmpty();
        File.SetUnixFileMode(log.Data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        Faults().ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Health.ShouldBe(Health.Warning), f => f.Mend.ShouldBe($"chmod o= {log.Data}*"));
    }

    [Fact]
    public async Task A_clock_behind_the_record_is_a_warning()
    {
        await log.SayAsync(1);
        clock.Reset(TestLog.Start - Duration.FromMinutes(30));
        Faults().ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.About.ShouldBe("clock"), f => f.Health.ShouldBe(Health.Warning), f => f.Says.ShouldContain("30 minutes"));
    }

    [Fact]
    public async Task A_copy_is_not_taken_for_the_record()
    {
        await log.SayAsync(1);
        Faults(data: log.BackUp("backup.db")).ShouldHaveSingleItem().Mend.ShouldContain("inblue restore --data");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_a_fault_and_no_exception()
    {
        await File.WriteAllTextAsync(log.Data, new string('x', 5000), TestContext.Current.CancellationToken);
        Faults().ShouldContain(f => f.About == "record" && f.Health == Health.Fault);
    }

    public void Dispose() => log.Dispose();
}
