using System.Collections.Concurrent;
using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>How far the logs of a record are public: docs/record-format.md section 14. What was read of a log is not read again.</summary>
public sealed class Disclosure(IRecordDatabase database)
{
    private const int AtATime = 1000, AtATimeBackwards = 64;

    private readonly ConcurrentDictionary<string, Reading> readings = new(StringComparer.Ordinal);

    /// <summary>The public checkpoint; null where the record has no log of the council. Throws <see cref="RecordUnusableException"/> where it is damaged.</summary>
    public SignedCheckpoint? CheckpointOf(string council)
    {
        if (database.Head(council) is null)
            return null;
        var reading = readings.GetOrAdd(council, c => new Reading(new UndisclosedVotes(file => database.File(c, file))));
        lock (reading)
        {
            while (database.Entries(council, reading.Read, AtATime) is { IsEmpty: false } entries)
            {
                foreach (var entry in entries)
                    reading.Undisclosed.Take(entry);
                reading.Read += entries.Length;
            }
            var end = reading.Undisclosed.First ?? reading.Read;
            if (reading.End != end)
                (reading.End, reading.Checkpoint) = (end, SignedUpTo(council, end));
            return reading.Checkpoint;
        }
    }

    /// <summary>The greatest checkpoint over at most so many entries. The entry that opens a log stands under one of its own.</summary>
    private SignedCheckpoint SignedUpTo(string council, long end)
    {
        for (var after = end; after > 0; after -= AtATimeBackwards)
        {
            var first = Math.Max(0, after - AtATimeBackwards);
            var last = database.Entries(council, first, (int)(after - first)).LastOrDefault(e => e.Checkpoint is not null);
            if (last is not null)
                return SignedCheckpoint.TryParse(last.Checkpoint!)
                    ?? throw new RecordUnusableException($"A stored checkpoint of {council} cannot be read: the record is damaged. Restore it from your backup.");
        }
        throw new RecordUnusableException($"The log of {council} begins under no checkpoint: the record is damaged. Restore it from your backup.");
    }

    private sealed class Reading(UndisclosedVotes undisclosed)
    {
        public UndisclosedVotes Undisclosed { get; } = undisclosed;

        public long Read { get; set; }

        public long End { get; set; } = -1;

        public SignedCheckpoint? Checkpoint { get; set; }
    }
}
