using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>A connection of its own that listens. Where it is lost, what was told meanwhile is not known: whoever waits is told to look, and it listens anew.</summary>
internal sealed class PostgresWatch(PostgresHosts hosts, TimeSpan looksAnyway, Func<NpgsqlException, Exception> explain) : IRecordWatch
{
    private const int SecondsOfSilence = 15; // after which the server is asked whether it is there

    private NpgsqlConnection? connection;

    public async Task NextAsync(CancellationToken cancel)
    {
        try
        {
            if (connection is null)
                await ListenAsync(cancel); // whatever was told before is lost
            else
                await connection.WaitAsync(looksAnyway, cancel);
        }
        catch (NpgsqlException e)
        {
            Dispose();
            throw explain(e);
        }
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        var opening = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(hosts.ConnectionString) { Pooling = false, KeepAlive = SecondsOfSilence }.ConnectionString);
        try
        {
            await opening.OpenAsync(cancel);
            await using var listen = new NpgsqlCommand($"LISTEN {PostgresTelling.Channel}", opening);
            await listen.ExecuteNonQueryAsync(cancel);
            connection = opening;
        }
        catch
        {
            await opening.DisposeAsync();
            throw;
        }
    }

    public void Dispose()
    {
        connection?.Dispose();
        connection = null;
    }
}
