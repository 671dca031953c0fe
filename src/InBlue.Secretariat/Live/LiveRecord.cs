using System.Collections.Concurrent;
using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>Something as its facts make it, and how many facts that were.</summary>
public sealed record Loaded<T>(T State, long Version);

/// <summary>
/// The record as the use cases see it: loads what facts make, and appends what was decided on it if nobody was first, else decides again. Everything is computed from
/// entries; what was computed, or decided and written since, is kept only as long as it is at their end.
/// </summary>
public sealed class LiveRecord(OpenRecord record, Council council, ReadOnlyMemory<byte> councilFile, IClock clock)
{
    private readonly ConcurrentDictionary<VoteName, Loaded<Vote>> votes = new();
    private readonly ConcurrentDictionary<VoteName, bool> reconstructions = new();
    private readonly ConcurrentDictionary<string, Council> frozen = new();
    private readonly ConcurrentDictionary<VoteName, Line<Vote, VoteEvent, VoteRefusal>> voteLines = new();
    private readonly ConcurrentDictionary<string, Line<Draft, DraftEvent, DraftRefusal>> draftLines = new();
    private readonly ConcurrentDictionary<string, Loaded<Mandate>> mandates = new();
    private readonly ConcurrentDictionary<string, Line<Mandate, MandateEvent, MandateRefusal>> mandateLines = new();
    private readonly FilesInHand inHand = new();
    private readonly WaitingRoom room = new(WaitingRoom.MostWishes, WaitingRoom.MostBytes);
    private Line<Register, PersonEvent, RegisterRefusal>? registerLine;
    private Loaded<Register> register = new(Procedure.People.Register.Empty, 0);

    public IRecordDatabase Database => record.Database;

    public IClock Clock => clock;

    /// <summary>The council file of today, which the next call freezes.</summary>
    public Council Council => council;

    public ReadOnlyMemory<byte> CouncilFile => councilFile;

    public Instant Now => LiveInstants.ToMilliseconds(clock.GetCurrentInstant());

    public Register Register => RegisterAt().State;

    /// <summary>As it stood when the wishes that are being decided were taken up: read once for all of them.</summary>
    internal Register RegisterAtHand => register.State;

    public Person? Find(PersonId person) => Register.Find(person);

    /// <summary>Live votes only, in the order of the log.</summary>
    public ImmutableArray<VoteName> Votes => [.. Database.Catalogue(council.Id.Text).Where(v => v.IsLive).Select(v => v.Vote)];

    /// <summary>Live votes whose document is not published yet, in the order of the log.</summary>
    public ImmutableArray<VoteName> Unpublished => Database.Unpublished(council.Id.Text);

    /// <summary>Null where there is no such vote, or where it is a reconstruction.</summary>
    public Loaded<Vote>? Vote(VoteName name)
    {
        if (reconstructions.ContainsKey(name))
            return null;
        var known = votes.GetValueOrDefault(name);
        var entries = Database.EntriesFrom(name, known?.Version ?? 0);
        if (entries.IsEmpty)
            return known;
        if (known is null && Payloads.Read(entries[0]).Kind != VoteEventKinds.Called)
        {
            reconstructions[name] = true;
            return null;
        }
        var vote = known?.State;
        foreach (var entry in entries)
            vote = Procedure.WrittenVotes.Vote.Evolve(vote, Payloads.Read(Payloads.Read(entry), VoteEventReader.Read));
        return votes[name] = new Loaded<Vote>(vote!, (known?.Version ?? 0) + entries.Length);
    }

    /// <summary>The council as the call froze it.</summary>
    public Council CouncilOf(Vote vote) => vote.Call.Council == FrozenCouncil ? council : frozen.GetOrAdd(vote.Call.Council.Digest, digest =>
        Bytes(vote.Call.Council) is { } bytes && CouncilFileReading(bytes) is { } read
            ? read
            : throw new RecordUnusableException($"The council file {digest} that a call froze is missing or damaged. Restore the record from your backup."));

    public Loaded<Draft>? Draft(string symbol)
    {
        var name = VoteName.DraftOf(council.Id.Text, symbol);
        if (name == VoteName.Register(council.Id.Text))
            return null;
        var entries = Database.EntriesFrom(name, 0);
        if (entries.Any(e => e.Payload is null))
            return null; // erased; its symbol stays taken
        var draft = Procedure.Drafting.Draft.Fold(entries.Select(Payloads.Read).Select(p => (Payloads.Read(p, DraftEventForms.Read), LiveInstants.Parse(p.RecordedAt))));
        return draft is null ? null : new Loaded<Draft>(draft, entries.Length);
    }

    /// <summary>In the order in which they were opened.</summary>
    public ImmutableArray<string> Mandates => Database.Mandates(council.Id.Text);

    public Loaded<Mandate>? Mandate(string id)
    {
        var known = mandates.GetValueOrDefault(id);
        var entries = Database.EntriesFrom(VoteName.MandateOf(council.Id.Text, id), known?.Version ?? 0);
        if (entries.IsEmpty)
            return known;
        var mandate = entries.Aggregate(known?.State, (m, entry) => Procedure.Mandates.Mandate.Evolve(m, Payloads.Read(Payloads.Read(entry), MandateEventReader.Read)));
        return mandates[id] = new Loaded<Mandate>(mandate!, (known?.Version ?? 0) + entries.Length);
    }

