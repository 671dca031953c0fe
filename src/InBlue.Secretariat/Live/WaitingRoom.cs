using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Live;

/// <summary>
/// How much of what came may wait to be decided and written, over all lines of a record together: whoever finds it full hears so at once, and memory does not grow with what is
/// sent. One alone is always let in, however large.
/// </summary>
internal sealed class WaitingRoom(int mostWishes, long mostBytes)
{
    public const int MostWishes = 1024;

    /// <summary>Bytes of files that came with the wishes.</summary>
    public const long MostBytes = 256L << 20;

    private readonly Lock gate = new();
    private int wishes;
    private long bytes;

    /// <summary>Throws <see cref="RecordBusyException"/> where it is full. Each that entered leaves once.</summary>
    public void Enter(long size)
    {
        lock (gate)
        {
            if (wishes > 0 && (wishes >= mostWishes || bytes + size > mostBytes))
                throw new RecordBusyException();
            (wishes, bytes) = (wishes + 1, bytes + size);
        }
    }

    public void Leave(long size)
    {
        lock (gate)
            (wishes, bytes) = (wishes - 1, bytes - size);
    }
}
