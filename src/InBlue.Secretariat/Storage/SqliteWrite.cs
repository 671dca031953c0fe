using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;

namespace InBlue.Secretariat.Storage;

/// <summary>One transaction of the pen. Its end is told to <paramref name="ended"/>: true after a commit, false where the pen must forget and roll back.</summary>
internal sealed class SqliteWrite(SqlitePen pen, Action<bool> ended) : IRecordWrite
{
    private bool committed, disposed;

    public LogHead? Head(string council) => pen.Head(council);

    public (long Ordinal, Digest Digest)? LastOf(VoteName vote) => pen.LastOf(vote);

    public VoteName? VoteFrom(string council, Digest source) => pen.VoteFrom(council, source);

    public void InsertEntry(string council, long number, Digest digest, ReadOnlyMemory<byte> payload, VotePlace? place) =>
        pen.InsertEntry(council, number, digest, payload.Span, place);

    public void InsertFile(string council, Digest digest, ReadOnlyMemory<byte> bytes) => pen.InsertFile(council, digest, bytes.Span);

    public void InsertSource(VoteName vote, Digest source) => pen.InsertSource(vote, source);

    public void ChangeCatalogue(VoteName vote, long number, CatalogueChange change) => pen.ChangeCatalogue(vote, number, change);

    public void InsertLetter(VoteName vote, Digest file) => pen.InsertLetter(vote, file);

    public void EraseEntry(string council, long number) => pen.EraseEntry(council, number);

    public void EraseFile(string council, Digest digest) => pen.EraseFile(council, digest);

    public void ReplaceHead(LogHead head) => pen.ReplaceHead(head);

    public void Commit()
    {
        pen.Commit();
        committed = true;
    }

    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        ended(committed);
    }
}