    /// <summary>Every symbol that the record has given to a draft or a document.</summary>
    public ImmutableArray<string> SymbolsTaken() =>
    [
        .. Database.Drafts(council.Id.Text),
        .. Votes.Select(v => Vote(v)!.State.Published?.Document).OfType<string>(),
        .. Reconstructions.SelectMany(v => (string[])[v.Name.Draft, v.Opened.Document.Symbol]),
    ];

    /// <summary>The number of every other resolution on record, reconstructions included.</summary>
    public IEnumerable<string> NumbersTaken(VoteName but) =>
    [
        .. Votes.Where(v => v != but).Select(v => Vote(v)!.State.Resolution).OfType<string>(),
        .. Reconstructions.Select(v => v.Opened.Stated.Resolution).OfType<string>(),
    ];

    private IEnumerable<Reconstructing.RecordedVote> Reconstructions =>
        Reconstructing.FindingVotes.Reconstructions(Database).Where(v => v.Council == council.Id.Text).Select(v => Reconstructing.RecordedVote.Load(Database, v));

    /// <summary>One symbol can be voted on twice; the second vote comes after the first is published.</summary>
    internal VoteName NextVoteOn(string symbol) => new(council.Id.Text, symbol, Database.Votes(council.Id.Text).Count(v => v.Draft == symbol) + 1);

    /// <summary>Every vote on this symbol.</summary>
    public IEnumerable<Vote> VotesOn(string symbol) => Database.Votes(council.Id.Text).Where(v => v.Draft == symbol).Select(v => Vote(v)?.State).OfType<Vote>();

    public ReadOnlyMemory<byte>? Bytes(StoredFile file) =>
        (Digest.TryParse(file.Digest, out var digest) ? Database.File(council.Id.Text, digest) : null) ?? inHand.Find(file);

    /// <summary>Where every vote stands that another act could still take a symbol or a number in.</summary>
    internal ImmutableArray<StreamVersion> UnpublishedVotes(VoteName? but) =>
        [.. Unpublished.Where(v => v != but).Select(v => (Name: v, Loaded: Vote(v)!)).Where(v => v.Loaded.State.Published is null).Select(v => new StreamVersion(v.Name, v.Loaded.Version))];

    private Loaded<Vote>? VoteWithRegister(VoteName name)
    {
        RegisterAt();
        return Vote(name);
    }

    internal Loaded<Register> RegisterAt()
    {
        var known = register;
        var entries = Database.EntriesFrom(VoteName.Register(council.Id.Text), known.Version);
        return entries.IsEmpty ? known : register = new Loaded<Register>(
            entries.Where(e => e.Payload is not null).Select(Payloads.Read).Select(p => Payloads.Read(p, PersonEventForms.Read)).Aggregate(known.State, (r, f) => r.Evolve(f)), known.Version + entries.Length);
    }

    private void LookAtRegister() => RegisterAt();

    internal Line<Vote, VoteEvent, VoteRefusal> LineOf(VoteName vote) =>
        voteLines.GetOrAdd(vote, name => new(record, name, () => VoteWithRegister(name), LookAtRegister, Procedure.WrittenVotes.Vote.Evolve, ChangingVotes.Entry, inHand, room, vote =>
        {
            if (vote.State.Published is null) // that fact is completed where it is written
                votes[name] = vote;
        }));

    internal Line<Draft, DraftEvent, DraftRefusal> LineOfDraft(string symbol) =>
        draftLines.GetOrAdd(symbol, _ => new(record, VoteName.DraftOf(council.Id.Text, symbol), () => Draft(symbol), LookAtRegister, (draft, f) => Procedure.Drafting.Draft.Evolve(draft, f, Now), HandlingDrafts.Entry, inHand, room));

    internal Line<Mandate, MandateEvent, MandateRefusal> LineOfMandate(string id) =>
        mandateLines.GetOrAdd(id, _ => new(record, VoteName.MandateOf(council.Id.Text, id), () =>
        {
            RegisterAt();
            return Mandate(id);
        }, LookAtRegister, Procedure.Mandates.Mandate.Evolve, KeepingMandates.Entry, inHand, room));

    internal Line<Register, PersonEvent, RegisterRefusal> LineOfRegister => registerLine ??=
        new(record, VoteName.Register(council.Id.Text), RegisterAt, beside: () => { }, (register, f) => (register ?? Procedure.People.Register.Empty).Evolve(f), Registering.Entry, inHand, room);

    /// <summary>The bytes of today's council file as the record keeps them.</summary>
    internal StoredFile FrozenCouncil { get; } = Files.Of(councilFile);

    private static Council? CouncilFileReading(ReadOnlyMemory<byte> bytes) =>
        Procedure.Councils.CouncilFile.Read(bytes.Span) is CouncilReading.Accepted { Council: var read } ? read : null;
}
