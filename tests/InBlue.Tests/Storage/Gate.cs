using System.Threading.Channels;

namespace InBlue.Tests.Storage;

/// <summary>Holds the writer's thread at a call until the test lets it go on, each time anew.</summary>
public sealed class Gate
{
    private readonly Channel<bool> reached = Channel.CreateUnbounded<bool>(), open = Channel.CreateUnbounded<bool>();

    public void HoldIf(bool here)
    {
        if (!here)
            return;
        reached.Writer.TryWrite(true);
        open.Reader.ReadAsync().AsTask().GetAwaiter().GetResult();
    }

    public Task ReachedAsync(CancellationToken cancel) => reached.Reader.ReadAsync(cancel).AsTask();

    public void Open() => open.Writer.TryWrite(true);
}
