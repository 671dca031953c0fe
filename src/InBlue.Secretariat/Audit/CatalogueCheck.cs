using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Audit;

/// <summary>That the catalogue says of each vote and letter what the entries make of them, and of no others. What is found by it is found only as far as it is right.</summary>
internal static class CatalogueCheck
{
    private const string Rest = "The entries themselves are not concerned; restore the record from your backup to have the catalogue right again.";

    public static IEnumerable<Fault> Of(IRecordDatabase database, string council, CatalogueOfEntries made)
    {
        foreach (var there in database.Catalogue(council))
            if (made.Remove(there.Vote) != there)
                yield return Differs(there.Vote, "says otherwise of the vote than its entries");
        foreach (var missing in made.Votes)
            yield return Differs(missing.Vote, "does not have the vote, or has it twice");
        foreach (var there in database.Letters(council))
            if (!made.Remove(there))
                yield return Differs(there.Vote, $"has a letter with the file {there.File} that the vote does not have");
        foreach (var (vote, file) in made.Letters)
            yield return Differs(vote, $"does not have the vote's letter with the file {file}");
    }

    private static Fault Differs(VoteName vote, string how) => new(FaultCodes.Catalogue, FindingVotes.TextOf(vote), $"The catalogue {how}. {Rest}");
}
