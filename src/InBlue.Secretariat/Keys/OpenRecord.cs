using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Keys;

/// <summary>A record with the key and the writer of one council's log.</summary>
public sealed class OpenRecord : IAsyncDisposable
{
    internal OpenRecord(IRecordDatabase database, RecordWriter writer) => (Database, Writer) = (database, writer);

    public IRecordDatabase Database { get; }

    public RecordWriter Writer { get; }

    /// <summary>Begins the council's log where there is none yet. <paramref name="originBase"/> names this installation in the log's origin.</summary>
    public static OpenRecord ForWriting(RecordPlace place, string council, string originBase, IClock clock)
    {
        if (!Origin.TryParse($"{originBase}/{council}", out var origin))
            throw new RecordUnusableException($"\"{originBase}\" cannot name a log: letters, digits and . - _ / : only, such as a domain of yours. Set INBLUE_ORIGIN.");
        try
        {
            return Open(place, council, origin, clock);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordUnusableException($"{place.DataPath} cannot be written: {e.Message} See that you may write there, or give another file with --data.", e);
        }
    }

    private static OpenRecord Open(RecordPlace place, string council, Origin origin, IClock clock)
    {
        var database = place.OpenOrCreate();
        try
        {
            if (database.Head(council) is null)
                RecordWriter.Begin(database, () => KeyFile.Create(place, council, origin), council, clock);
            return new OpenRecord(database, new RecordWriter(database, KeyFile.Load(place.DataPath, database.Head(council)!), council, clock));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>What waits is still written. Reading goes on after it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        Database.Dispose();
    }
}
