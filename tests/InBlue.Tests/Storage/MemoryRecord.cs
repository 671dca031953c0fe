using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>A record that lives in memory only: what a transaction has made of it replaces it at the commit, and a reader keeps what it saw.</summary>
public sealed class MemoryRecord : IRecordDatabase
{
    private sealed record Row(string Council, StoredEntry Entry, VotePlace? Place);

    private sealed record State(
        ImmutableList<Row> Rows, ImmutableDictionary<string, LogHead> Heads,
        ImmutableDictionary<(string Council, Digest Digest), ReadOnlyMemory<byte>> Files, ImmutableDictionary<(string Council, Digest Digest), VoteName> Sources,
        ImmutableDictionary<VoteName, CataloguedVote> Catalogue, ImmutableHashSet<(VoteName Vote, Digest File)> Letters)
    {
        public IEnumerable<Row> Of(VoteName vote) => Rows.Where(r => r.Place?.Vote == vote);

        public IEnumerable<StoredEntry> Log(string council) => Rows.Where(r => r.Council == council).Select(r => r.Entry);
    }

    private readonly object turn = new();
    private bool writing;
    private volatile State state = new(
        [], ImmutableDictionary<string, LogHead>.Empty,
        ImmutableDictionary<(string, Digest), ReadOnlyMemory<byte>>.Empty, ImmutableDictionary<(string, Digest), VoteName>.Empty,
        ImmutableDictionary<VoteName, CataloguedVote>.Empty, []);

    /// <summary>Another record that holds what this one holds now.</summary>
    public MemoryRecord Fork() => new() { state = state };

    public IRecordWrite BeginWrite(string council)
    {
        lock (turn)
        {
            while (writing)
                Monitor.Wait(turn);
            writing = true;
        }
        return new Write(this);
    }

    public IRecordWatch Watch() => new Looking(this);

    /// <summary>It lives on for whoever opens it next.</summary>
    public void Dispose()
    {
    }

    private void EndWrite()
    {
        lock (turn)
        {
            writing = false;
            Monitor.Pulse(turn);
        }
    }

    public LogHead? Head(string council) => state.Heads.GetValueOrDefault(council);

    public ImmutableArray<string> Councils() => [.. state.Heads.Keys.Order(StringComparer.Ordinal)];

    public ImmutableArray<VoteName> Votes(string council) =>
        [.. state.Rows.Where(r => r.Council == council && r.Place is { Ordinal: 0, Vote.IsVote: true }).Select(r => r.Place!.Vote)];

    public ImmutableArray<CataloguedVote> Catalogue(string council) => [.. state.Catalogue.Values.Where(v => v.Vote.Council == council).OrderBy(v => v.First)];

    public ImmutableArray<(VoteName Vote, Digest File)> Letters(string council) => [.. state.Letters.Where(l => l.Vote.Council == council)];

    public ImmutableArray<string> Drafts(string council) =>
        [.. state.Rows.Where(r => r.Council == council && r.Place is { Ordinal: 0, Vote: { IsVote: false, IsMandate: false, Draft: not "-" } }).Select(r => r.Place!.Vote.Draft)];

    public ImmutableArray<string> Mandates(string council) =>
        [.. state.Rows.Where(r => r.Council == council && r.Place is { Ordinal: 0, Vote.IsMandate: true }).Select(r => r.Place!.Vote.Mandate!)];

    public StoredEntry? FirstOf(VoteName vote) => state.Of(vote).FirstOrDefault()?.Entry;

    public ImmutableArray<StoredEntry> EntriesFrom(VoteName vote, long ordinal) => [.. state.Of(vote).Where(r => r.Place!.Ordinal >= ordinal).Select(r => r.Entry)];

    public ImmutableArray<(VoteName Vote, ImmutableArray<long> Numbers)> Numbers(string council) =>
        [.. state.Rows.Where(r => r.Council == council && r.Place is not null).GroupBy(r => r.Place!.Vote, r => r.Entry.Number).Select(v => (v.Key, v.ToImmutableArray()))];

    public ImmutableArray<StoredEntry> Entries(string council, long first, int most) => [.. state.Log(council).Where(e => e.Number >= first).Take(most)];

