using System.Diagnostics;
using InBlue.Faults;
using Npgsql;

namespace InBlue.Tests.Storage;

/// <summary>
/// One PostgreSQL server for the whole run, on a socket in a temporary folder, as an ordinary user and without a network. It is started when a test first needs it, and a shell
/// ends and removes it once this process is gone, however that ended. Commits do not wait for the disk: the tests kill programs, not the machine.
/// </summary>
internal static class PostgresServer
{
    private const string UntilWeAreGone =
        """
        trap '' INT TERM HUP
        folder=$1; shift
        "$@" >"$folder/log" 2>&1 </dev/null &
        server=$!
        cat >/dev/null
        kill -QUIT $server
        wait $server
        rm -rf "$folder"
        """;

    private static readonly Lazy<(string Socket, Process Shell)> Running = new(Start);

    public static string UrlOf(string database) => $"postgres://inblue@/{database}?host={Running.Value.Socket}";

    public static NpgsqlConnection Connect(string database)
    {
        var connection = new NpgsqlConnection($"Host={Socket()};Username=inblue;Database={database};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Outside any test's database.</summary>
    public static void Execute(string sql)
    {
        using var connection = Connect("postgres");
        Execute(connection, sql);
    }

    public static void Execute(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // the tests' own texts
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Socket()
    {
        if (Programs() is null)
            Missing.Part("PostgreSQL's initdb and postgres (Debian: apt-get install postgresql)");
        return Running.Value.Socket;
    }

    private static string? Programs() => PostgresPrograms.Find("initdb", "postgres");

    private static (string Socket, Process Shell) Start()
    {
        var programs = Programs()!;
        var folder = Path.Combine("/tmp", $"inblue-pg-{Path.GetRandomFileName()}"); // a socket's path is short
        var (user, data) = (PostgresPrograms.OrdinaryUserOf(folder), Path.Combine(folder, "data"));
        PostgresPrograms.MakeCluster(programs, user, data);
        File.WriteAllText(Path.Combine(data, "pg_hba.conf"), "local all guarded scram-sha-256\nlocal all all trust\n");
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true };
        foreach (var argument in (string[])["-c", UntilWeAreGone, "sh", folder, .. user, Path.Combine(programs, "postgres"),
            "-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=300", "-c", "shared_buffers=32MB"])
            start.ArgumentList.Add(argument);
        var shell = Process.Start(start)!;
        WaitFor(folder);
        return (folder, shell);
    }

    private static void WaitFor(string folder)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var connection = new NpgsqlConnection($"Host={folder};Username=inblue;Database=postgres;Pooling=False");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (tries < 600)
            {
                Thread.Sleep(50);
            }
        }
    }
}
