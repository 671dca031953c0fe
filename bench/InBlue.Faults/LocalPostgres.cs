using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace InBlue.Faults;

/// <summary>
/// A PostgreSQL server of a harness's own on loopback, as an ordinary user. A shell ends it once this process is gone, however that ended; commits wait for the disk, as they do by default.
/// </summary>
public sealed class LocalPostgres : IDisposable
{
    private const string UntilWeAreGone =
        """
        trap '' INT TERM HUP
        log=$1; shift
        "$@" >"$log" 2>&1 </dev/null &
        server=$!
        cat >/dev/null
        kill -CONT $server 2>/dev/null
        kill -QUIT $server 2>/dev/null
        wait $server
        """;

    private readonly string[] user;
    private readonly string programs;
    private Process? shell;

    private LocalPostgres(string programs, string[] user, string data, int port) => (this.programs, this.user, Data, Port) = (programs, user, data, port);

    public string Data { get; }

    public int Port { get; }

    /// <summary>Null where PostgreSQL is not on this machine.</summary>
    public static string? Programs() => PostgresPrograms.Find("initdb", "pg_basebackup");

    /// <summary>An empty one in this folder, which is made over to the ordinary user.</summary>
    public static LocalPostgres Make(string folder, int port)
    {
        var server = In(folder, port);
        PostgresPrograms.MakeCluster(server.programs, server.user, server.Data);
        return server;
    }

    /// <summary>A copy of another one that follows it.</summary>
    public static LocalPostgres StandbyOf(LocalPostgres primary, string folder, int port, string name)
    {
        var server = In(folder, port);
        PostgresPrograms.Run([.. server.user, server.Program("pg_basebackup"), "--write-recovery-conf", "--checkpoint=fast", "--no-sync", "--pgdata", server.Data, "--dbname",
            string.Create(CultureInfo.InvariantCulture, $"host=127.0.0.1 port={primary.Port} user=inblue application_name={name}")]);
        return server;
    }

    private static LocalPostgres In(string folder, int port) => new(
        Programs() ?? throw new InvalidOperationException("PostgreSQL's programs are not on this machine."), PostgresPrograms.OrdinaryUserOf(folder), Path.Combine(folder, "data"), port);

    public void Start(params ReadOnlySpan<string> settings)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, WorkingDirectory = "/" };
        foreach (var argument in (string[])["-c", UntilWeAreGone, "sh", Path.Combine(Path.GetDirectoryName(Data)!, "log"), .. user, Program("postgres"), "-D", Data,
            "-p", Port.ToString(CultureInfo.InvariantCulture), "-k", "", "-c", "listen_addresses=127.0.0.1", "-c", "shared_buffers=32MB"])
            start.ArgumentList.Add(argument);
        foreach (var setting in settings)
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(setting);
        }
        shell = Process.Start(start)!;
        for (var tries = 1; !IsUp(); tries++)
        {
            if (tries == 600)
                throw new InvalidOperationException($"PostgreSQL did not start: see {Path.Combine(Path.GetDirectoryName(Data)!, "log")}.");
            Thread.Sleep(50);
        }
    }

    private bool IsUp()
    {
        try
        {
            Ask("SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public object? Ask(string sql, string database = "postgres", int patience = 30)
    {
        using var connection = new NpgsqlConnection(string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=inblue;Database={database};Pooling=False;Timeout=5;Command Timeout={patience};Cancellation Timeout=-1"));
        connection.Open();
#pragma warning disable CA2100 // the harness's own texts
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    public void Promote() => PostgresPrograms.Run([.. user, Program("pg_ctl"), "promote", "--pgdata", Data, "--wait"]);

    /// <summary>To the server and each of its processes at once, as if its machine were gone (KILL) or cut off (STOP).</summary>
    public void Signal(string signal)
    {
        var server = File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();
        PostgresPrograms.Run(["kill", "-STOP", server]);
        string[] all = [server, .. File.ReadAllText($"/proc/{server}/task/{server}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        PostgresPrograms.Run(["kill", $"-{signal}", .. all]);
    }

    private string Program(string name) => Path.Combine(programs, name);

    public void Dispose()
    {
        if (shell is null)
            return;
        shell.StandardInput.Close();
        shell.WaitForExit();
        shell.Dispose();
        shell = null;
    }
}
