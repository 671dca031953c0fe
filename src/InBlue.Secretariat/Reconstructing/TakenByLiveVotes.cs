using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>
/// What the drafts and live votes of a record have taken already, and a document from elsewhere would take once more. The number of a resolution counts from its announcement
/// on: before, to tell that it is taken would tell the result.
/// </summary>
internal static class TakenByLiveVotes
{
    /// <summary>The symbol or number, with the draft or vote that has it; null where nothing is taken.</summary>
    public static (string Taken, string By)? Find(IRecordDatabase database, AcceptedDocument accepted)
    {
        var (council, document, resolution) = (accepted.Council.Id.Text, accepted.Document.Symbol.Text, accepted.Opened.Stated.Resolution);
        if (database.Drafts(council).Contains(document))
            return (document, $"draft {document}");
        foreach (var name in Live(database, council))
        {
            var vote = LiveVoteOnFile.Load(database, name).Vote;
            if (vote.Published?.Document is { } published && (published == document || published == accepted.Document.Draft.Symbol.Text))
                return (published, $"live vote {FindingVotes.TextOf(name)}");
            if (vote.Announced is not null && vote.Resolution is { } number && number == resolution)
                return (number, $"live vote {FindingVotes.TextOf(name)}");
        }
        return null;
    }

    /// <summary>Where each of them stands, so that none takes the same at the same moment.</summary>
    public static ImmutableArray<StreamVersion> Beside(IRecordDatabase database, AcceptedDocument accepted) =>
    [
        .. Live(database, accepted.Council.Id.Text).Select(name => new StreamVersion(name, database.EntriesOf(name).Length)),
        new StreamVersion(VoteName.DraftOf(accepted.Council.Id.Text, accepted.Document.Symbol.Text), 0),
    ];

    private static IEnumerable<VoteName> Live(IRecordDatabase database, string council) => database.Catalogue(council).Where(v => v.IsLive).Select(v => v.Vote);
}
