using System.Buffers;
using System.Diagnostics;
using System.Threading.Channels;
using InBlue.Record.Checkpoints;
using InBlue.Record.Json;
using InBlue.Record.Tree;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// The one writer of a log. Appends that wait together share a transaction, a checkpoint and a flush of the disk; each is acknowledged only after that.
/// A fault of the database reaches every append of the transaction, and the next transaction starts from what the database then says.
/// </summary>
public sealed class RecordWriter : IAsyncDisposable
{
    /// <summary>Appends in one transaction, and so the most that a waiting caller waits for.</summary>
    public const int MostTogether = 256;

    /// <summary>Bytes of files after which a transaction takes no more appends.</summary>
    private const long MostFileBytes = 64 << 20;

    /// <summary>
    /// A transaction waits for as many appends as the one before had, since whoever was just acknowledged is likely to come again; but no longer than
    /// this part of the time that the one before took, so that a wait in vain costs little.
    /// </summary>
    private const int PartToWait = 8;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(1);

    /// <summary>What is kept of the room for payloads between transactions.</summary>
    private const int MostRoomKept = 1 << 20;

    private static readonly InstantPattern RecordedAtPattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    private readonly Channel<WaitingAppend> queue = Channel.CreateBounded<WaitingAppend>(4 * MostTogether);
    private readonly SemaphoreSlim turn = new(1);
    private readonly List<WaitingAppend> together = new(MostTogether);
    private readonly Salts salts = new();
    private readonly IRecordDatabase database;
    private readonly SigningKey key;
    private readonly string council, publicKey;
    private readonly IClock clock;
    private ArrayBufferWriter<byte> bytes = new();
    private TimeSpan wait = TimeSpan.Zero;
    private long fileBytes, waitingSince, transactions;

    public RecordWriter(IRecordDatabase database, SigningKey key, string council, IClock clock) =>
        (this.database, this.key, this.council, this.clock, publicKey) = (database, key, council, clock, key.Public.ToString());

    /// <summary>Transactions that ended well, so that appends in one transaction can be told.</summary>
    public long Transactions => Interlocked.Read(ref transactions);

    /// <summary>
    /// Waits where the queue is full. A cancelled wait may still be written, and so may an append that ended in an exception, if that came from the commit
    /// itself: load again before repeating it, and the version that it expects keeps it from being there twice.
    /// </summary>
    public async Task<AppendOutcome> AppendAsync(Append append, CancellationToken cancel)
    {
        if (append.Vote.Council != council)
            throw new ArgumentException($"This writer keeps the log of {council}, not of {append.Vote.Council}.", nameof(append));
        var waiting = new WaitingAppend(append);
        await queue.Writer.WriteAsync(waiting, cancel);
        if (turn.Wait(0, CancellationToken.None)) // else whoever has the turn looks into the queue once more after giving it up
        {
            if (together.Count > 1)
                PassOn(); // this thread is likely to have more callers to wake, whose next appends then come in time for the transaction
            else
                WriteAndPassOn();
        }
        return await waiting.Done.WaitAsync(cancel);
    }

    /// <summary>What waits is still written.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await queue.Reader.Completion;
        await turn.WaitAsync();
        turn.Release();
    }

    /// <summary>One transaction: on the caller's own thread where it is alone, which spares it two changes of thread; else on one of the pool.</summary>
    private void WriteAndPassOn()
    {
        var likely = together.Count;
        together.Clear();
        (fileBytes, waitingSince) = (0, 0);
        if (queue.Reader.TryRead(out var first))
        {
            Take(first);
            Write(likely);
        }
        turn.Release();
        if (queue.Reader.Count > 0 && turn.Wait(0))
            PassOn();
    }

    private void PassOn() => ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.WriteAndPassOn(), this, preferLocal: false);

    private void Write(int likely)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            if (!WriteSupposing(likely))
                using (var write = database.BeginWrite(council))
                {
                    Decide(write, likely);
                    write.Commit();
                }
            Interlocked.Increment(ref transactions);
            wait = Stopwatch.GetElapsedTime(started) / PartToWait is var part && part < LongestWait ? part : LongestWait;
            foreach (var waiting in together)
                waiting.Acknowledge();
        }
#pragma warning disable CA1031 // whatever it is, every waiting caller must hear of it, and the writer goes on
        catch (Exception e)
#pragma warning restore CA1031
        {
            foreach (var waiting in together)
                waiting.Fail(e);
        }
        if (bytes.Capacity > MostRoomKept)
            bytes = new ArrayBufferWriter<byte>();
    }

    /// <summary>False, with nothing written, where that cannot be, or where an append found the log otherwise than its caller did: what this process knows may be old.</summary>
    private bool WriteSupposing(int likely)
    {
        using var write = database.BeginSupposing(council);
        if (write is null)
            return false;
        Decide(write, likely);
        if (!together.TrueForAll(waiting => waiting.Outcome is AppendOutcome.Appended))
            return false;
        try
        {
            write.Commit();
            return true;
        }
        catch (SupposedWronglyException)
        {
            return false;
        }
    }

    /// <summary>All that are together by now, and who comes while it is at work.</summary>
    private void Decide(IRecordWrite write, int likely)
    {
        var head = write.Head(council) ?? throw new RecordUnusableException($"The record has no log of {council}.");
        if (head.Key != publicKey)
            throw new RecordUnusableException($"The log of {council} goes on under another key than this program began with, and nothing was written. Start the program anew.");
        var log = new OpenLog(write, head, Now(clock), salts, bytes);
        foreach (var waiting in together)
            log.Append(waiting);
        while (Next(likely) is { } waiting)
            log.Append(waiting);
        log.Close(key);
    }

    private void Take(WaitingAppend waiting)
    {
        together.Add(waiting);
        fileBytes += waiting.FileBytes;
    }

    /// <summary>Whoever comes while the transaction is at work joins it. Null where nobody is to be waited for any more.</summary>
    private WaitingAppend? Next(int likely)
    {
        if (together.Count == MostTogether || fileBytes >= MostFileBytes)
            return null;
        WaitingAppend? next;
        for (var spin = new SpinWait(); !queue.Reader.TryRead(out next); spin.SpinOnce(sleep1Threshold: -1))
        {
            if (together.Count >= likely)
                return null;
            if (waitingSince == 0)
                waitingSince = Stopwatch.GetTimestamp();
            else if (Stopwatch.GetElapsedTime(waitingSince) > wait)
                return null;
        }
        Take(next);
        return next;
    }

    internal static string Now(IClock clock) => RecordedAtPattern.Format(clock.GetCurrentInstant());

    /// <summary>
    /// Begins a log: its entry number 0 says whose it is and which key signs it. The key is made only once no other process can begin the same log, and
    /// not at all where there is one.
    /// </summary>
    public static void Begin(IRecordDatabase database, Func<SigningKey> makeKey, string council, IClock clock)
    {
        using var write = database.BeginWrite(council);
        if (write.Head(council) is not null)
            return; // another process was first
        var key = makeKey();
        var log = new OpenLog(write, new LogHead(council, key.Public.ToString(), "0001-01-01T00:00:00.000Z", Frontier.Empty, ""), Now(clock), new Salts(), new ArrayBufferWriter<byte>());
        log.Append(
            Reconstructing.FactKinds.LogOpened,
            JsonValue.ObjectOf(("council", council), ("key", key.Public.ToString()), ("origin", key.Origin.Text)));
        log.Close(key);
        write.Commit();
    }
}
