using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Keeping;

/// <summary>A record in a file with its key beside it, as the program makes them, and copies of it in the same folder.</summary>
internal sealed class AKeptLog : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-kept-").FullName;
    private readonly TestLog log = new();

    public string Data => this["record.db"];

    public string this[string name] => Path.Combine(folder, name);

    public string[] Files => [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public OpenRecord Open(string? data = null) => OpenRecord.ForWriting(data ?? Data, TestLog.Council, "council.example", log.Clock);

    /// <summary>So many entries more.</summary>
    public async Task SayAsync(int entries, string? data = null)
    {
        await using var record = Open(data);
        for (var i = 0; i < entries; i++)
            await TestLog.SayAsync(record.Writer, record.Database, "S/1", "x");
    }

    public static LogHead Head(string data)
    {
        using var record = SqliteRecord.OpenExisting(data).ShouldNotBeNull();
        return record.Head(TestLog.Council).ShouldNotBeNull();
    }

    public SignedCheckpoint Checkpoint(string? data = null) => SignedCheckpoint.TryParse(Head(data ?? Data).Checkpoint).ShouldNotBeNull();

    public string BackUp(string name, bool withKeys = true) => BackingUp.Make(Data, this[name], withKeys).File;

    /// <summary>The whole program takes a copy for what it is: from here on no connection of this process is left to a file that moves.</summary>
    public HeldLog Restore(string backup, string data, SignedCheckpoint? published, bool nothing = false) =>
        Restoring.From(backup, this[data], Published(published, nothing), log.Clock).ShouldHaveSingleItem();

    public HeldLog Hold(string data, SignedCheckpoint? published) => Restoring.Hold(this[data], Published(published, nothing: false), log.Clock).ShouldHaveSingleItem();

    public static PublishedAtLast Published(SignedCheckpoint? published, bool nothing) => new(published is null ? [] : [published], nothing);

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
    }
}
