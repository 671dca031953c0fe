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
/// The one writer of a log. Appends that wait together share a transaction, a checkpoint and a flush of the disk; each is acknowledged only after that. While one group is being written, the
/// next is composed by those who bring it, on how the log will be then; where it turns out otherwise, it is composed again inside its transaction.
/// A fault of the database reaches every append of the transaction, and the next transaction starts from what the database then says.
/// </summary>
public sealed class RecordWriter : IAsyncDisposable
{
    /// <summary>Appends in one transaction, and so the most that a waiting caller waits for.</summary>
    public const int MostTogether = 256;

    /// <summary>
    /// A transaction waits for all who were under way when the one before ended, since whoever is just acknowledged is likely to come again; but no longer than
    /// this part of the time that the one before took, so that a wait in vain costs little.
    /// </summary>
    private const int PartToWait = 8;

    /// <summary>From so many on it takes half of them, and the other half is composed while it is written. Of fewer, two flushes of the disk would cost more than that gains.</summary>
    private const int WorthHalving = 16;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(1);

    /// <summary>What is kept of the room for payloads between transactions.</summary>
    private const int MostRoomKept = 1 << 20;

    private static readonly InstantPattern RecordedAtPattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    private readonly Channel<WaitingAppend> queue = Channel.CreateBounded<WaitingAppend>(4 * MostTogether);
    private readonly SemaphoreSlim composing = new(1), storing = new(1);
    private readonly Salts salts = new(), saltsInside = new();
    private readonly IRecordDatabase database;
    private readonly SigningKey key;
    private readonly string council, publicKey;
    private readonly IClock clock;
    private volatile WritingGroup next = new(); // of whoever composes
    private volatile SupposedLog? supposed; // of whoever composes; null where that cannot be done yet
    private ArrayBufferWriter<byte> bytes = new(), bytesInside = new();
    private LogHead? written; // of whoever stores
    private TimeSpan wait = TimeSpan.Zero;
    private volatile int likely; // appends of the next transaction
    private long transactions;

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
        Compose();
        if (storing.Wait(0, CancellationToken.None)) // else whoever stores looks once more after giving it up
        {
            if (likely > 1)
            {
                PassOn(); // this thread is likely to have more callers to wake, whose next appends then come in time for the transaction
            }
            else
            {
                StoreOnce(); // spares a lone caller two changes of thread
                if (MustGoOn())
                    PassOn();
            }
        }
        return await waiting.Done.WaitAsync(cancel);
    }

    /// <summary>What waits is still written.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await storing.WaitAsync();
        while (IsSomethingWaiting)
        {
            StoreOnce();
            await storing.WaitAsync();
        }
        storing.Release();
    }

    private bool IsSomethingWaiting => queue.Reader.Count > 0 || next.Count > 0;

    /// <summary>Whoever is at it composes what the others bring, and looks once more after giving it up.</summary>
    private void Compose()
    {
        while (supposed is not null && !IsFull(next) && queue.Reader.Count > 0 && composing.Wait(0))
        {
            ComposeWhatWaits();
            composing.Release();
        }
    }

    private void ComposeWhatWaits()
    {
        while (supposed is not null && !IsFull(next) && queue.Reader.TryRead(out var waiting))
            next.Add(waiting);
    }

    private bool IsFull(WritingGroup group) => group.IsFull || group.Count >= likely && likely >= WorthHalving / 2;

    private void PassOn() => ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.StoreWhatWaits(), this, preferLocal: false);

    /// <summary>On one thread as long as there is something, which else would wait behind all who were just acknowledged.</summary>
    private void StoreWhatWaits()
    {
        do
            StoreOnce();
        while (MustGoOn());
    }

    /// <summary>Whoever has just stored looks once more: what came meanwhile found it storing.</summary>
    private bool MustGoOn() => IsSomethingWaiting && storing.Wait(0);

    /// <summary>One transaction, by whoever may store.</summary>
    private void StoreOnce()
    {
        try
        {
            WaitForOthers();
            if (TakeGroup() is { Count: > 0 } group)
                Store(group);
        }
        finally
        {
            storing.Release();
        }
    }

    private void WaitForOthers()
    {
        if (likely <= 1)
            return;
        var since = Stopwatch.GetTimestamp();
        for (var spin = new SpinWait(); next.Count + queue.Reader.Count < likely && Stopwatch.GetElapsedTime(since) < wait;)
            spin.SpinOnce(sleep1Threshold: -1);
    }

    /// <summary>The group that is written now; the next one is composed upon it.</summary>
    private WritingGroup TakeGroup()
    {
        composing.Wait();
        try
        {
            ComposeWhatWaits();
            var group = next;
            while (!group.IsComposed && !IsFull(group) && queue.Reader.TryRead(out var waiting))
                group.Add(waiting);
            next = new WritingGroup();
            if (supposed is not null)
                Suppose(supposed.After(group.Head, group.Touched));
            return group;
        }
        finally
        {
            composing.Release();
        }
    }

    private void Suppose(SupposedLog log)
    {
        supposed = log;
        if (bytes.Capacity > MostRoomKept)
            bytes = new ArrayBufferWriter<byte>();
        next.ComposeOn(log, database, (write, head) => new OpenLog(write, head, () => Now(clock), salts, bytes));
    }

    private void Store(WritingGroup group)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var wasAlone = TryStoreSupposing(group) || StoreHoldingTheLog(group);
            Interlocked.Increment(ref transactions);
            LookAhead(wasAlone);
            wait = Stopwatch.GetElapsedTime(started) / PartToWait is var part && part < LongestWait ? part : LongestWait;
            var underWay = group.Count + next.Count + queue.Reader.Count;
            likely = underWay < WorthHalving ? underWay : (underWay + 1) / 2;
            Acknowledge(group);
        }
