using InBlue.Procedure.Councils;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Practice;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Desk;

/// <summary>The practice record, worked on by one request at a time. Nothing here ever opens the public record.</summary>
public sealed class PracticeDesk(PracticeRecord record, bool isOpen) : IDisposable
{
    private const string Origin = "inblue.local/practice";

    private readonly OneAtATime one = new();
    private readonly Lazy<(Council Council, byte[] File)> council = new(ReadCouncil);

    /// <summary>Whether this server may have a desk at all.</summary>
    public bool IsOpen => isOpen;

    /// <summary>False where a practice vote is there already.</summary>
    public Task<bool> BeginAsync(CancellationToken cancel) => one.DoAsync(async () =>
    {
        if (!record.TryBegin(PracticeCast.Starts.InZoneStrictly(council.Value.Council.Zone).ToInstant()))
            return false;
        await using var office = Open();
        return await PracticeCast.TakePlacesAsync(office, cancel) is not null;
    }, cancel);

    public Task<bool> BeginAnewAsync(CancellationToken cancel) => one.DoAsync(() =>
    {
        var existed = record.Exists;
        record.Delete(council.Value.Council.Id);
        return Task.FromResult(existed);
    }, cancel);

    /// <summary>Null where no practice vote has begun: then nothing is made either.</summary>
    public Task<T?> AtWorkAsync<T>(Func<LiveOffice, Task<T?>> work, CancellationToken cancel) where T : class => one.DoAsync(async () =>
    {
        if (!record.Exists)
            return null;
        await using var office = Open();
        return await work(office);
    }, cancel);

    public void Dispose() => one.Dispose();

    private LiveOffice Open() => LiveOffice.Open(record.Path, council.Value.Council, council.Value.File, Origin);

    private static (Council, byte[]) ReadCouncil()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));
        return CouncilFile.Read(bytes) is CouncilReading.Accepted { Council: var read } ? (read, bytes) : throw new RecordUnusableException("The council file that comes with the program is damaged.");
    }
}
