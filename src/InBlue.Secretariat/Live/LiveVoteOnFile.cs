using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>A live vote read from a record without writing to it, with the council file that its call froze.</summary>
public sealed record LiveVoteOnFile(VoteName Name, Vote Vote, Council Council)
{
    /// <summary>Throws <see cref="RecordUnusableException"/> where the record is damaged. The vote must be a live one.</summary>
    public static LiveVoteOnFile Load(IRecordDatabase database, VoteName name)
    {
        try
        {
            var vote = Vote.Fold(database.EntriesOf(name).Select(e => Payloads.Read(Payloads.Read(e), VoteEventReader.Read)));
            if (vote is not null && Bytes(database, name, vote.Call.Council) is { } file && CouncilFile.Read(file.Span) is CouncilReading.Accepted { Council: var council })
                return new LiveVoteOnFile(name, vote, council);
        }
        catch (OutOfOrderException e)
        {
            throw new RecordUnusableException($"The entries of {name.Draft} do not follow each other ({e.Message}): the record is damaged. Restore it from your backup.", e);
        }
        throw new RecordUnusableException($"The council file of {name.Draft} is missing or damaged. Restore the record from your backup.");
    }

    public static ReadOnlyMemory<byte>? Bytes(IRecordDatabase database, VoteName name, StoredFile file) =>
        Digest.TryParse(file.Digest, out var digest) ? database.File(name.Council, digest) : null;

    /// <summary>The result as its papers give it. The vote must be counted.</summary>
    public Documents.Papers.PaperResult Result() =>
        ResultPapers.Result(new PaperContext(Name.Draft, (int)Name.Ordinal, Vote, Council, Register.Empty, Instant.MinValue, _ => null));
}
