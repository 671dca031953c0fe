using System.Collections.Concurrent;
using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Web.Published;

/// <summary>What is public of the record at one moment. Each vote is loaded, bundled and checked once, when somebody first asks for it.</summary>
public sealed class RecordView
{
    public static RecordView Empty { get; } = new(null, [], null, null);

    private readonly ConcurrentDictionary<VoteName, Lazy<PublishedVote>> loaded = new();
    private readonly ConcurrentDictionary<VoteName, Lazy<PublishedLive>> live = new();
    private readonly ImmutableHashSet<VoteName> liveNames;
    private readonly ImmutableArray<LogHead> heads;
    private readonly Lazy<ImmutableArray<ListedVote>> listed;
    private readonly Lazy<ImmutableArray<ListedMandate>> mandates;
    private readonly Lazy<ImmutableArray<CouncilCycles>> cycles;
    private readonly Lazy<PublishedLetters> letters;
    private readonly IRecordDatabase? database;
    private readonly Disclosure? disclosure;

    public RecordView(IRecordDatabase? database, ImmutableArray<LogHead> heads, PublishedMandates? published, Disclosure? disclosure)
    {
        (this.database, this.heads, this.disclosure) = (database, heads, disclosure);
        var (reconstructions, run) = database is null ? ([], []) : FindingVotes.Public(database);
        (Names, liveNames) = ([.. reconstructions, .. run], [.. run]);
        listed = new(NewestFirst);
        mandates = new(() => database is null ? [] : ListedMandate.Of(database, published!, heads, disclosure!));
        cycles = new(() => CouncilCycles.Of(Mandates));
        letters = new(() => PublishedLetters.Of(database, liveNames));
    }

    /// <summary>Votes that are public: reconstructions, and live votes once their document is published.</summary>
    public ImmutableArray<VoteName> Names { get; }

    public ImmutableArray<ListedVote> Listed => listed.Value;

    /// <summary>Mandates whose register was made public, council by council in the order in which they were opened.</summary>
    public ImmutableArray<ListedMandate> Mandates => mandates.Value;

    public ImmutableArray<CouncilCycles> Cycles => cycles.Value;

    /// <summary>Of every live vote that is public. Throws <see cref="RecordUnusableException"/> where the record of one is damaged, at each call.</summary>
    public PublishedLetters Letters => letters.Value;

    /// <summary>The mandates that an address may mean.</summary>
    public ImmutableArray<ListedMandate> FindMandate(string id, string? council) =>
        [.. Mandates.Where(m => m.Name.Mandate == id && (council is null || m.Name.Council == council))];

    /// <summary>The votes that an address may mean; the more it says, the fewer.</summary>
    public ImmutableArray<VoteName> Find(string draft, long? ordinal, string? council) =>
        [.. Names.Where(v => v.Draft == draft && (ordinal is null || v.Ordinal == ordinal) && (council is null || v.Council == council))];

    /// <summary>The council voted on this draft more than once.</summary>
    public bool IsOneOfSeveral(VoteName name) => Find(name.Draft, ordinal: null, name.Council).Length > 1;

    /// <summary>A vote that was run here, and whose document is published.</summary>
    public bool IsLive(VoteName name) => liveNames.Contains(name);

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of this vote is damaged, at each call.</summary>
    public PublishedLive LoadLive(VoteName name) => live.GetOrAdd(name, n => new Lazy<PublishedLive>(() => PublishedLive.Load(database!, n, HeadOf(n), disclosure!))).Value;

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of this vote is damaged, at each call.</summary>
    public PublishedVote Load(VoteName name) => loaded.GetOrAdd(name, n => new Lazy<PublishedVote>(() => PublishedVote.Load(database!, n, HeadOf(n), disclosure!))).Value;

    private LogHead HeadOf(VoteName name) => heads.First(h => h.Council == name.Council);

    private ImmutableArray<ListedVote> NewestFirst() =>
        [.. Names.Select(List).OrderByDescending(v => v.Closes).ThenByDescending(v => v.Name.Ordinal)];

    public ListedVote List(VoteName name)
    {
        try
        {
            return IsLive(name) ? new ListedVote(name, null, LoadLive(name)) : new ListedVote(name, Load(name).Vote, null);
        }
        catch (RecordUnusableException)
        {
            return new ListedVote(name, null, null);
        }
    }
}

/// <summary>A line of the list: a reconstruction or a live vote; neither where its record is damaged.</summary>
public sealed record ListedVote(VoteName Name, RecordedVote? Vote, PublishedLive? Live)
{
    public Instant? Closes => (Vote?.Opened.Call.Closes ?? Live?.Vote.Call.Call.Closes)?.ToInstant();
}
