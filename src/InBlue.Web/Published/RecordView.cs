using System.Collections.Concurrent;
using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>The record at one checkpoint of each council's log. Each vote is loaded, bundled and checked once, when somebody first asks for it.</summary>
public sealed class RecordView
{
    public static RecordView Empty { get; } = new(null, []);

    private readonly ConcurrentDictionary<VoteName, Lazy<PublishedVote>> loaded = new();
    private readonly ImmutableArray<LogHead> heads;
    private readonly Lazy<ImmutableArray<ListedVote>> listed;
    private readonly SqliteRecord? database;

    public RecordView(SqliteRecord? database, ImmutableArray<LogHead> heads)
    {
        (this.database, this.heads) = (database, heads);
        Names = database is null ? [] : FindingVotes.Reconstructions(database);
        listed = new(NewestFirst);
    }

    public ImmutableArray<VoteName> Names { get; }

    public ImmutableArray<ListedVote> Listed => listed.Value;

    public bool IsAt(ImmutableArray<LogHead> others) =>
        heads.Select(h => (h.Council, h.Checkpoint)).SequenceEqual(others.Select(h => (h.Council, h.Checkpoint)));

    /// <summary>The votes that an address may mean; the more it says, the fewer.</summary>
    public ImmutableArray<VoteName> Find(string draft, long? ordinal, string? council) =>
        [.. Names.Where(v => v.Draft == draft && (ordinal is null || v.Ordinal == ordinal) && (council is null || v.Council == council))];

    /// <summary>The council voted on this draft more than once.</summary>
    public bool IsOneOfSeveral(VoteName name) => Find(name.Draft, ordinal: null, name.Council).Length > 1;

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of this vote is damaged, at each call.</summary>
    public PublishedVote Load(VoteName name) => loaded.GetOrAdd(name, n => new Lazy<PublishedVote>(() => PublishedVote.Load(database!, n, HeadOf(n)))).Value;

    private LogHead HeadOf(VoteName name) => heads.First(h => h.Council == name.Council);

    private ImmutableArray<ListedVote> NewestFirst() =>
        [.. Names.Select(List).OrderByDescending(v => v.Vote?.Opened.Call.Closes.ToInstant()).ThenByDescending(v => v.Name.Ordinal)];

    public ListedVote List(VoteName name)
    {
        try
        {
            return new ListedVote(name, Load(name).Vote);
        }
        catch (RecordUnusableException)
        {
            return new ListedVote(name, null);
        }
    }
}

/// <summary>A line of the list; without a vote where its record is damaged.</summary>
public sealed record ListedVote(VoteName Name, RecordedVote? Vote);
