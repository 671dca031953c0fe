using System.Collections.Immutable;
using InBlue.Record;

namespace InBlue.Secretariat.Storage;

/// <summary>An append in the writer's queue, until its caller hears what became of it. Its files are hashed by the caller, so that the writer need not.</summary>
internal sealed class WaitingAppend(Append append)
{
    private readonly TaskCompletionSource<AppendOutcome> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Append Append => append;

    public ImmutableArray<Digest> Files { get; } = [.. append.Files.Select(file => Digest.Of(file.Span))];

    public long FileBytes { get; } = append.Files.Sum(file => (long)file.Length);

    public Task<AppendOutcome> Done => done.Task;

    /// <summary>Set inside the transaction, and told only once that is on the disk.</summary>
    public AppendOutcome? Outcome { get; set; }

    /// <summary>This append's own fault, which does not touch the others of the transaction.</summary>
    public Exception? Fault { get; set; }

    public void Acknowledge()
    {
        if (Fault is not null)
            done.SetException(Fault);
        else
            done.SetResult(Outcome!);
    }

    public void Fail(Exception fault) => done.TrySetException(fault);
}
