using System.Collections.Immutable;
using InBlue.Record.Bundles;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>That the entries are all of the vote's, in their order, each tied to the one before: the check <c>vote.chain</c>.</summary>
internal static class ChainCheck
{
    public static bool Passes(ImmutableArray<AuditedEntry> entries, Manifest manifest, List<Fault> faults)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var (entry, before) = (entries[i], i == 0 ? null : entries[i - 1]);
            if (entry.Place.Vote != manifest.Vote)
                Add(entry, "The entry belongs to another vote.");
            if (entry.Place.Ordinal != i)
                Add(entry, $"The entry says it is number {entry.Place.Ordinal} of the vote, but stands at {i}: one before it is missing, or the order was changed.");
            if (entry.Place.Previous != before?.Digest)
                Add(entry, "The entry names another predecessor than the one it has here.");
            if (before is not null && string.CompareOrdinal(entry.Payload.RecordedAt, before.Payload.RecordedAt) < 0)
                Add(entry, "The entry was recorded before its predecessor.");
        }
        foreach (var twice in entries.GroupBy(e => e.Payload.Salt).Where(g => g.Count() > 1))
            Add(twice.Last(), "The entry has the same salt as another.");
        return faults.Count == 0;

        void Add(AuditedEntry entry, string message) => faults.Add(new Fault(FaultCodes.Chain, entry.Named.FileName, message));
    }

    /// <summary>The entries of a reconstruction come in one order only.</summary>
    public static bool IsWholeReconstruction(ImmutableArray<AuditedEntry> entries, List<Fault> faults)
    {
        CheckOrderOfKinds(entries, faults);
        return faults.Count == 0;
    }

    private static void CheckOrderOfKinds(ImmutableArray<AuditedEntry> entries, List<Fault> faults)
    {
        var kinds = entries.Select(e => e.Fact).ToArray();
        var letters = kinds.Skip(1).TakeWhile(f => f is VoteFact.Letter).Count();
        var statements = kinds.Skip(1 + letters).TakeWhile(f => f is VoteFact.Statement).Count();
        if (letters == 0 || kinds.Length != letters + statements + 3
            || kinds[0] is not VoteFact.Reconstructed opened || kinds[^2] is not VoteFact.Counted || kinds[^1] is not VoteFact.Published published)
        {
            faults.Add(new Fault(FaultCodes.Chain, Manifest.FileName,
                "The entries do not make a whole vote: it opens with what was reconstructed, then come its letters, its statements, the count and the publication."));
            return;
        }
        if (published.LastDigest != entries[^2].Digest || published.LastOrdinal != entries[^2].Place.Ordinal)
            faults.Add(new Fault(FaultCodes.Chain, entries[^1].Named.FileName, "The publication names another last entry than the one before it: an entry is missing."));
        if (published.Document != opened.Document.Symbol || published.Date != opened.Document.Date)
            faults.Add(new Fault(FaultCodes.Chain, entries[^1].Named.FileName, "The publication names another document than the vote was taken from."));
    }
}
