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
/// once; where another process was first, all of them are decided again on what is there then, a bounded number of times.
/// </summary>
internal sealed class Line<TState, TEvent, TRefusal>(
    OpenRecord record, VoteName stream, Func<Loaded<TState>?> load, Func<TState?, TEvent, TState> evolve, Func<TEvent, NewEntry> entry, FilesInHand inHand)
    where TState : class
    where TEvent : class
    where TRefusal : struct, Enum
{
    private const int MostTries = 20;
    private const int MostTogether = 32;

    private readonly Lock gate = new();
    private readonly Queue<Waiting> waiting = new();
    private bool running;

    private sealed record Waiting(Func<TState?, Wish<TEvent, TRefusal>> Decide, TaskCompletionSource<Done<TEvent, TRefusal>> Done);

    public Task<Done<TEvent, TRefusal>> ChangeAsync(Func<TState?, Wish<TEvent, TRefusal>> decide, CancellationToken cancel)
    {
        var mine = new Waiting(decide, new TaskCompletionSource<Done<TEvent, TRefusal>>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (gate)
        {
            waiting.Enqueue(mine);
            if (!running)
            {
                running = true;
                _ = Task.Run(RunAsync, CancellationToken.None);
            }
        }
        return mine.Done.Task.WaitAsync(cancel);
    }

    private async Task RunAsync()
    {
        while (Next() is { Count: > 0 } together)
        {
            try
            {
                await AppendAsync(together);
            }
#pragma warning disable CA1031 // whatever it is, everybody who waits must hear of it, and the line goes on
            catch (Exception e)
#pragma warning restore CA1031
            {
                foreach (var one in together)
                    one.Done.TrySetException(e);
            }
        }
    }

    private List<Waiting> Next()
    {
        lock (gate)
        {
            var together = new List<Waiting>();
            while (together.Count < MostTogether && waiting.TryDequeue(out var next))
                together.Add(next);
            running = together.Count > 0;
            return together;
        }
    }

    private async Task AppendAsync(List<Waiting> together)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var loaded = load();
            var state = loaded?.State;
            var (events, files, beside) = (new List<TEvent>(), new List<ReadOnlyMemory<byte>>(), new List<StreamVersion>());
            var outcomes = new Done<TEvent, TRefusal>?[together.Count];
            using (var held = inHand.Hold())
            {
                for (var i = 0; i < together.Count; i++)
                {
                    outcomes[i] = Decide(together[i], ref state, events, files, beside);
                    if (i + 1 < together.Count)
                        held.Add(files); // those decided next may need them, and they are not in the record yet
                }
            }
            var append = new Append(stream, loaded?.Version ?? 0, [.. events.Select(entry)], files, Source: null) { Beside = [.. beside.Distinct()] };
            if (events.Count > 0 && await record.Writer.AppendAsync(append, CancellationToken.None) is not AppendOutcome.Appended)
                continue;
            for (var i = 0; i < together.Count; i++)
            {
                if (outcomes[i] is { } outcome)
                    together[i].Done.TrySetResult(outcome);
            }
            return;
        }
        throw new RecordUnusableException($"Others were writing about {stream.Draft} at the same time, {MostTries} times over. Nothing was written; try again.");
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
            one.Done.TrySetException(e);
            return null;
        }
    }

    private Done<TEvent, TRefusal>? Decide(Waiting one, ref TState? state, List<TEvent> events, List<ReadOnlyMemory<byte>> files, List<StreamVersion> beside)
    {
        if (one.Done.Task.IsCompleted)
            return null; // it has failed in an earlier try, and whoever wished it has heard so
        var outcome = DecideOn(one, state, out var wish);
        if (outcome is not Done<TEvent, TRefusal>.Recorded { Events: { IsEmpty: false } happened })
            return outcome;
        foreach (var fact in happened)
            state = evolve(state, fact);
        events.AddRange(happened);
        files.AddRange(wish!.Files);
        beside.AddRange(wish.Beside);
        return outcome;
    }
}
