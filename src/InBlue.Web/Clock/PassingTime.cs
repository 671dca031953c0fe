using InBlue.Procedure.Councils;
using InBlue.Record;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace InBlue.Web.Clock;

/// <summary>
/// Closes live votes at their stated end while the server runs, and hands the presidency over on the 1st. Several servers on one record may do so: what one has recorded,
/// another finds recorded. A record without live votes is only read.
/// </summary>
internal sealed partial class PassingTime(RecordPlace place, ILogger<PassingTime> log) : BackgroundService
{
    private static readonly Duration Longest = Duration.FromSeconds(5), Shortest = Duration.FromMilliseconds(20);

    private readonly Dictionary<string, LiveOffice> offices = [];
    private readonly HashSet<string> warned = [];
    private string? lastTrouble;

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var wait = Longest;
            try
            {
                wait = await PassAsync(stopping);
                lastTrouble = null;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OperationCanceledException) // whatever it is, the pages stay up and the next pass tries again
            {
                if (lastTrouble != e.Message) // said once, not every few seconds
                    LogTrouble(log, lastTrouble = e.Message);
            }
            await Task.Delay(wait.ToTimeSpan(), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var office in offices.Values)
            await office.DisposeAsync();
    }

    /// <summary>Gives how long nothing is due.</summary>
    private async Task<Duration> PassAsync(CancellationToken stopping)
    {
        OpenOffices();
        var wait = Longest;
        foreach (var office in offices.Values)
        {
            Warn(office.Live.Council.Id.Text, office.ClockWarning()?.ToString());
            await office.PassTimeAsync(stopping);
            if (office.NextEnd() is { } end)
                wait = Duration.Max(Shortest, Duration.Min(wait, end - office.Live.Now));
        }
        return wait;
    }

    /// <summary>When it begins, and not at each pass.</summary>
    private void Warn(string council, string? warning)
    {
        if (warning is null)
            warned.Remove(council);
        else if (warned.Add(council))
            LogClock(log, warning);
    }

    private void OpenOffices()
    {
        using var database = place.OpenExisting();
        if (database is null)
            return;
        foreach (var council in database.CouncilsWithUnpublished().Where(c => !offices.ContainsKey(c)))
        {
            if (CouncilFileOf(database, council) is { } file && CouncilFile.Read(file.Span) is CouncilReading.Accepted { Council: var read })
                offices[council] = LiveOffice.Open(place, read, file, "inblue.local"); // the log is there, and has its origin
        }
    }

    /// <summary>The file that the newest call froze; null where no vote was ever called here.</summary>
    private static ReadOnlyMemory<byte>? CouncilFileOf(IRecordDatabase database, string council) =>
        FindingVotes.LastCall(database, council) is { } called && Digest.TryParse(called.Council.Digest, out var digest) ? database.File(council, digest) : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Votes are not closed by this server: {Why}")]
    private static partial void LogTrouble(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Warning}")]
    private static partial void LogClock(ILogger log, string warning);
}
