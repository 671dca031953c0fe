using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Erasing;

/// <summary>An entry that says that something was erased, and why.</summary>
public sealed record SaidGone(long By, string Reason);

/// <summary>Which entry says that something is gone. Every entry of the log itself is looked at, so it is asked about what is missing and nothing else.</summary>
public static class SaidToBeGone
{
    /// <summary>Null where the file is there, or no entry explains that it is not.</summary>
    public static SaidGone? File(IRecordDatabase database, string council, StoredFile file) =>
        Digest.TryParse(file.Digest, out var digest) && database.File(council, digest) is null ? First(database, council, erased => erased.Files.Contains(digest)) : null;

    /// <summary>Of a draft: null where its first entry is there, or there is none.</summary>
    public static SaidGone? Draft(IRecordDatabase database, string council, string symbol) =>
        database.FirstOf(VoteName.DraftOf(council, symbol)) is { Payload: null, Number: var number } ? First(database, council, erased => erased.Entries.Contains(number)) : null;

    private static SaidGone? First(IRecordDatabase database, string council, Func<LogFact.Erased, bool> isMeant)
    {
        foreach (var entry in database.EntriesOfTheLog(council))
            if (entry.Payload is { } bytes && LogFact.Read(Payload.Read(bytes.Span)) is LogFact.Erased erased && isMeant(erased))
                return new SaidGone(entry.Number, erased.Reason);
        return null;
    }
}
