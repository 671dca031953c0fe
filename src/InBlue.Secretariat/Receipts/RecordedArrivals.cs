using System.Collections.Immutable;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Receipts;

/// <summary>A letter that arrived, for the first time or again, as the entry of that arrival says.</summary>
public sealed record RecordedArrival(int Letter, PersonId By, StoredFile File, Instant Received, string RecordedAt);

/// <summary>
/// Every arrival of a letter in one vote, and when the vote's last entry was recorded: what a receipt is made from, and held against. Each arrival has a receipt of
/// its own: whoever sends what another has sent before must not learn that from it.
/// </summary>
/// <param name="LastRecordedAt">Empty where nothing of the vote can be read.</param>
public sealed record RecordedArrivals(VoteName Vote, ImmutableArray<RecordedArrival> All, string LastRecordedAt)
{
    /// <summary>The numbers of the vote's entries whose content is gone; what they said may have been an arrival.</summary>
    public ImmutableArray<long> Withheld { get; init; } = [];

    public static RecordedArrivals Of(VoteName vote, IReadOnlyList<(VoteEvent Happened, string RecordedAt)> entries)
    {
        var (all, files) = (ImmutableArray.CreateBuilder<RecordedArrival>(), new Dictionary<int, StoredFile>());
        foreach (var (happened, recordedAt) in entries)
        {
            if (happened is VoteEvent.LetterReceived first)
                all.Add(new RecordedArrival(first.Letter, first.By, files[first.Letter] = first.File, first.Received, recordedAt));
            else if (happened is VoteEvent.LetterReceivedAgain again && files.TryGetValue(again.Letter, out var file)) // else its first arrival is withheld, and which file it was with it
                all.Add(new RecordedArrival(again.Letter, again.By, file, again.Received, recordedAt));
        }
        return new RecordedArrivals(vote, all.ToImmutable(), entries is [.., var last] ? last.RecordedAt : "");
    }

    /// <summary>What is withheld is named, and the rest is there. Throws <see cref="RecordUnusableException"/> where the record is damaged. The vote must be a live one.</summary>
    public static RecordedArrivals Load(IRecordDatabase database, VoteName vote)
    {
        var entries = database.EntriesOf(vote);
        return Of(vote, [.. entries.Where(e => e.Payload is not null).Select(Payloads.Read).Select(p => (Payloads.Read(p, VoteEventReader.Read), p.RecordedAt))]) with
        {
            Withheld = [.. entries.Where(e => e.Payload is null).Select(e => e.Number)],
        };
    }

    /// <summary>The first arrival of this file; null where there is none.</summary>
    public RecordedArrival? WithFile(Digest file) => All.FirstOrDefault(a => a.File.Digest == file.ToString());

    /// <summary>The arrival that the receipt promises.</summary>
    public RecordedArrival? Of(Receipt receipt) =>
        All.FirstOrDefault(a => a.File.Digest == receipt.File.ToString() && LiveInstants.Write(a.Received) == receipt.Received && a.RecordedAt == receipt.Recorded);

    /// <summary>These entries end before the arrival, or may: at one instant more can be recorded than is seen here.</summary>
    public bool MayEndBefore(Receipt receipt) => string.CompareOrdinal(receipt.Recorded, LastRecordedAt) >= 0;
}
