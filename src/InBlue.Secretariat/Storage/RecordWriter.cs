using System.Globalization;
using System.Threading.Channels;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// The one writer of a log. Appends that wait together share a transaction, a checkpoint and a flush of the disk; each is acknowledged only after that.
/// A fault of the database reaches every append of the transaction, and none of them was written.
/// </summary>
public sealed class RecordWriter : IAsyncDisposable
{
    /// <summary>Appends in one transaction, and so the most that a waiting caller waits for.</summary>
    public const int MostTogether = 256;

    private sealed record Waiting(Append Append, TaskCompletionSource<AppendOutcome> Done);

    private static readonly InstantPattern RecordedAtPattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4 * MostTogether) { SingleReader = true });
    private readonly IRecordDatabase database;
    private readonly SigningKey key;
    private readonly string council;
    private readonly IClock clock;
    private readonly Task loop;

    public RecordWriter(IRecordDatabase database, SigningKey key, string council, IClock clock)
    {
        (this.database, this.key, this.council, this.clock) = (database, key, council, clock);
        loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits where the queue is full. A cancelled wait may still be written.</summary>
    public async Task<AppendOutcome> AppendAsync(Append append, CancellationToken cancel)
    {
        if (append.Vote.Council != council)
            throw new ArgumentException($"This writer keeps the log of {council}, not of {append.Vote.Council}.", nameof(append));
        var waiting = new Waiting(append, new TaskCompletionSource<AppendOutcome>(TaskCreationOptions.RunContinuationsAsynchronously));
        await queue.Writer.WriteAsync(waiting, cancel);
        return await waiting.Done.Task.WaitAsync(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
    }

    private void Run()
    {
        var together = new List<Waiting>(MostTogether);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            together.Clear();
            while (together.Count < MostTogether && queue.Reader.TryRead(out var waiting))
                together.Add(waiting);
            Write(together);
        }
    }

    private void Write(List<Waiting> together)
    {
        try
        {
            var outcomes = new AppendOutcome[together.Count];
            using (var write = database.BeginWrite())
            {
                var log = new OpenLog(write, write.Head(council) ?? throw new RecordUnusableException($"The record has no log of {council}."));
                for (var i = 0; i < together.Count; i++)
                    outcomes[i] = log.Append(together[i].Append, RecordedAtPattern.Format(clock.GetCurrentInstant()));
                // Signed inside the transaction: a signature over entries that were rolled back must never leave this process.
                log.Close(key);
                write.Commit();
            }
            for (var i = 0; i < together.Count; i++)
                together[i].Done.SetResult(outcomes[i]);
        }
#pragma warning disable CA1031 // whatever it is, every waiting caller must hear of it, and the writer goes on
        catch (Exception e)
#pragma warning restore CA1031
        {
            foreach (var waiting in together)
                waiting.Done.TrySetException(e);
        }
    }

    /// <summary>Begins a log: its entry number 0 says whose it is and which key signs it.</summary>
    public static void Begin(IRecordDatabase database, SigningKey key, string council, IClock clock)
    {
        using var write = database.BeginWrite();
        if (write.Head(council) is not null)
            return; // another process was first
        var log = new OpenLog(write, new LogHead(council, key.Public.ToString(), "0001-01-01T00:00:00.000Z", Frontier.Empty, ""));
        log.Insert(
            Reconstructing.FactKinds.LogOpened,
            Record.Json.JsonValue.ObjectOf(("council", council), ("key", key.Public.ToString()), ("origin", key.Origin.Text)),
            place: null,
            RecordedAtPattern.Format(clock.GetCurrentInstant()));
        log.Close(key);
        write.Commit();
    }

    /// <summary>The edge of the log while a transaction builds on it.</summary>
    private sealed class OpenLog(IRecordWrite write, LogHead head)
    {
        private Frontier frontier = head.Frontier;
        private string recordedAt = head.RecordedAt;

        public AppendOutcome Append(Append append, string now)
        {
            if (append.Source is { } source && write.VoteFrom(head.Council, source) is { } there)
                return new AppendOutcome.AlreadyThere(there);
            var last = write.LastOf(append.Vote);
            if ((last?.Ordinal ?? -1) + 1 != append.ExpectedVersion)
                return new AppendOutcome.SomeoneWasFirst();

            var (first, ordinal, previous) = (frontier.Size, append.ExpectedVersion, last?.Digest);
            foreach (var file in append.Files)
                write.InsertFile(head.Council, Digest.Of(file.Span), file);
            foreach (var entry in append.Entries)
            {
                var place = new VotePlace(append.Vote, ordinal++, previous);
                previous = Insert(entry.Kind, entry.Body(place), place, now);
            }
            if (append.Source is { } taken)
                write.InsertSource(append.Vote, taken);
            return new AppendOutcome.Appended(first, frontier.Size - 1);
        }

        public Digest Insert(string kind, Record.Json.JsonValue body, VotePlace? place, string now)
        {
            if (string.CompareOrdinal(now, recordedAt) > 0) // the clock may jump back; the record's time never does
                recordedAt = now;
            var bytes = new Payload(kind, recordedAt, Payload.FreshSalt(), body, place).ToBytes();
            if (bytes.Length > Payload.LargestPayload)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"An entry of {bytes.Length} bytes is more than the format allows."));
            var entry = new PublicEntry(frontier.Size, Digest.Of(bytes));
            write.InsertEntry(head.Council, entry.Number, entry.Digest, bytes, place);
            frontier = frontier.Append(entry.LeafHash());
            return entry.Digest;
        }

        public void Close(SigningKey key)
        {
            if (frontier.Size == head.Frontier.Size)
                return;
            var checkpoint = new Checkpoint(key.Origin, frontier.Size, frontier.Root()).Sign(key);
            write.ReplaceHead(new LogHead(head.Council, head.Key, recordedAt, frontier, checkpoint.Text));
        }
    }
}
