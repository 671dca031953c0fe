namespace InBlue.Tests.Storage;

/// <summary>The writer is held before its next commit, until it is let go; whatever comes after that passes.</summary>
public sealed class HeldAtCommit(CancellationToken cancel) : IDisposable
{
    private readonly ManualResetEventSlim there = new(), free = new();

    public void WaitUntilThere() => there.Wait(cancel);

    public void LetGo() => free.Set();

    internal void Hold(string call)
    {
        if (call != "Commit" || free.IsSet)
            return;
        there.Set();
        free.Wait(cancel);
    }

    public void Dispose()
    {
        free.Set();
        there.Dispose();
        free.Dispose();
    }
}
