using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Keeping;

/// <summary>Two servers with a key file each, on one PostgreSQL: the key is renewed on one of them.</summary>
public sealed class RenewingKeysOnTwoServers : IDisposable
{
    private readonly PostgresDatabase database = new();
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-servers-").FullName;
    private readonly FakeClock clock = new(TestLog.Start, Duration.FromMilliseconds(1));

    private RecordPlace One => new(Path.Combine(folder, "one"), database.Address);

    private RecordPlace Other => new(Path.Combine(folder, "other"), database.Address);

    private OpenRecord Open(RecordPlace place) => OpenRecord.ForWriting(place, TestLog.Council, "council.example", clock);

    private void CopyKey() => File.Copy(KeyFile.PathFor(One.DataPath, TestLog.Council), KeyFile.PathFor(Other.DataPath, TestLog.Council), overwrite: true);

    private static Task SayAsync(OpenRecord on) => TestLog.SayAsync(on.Writer, on.Database, "S/1", "x");

    [Fact]
    public async Task The_other_server_says_that_its_key_is_old_signs_nothing_and_goes_on_with_the_new_one()
    {
        await using (var first = Open(One))
            await SayAsync(first);
        CopyKey();
        await using (var open = Open(Other))
        {
            await SayAsync(open);
            KeyRenewal.Rotate(One, open.Database, TestLog.Council, clock);
            (await Should.ThrowAsync<RecordUnusableException>(() => SayAsync(open))).Message.ShouldContain("Start the program anew");
        }
        Should.Throw<RecordUnusableException>(() => Open(Other)).Message.ShouldContain("renewed on another server, copy that server's key file");
        Should.Throw<RecordUnusableException>(() => KeyRenewal.Rotate(Other, database.Open(), TestLog.Council, clock)).Message.ShouldContain("nothing was written");
        Doctor.Examine(Other, full: false, new PublishedAtLast([], Nothing: false), clock).ShouldContain(f => f.About == "key" && f.Health == Health.Fault && f.Mend.Contains("copy that server's key file", StringComparison.Ordinal));
        TestLog.ShouldHold(database.Open(), 4);
        CopyKey();
        await using (var again = Open(Other))
            await SayAsync(again);
        await using (var one = Open(One))
            await SayAsync(one);
        TestLog.ShouldHold(database.Open(), 6);
    }

    public void Dispose()
    {
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
