using System.Collections.Concurrent;
using InBlue.Record.Checkpoints;
using InBlue.Record.Tree;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>The logs of a record as far as they are public. Whatever lies beyond is as absent as what never was.</summary>
public sealed class PublicLogs(IRecordDatabase database, Disclosure disclosure, CosignedNotes cosigned, StampFiles stamps)
{
    private readonly SaidOfCheckpoints said = new(cosigned, stamps);
    private readonly ConcurrentDictionary<string, LogTiles> tiles = new(StringComparer.Ordinal);

    /// <summary>With its cosignatures. Null where there is no such log.</summary>
    public CheckpointNote? Checkpoint(string council) => disclosure.CheckpointOf(council) is { } signed ? cosigned.With(council, signed) : null;

    /// <summary>One that was public before. Null where the log was signed at no such size, or is not public up to it.</summary>
    public CheckpointNote? Checkpoint(string council, long size) =>
        Signed(council, size) is { } signed ? cosigned.With(council, signed) : null;

    /// <summary>The time stamp of such a checkpoint; null where there is none, or the checkpoint is not public.</summary>
    public TimeStamp? Stamp(string council, long size) => Signed(council, size) is { } signed ? stamps.Find(council, signed) : null;

    /// <summary>Which public checkpoints are cosigned or stamped. Null where there is no such log.</summary>
    public byte[]? ListOf(string council) =>
        disclosure.CheckpointOf(council) is { } last ? CheckpointList.Write(said.Of(council, size => Signed(council, size, last))) : null;

    /// <summary>Null where there is no such log, or no such part of it is public.</summary>
    public byte[]? Tile(string council, TileName name) =>
        disclosure.CheckpointOf(council) is { } signed ? tiles.GetOrAdd(council, c => new LogTiles(database, c)).Read(name, signed.Checkpoint.Size) : null;

    private SignedCheckpoint? Signed(string council, long size) =>
        disclosure.CheckpointOf(council) is { } last ? Signed(council, size, last) : null;

    private SignedCheckpoint? Signed(string council, long size, SignedCheckpoint last) =>
        size >= 1 && size <= last.Checkpoint.Size && database.Entries(council, size - 1, 1) is [{ Checkpoint: { } stored }] ? SignedCheckpoint.TryParse(stored) : null;
}
