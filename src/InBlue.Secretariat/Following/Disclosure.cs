using System.Collections.Concurrent;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>How far the logs of a record are public: docs/record-format.md section 14. What was read of a log is not read again.</summary>
public sealed class Disclosure(IRecordDatabase database)
{
    private const int AtATime = 1000, AtATimeBackwards = 64;

    private readonly ConcurrentDictionary<string, Reading> readings = new(StringComparer.Ordinal);

    /// <summary>The public checkpoint; null where the record has no log of the council. Throws <see cref="RecordUnusableException"/> where it is damaged.</summary>
    public SignedCheckpoint? CheckpointOf(string council) =>
        database.Head(council) is null ? null : ReadOn(council).Checkpoint;

    /// <summary>The key that signed the public checkpoint, which is not that of the log any more where it was changed while a vote was open. Null where it is none that the log knows.</summary>
    public VerifierKey? KeyOf(string council) => CheckpointOf(council) is { } signed ? ReadOn(council).Keys.All.LastOrDefault(signed.IsSignedBy) : null;

    /// <summary>Every key that the log has had, and which of them were announced as compromised, whether or not the public checkpoint goes so far. None where the record has no log of the council.</summary>
    public LogKeys KeysOf(string council) => database.Head(council) is null ? new LogKeys(council) : ReadOn(council).Keys;

    /// <summary>From the catalogue, with which votes those are that may be undisclosed; of all others no entry is read. A vote that is called or published meanwhile is read.</summary>
    private Reading Begin(string council)
    {
        var published = database.Catalogue(council).Where(v => v.Public is not null).Select(v => v.Vote).ToHashSet();
        var size = database.Head(council)!.Frontier.Size;
        var reading = new Reading(new UndisclosedVotes(file => database.File(council, file), published), new LogKeys(council)) { Read = size };
        foreach (var entry in database.EntriesOfTheLog(council).Concat(database.Votes(council).Where(v => !published.Contains(v)).SelectMany(v => database.EntriesOf(v))).Where(e => e.Number < size).OrderBy(e => e.Number))
            reading.Take(entry);
        return reading;
    }

    private Reading ReadOn(string council)
    {
        var reading = readings.GetOrAdd(council, Begin);
        lock (reading)
        {
            while (database.Entries(council, reading.Read, AtATime) is { IsEmpty: false } entries)
            {
                foreach (var entry in entries)
                    reading.Take(entry);
                reading.Read += entries.Length;
            }
            var end = reading.Undisclosed.First ?? reading.Read;
            if (reading.End != end)
                (reading.End, reading.Checkpoint) = (end, SignedUpTo(council, end));
            return reading;
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

    private sealed class Reading(UndisclosedVotes undisclosed, LogKeys keys)
    {
        public UndisclosedVotes Undisclosed { get; } = undisclosed;

        public LogKeys Keys { get; } = keys;

        public long Read { get; set; }

        public long End { get; set; } = -1;

        public SignedCheckpoint? Checkpoint { get; set; }

        /// <summary>What cannot be read is passed over here: the audit of the log says so.</summary>
        public void Take(StoredEntry entry)
        {
            try
            {
                if (entry.Payload is not { } bytes || Payload.Read(bytes.Span) is not { } payload)
                    return;
                if (payload.Place is not null)
                    Undisclosed.Take(entry.Number, payload);
                else
                    Keys.Take(entry.Number, LogFact.Read(payload));
            }
            catch (MalformedException)
            {
                // nothing is disclosed by it
            }
        }
    }
}
