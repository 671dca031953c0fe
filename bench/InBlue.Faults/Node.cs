using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;

namespace InBlue.Faults;

/// <summary>
/// A server's process that takes in letters from several clients as fast as it can, and says each acknowledged one on its output, and nothing before. It is this program
/// (or whichever hands its arguments to <see cref="RunIfAskedAsync"/>) started once more.
/// </summary>
public sealed class Node : IDisposable
{
    /// <summary>Letters under way at a time, and so the most that can be on the disk without anybody having heard of it.</summary>
    public const int Clients = 8;

    private const string Call = "take-letters-until-killed";
    internal const string Opened = "open";
    private const char Between = '\n';

    private readonly Process process;

    private Node(Process process) => this.process = process;

    public static Node Start(RecordPlace place, VoteName vote, string run, string? database)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardInput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        }
        foreach (var argument in (string[])[Call, $"{place.DataPath}{Between}{database}", vote.Draft, run])
            start.ArgumentList.Add(argument);
        return new Node(Process.Start(start)!);
    }

    /// <summary>The other process. It waits for a word before it opens the record, so that it can be started while another is still looked at.</summary>
    public static async Task<int?> RunIfAskedAsync(string[] args)
    {
        if (args is not [Call, var where, var draft, var run])
            return null;
        var parts = where.Split(Between);
        var place = new RecordPlace(parts[0], parts[1].Length == 0 ? null : PostgresAddress.TryParse(parts[1], out _));
        Console.In.ReadLine();
        await using var office = PracticeVote.Open(place);
        var vote = new VoteName(PracticeVote.Council.Id.Text, draft, 1);
        Say(Opened);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var n = 0; ; n++)
                Say(await TakeAsync(string.Create(CultureInfo.InvariantCulture, $"Letter {run}.{client}.{n}\n")));
        })));
        return 0;

        async Task<string> TakeAsync(string text)
        {
            for (; ; )
            {
                try
                {
                    return await PracticeVote.ReceiveAsync(office, vote, text);
                }
                catch (RecordUnusableException e) // whoever sends a letter hears so, and sends it again
                {
                    Say($"! {e.Message.ReplaceLineEndings(" ")}");
                    await Task.Delay(50);
                }
            }
        }
    }

    private static void Say(string line)
    {
        lock (Console.Out)
            Console.Out.WriteLine(line);
    }

    /// <summary>Lets it work until it is killed: so long after the moment, or once it has acknowledged so many letters, whichever comes first.</summary>
    public async Task<NodeSaid> WorkAndBeKilledAsync(TimeSpan after, Moment moment, int mostLetters)
    {
        process.StandardInput.WriteLine();
        process.StandardInput.Flush();
        var enough = new TaskCompletionSource();
        var (acknowledged, opened, killing) = (new List<string>(), false, moment is Moment.BeforeItOpens ? KillAsync(after, enough.Task) : null);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == Opened)
            {
                opened = true;
                if (moment is Moment.OpenedTheRecord)
                    killing = KillAsync(after, enough.Task);
            }
            else if (!line.StartsWith('!'))
            {
                acknowledged.Add(line);
                killing ??= KillAsync(after, enough.Task);
                if (acknowledged.Count >= mostLetters)
                    enough.TrySetResult();
            }
        }
        await process.WaitForExitAsync();
        return killing is null ? throw new FaultFoundException("The node ended by itself.") : new NodeSaid(opened, acknowledged);
    }

    private async Task KillAsync(TimeSpan after, Task sooner)
    {
        await Task.WhenAny(Task.Delay(after), sooner);
        process.Kill();
    }

    /// <summary>Each line as it is said, for as long as the process lives.</summary>
    public async IAsyncEnumerable<string> LinesAsync()
    {
        process.StandardInput.WriteLine();
        process.StandardInput.Flush();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            yield return line;
    }

    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}

/// <summary>From when the time until the kill counts. A process that has only just started takes a while for its first letter.</summary>
public enum Moment { BeforeItOpens, OpenedTheRecord, AcknowledgedALetter }

/// <summary>Whether it had opened the record, and the digests of the letters that it had acknowledged, when it was killed.</summary>
public sealed record NodeSaid(bool Opened, IReadOnlyList<string> Acknowledged);
