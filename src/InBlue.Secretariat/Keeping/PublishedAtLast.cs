using System.Collections.Immutable;
using InBlue.Record.Checkpoints;

namespace InBlue.Secretariat.Keeping;

/// <summary>The latest checkpoints that were published, as whoever restores says. <paramref name="Nothing"/>: that of the logs without one here none ever was.</summary>
public sealed record PublishedAtLast(ImmutableArray<SignedCheckpoint> Checkpoints, bool Nothing)
{
    /// <summary>Those of the checkpoints that came in one: a bundle brings the keys that its log has had.</summary>
    public ImmutableArray<byte[]> Bundles { get; init; } = [];

    internal SignedCheckpoint? Of(Origin origin) => Checkpoints.Where(c => c.Checkpoint.Origin == origin).MaxBy(c => c.Checkpoint.Size);
}
