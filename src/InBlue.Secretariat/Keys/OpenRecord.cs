using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Keys;

/// <summary>A record with the key and the writer of one council's log.</summary>
public sealed class OpenRecord : IAsyncDisposable
{
    private OpenRecord(SqliteRecord database, RecordWriter writer) => (Database, Writer) = (database, writer);

    public SqliteRecord Database { get; }

    public RecordWriter Writer { get; }

    /// <summary>Begins the council's log where there is none yet. <paramref name="originBase"/> names this installation in the log's origin.</summary>
    public static OpenRecord ForWriting(string dataPath, string council, string originBase, IClock clock)
    {
        if (!Origin.TryParse($"{originBase}/{council}", out var origin))
            throw new RecordUnusableException($"\"{originBase}\" cannot name a log: letters, digits and . - _ / : only, such as a domain of yours. Set INBLUE_ORIGIN.");
        try
        {
            var database = SqliteRecord.OpenOrCreate(dataPath);
            var head = database.Head(council) ?? Begin(database, dataPath, council, origin, clock);
            return new OpenRecord(database, new RecordWriter(database, KeyFile.Load(dataPath, head), council, clock));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordUnusableException($"{dataPath} cannot be written: {e.Message} See that you may write there, or give another file with --data.", e);
        }
    }

    /// <summary>Another process may begin the same log at this moment: then its key holds, and ours never signed anything.</summary>
    private static LogHead Begin(SqliteRecord database, string dataPath, string council, Origin origin, IClock clock)
    {
        NewKey made;
        try
        {
            made = KeyFile.Create(dataPath, council, origin);
        }
        catch (RecordUnusableException) when (database.Head(council) is not null)
        {
            return database.Head(council)!;
        }
        try
        {
            RecordWriter.Begin(database, made.Key, council, clock);
            return database.Head(council)!;
        }
        finally
        {
            if (database.Head(council)?.Key != made.Key.Public.ToString())
                File.Delete(made.Waiting);
        }
    }

    public ValueTask DisposeAsync() => Writer.DisposeAsync();
}
