using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Mandates;

/// <summary>A mandate read from a record without writing to it.</summary>
/// <param name="Entries">How many entries of its stream it was made from.</param>
public sealed record MandateOnFile(VoteName Name, Mandate Mandate, Council Council, long Entries)
{
    public string Id => Name.Mandate!;

    /// <summary>Of every commitment in force, in the order of their dates.</summary>
    public ImmutableArray<Occurrence> Occurrences { get; } = Procedure.Mandates.Occurrences.Of(Mandate, Council.Calendar);

    /// <summary>As it stands. Null where there is none; throws <see cref="RecordUnusableException"/> where the record is damaged.</summary>
    public static MandateOnFile? Load(IRecordDatabase database, string council, string id) => Load(database, council, id, published: false);

    /// <summary>As it was last made public; null where it never was.</summary>
    public static MandateOnFile? LoadPublished(IRecordDatabase database, string council, string id) => Load(database, council, id, published: true);

    private static MandateOnFile? Load(IRecordDatabase database, string council, string id, bool published)
    {
        var name = VoteName.MandateOf(council, id);
        var events = database.EntriesOf(name).Select(e => Payloads.Read(Payloads.Read(e), MandateEventReader.Read)).ToList();
        if (published)
            events.RemoveRange(events.FindLastIndex(e => e is MandateEvent.Published) + 1, events.Count - events.FindLastIndex(e => e is MandateEvent.Published) - 1);
        if (events.Count == 0)
            return null;
        try
        {
            var mandate = Mandate.Fold(events)!;
            if (Bytes(database, council, mandate.Opening.Council) is { } file && CouncilFile.Read(file.Span) is CouncilReading.Accepted { Council: var read })
                return new MandateOnFile(name, mandate, read, events.Count);
        }
        catch (OutOfOrderException e)
        {
            throw new RecordUnusableException($"The entries of the mandate {id} do not follow each other ({e.Message}): the record is damaged. Restore it from your backup.", e);
        }
        throw new RecordUnusableException($"The council file of the mandate {id} is missing or damaged. Restore the record from your backup.");
    }

    public static ReadOnlyMemory<byte>? Bytes(IRecordDatabase database, string council, StoredFile file) =>
        Digest.TryParse(file.Digest, out var digest) ? database.File(council, digest) : null;
}
