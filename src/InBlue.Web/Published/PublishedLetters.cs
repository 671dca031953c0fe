using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Receipts;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>
/// The letters of every live vote that is public, by the digest of their files. What is asked here is answered from these alone: whether a letter of another
/// vote is known never comes into it.
/// </summary>
public sealed class PublishedLetters
{
    private readonly ImmutableDictionary<VoteName, RecordedArrivals> votes;
    private readonly ILookup<string, PublishedLetter> byFile;

    private PublishedLetters(IEnumerable<RecordedArrivals> votes)
    {
        this.votes = votes.ToImmutableDictionary(v => v.Vote);
        byFile = this.votes.Values.SelectMany(v => v.All.DistinctBy(a => a.Letter).Select(a => new PublishedLetter(v.Vote, a))).ToLookup(l => l.Arrival.File.Digest);
    }

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of one is damaged.</summary>
    public static PublishedLetters Of(IRecordDatabase? database, IEnumerable<VoteName> published) =>
        new(published.Select(name => RecordedArrivals.Load(database!, name)));

    public ImmutableArray<PublishedLetter> WithFile(Digest file) => [.. byFile[file.ToString()]];

    /// <summary>The letter that a receipt promises.</summary>
    public PublishedLetter? Of(Receipt receipt) => votes.GetValueOrDefault(receipt.Vote)?.Of(receipt) is { } kept ? new PublishedLetter(receipt.Vote, kept) : null;

    /// <summary>The vote is public, and its entries go beyond the letter.</summary>
    public bool ShouldHold(Receipt receipt) => votes.GetValueOrDefault(receipt.Vote) is { } vote && !vote.MayEndBefore(receipt);
}

/// <param name="Arrival">The one that a receipt promises, or the first one of its file.</param>
public sealed record PublishedLetter(VoteName Vote, RecordedArrival Arrival);
