using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;

namespace InBlue.Faults;

/// <summary>The letters of one vote that somebody was told are on record, held against what is.</summary>
public sealed class Acknowledged(VoteName vote)
{
    private readonly HashSet<string> digests = new(StringComparer.Ordinal);

    public int Count => digests.Count;

    public void Add(IEnumerable<string> said)
    {
        foreach (var digest in said)
        {
            if (!digests.Add(digest))
                throw new FaultFoundException($"The letter {digest} was acknowledged twice.");
        }
    }

    /// <summary>
    /// Throws where an acknowledged letter is missing or doubled, a number is left out, a letter is without its bytes or its receipts in two languages, more letters are on record
    /// than were sent, or the log does not hold from its first entry to its last. Gives how many entries that are.
    /// </summary>
    public long Check(LiveOffice office, int mostUnheard)
    {
        var state = office.Live.Vote(vote)!.State;
        var letters = state.Letters.Values.ToArray();
        var onRecord = letters.Select(l => l.Arrival.File.Digest).ToHashSet(StringComparer.Ordinal);
        Demand(onRecord.Count == letters.Length, "A letter is on record twice.");
        Demand(digests.IsSubsetOf(onRecord), "An acknowledged letter is not on record.");
        Demand(letters.Select(l => l.Number).Order().SequenceEqual(Enumerable.Range(1, letters.Length)), "The letters are not numbered without a gap.");
        Demand(letters.Length - digests.Count <= mostUnheard, $"{letters.Length} letters are on record, {digests.Count} were acknowledged, and no more than {mostUnheard} were under way.");
        var receipts = state.Papers.Where(p => p.Paper is PaperKind.Receipt).CountBy(p => p.Letter ?? 0).ToDictionary();
        Demand(letters.All(l => receipts.GetValueOrDefault(l.Number) == 2), "A letter is without its receipts.");
        var log = LogAudit.Check(office.Live.Database, vote.Council);
        Demand(log.Faults.IsEmpty, $"The log does not hold: {string.Join("; ", log.Faults.Take(5))}");
        return log.Size;
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
            throw new FaultFoundException(otherwise);
    }
}
