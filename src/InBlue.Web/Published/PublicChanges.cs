using InBlue.Secretariat.Storage;
using Microsoft.Extensions.Hosting;

namespace InBlue.Web.Published;

/// <summary>
/// Tells the pages that are open when something has become public, by whichever server on the record. Nothing is told of anything else, and nothing of when it was recorded within
/// the second.
/// </summary>
internal sealed class PublicChanges(PublishedRecord record) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1), BeforeAnotherTry = TimeSpan.FromSeconds(5);

    private RecordView? last;
    private volatile TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends at the next change.</summary>
    public Task Next => next.Task;

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await WatchAsync(stopping);
            }
            catch (RecordUnusableException)
            {
                // the pages say so themselves to whoever asks for one
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            await Task.Delay(BeforeAnotherTry, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Returns where there is no record yet.</summary>
    private async Task WatchAsync(CancellationToken stopping)
    {
        using var watch = record.Watch();
        while (watch is not null)
        {
            await watch.NextAsync(stopping);
            if (Interlocked.Exchange(ref last, record.Now()) is { } before && before != last)
                Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            await Task.Delay(Pause, stopping);
        }
    }
}
