using System.Diagnostics;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>A real disk, small and in memory, that runs full and is then made read-only under an open record. Only root may mount one.</summary>
public sealed class ADiskOfItsOwn : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-test-").FullName;
    private readonly TestLog log = new();
    private readonly bool mounted;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ADiskOfItsOwn() => mounted = Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder);

    [Fact]
    public async Task Full_or_read_only_it_takes_nothing_says_why_and_what_was_acknowledged_stays()
    {
        if (!mounted)
            Assert.Skip("Missing: the right to mount a disk (root).");
        var path = Path.Combine(folder, "record.db");
        var acknowledged = 0;
        using (var database = SqliteRecord.OpenOrCreate(path))
        {
            await using var writer = log.Write(database);
            var full = await Should.ThrowAsync<RecordUnusableException>(async () =>
            {
                for (; ; acknowledged++)
                    await writer.AppendAsync(TestLog.Says("S/1", acknowledged, new string('x', 4000)), Cancel);
            });
            full.Message.ShouldContain("nothing was written"); // SQLite tells a full disk, as the case may be, from the file or from its write-ahead log
            acknowledged.ShouldBeGreaterThan(5);
            TestLog.ShouldHold(database, 1 + acknowledged);

            Run("mount", "-o", "remount,size=4m", folder).ShouldBeTrue();
            (await writer.AppendAsync(TestLog.Says("S/1", acknowledged, "room again"), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
            TestLog.ShouldHold(database, 2 + acknowledged);
        }
        Run("mount", "-o", "remount,ro", folder).ShouldBeTrue();
        var locked = Should.Throw<RecordUnusableException>(() =>
        {
            using var database = SqliteRecord.OpenOrCreate(path);
            log.Write(database).AppendAsync(TestLog.Says("S/1", acknowledged + 1, "x"), Cancel).GetAwaiter().GetResult();
        });
        locked.Message.ShouldContain(path);
        Run("mount", "-o", "remount,rw", folder).ShouldBeTrue();
        using var after = SqliteRecord.OpenOrCreate(path);
        TestLog.ShouldHold(after, 2 + acknowledged);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public void Dispose()
    {
        if (mounted)
            Run("umount", folder);
        Directory.Delete(folder, recursive: true);
    }
}