#pragma warning disable CA1031 // whatever it is, every waiting caller must hear of it, and the writer goes on
        catch (Exception e)
#pragma warning restore CA1031
        {
            written = null;
            LookAhead(wasAlone: false);
            group.Fail(e);
        }
        if (bytesInside.Capacity > MostRoomKept)
            bytesInside = new ArrayBufferWriter<byte>();
    }

    /// <summary>Many callers are woken by another thread, so that this one can write what they left meanwhile.</summary>
    private static void Acknowledge(WritingGroup group)
    {
        if (group.Count > 1)
            ThreadPool.UnsafeQueueUserWorkItem(static group => group.Acknowledge(), group, preferLocal: false);
        else
            group.Acknowledge();
    }

    /// <summary>What was composed meanwhile holds only where nobody else has written; and it is composed ahead only where nobody is likely to.</summary>
    private void LookAhead(bool wasAlone)
    {
        if (wasAlone == supposed is not null)
            return;
        composing.Wait();
        if (!wasAlone)
        {
            supposed = null;
            next.Forget();
        }
        else if (next.Count == 0)
        {
            Suppose(new SupposedLog(written!, []));
        }
        composing.Release();
    }

    /// <summary>False, with nothing written, where that cannot be, or where an append found the log otherwise than its caller did: what this process knows may be old.</summary>
    private bool TryStoreSupposing(WritingGroup group)
    {
        if (!group.IsComposed || !group.IsAllAppended)
            return false;
        using var write = database.BeginSupposing(council);
        if (write is null || HeadOf(write) is var head && !group.Fits(head))
            return false;
        try
        {
            var now = group.PutInto(write, head, key, OpenInside);
            write.Commit();
            written = now ?? head;
            return true;
        }
        catch (SupposedWronglyException)
        {
            return false;
        }
    }

    /// <summary>Whether nobody else has written since this writer did.</summary>
    private bool StoreHoldingTheLog(WritingGroup group)
    {
        using var write = database.BeginWrite(council);
        var head = HeadOf(write);
        var wasAlone = group.IsComposed ? group.Fits(head) : written is not null && written.Checkpoint == head.Checkpoint;
        var now = group.PutInto(write, head, key, OpenInside);
        write.Commit();
        written = now ?? head;
        return wasAlone;
    }

    private OpenLog OpenInside(IRecordWrite write, LogHead head) => new(write, head, () => Now(clock), saltsInside, bytesInside);

    private LogHead HeadOf(IRecordWrite write)
    {
        var head = write.Head(council) ?? throw new RecordUnusableException($"The record has no log of {council}.");
        return head.Key == publicKey ? head
            : throw new RecordUnusableException($"The log of {council} goes on under another key than this program began with, and nothing was written. Start the program anew.");
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
        var log = new OpenLog(write, new LogHead(council, key.Public.ToString(), "0001-01-01T00:00:00.000Z", Frontier.Empty, ""), () => Now(clock), new Salts(), new ArrayBufferWriter<byte>());
        log.Append(
            Reconstructing.FactKinds.LogOpened,
            JsonValue.ObjectOf(("council", council), ("key", key.Public.ToString()), ("origin", key.Origin.Text)));
        log.Close(key);
        write.Commit();
    }
}
