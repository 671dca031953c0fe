using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Record.Entries;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Live;

/// <summary>What was decided, the files that its facts name, and what it was decided on beside the thing itself.</summary>
internal sealed record Wish<TEvent, TRefusal>(Decision<TEvent, TRefusal> Decision, ImmutableArray<ReadOnlyMemory<byte>> Files)
    where TEvent : class
    where TRefusal : struct, Enum
{
    public ImmutableArray<StreamVersion> Beside { get; init; } = [];
}

/// <summary>
/// The wishes about one thing (a vote, a draft, the register), in the order in which they came. Those that wait together are decided one upon the other and appended at
/// once; while that is being written, those that came since are decided upon it. Where another process was first, all of them are decided again on what is there then, a
/// bounded number of times.
/// </summary>
/// <param name="beside">Looks again at what decisions read beside the thing itself.</param>
/// <param name="keep">Takes what stands once it is written, so that it need not be read again.</param>
internal sealed class Line<TState, TEvent, TRefusal>(
    OpenRecord record, VoteName stream, Func<Loaded<TState>?> load, Action beside, Func<TState?, TEvent, TState> evolve, Func<TEvent, NewEntry> entry, FilesInHand inHand, WaitingRoom room,
    Action<Loaded<TState>>? keep = null)
    where TState : class
    where TEvent : class
    where TRefusal : struct, Enum
{
    private const int MostTries = 20;
    private const int MostTogether = 32;

    private readonly Lock gate = new();
    private readonly Queue<Waiting> waiting = new();
    private bool running;

    /// <summary>It leaves the room with the first thing that it hears.</summary>
    private sealed class Waiting(Func<TState?, Wish<TEvent, TRefusal>> decide, WaitingRoom room, long size)
    {
        private readonly TaskCompletionSource<Done<TEvent, TRefusal>> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Func<TState?, Wish<TEvent, TRefusal>> Decide => decide;

        public Task<Done<TEvent, TRefusal>> Done => done.Task;

        public void Hear(Done<TEvent, TRefusal> outcome) => Leave(done.TrySetResult(outcome));

        public void Hear(Exception e) => Leave(done.TrySetException(e));

        private void Leave(bool heard)
        {
            if (heard)
                room.Leave(size);
        }
    }

    /// <summary>What was decided for those who waited together, and what stands once it is written.</summary>
    private sealed record Decided(List<Waiting> Together, Done<TEvent, TRefusal>?[] Outcomes, Loaded<TState>? After, Append? Append, FilesInHand.Held Held);

    private sealed record Ahead(Decided Decided, Task<bool> Writing);

    /// <summary>Throws <see cref="RecordBusyException"/> where too much waits already.</summary>
    /// <param name="files">Bytes that wait with the wish, since it brings them.</param>
    public async Task<Done<TEvent, TRefusal>> ChangeAsync(Func<TState?, Wish<TEvent, TRefusal>> decide, CancellationToken cancel, long files = 0)
    {
        room.Enter(files);
        var mine = new Waiting(decide, room, files);
        lock (gate)
        {
            waiting.Enqueue(mine);
            if (!running)
            {
                running = true;
                _ = Task.Run(RunAsync, CancellationToken.None);
            }
        }
        return await mine.Done.WaitAsync(cancel);
    }

    private async Task RunAsync()
    {
        Ahead? ahead = null;
        while (Next(isLast: ahead is null) is var together && (together.Count > 0 || ahead is not null))
        {
            var next = together.Count == 0 ? null : TryDecide(together, ahead?.Decided);
            if (ahead is not null && !await StandsAsync(ahead) && next is not null)
            {
                next.Held.Dispose();
                next = TryDecide(together, upon: null); // it was decided upon what did not come about
            }
            ahead = next is null ? null : new Ahead(next, AreMoreWaiting() ? WriteBesideAsync(next) : WriteAsync(next));
        }
    }

    private List<Waiting> Next(bool isLast)
    {
        lock (gate)
        {
            var together = new List<Waiting>();
            while (together.Count < MostTogether && waiting.TryDequeue(out var next))
                together.Add(next);
            running = together.Count > 0 || !isLast;
            return together;
        }
    }

    private bool AreMoreWaiting()
    {
        lock (gate)
            return waiting.Count > 0;
    }

    /// <summary>Null where it failed, which everybody who waits has heard then; the line goes on.</summary>
    private Decided? TryDecide(List<Waiting> together, Decided? upon)
    {
        try
        {
            if (upon is null)
                return Decide(together, load());
            beside();
            return Decide(together, upon.After);
        }
#pragma warning disable CA1031 // whatever it is
        catch (Exception e)
#pragma warning restore CA1031
        {
            Fail(together, e);
            return null;
        }
    }

    private static void Fail(List<Waiting> together, Exception e)
    {
        foreach (var one in together)
            one.Hear(e);
    }

    /// <summary>Whoever waited is answered as soon as it is written. False where another process was first.</summary>
    private async Task<bool> WriteAsync(Decided decided)
    {
        if (decided.Append is { } append && await record.Writer.AppendAsync(append, CancellationToken.None) is not AppendOutcome.Appended)
            return false;
        if (decided.Append is null && decided.Outcomes.Any(o => o is Done<TEvent, TRefusal>.Refused) && (load()?.Version ?? 0) != (decided.After?.Version ?? 0))
            return false; // somebody was first while it was being refused, and the reason may be another by now
        if (decided is { Append: not null, After: { } after })
            keep?.Invoke(after);
        for (var i = 0; i < decided.Together.Count; i++)
        {
            if (decided.Outcomes[i] is { } outcome)
                decided.Together[i].Hear(outcome);
        }
        return true;
    }

    /// <summary>On a thread of its own: those of the pool are at work on what comes in, and the writer writes on its caller's.</summary>
    private Task<bool> WriteBesideAsync(Decided decided) =>
        Task.Factory.StartNew(() => WriteAsync(decided), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();

    /// <summary>Whether it came about as it was decided. If not, it has been decided again since, or has failed.</summary>
    private async Task<bool> StandsAsync(Ahead ahead)
    {
        var (decided, writing) = ahead;
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                if (await writing)
                    return attempt == 1;
                if (attempt == MostTries)
                    throw new RecordUnusableException($"Others were writing about {stream.Draft} at the same time, {MostTries} times over. Nothing was written; try again.");
                decided.Held.Dispose();
                decided = Decide(decided.Together, load());
                writing = WriteAsync(decided);
            }
        }
#pragma warning disable CA1031 // whatever it is, everybody who waits must hear of it, and the line goes on
        catch (Exception e)
#pragma warning restore CA1031
        {
            Fail(decided.Together, e);
            return false;
        }
        finally
        {
            decided.Held.Dispose();
        }
    }

    private Decided Decide(List<Waiting> together, Loaded<TState>? on)
    {
        var (state, version) = (on?.State, on?.Version ?? 0);
        var (events, files, stand) = (new List<TEvent>(), new List<ReadOnlyMemory<byte>>(), new List<StreamVersion>());
        var outcomes = new Done<TEvent, TRefusal>?[together.Count];
        var held = inHand.Hold();
        try
        {
            for (var i = 0; i < together.Count; i++)
            {
                outcomes[i] = Decide(together[i], ref state, events, files, stand);
                held.Add(files); // those decided next may need them, and they are not in the record yet
            }
        }
        catch
        {
            held.Dispose();
            throw;
        }
        var append = events.Count == 0 ? null : new Append(stream, version, [.. events.Select(entry)], files, Source: null) { Beside = [.. stand.Distinct()] };
        return new Decided(together, outcomes, state is null ? null : new Loaded<TState>(state, version + events.Count), append, held);
    }

    /// <summary>A wish that throws fails alone: those beside it are not to suffer for it.</summary>
    private static Done<TEvent, TRefusal>? DecideOn(Waiting one, TState? state, out Wish<TEvent, TRefusal>? wish)
    {
        wish = null;
        try
        {
            wish = one.Decide(state);
            return wish.Decision is Decision<TEvent, TRefusal>.Refused { Why: var why }
                ? new Done<TEvent, TRefusal>.Refused(why)
                : new Done<TEvent, TRefusal>.Recorded(((Decision<TEvent, TRefusal>.Recorded)wish.Decision).Events);
        }
#pragma warning disable CA1031 // it is handed on to whoever wished it
        catch (Exception e)
#pragma warning restore CA1031
        {
            one.Hear(e);
            return null;
        }
    }

    private Done<TEvent, TRefusal>? Decide(Waiting one, ref TState? state, List<TEvent> events, List<ReadOnlyMemory<byte>> files, List<StreamVersion> stand)
    {
        if (one.Done.IsCompleted)
            return null; // it has failed in an earlier try, and whoever wished it has heard so
        var outcome = DecideOn(one, state, out var wish);
        if (outcome is not Done<TEvent, TRefusal>.Recorded { Events: { IsEmpty: false } happened })
            return outcome;
        foreach (var fact in happened)
            state = evolve(state, fact);
        events.AddRange(happened);
        files.AddRange(wish!.Files);
        stand.AddRange(wish.Beside);
        return outcome;
    }
}
