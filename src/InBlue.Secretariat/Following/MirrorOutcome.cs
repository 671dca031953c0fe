using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Following;

/// <summary>What came of following a log once.</summary>
public abstract record MirrorOutcome
{
    private MirrorOutcome() { }

    /// <summary>The folder holds the log up to <paramref name="Now"/>; it held <paramref name="Before"/> entries. <paramref name="Beside"/>: what was taken of others' word on its checkpoints.</summary>
    public sealed record Followed(long Before, CheckpointNote Now, TakenWord Beside) : MirrorOutcome;

    /// <summary>The folder stays as it was. Where the log was split, <paramref name="Evidence"/> names the two files that prove it.</summary>
    public sealed record Refused(Fault Fault, CheckpointNote? Kept, ImmutableArray<string> Evidence) : MirrorOutcome;
}
