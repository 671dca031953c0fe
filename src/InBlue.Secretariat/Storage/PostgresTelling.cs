using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// Tells every program that listens, a moment after a commit and never within it: PostgreSQL lets transactions that tell something commit one after the other only, and so
/// one council would wait for another. What cannot be told is found by whoever looks anyway.
/// </summary>
internal sealed class PostgresTelling(PostgresHosts hosts)
{
    public const string Channel = "inblue";

    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(50);

    private int owed;

    /// <summary>Returns at once. However much is committed meanwhile is told once.</summary>
    public void SomethingWasRecorded()
    {
        if (Interlocked.Exchange(ref owed, 1) == 0)
            _ = TellAsync();
    }

    private async Task TellAsync()
    {
        await Task.Delay(Together);
        Interlocked.Exchange(ref owed, 0);
        try
        {
            await using var connection = new NpgsqlConnection(hosts.ConnectionString);
            await connection.OpenAsync();
            await using var notify = new NpgsqlCommand($"BEGIN; SET LOCAL synchronous_commit = off; NOTIFY {Channel}; COMMIT", connection); // nothing is lost with it, so it waits for no disk and no standby
            await notify.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException)
        {
            // the database is away: whoever listens has lost it too, and looks once it is back
        }
    }
}
