using System.Globalization;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Receipts;

/// <summary>Makes a receipt from the entry of a letter's arrival: docs/record-format.md section 16. The same key makes the same bytes, so none is stored.</summary>
public static class ReceiptMaking
{
    /// <summary>The letter must be in the record. Throws <see cref="RecordUnusableException"/> where the log's key is not at hand, or what was recorded of the arrival is withheld.</summary>
    /// <param name="received">Which arrival of the letter; null for the first.</param>
    public static SignedReceipt Make(IRecordDatabase database, string dataPath, VoteName vote, int letter, Instant? received = null)
    {
        var key = KeyFile.Load(dataPath, database.Head(vote.Council)!);
        var recorded = RecordedArrivals.Load(database, vote);
        var arrivals = recorded.All.Where(a => a.Letter == letter);
        if ((received is { } instant ? arrivals.LastOrDefault(a => a.Received == instant) : arrivals.FirstOrDefault()) is not { } arrival)
            throw new RecordUnusableException(string.Create(CultureInfo.InvariantCulture,
                $"No receipt can be made of letter {letter}: the record does not say any more when it came. Withheld of this vote: entries {string.Join(", ", recorded.Withheld)}."));
        return Digest.TryParse(arrival.File.Digest, out var file)
            ? new Receipt(key.Origin, vote, file, LiveInstants.Write(arrival.Received), arrival.RecordedAt).Sign(key)
            : throw new RecordUnusableException("The record names a file that is none: it is damaged.");
    }
}
