using InBlue.Procedure.Councils;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Catalogue;

/// <summary>The council as the first entry of a vote froze it, without reading the others.</summary>
public static class FrozenCouncil
{
    /// <summary>Null where it cannot be read.</summary>
    public static Council? Of(IRecordDatabase database, VoteName vote)
    {
        try
        {
            return database.FirstOf(vote) is { Payload: { } payload }
                && Digest.TryParse(BodyText.At(Payload.Read(payload.Span).Body, "council", "file"), out var file)
                && database.File(vote.Council, file) is { } bytes
                && CouncilFile.Read(bytes.Span) is CouncilReading.Accepted { Council: var council } ? council : null;
        }
        catch (MalformedException)
        {
            return null;
        }
    }
}
