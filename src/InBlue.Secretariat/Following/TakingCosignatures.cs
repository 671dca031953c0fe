using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Following;

/// <summary>What was taken of a cosigned checkpoint; <paramref name="PassedOver"/> counts the lines of those who are not listened to.</summary>
public sealed record TakenCosignatures(string Council, Checkpoint Checkpoint, ImmutableArray<Witnessed> Taken, int PassedOver);

/// <summary>Takes witnesses' cosignatures over a public checkpoint of one of the record's logs, each checked against the keys of those that are listened to.</summary>
public sealed class TakingCosignatures(IRecordDatabase database, CosignedNotes beside)
{
    private static readonly Duration Ahead = Duration.FromHours(1); // clocks differ

    /// <summary>All or none. Throws <see cref="RecordUnusableException"/> with the reason.</summary>
    public TakenCosignatures Take(CheckpointNote note, ImmutableArray<WitnessKey> given, Instant now)
    {
        var council = CouncilOf(note.Checkpoint);
        var keys = beside.ReadKeys(council).AddRange(given).DistinctBy(k => k.ToString()).ToImmutableArray();
        if (keys.IsEmpty)
            throw new RecordUnusableException("No witness is listened to yet: name the first with --witness, by its key, which it publishes.");
        var lines = note.Others.Select(line => (Line: line, By: keys.FirstOrDefault(k => k.IsNamedBy(line)))).ToList();
        var taken = lines.Where(l => l.By is not null).Select(l => (l.Line, Word: WordOf(l.By!, l.Line, note.Checkpoint, now))).OrderBy(t => t.Word.At).ToList();
        if (taken.Count == 0)
            throw new RecordUnusableException("It bears no cosignature of a witness that is listened to; name a new one with --witness, by its key.");

        var kept = beside.With(council, note.Signed);
        var others = taken.Aggregate(kept.Others, (all, t) => all.RemoveAll(t.Word.By.IsNamedBy).Add(t.Line)); // the last word of each
        if (others.Length >= CheckpointNote.MostSignatures)
            throw new RecordUnusableException(string.Create(CultureInfo.InvariantCulture, $"A checkpoint bears at most {CheckpointNote.MostSignatures - 1} cosignatures."));
        beside.WriteKeys(council, keys);
        beside.Keep(council, kept with { Others = others });
        return new TakenCosignatures(council, note.Checkpoint, [.. taken.Select(t => t.Word).Reverse().DistinctBy(w => w.By.ToString()).Reverse()], lines.Count - taken.Count);
    }

    private string CouncilOf(Checkpoint checkpoint)
    {
        var council = database.Heads().FirstOrDefault(h => VerifierKey.TryParse(h.Key)?.Origin == checkpoint.Origin)?.Council
            ?? throw new RecordUnusableException($"The record has no log of the name {checkpoint.Origin}.");
        if (checkpoint.Size > new Disclosure(database).CheckpointOf(council)!.Checkpoint.Size || database.Entries(council, checkpoint.Size - 1, 1) is not [{ Checkpoint: { } stored }] || !HasBody(stored, checkpoint))
            throw new RecordUnusableException($"The log of {council} has signed no such public checkpoint of {checkpoint.Size.ToString(CultureInfo.InvariantCulture)} entries. If it bears this log's signature, keep it: see inblue doctor --checkpoint.");
        return council;
    }

    private static bool HasBody(string stored, Checkpoint checkpoint) => SignedCheckpoint.TryParse(stored)?.Checkpoint == checkpoint;

    private static Witnessed WordOf(WitnessKey by, NoteSignature line, Checkpoint checkpoint, Instant now)
    {
        if (by.TimeOf(line, checkpoint) is not { } seconds)
            throw new RecordUnusableException($"The cosignature in the name of {by.Name} is not its own, or was made over another checkpoint. Nothing was taken.");
        return seconds <= (now + Ahead).ToUnixTimeSeconds()
            ? new Witnessed(by, Instant.FromUnixTimeSeconds(seconds))
            : throw new RecordUnusableException($"The cosignature of {by.Name} is dated in the future. Nothing was taken; see whose clock is wrong.");
    }
}
