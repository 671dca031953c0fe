using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using NodaTime;

namespace InBlue.Secretariat.Following;

/// <summary>A witness's cosignature that verifies, with its own word on when.</summary>
public sealed record Witnessed(WitnessKey By, Instant At);

/// <summary>What was found of two checkpoints: docs/record-format.md section 14.</summary>
public sealed record GrowthReport(CheckpointNote Older, CheckpointNote Newer, bool SignerEstablished, ImmutableArray<Witnessed> Witnesses, ImmutableArray<Fault> Faults)
{
    public bool Consistent => Faults.IsEmpty;

    public bool Verified => Consistent && SignerEstablished;

    /// <summary>One and the same state of the log, so that nothing was added between them.</summary>
    public bool IsSame => Consistent && Older.Checkpoint == Newer.Checkpoint;

    /// <summary>Two notes that cannot both be of one log that only grew; where both are signed, they prove that it was split.</summary>
    public bool IsFork => Faults.Any(f => f.Code == GrowthCodes.Fork);
}
