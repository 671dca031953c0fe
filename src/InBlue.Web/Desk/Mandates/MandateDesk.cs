using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Desk.Mandates;

/// <summary>
/// The registers of the record itself, worked on by one request at a time. Whoever may use this machine can act at it as any officer, as with the command line, so that it
/// is open only where whoever starts the server says so.
/// </summary>
public sealed class MandateDesk(RecordPlace place, bool isOpen) : IAsyncDisposable
{
    private readonly OneAtATime one = new();
    private readonly Dictionary<string, LiveOffice> offices = [];

    public bool IsOpen => isOpen;

    /// <summary>Every register, public or not, in the order in which it was opened.</summary>
    public Task<IReadOnlyList<MandateOnFile>> AllAsync(CancellationToken cancel) => one.DoAsync<IReadOnlyList<MandateOnFile>>(() =>
    {
        using var database = place.OpenExisting();
        return Task.FromResult<IReadOnlyList<MandateOnFile>>(database is null ? [] :
            [.. database.Councils().SelectMany(council => database.Mandates(council).Select(id => MandateOnFile.Load(database, council, id))).OfType<MandateOnFile>()]);
    }, cancel);

    /// <summary>Null where there is no such mandate.</summary>
    public Task<T?> AtWorkAsync<T>(string id, Func<LiveOffice, Task<T?>> work, CancellationToken cancel) where T : class =>
        one.DoAsync(async () => OfficeOf(id) is { } office ? await work(office) : null, cancel);

    public async ValueTask DisposeAsync()
    {
        foreach (var office in offices.Values)
            await office.DisposeAsync();
        one.Dispose();
    }

    private LiveOffice? OfficeOf(string id)
    {
        using var database = place.OpenExisting();
        if (database?.Councils().FirstOrDefault(c => database.Mandates(c).Contains(id)) is not { } council)
            return null;
        if (offices.TryGetValue(council, out var open))
            return open;
        var mandate = MandateOnFile.Load(database, council, id)!;
        var file = MandateOnFile.Bytes(database, council, mandate.Mandate.Opening.Council)!.Value; // it was read with the mandate
        return offices[council] = LiveOffice.Open(place, mandate.Council, file, "inblue.local"); // the log is there, and has its origin
    }
}