    public ImmutableArray<StoredEntry> EntriesOfTheLog(string council) => [.. state.Rows.Where(r => r.Council == council && r.Place is null).Select(r => r.Entry)];

    public Digest[] Digests(string council, long size) => [.. state.Log(council).Where(e => e.Number < size).Select(e => e.Digest)];

    public ImmutableArray<Digest> Files(string council) => [.. state.Files.Keys.Where(k => k.Council == council).Select(k => k.Digest)];

    public ReadOnlyMemory<byte>? File(string council, Digest digest) => state.Files.TryGetValue((council, digest), out var bytes) ? bytes : (ReadOnlyMemory<byte>?)null; // a bare null would be bytes, and none of them

    public ImmutableArray<KeptFile> FilesAfter(string council, Digest? after, long most)
    {
        var bytes = 0L;
        return [.. state.Files.Where(f => f.Key.Council == council).Select(f => new KeptFile(f.Key.Digest, f.Value))
            .OrderBy(f => f.Digest.ToString(), StringComparer.Ordinal).SkipWhile(f => after is { } last && string.CompareOrdinal(f.Digest.ToString(), last.ToString()) <= 0)
            .TakeWhile((f, at) => (bytes += f.Bytes.Length) <= most || at == 0)];
    }

    public VoteName? VoteFrom(string council, Digest source) => state.Sources.GetValueOrDefault((council, source));

    private sealed class Looking(MemoryRecord record) : IRecordWatch
    {
        private State? known;

        public async Task NextAsync(CancellationToken cancel)
        {
            while (known == record.state)
                await Task.Delay(10, cancel);
            known = record.state;
        }

        public void Dispose()
        {
        }
    }

    private sealed class Write(MemoryRecord record) : IRecordWrite
    {
        private State state = record.state;
        private bool disposed;

        public LogHead? Head(string council) => state.Heads.GetValueOrDefault(council);

        public (long Ordinal, Digest Digest)? LastOf(VoteName vote) => state.Of(vote).LastOrDefault() is { } last ? (last.Place!.Ordinal, last.Entry.Digest) : null;

        public VoteName? VoteFrom(string council, Digest source) => state.Sources.GetValueOrDefault((council, source));

        public void InsertEntry(string council, long number, Digest digest, ReadOnlyMemory<byte> payload, VotePlace? place)
        {
            if (number != state.Log(council).Count())
                throw new InvalidOperationException($"Entry {number} is not the next one.");
            state = state with { Rows = state.Rows.Add(new Row(council, new StoredEntry(number, digest, payload.ToArray(), Checkpoint: null), place)) };
        }

        public void InsertFile(string council, Digest digest, ReadOnlyMemory<byte> bytes) => state = state with { Files = state.Files.SetItem((council, digest), bytes) };

        public void InsertSource(VoteName vote, Digest source) => state = state with { Sources = state.Sources.Add((vote.Council, source), vote) };

        public void ChangeCatalogue(VoteName vote, long number, CatalogueChange change)
        {
            if (CataloguedVote.After(state.Catalogue.GetValueOrDefault(vote), vote, number, change) is { } after)
                state = state with { Catalogue = state.Catalogue.SetItem(vote, after) };
        }

        public void InsertLetter(VoteName vote, Digest file) => state = state with { Letters = state.Letters.Add((vote, file)) };

        public void EraseEntry(string council, long number)
        {
            var at = state.Rows.FindIndex(r => r.Council == council && r.Entry.Number == number);
            state = state with { Rows = state.Rows.SetItem(at, state.Rows[at] with { Entry = state.Rows[at].Entry with { Payload = null } }) };
        }

        public void EraseFile(string council, Digest digest) => state = state with { Files = state.Files.Remove((council, digest)) };

        public void ReplaceHead(LogHead head)
        {
            var newest = state.Rows.FindLastIndex(r => r.Council == head.Council);
            var row = state.Rows[newest];
            state = state with
            {
                Heads = state.Heads.SetItem(head.Council, head),
                Rows = state.Rows.SetItem(newest, row with { Entry = row.Entry with { Checkpoint = head.Checkpoint } }),
            };
        }

        public void Commit() => record.state = state;

        public void Dispose()
        {
            if (!disposed)
                record.EndWrite();
            disposed = true;
        }
    }
}
