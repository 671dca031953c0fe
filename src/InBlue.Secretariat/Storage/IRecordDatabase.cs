using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using InBlue.Secretariat.Catalogue;
using NodaTime;

namespace InBlue.Secretariat.Storage;

/// <summary>The edge of a log as it is stored: what an append builds on. Null values do not occur: a council without a log has no head.</summary>
public sealed record LogHead(string Council, string Key, string RecordedAt, Frontier Frontier, string Checkpoint);

/// <summary>
/// An entry as it is stored. <paramref name="Payload"/> is null where it was erased. <paramref name="Checkpoint"/> is the one that was signed over the log up to
/// and with this entry; null where the transaction that wrote it went on.
/// </summary>
public sealed record StoredEntry(long Number, Digest Digest, ReadOnlyMemory<byte>? Payload, string? Checkpoint);

/// <summary>A file, and the digest under which it is kept.</summary>
public sealed record KeptFile(Digest Digest, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// A database that keeps records. Writes to one log go through one <see cref="IRecordWrite"/> at a time: those of several processes, on several machines, wait
/// for each other at <see cref="BeginWrite"/>. Calls are synchronous: one thread at a time writes, and waits for the disk.
/// </summary>
public interface IRecordDatabase : IDisposable
{
    /// <summary>Takes the lock of the council's writer (of every writer, where the database has one lock only) until the write is disposed of. What was not committed by then never happened.</summary>
    IRecordWrite BeginWrite(string council);

    /// <summary>
    /// The same without the lock, on what this process knows of the log: its inserts or its commit throw <see cref="SupposedWronglyException"/> where others have written since, and what
    /// it says of votes may be old. Null where the database has no such way, or others are known to write.
    /// </summary>
    IRecordWrite? BeginSupposing(string council) => null;

    LogHead? Head(string council);

    /// <summary>As long as it gives the same, nothing has been written. Null where the database has no such mark, and one must look.</summary>
    string? Mark() => null;

    /// <summary>For one who waits for what others record.</summary>
    IRecordWatch Watch();

    /// <summary>What the clock of the database's own machine says; null where that is this machine.</summary>
    Instant? Now() => null;

    ImmutableArray<string> Councils();

    /// <summary>Of every council, in the order of <see cref="Councils"/>.</summary>
    ImmutableArray<LogHead> Heads() => [.. Councils().Select(Head).OfType<LogHead>()];

    /// <summary>Votes only, neither drafts nor registers. In the order of the log: the first entry of each vote decides.</summary>
    ImmutableArray<VoteName> Votes(string council);

    /// <summary>Votes only, in the order of the log. A vote that does not begin as votes do is not among them.</summary>
    ImmutableArray<CataloguedVote> Catalogue(string council);

    /// <summary>Of every council, in one question.</summary>
    ImmutableArray<CataloguedVote> Catalogue() => [.. Councils().SelectMany(council => Catalogue(council))];

    /// <summary>The votes that are not public yet, in the order of the log: all that time alone, or an act, may still change.</summary>
    ImmutableArray<VoteName> Unpublished(string council) => [.. Catalogue(council).Where(v => v.Public is null).Select(v => v.Vote)];

    ImmutableArray<string> CouncilsWithUnpublished() => [.. Councils().Where(council => Unpublished(council).Length > 0)];

    /// <summary>The file of each letter that was received, with its vote.</summary>
    ImmutableArray<(VoteName Vote, Digest File)> Letters(string council);

    /// <summary>The public votes that have a letter with this file, of every council.</summary>
    ImmutableArray<VoteName> PublicVotesWithLetter(Digest file) =>
        [.. Councils().SelectMany(council => Catalogue(council).Where(v => v.Public is not null).Select(v => v.Vote).Where(v => Letters(council).Contains((v, file))))];

    /// <summary>The symbols under which drafts were filed.</summary>
    ImmutableArray<string> Drafts(string council);

    /// <summary>The ids of the mandates whose duties are followed.</summary>
    ImmutableArray<string> Mandates(string council);

    /// <summary>Of every council, in one question.</summary>
    ImmutableArray<VoteName> Mandates() => [.. Councils().SelectMany(council => Mandates(council).Select(id => VoteName.MandateOf(council, id)))];

    ImmutableArray<StoredEntry> EntriesOf(VoteName vote) => EntriesFrom(vote, 0);

    /// <summary>The last entry of a vote; null where it has none.</summary>
    (long Ordinal, Digest Digest)? LastOf(VoteName vote) => EntriesOf(vote) is [.., var last] entries ? (entries.Length - 1, last.Digest) : null;

    /// <summary>The first entry of a vote, which says what it is, without the others; null where there is none.</summary>
    StoredEntry? FirstOf(VoteName vote);

    /// <summary>Those of a vote, a draft or the register, from this ordinal on.</summary>
    ImmutableArray<StoredEntry> EntriesFrom(VoteName vote, long ordinal);

    /// <summary>Each vote, draft, mandate and register that has entries, with the numbers of those that <see cref="EntriesOf"/> has of it; in the order of the log.</summary>
    ImmutableArray<(VoteName Vote, ImmutableArray<long> Numbers)> Numbers(string council);

    /// <summary>In the order of the log, from number <paramref name="first"/> on, at most so many.</summary>
    ImmutableArray<StoredEntry> Entries(string council, long first, int most);

    /// <summary>Those that belong to no vote: of the log itself, of its keys, and of what was erased.</summary>
    ImmutableArray<StoredEntry> EntriesOfTheLog(string council);

    /// <summary>The digests of the first <paramref name="size"/> entries.</summary>
    Digest[] Digests(string council, long size);

    /// <summary>The digests of the entries from number <paramref name="first"/> on, at most so many.</summary>
    Digest[] Digests(string council, long first, int most) => [.. Entries(council, first, most).Select(e => e.Digest)];

    ImmutableArray<Digest> Files(string council);

    ReadOnlyMemory<byte>? File(string council, Digest digest);

    /// <summary>
    /// Those behind <paramref name="after"/> (null: behind nothing) in the order of their digests: one at least where there is one, and no further one that would make it more than
    /// <paramref name="most"/> bytes.
    /// </summary>
    ImmutableArray<KeptFile> FilesAfter(string council, Digest? after, long most);

    /// <summary>The vote that was taken from these bytes, if they were imported before.</summary>
    VoteName? VoteFrom(string council, Digest source);

    /// <summary>
    /// After an erasure was committed: takes what was erased out of the database's own files too, as far as a program can. False where it still lies in one of them, since others read.
    /// </summary>
    bool ForgetErased() => true;
}

/// <summary>One transaction of appends to one council's log.</summary>
public interface IRecordWrite : IDisposable
{
    LogHead? Head(string council);

    /// <summary>The last entry of a vote, for the version check and the predecessor's digest; null where the vote has none.</summary>
    (long Ordinal, Digest Digest)? LastOf(VoteName vote);

    VoteName? VoteFrom(string council, Digest source);

    /// <summary>The bytes of the payload are the caller's again when it returns.</summary>
    void InsertEntry(string council, long number, Digest digest, ReadOnlyMemory<byte> payload, VotePlace? place);

    /// <summary>The same bytes twice are one file.</summary>
    void InsertFile(string council, Digest digest, ReadOnlyMemory<byte> bytes);

    void InsertSource(VoteName vote, Digest source);

    /// <summary>What the entry of this number, which was just inserted, changes in the catalogue.</summary>
    void ChangeCatalogue(VoteName vote, long number, CatalogueChange change);

    void InsertLetter(VoteName vote, Digest file);

    /// <summary>The payload goes; number and digest stay.</summary>
    void EraseEntry(string council, long number);

    void EraseFile(string council, Digest digest);

    void ReplaceHead(LogHead head);

    /// <summary>Durable when it returns.</summary>
    void Commit();
}
