using InBlue.Record.Entries;

namespace InBlue.Secretariat.Catalogue;

/// <summary>
/// What the catalogue of a record says of a vote, so that a vote is found without its entries being read. All of it follows from the entries, and is written with them.
/// </summary>
/// <param name="First">The number of the vote's first entry.</param>
/// <param name="Public">The number of the entry that made it public: its first where it was taken from a document, that of its publication where it was run here; null before.</param>
/// <param name="Closes">When the call says that it closes, in UTC: in this form texts stand in the order of time. "" where the first entry cannot be read.</param>
/// <param name="Words">By which it is searched, as <see cref="SearchWords.Fold"/> has them.</param>
public sealed record CataloguedVote(VoteName Vote, long First, long? Public, string Closes, string Words)
{
    /// <summary>It is, or was, run here.</summary>
    public bool IsLive => Public != First;

    internal static CataloguedVote? After(CataloguedVote? vote, VoteName name, long number, CatalogueChange change) =>
        vote is not null ? vote with { Public = vote.Public ?? (change.MakesPublic ? number : null), Words = string.Join(' ', ((string[])[vote.Words, change.Words]).Where(w => w.Length > 0)) }
        : change.Closes is { } closes ? new CataloguedVote(name, number, change.MakesPublic ? number : null, closes, change.Words)
        : null;
}
