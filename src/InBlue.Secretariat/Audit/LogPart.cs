using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Audit;

/// <summary>
/// The entries of the log itself that a bundle needs: those of its keys where it has had more than one, and those that say that one of the missing files was erased.
/// <paramref name="Unexplained"/> is a file of which none says so; <paramref name="IsExplainedLater"/> where one does that is not public yet.
/// </summary>
internal sealed record LogPart(ImmutableArray<StoredEntry> Entries, Digest? Unexplained, bool IsExplainedLater)
{
    public static LogPart Of(IRecordDatabase database, string council, long size, HashSet<Digest> missing)
    {
        var renewed = database.Head(council)!.Key != OpeningKey(database, council)?.ToString();
        if (!renewed && missing.Count == 0)
            return new LogPart([], null, false);
        var (explained, later) = (new HashSet<Digest>(), new HashSet<Digest>());
        var entries = ImmutableArray.CreateBuilder<StoredEntry>();
        foreach (var entry in database.EntriesOfTheLog(council))
        {
            var fact = Read(entry);
            if (fact is LogFact.Erased { Files: var files })
                (entry.Number < size ? explained : later).UnionWith(files);
            if (entry.Number >= size)
                continue;
            if (fact is LogFact.Erased erased ? erased.Files.Any(missing.Contains) : renewed)
                entries.Add(entry);
        }
        Digest[] open = [.. missing.Where(f => !explained.Contains(f))];
        return new LogPart(entries.ToImmutable(), open.Where(f => !later.Contains(f)).Select(f => (Digest?)f).FirstOrDefault(), open.Length > 0);
    }

    private static VerifierKey? OpeningKey(IRecordDatabase database, string council) =>
        database.Entries(council, 0, 1) is [var first] && Read(first) is LogFact.Opened opened ? opened.Key : null;

    private static LogFact Read(StoredEntry entry)
    {
        try
        {
            return LogFact.Read(Payloads.Read(entry));
        }
        catch (MalformedException e)
        {
            throw new RecordUnusableException($"Entry {entry.Number} of the record cannot be read ({e.Message}): the record is damaged. Restore it from your backup.", e);
        }
    }
}
