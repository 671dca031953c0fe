using System.Collections.Concurrent;
using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>Something as its facts make it, and how many facts that were.</summary>
public sealed record Loaded<T>(T State, long Version);

/// <summary>
/// The record as the use cases see it: loads what facts make, and appends what was decided on it if nobody was first, else decides again. Everything is computed from
/// entries; what was computed is kept only as long as it is at their end.
/// </summary>
public sealed class LiveRecord(OpenRecord record, Council council, ReadOnlyMemory<byte> councilFile, IClock clock)
{
    private const int MostTries = 5;

    private readonly ConcurrentDictionary<VoteName, Loaded<Vote>> votes = new();
    private readonly ConcurrentDictionary<string, Council> frozen = new();

    public IRecordDatabase Database => record.Database;

    public IClock Clock => clock;

    /// <summary>The council file of today, which the next call freezes.</summary>
    public Council Council => council;

    public ReadOnlyMemory<byte> CouncilFile => councilFile;

    public Instant Now => LiveInstants.ToMilliseconds(clock.GetCurrentInstant());

    public Register Register => RegisterAt().State;

    public Person? Find(PersonId person) => Register.Find(person);

    /// <summary>Live votes only, in the order of the log.</summary>
    public ImmutableArray<VoteName> Votes => [.. Database.Votes(council.Id.Text).Where(v => Vote(v) is not null)];

    /// <summary>Null where there is no such vote, or where it is a reconstruction.</summary>
    public Loaded<Vote>? Vote(VoteName name)
    {
        var known = votes.GetValueOrDefault(name);
        var entries = Database.EntriesFrom(name, known?.Version ?? 0);
        if (entries.IsEmpty)
            return known;
        if (known is null && Payloads.Read(entries[0]).Kind != VoteEventKinds.Called)
            return null;
        var vote = known?.State;
        foreach (var entry in entries)
            vote = Payloads.Read(entry) is var payload ? Procedure.WrittenVotes.Vote.Evolve(vote, Payloads.Read(payload, VoteEventReader.Read)) : vote;
        return votes[name] = new Loaded<Vote>(vote!, (known?.Version ?? 0) + entries.Length);
    }

    /// <summary>The council as the call froze it.</summary>
    public Council CouncilOf(Vote vote) => vote.Call.Council == FrozenCouncil ? council : frozen.GetOrAdd(vote.Call.Council.Digest, digest =>
        Bytes(vote.Call.Council) is { } bytes && CouncilFileReading(bytes) is { } read
            ? read
            : throw new RecordUnusableException($"The council file {digest} that a call froze is missing or damaged. Restore the record from your backup."));

    public Loaded<Draft>? Draft(string symbol)
    {
        var entries = Database.EntriesFrom(VoteName.DraftOf(council.Id.Text, symbol), 0);
        var draft = Procedure.Drafting.Draft.Fold(entries.Select(Payloads.Read).Select(p => (Payloads.Read(p, DraftEventForms.Read), LiveInstants.Parse(p.RecordedAt))));
        return draft is null ? null : new Loaded<Draft>(draft, entries.Length);
    }

    /// <summary>Every vote on this symbol.</summary>
    public IEnumerable<Vote> VotesOn(string symbol) => Database.Votes(council.Id.Text).Where(v => v.Draft == symbol).Select(v => Vote(v)?.State).OfType<Vote>();

    public ReadOnlyMemory<byte>? Bytes(StoredFile file) =>
        Digest.TryParse(file.Digest, out var digest) ? Database.File(council.Id.Text, digest) : null;

    internal Loaded<Register> RegisterAt()
    {
        var entries = Database.EntriesFrom(VoteName.Register(council.Id.Text), 0);
        return new Loaded<Register>(Procedure.People.Register.Fold(entries.Select(Payloads.Read).Select(p => Payloads.Read(p, PersonEventForms.Read))), entries.Length);
    }

    /// <summary>Decides on what is there and appends, or decides again where somebody was first; a bounded number of times.</summary>
    internal Task<Done<TEvent, TRefusal>> AppendAsync<TEvent, TRefusal>(
        VoteName stream, Func<(Wish<TEvent, TRefusal> Wish, long Version)> decide, Func<TEvent, NewEntry> entry, CancellationToken cancel)
        where TEvent : class
        where TRefusal : struct, Enum => AppendAsync(() => stream, decide, entry, cancel);

    /// <param name="stream">Asked anew at each try.</param>
    internal async Task<Done<TEvent, TRefusal>> AppendAsync<TEvent, TRefusal>(
        Func<VoteName> stream, Func<(Wish<TEvent, TRefusal> Wish, long Version)> decide, Func<TEvent, NewEntry> entry, CancellationToken cancel)
        where TEvent : class
        where TRefusal : struct, Enum
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var to = stream();
            var (wish, version) = decide();
            switch (wish.Decision)
            {
                case Decision<TEvent, TRefusal>.Refused refused:
                    return new Done<TEvent, TRefusal>.Refused(refused.Why);
                case Decision<TEvent, TRefusal>.Recorded { Events: { IsEmpty: true } nothing }:
                    return new Done<TEvent, TRefusal>.Recorded(nothing);
                case Decision<TEvent, TRefusal>.Recorded { Events: var events }:
                    var append = new Append(to, version, [.. events.Select(entry)], wish.Files, Source: null);
                    if (await record.Writer.AppendAsync(append, cancel) is AppendOutcome.Appended)
                        return new Done<TEvent, TRefusal>.Recorded(events);
                    break;
            }
        }
        throw new RecordUnusableException($"Others were writing about {stream().Draft} at the same time, {MostTries} times over. Nothing was written; try again.");
    }

    /// <summary>The bytes of today's council file as the record keeps them.</summary>
    internal StoredFile FrozenCouncil { get; } = Files.Of(councilFile);

    private static Council? CouncilFileReading(ReadOnlyMemory<byte> bytes) =>
        Procedure.Councils.CouncilFile.Read(bytes.Span) is CouncilReading.Accepted { Council: var read } ? read : null;
}

/// <summary>What was decided, and the files that its facts name.</summary>
internal sealed record Wish<TEvent, TRefusal>(Decision<TEvent, TRefusal> Decision, ImmutableArray<ReadOnlyMemory<byte>> Files)
    where TEvent : class
    where TRefusal : struct, Enum;
