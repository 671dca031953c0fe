using System.Globalization;
using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// Which of several servers is asked first: the one that was found last. Npgsql remembers of one that refuses, but not of one that answers nothing, and each act would wait for it anew.
/// </summary>
internal sealed class PostgresHosts
{
    private readonly string[] hosts;
    private readonly int port;
    private volatile string connectionString;
    private volatile string first;

    public PostgresHosts(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        (hosts, port) = (parts.Host!.Split(','), parts.Port);
        (this.connectionString, first) = (connectionString, hosts[0]);
    }

    public string ConnectionString => connectionString;

    /// <summary>After a connection was opened.</summary>
    public void Answered(NpgsqlConnection connection)
    {
        if (hosts.Length == 1 || IsOf(first, connection) || Array.Find(hosts, host => IsOf(host, connection)) is not { } found)
            return;
        connectionString = new NpgsqlConnectionStringBuilder(connectionString) { Host = string.Join(',', hosts.OrderByDescending(host => host == found)) }.ConnectionString;
        first = found;
    }

    /// <summary>As it was written: with a port of its own, or the one for all.</summary>
    private bool IsOf(string host, NpgsqlConnection connection) =>
        host == connection.Host && connection.Port == port || host == string.Create(CultureInfo.InvariantCulture, $"{connection.Host}:{connection.Port}");
}
