using System.Collections.Concurrent;
using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Stamping;

namespace InBlue.Secretariat.Following;

/// <summary>The lines of <see cref="CheckpointList"/> for the checkpoints of a record. What was read of a file is not read again before the file is another.</summary>
internal sealed class SaidOfCheckpoints(CosignedNotes cosigned, StampFiles stamps)
{
    private readonly ConcurrentDictionary<(string Council, long Size), (DateTime Note, DateTime Stamp, ImmutableArray<ListedFile> Lines)> known = new();

    /// <param name="signed">The public checkpoint of a size; null where there is none.</param>
    public IEnumerable<ListedFile> Of(string council, Func<long, SignedCheckpoint?> signed) =>
        cosigned.Sizes(council).Union(stamps.Sizes(council)).Order().SelectMany(size => Of(council, size, signed));

    private ImmutableArray<ListedFile> Of(string council, long size, Func<long, SignedCheckpoint?> signed)
    {
        var (note, stamp) = (File.GetLastWriteTimeUtc(cosigned.PathFor(council, size)), File.GetLastWriteTimeUtc(stamps.PathFor(council, size)));
        if (known.TryGetValue((council, size), out var before) && before.Note == note && before.Stamp == stamp)
            return before.Lines;
        if (signed(size) is not { } checkpoint)
            return []; // not public, or none: asked for again, since it may become so
        var lines = Read(council, checkpoint);
        known[(council, size)] = (note, stamp, lines);
        return lines;
    }

    private ImmutableArray<ListedFile> Read(string council, SignedCheckpoint signed)
    {
        var (note, stamp) = (cosigned.With(council, signed), stamps.Find(council, signed));
        if (note.Others.IsEmpty && stamp is null)
            return [];
        var line = new ListedFile(signed.Checkpoint.Size, IsStamp: false, Digest.Of(note.ToBytes()));
        return stamp is null ? [line] : [line, new ListedFile(signed.Checkpoint.Size, IsStamp: true, Digest.Of(stamp.Bytes.Span))];
    }
}
