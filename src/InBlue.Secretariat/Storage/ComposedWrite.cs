using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// Rows that are made before anybody holds the log, on how it will be once what is being written now is written. They go into a transaction later, if by then the log is as supposed.
/// </summary>
internal sealed class ComposedWrite(IRecordDatabase database, LogHead supposed, Dictionary<VoteName, (long Ordinal, Digest Digest)> lasts) : IRecordWrite
{
    private readonly List<Action<IRecordWrite>> rows = [];
    private readonly Dictionary<Digest, VoteName> sources = [];
    private IRecordWrite? into;

    /// <summary>Votes that have a row here.</summary>
    public HashSet<VoteName> Touched { get; } = [];

    /// <summary>Whether the log is as it was supposed to be.</summary>
    public bool Fits(LogHead head) =>
        head.Frontier.Size == supposed.Frontier.Size && (ReferenceEquals(head.Frontier, supposed.Frontier) || head.Frontier.ToBytes().AsSpan().SequenceEqual(supposed.Frontier.ToBytes()));

    /// <summary>The head that closes them goes there too.</summary>
    public void PutInto(IRecordWrite write)
    {
        into = write;
        foreach (var row in rows)
            row(write);
    }

    public LogHead? Head(string council) => supposed;

    public (long Ordinal, Digest Digest)? LastOf(VoteName vote)
    {
        if (lasts.TryGetValue(vote, out var known))
            return known;
        if (database.LastOf(vote) is not { } last)
            return null;
        lasts.Add(vote, last);
        return last;
    }

    public VoteName? VoteFrom(string council, Digest source) => sources.GetValueOrDefault(source) ?? database.VoteFrom(council, source);

    public void InsertEntry(string council, long number, Digest digest, ReadOnlyMemory<byte> payload, VotePlace? place)
    {
        var kept = payload.ToArray();
        rows.Add(write => write.InsertEntry(council, number, digest, kept, place));
        if (place is null)
            return;
        lasts[place.Vote] = (place.Ordinal, digest);
        Touched.Add(place.Vote);
    }

    public void InsertFile(string council, Digest digest, ReadOnlyMemory<byte> bytes) => rows.Add(write => write.InsertFile(council, digest, bytes));

    public void InsertSource(VoteName vote, Digest source)
    {
        sources.Add(source, vote);
        rows.Add(write => write.InsertSource(vote, source));
    }

    public void ChangeCatalogue(VoteName vote, long number, CatalogueChange change) => rows.Add(write => write.ChangeCatalogue(vote, number, change));

    public void InsertLetter(VoteName vote, Digest file) => rows.Add(write => write.InsertLetter(vote, file));

    public void EraseEntry(string council, long number) => rows.Add(write => write.EraseEntry(council, number));

    public void EraseFile(string council, Digest digest) => rows.Add(write => write.EraseFile(council, digest));

    public void ReplaceHead(LogHead head) => into!.ReplaceHead(head);

    /// <summary>That is for the transaction itself.</summary>
    public void Commit() => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
