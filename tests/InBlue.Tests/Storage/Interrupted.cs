using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>A call of the write side: the <paramref name="Nth"/> of its name from when the fault is set. <paramref name="After"/>: the call does its work, and the caller hears of a fault all the same.</summary>
public sealed record Interruption(string Call, int Nth, bool After)
{
    public override string ToString() => $"{(After ? "after" : "before")} {Call} {Nth}";
}

/// <summary>A database whose write side fails once, or waits, where a test says so. Reading goes through untouched.</summary>
public sealed class Interrupted(IRecordDatabase inner) : IRecordDatabase
{
    private Interruption? next;
    private int seen;

    public static IOException Fault { get; } = new("the disk went away");

    /// <summary>Called before the call of that name, on the writer's thread: a test may hold the writer there.</summary>
    public Action<string> OnCall { get; set; } = _ => { };

    public HeldAtCommit HoldAtCommit(CancellationToken cancel)
    {
        var held = new HeldAtCommit(cancel);
        OnCall = held.Hold;
        return held;
    }

    public void FailAt(Interruption interruption) => (next, seen) = (interruption, 0);

    /// <summary>False where the fault that was set has not come about.</summary>
    public bool Failed => next is null;

    private T Do<T>(string call, Func<T> work)
    {
        var fails = next is { } set && set.Call == call && ++seen == set.Nth;
        var after = fails && next!.After;
        if (fails)
            next = null;
        OnCall(call);
        if (fails && !after)
            throw Fault;
        var result = work();
        if (after)
        {
            (result as IDisposable)?.Dispose();
            throw Fault;
        }
        return result;
    }

    public IRecordWrite BeginWrite(string council) => Do("BeginWrite", () => new Write(this, inner.BeginWrite(council)));

    /// <summary>A fault that is set for the beginning of a write meets it with the lock.</summary>
    public IRecordWrite? BeginSupposing(string council)
    {
        if (next is { Call: "BeginWrite" } || inner.BeginSupposing(council) is not { } write)
            return null;
        OnCall("BeginWrite");
        return new Write(this, write);
    }

    public IRecordWatch Watch() => inner.Watch();

    public void Dispose() => inner.Dispose();

    public LogHead? Head(string council) => inner.Head(council);

    public ImmutableArray<string> Councils() => inner.Councils();

    public ImmutableArray<VoteName> Votes(string council) => inner.Votes(council);

    public ImmutableArray<CataloguedVote> Catalogue(string council) => inner.Catalogue(council);

    public ImmutableArray<(VoteName Vote, Digest File)> Letters(string council) => inner.Letters(council);

    public ImmutableArray<string> Drafts(string council) => inner.Drafts(council);

    public ImmutableArray<string> Mandates(string council) => inner.Mandates(council);

    public StoredEntry? FirstOf(VoteName vote) => inner.FirstOf(vote);

    /// <summary>The writer asks it while it composes ahead.</summary>
    public (long Ordinal, Digest Digest)? LastOf(VoteName vote) => Do("LastOf", () => inner.LastOf(vote));

    public ImmutableArray<StoredEntry> EntriesFrom(VoteName vote, long ordinal) => inner.EntriesFrom(vote, ordinal);

    public ImmutableArray<StoredEntry> Entries(string council, long first, int most) => inner.Entries(council, first, most);

    public ImmutableArray<StoredEntry> EntriesOfTheLog(string council) => inner.EntriesOfTheLog(council);

    public Digest[] Digests(string council, long size) => inner.Digests(council, size);

    public ImmutableArray<Digest> Files(string council) => inner.Files(council);

    public ReadOnlyMemory<byte>? File(string council, Digest digest) => inner.File(council, digest);

    public ImmutableArray<(VoteName Vote, ImmutableArray<long> Numbers)> Numbers(string council) => inner.Numbers(council);

    public ImmutableArray<KeptFile> FilesAfter(string council, Digest? after, long most) => inner.FilesAfter(council, after, most);

    public VoteName? VoteFrom(string council, Digest source) => Do("VoteFrom", () => inner.VoteFrom(council, source));

    public bool ForgetErased() => inner.ForgetErased();

    private sealed class Write(Interrupted database, IRecordWrite inner) : IRecordWrite
    {
        private T Do<T>(string call, Func<T> work) => database.Do(call, work);

        private void Do(string call, Action work) => database.Do(call, () =>
        {
            work();
            return true;
        });

        public LogHead? Head(string council) => Do("Head", () => inner.Head(council));

        public (long Ordinal, Digest Digest)? LastOf(VoteName vote) => Do("LastOf", () => inner.LastOf(vote));

        public VoteName? VoteFrom(string council, Digest source) => Do("VoteFrom", () => inner.VoteFrom(council, source));

        public void InsertEntry(string council, long number, Digest digest, ReadOnlyMemory<byte> payload, VotePlace? place) =>
            Do("InsertEntry", () => inner.InsertEntry(council, number, digest, payload, place));

        public void InsertFile(string council, Digest digest, ReadOnlyMemory<byte> bytes) => Do("InsertFile", () => inner.InsertFile(council, digest, bytes));

        public void InsertSource(VoteName vote, Digest source) => Do("InsertSource", () => inner.InsertSource(vote, source));

        public void ChangeCatalogue(VoteName vote, long number, CatalogueChange change) => Do("ChangeCatalogue", () => inner.ChangeCatalogue(vote, number, change));

        public void InsertLetter(VoteName vote, Digest file) => Do("InsertLetter", () => inner.InsertLetter(vote, file));

        public void EraseEntry(string council, long number) => Do("EraseEntry", () => inner.EraseEntry(council, number));

        public void EraseFile(string council, Digest digest) => Do("EraseFile", () => inner.EraseFile(council, digest));

        public void ReplaceHead(LogHead head) => Do("ReplaceHead", () => inner.ReplaceHead(head));

        public void Commit() => Do("Commit", inner.Commit);

        public void Dispose() => inner.Dispose();
    }
}
