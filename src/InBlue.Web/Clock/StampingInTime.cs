using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace InBlue.Web.Clock;

/// <summary>
/// Has the calls and the closes of live votes stamped while the server runs. It is work of its own, which only reads the record: an authority that is silent delays no close.
/// </summary>
internal sealed partial class StampingInTime(RecordPlace place, Uri address, ILogger<StampingInTime> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    private string? lastTrouble;

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var authority = new TimeAuthority(address, TimeAuthority.Patience);
        IRecordDatabase? database = null;
        StampingAsTheyCome? stamping = null;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (stamping is null && (database ??= place.OpenExisting()) is { } open) // the record may begin while the server runs
                    stamping = new StampingAsTheyCome(open, new StampFiles(place.DataPath), authority, SystemClock.Instance);
                if (stamping is not null)
                    foreach (var news in await stamping.PassAsync(stopping))
                        Tell(news);
                lastTrouble = null;
            }
            catch (Exception e) when (e is not OperationCanceledException || !stopping.IsCancellationRequested) // whatever it is, the next pass tries again
            {
                if (lastTrouble != e.Message) // said once, not every few seconds
                    LogTrouble(log, lastTrouble = e.Message);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            await Task.Delay(Between, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        database?.Dispose();
    }

    /// <summary>A failure is told the first time and the last.</summary>
    private void Tell(StampNews news)
    {
        var (moment, vote) = (news.Of.Moment == StampedMoment.Call ? "call" : "close", FindingVotes.TextOf(news.Of.Vote));
        switch (news)
        {
            case StampNews.Taken { Stamp.Warning: { } warning }:
                LogClock(log, warning);
                break;
            case StampNews.Failed { GivenUp: true } failed:
                LogGivenUp(log, moment, vote, failed.Why);
                break;
            case StampNews.Failed { First: true } failed:
                LogFailed(log, moment, vote, failed.Why);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Moment} of {Vote} has no time stamp yet, which is tried again for a day: {Why}")]
    private static partial void LogFailed(ILogger log, string moment, string vote, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Moment} of {Vote} got no time stamp in a day, and none is asked for any more. Later, `inblue stamp` still takes one: {Why}")]
    private static partial void LogGivenUp(ILogger log, string moment, string vote, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Warning}")]
    private static partial void LogClock(ILogger log, string warning);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No time stamps are asked for by this server: {Why}")]
    private static partial void LogTrouble(ILogger log, string why);
}
