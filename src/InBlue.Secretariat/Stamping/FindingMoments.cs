using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Stamping;

/// <summary>Which entries of a log are moments to stamp, and under which checkpoint each first stood.</summary>
public static class FindingMoments
{
    private const int AtATime = 64;

    /// <summary>Of one vote: none where it is no live one, the call alone where it is not closed. Throws <see cref="RecordUnusableException"/> where the record is damaged.</summary>
    public static ImmutableArray<MomentToStamp> Of(IRecordDatabase database, VoteName vote) =>
        [.. database.EntriesOf(vote).Select(entry => Read(database, vote.Council, entry)).OfType<MomentToStamp>()];

    /// <summary>Null where the entry is none.</summary>
    internal static MomentToStamp? Read(IRecordDatabase database, string council, StoredEntry entry)
    {
        // Every letter of a rush comes by here: only what may be a moment is taken apart.
        if (entry.Payload is not { } bytes || bytes.Span.IndexOf("\"kind\":\"vote.c"u8) < 0)
            return null;
        var payload = Payloads.Read(entry);
        StampedMoment? moment = payload.Kind switch { VoteEventKinds.Called => StampedMoment.Call, VoteEventKinds.Closed => StampedMoment.Close, _ => null };
        return moment is { } found && payload.Place is { } place
            ? new MomentToStamp(place.Vote, found, LiveInstants.Parse(payload.RecordedAt), SignedOver(database, council, entry.Number))
            : null;
    }

    private static SignedCheckpoint SignedOver(IRecordDatabase database, string council, long number)
    {
        for (var first = number; database.Entries(council, first, AtATime) is { IsEmpty: false } entries; first += AtATime)
            if (entries.FirstOrDefault(e => e.Checkpoint is not null) is { } signed)
                return SignedCheckpoint.TryParse(signed.Checkpoint!)
                    ?? throw new RecordUnusableException($"A stored checkpoint of {council} cannot be read: the record is damaged. Restore it from your backup.");
        throw new RecordUnusableException($"The log of {council} ends under no checkpoint: the record is damaged. Restore it from your backup.");
    }
}
