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
/// <param name="isPublic">Whether it is a live vote that is public.</param>
public sealed class PublishedLetters(IRecordDatabase? database, Func<VoteName, bool> isPublic)
{
    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of one of their votes is damaged.</summary>
    public ImmutableArray<PublishedLetter> WithFile(Digest file) =>
        [.. (database?.PublicVotesWithLetter(file) ?? []).Select(Arrivals).OfType<RecordedArrivals>().SelectMany(v =>
            v.All.DistinctBy(a => a.Letter).Where(a => a.File.Digest == file.ToString()).Select(a => new PublishedLetter(v.Vote, a)))];

    /// <summary>The letter that a receipt promises.</summary>
    public PublishedLetter? Of(Receipt receipt) => Arrivals(receipt.Vote)?.Of(receipt) is { } kept ? new PublishedLetter(receipt.Vote, kept) : null;

    /// <summary>The entries of the vote whose content is gone; none where the vote is not public.</summary>
    public ImmutableArray<long> WithheldOf(VoteName vote) => Arrivals(vote)?.Withheld ?? [];

    /// <summary>The vote is public, and its entries go beyond the letter.</summary>
    public bool ShouldHold(Receipt receipt) => Arrivals(receipt.Vote) is { } vote && !vote.MayEndBefore(receipt);

    private RecordedArrivals? Arrivals(VoteName vote) => isPublic(vote) ? RecordedArrivals.Load(database!, vote) : null;
}

/// <param name="Arrival">The one that a receipt promises, or the first one of its file.</param>
public sealed record PublishedLetter(VoteName Vote, RecordedArrival Arrival);
