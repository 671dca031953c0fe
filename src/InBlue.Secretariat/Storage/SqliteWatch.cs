using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>SQLite tells nobody; but asking it whether the file has changed reads a few bytes of shared memory.</summary>
internal sealed class SqliteWatch(SqliteConnection connection, Func<SqliteException, Exception> explain) : IRecordWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private long known = -1;

    public async Task NextAsync(CancellationToken cancel)
    {
        for (var first = true; ; first = false)
        {
            if (!first)
                await Task.Delay(Pause, cancel);
            if (Version() is var version && version != known)
            {
                known = version;
                return;
            }
        }
    }

    private long Version()
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException e)
        {
            throw explain(e);
        }
    }

    public void Dispose() => connection.Dispose();
}
