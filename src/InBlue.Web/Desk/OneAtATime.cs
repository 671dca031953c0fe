namespace InBlue.Web.Desk;

/// <summary>Requests at a desk, each alone: what one reads of the record no other changes meanwhile.</summary>
internal sealed class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    public async Task<T> DoAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            return await work();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
