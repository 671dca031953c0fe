using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using InBlue.Secretariat.Storage;
using Npgsql;

namespace InBlue.Faults;

/// <summary>
/// A primary with a synchronous standby, and a server's process that takes letters in through a rush. The primary is killed, or cut off; the standby is promoted; the process must
/// go on by itself, without a letter lost, doubled, or numbered anew.
/// </summary>
public static class Failover
{
    private const string StandbyName = "two";
    private const string Database = "inblue";

    /// <summary>In a folder that an ordinary user may look into. Throws <see cref="FaultFoundException"/> at the first thing that is not as it must be.</summary>
    public static async Task<FailoverFigures> RunAsync(string folder, bool cutOff, int letters)
    {
        using var one = LocalPostgres.Make(Path.Combine(folder, "one"), FreePort());
        one.Start();
        using var two = LocalPostgres.StandbyOf(one, Path.Combine(folder, StandbyName), FreePort(), StandbyName);
        two.Start();
        one.Ask($"ALTER SYSTEM SET synchronous_standby_names = '{StandbyName}'"); // after the copy was made: once promoted, the standby must not wait for itself
        one.Ask("SELECT pg_reload_conf()");
        WaitForTheStandby(one);
        one.Ask($"CREATE DATABASE {Database}");

        var url = string.Create(CultureInfo.InvariantCulture, $"postgres://inblue@127.0.0.1:{one.Port},127.0.0.1:{two.Port}/{Database}?target_session_attrs=read-write&connect_timeout=2");
        var place = new RecordPlace(Path.Combine(folder, "record"), PostgresAddress.TryParse(url, out var fault) ?? throw new InvalidOperationException(fault));
        var vote = await PracticeVote.BeginAsync(place);
        var acknowledged = new Acknowledged(vote);
        await using (var office = PracticeVote.Open(place))
            acknowledged.Add(office.Live.Vote(vote)!.State.Letters.Values.Select(l => l.Arrival.File.Digest));

        var (said, told, watch) = (new List<string>(), new List<string>(), new Stopwatch());
        var (before, promoted, first) = (0, TimeSpan.Zero, TimeSpan.Zero);
        Task? promoting = null;
        using (var node = Node.Start(place, vote, "rush", url))
        {
            await foreach (var line in node.LinesAsync())
            {
                if (line.StartsWith('!'))
                    told.Add(line[2..]);
                else if (line != Node.Opened)
                    said.Add(line);
                if (promoting is null && said.Count >= letters)
                {
                    one.Signal(cutOff ? "STOP" : "KILL");
                    watch.Start();
                    promoting = Task.Run(() =>
                    {
                        two.Promote();
                        promoted = watch.Elapsed;
                    });
                }
                else if (promoting is { IsCompleted: true } && !line.StartsWith('!'))
                {
                    if (first == TimeSpan.Zero)
                        (first, before) = (watch.Elapsed, said.Count - 1);
                    if (said.Count >= before + letters)
                        node.Kill();
                }
            }
        }
        acknowledged.Add(said);
        var fenced = cutOff && IsFenced(one);
        one.Dispose();
        await using (var office = PracticeVote.Open(place))
            acknowledged.Check(office, mostUnheard: Node.Clients);
        var (bundle, key) = await PracticeVote.PublishAsync(place, vote);
        return new FailoverFigures(before, said.Count - before, promoted, first, [.. told.Distinct().Take(8)], fenced, bundle, key);
    }

    /// <summary>The old primary runs again and takes itself for one: what is written to it waits for a standby that has left it, and is never acknowledged.</summary>
    private static bool IsFenced(LocalPostgres old)
    {
        old.Signal("CONT");
        try
        {
            old.Ask("CREATE TABLE written_to_the_old_primary (x int)", Database, patience: 5);
        }
        catch (NpgsqlException e) when (e.InnerException is TimeoutException)
        {
            return true;
        }
        throw new FaultFoundException("The old primary acknowledged what its standby does not have.");
    }

    private static void WaitForTheStandby(LocalPostgres primary)
    {
        for (var tries = 1; primary.Ask("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") is not 1L; tries++)
        {
            if (tries == 600)
                throw new InvalidOperationException("The standby does not follow the primary.");
            Thread.Sleep(50);
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
