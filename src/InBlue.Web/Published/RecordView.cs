using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Web.Published;

/// <summary>What is public of the record at one moment. Each vote is loaded, bundled and checked when somebody first asks for it.</summary>
public sealed class RecordView
{
    public static RecordView Empty { get; } = new(null, [], null, null, new KeptVotes(), null);

    private readonly KeptVotes kept;
    private readonly Dictionary<string, CouncilVotes> byCouncil;
    private readonly Lazy<ImmutableArray<ListedMandate>> mandates;
    private readonly Lazy<ImmutableArray<CouncilCycles>> cycles;
    private readonly IRecordDatabase? database;
    private readonly Disclosure? disclosure;

    /// <param name="before">What it says of councils whose logs have not grown since is taken from it.</param>
    internal RecordView(IRecordDatabase? database, ImmutableArray<LogHead> heads, PublishedMandates? published, Disclosure? disclosure, KeptVotes kept, RecordView? before)
    {
        (this.database, this.disclosure, this.kept) = (database, disclosure, kept);
        var same = heads.Select(head => before?.byCouncil.GetValueOrDefault(head.Council) is { } known && known.Head.Checkpoint == head.Checkpoint ? known : null).OfType<CouncilVotes>().ToArray();
        var changed = heads.ExceptBy(same.Select(c => c.Head.Council), head => head.Council).ToArray();
        byCouncil = same.Concat(CouncilVotes.Of(database!, changed)).ToDictionary(c => c.Head.Council);
        Councils = [.. byCouncil.Values.Where(c => !c.NewestFirst.IsEmpty).OrderByDescending(c => c.Newest, StringComparer.Ordinal).ThenBy(c => c.Head.Council, StringComparer.Ordinal)];
        mandates = new(() => [.. heads.SelectMany(head => ListedMandate.Of(byCouncil[head.Council], database!, published!, disclosure!))]);
        cycles = new(() => CouncilCycles.Of(Mandates));
        Letters = new PublishedLetters(database, IsLive);
    }

    /// <summary>Those that have a public vote, the one with the newest first.</summary>
    public ImmutableArray<CouncilVotes> Councils { get; }

    /// <summary>Mandates whose register was made public, council by council in the order in which they were opened.</summary>
    public ImmutableArray<ListedMandate> Mandates => mandates.Value;

    public ImmutableArray<CouncilCycles> Cycles => cycles.Value;

    /// <summary>Of every live vote that is public.</summary>
    public PublishedLetters Letters { get; }

    /// <summary>The mandates that an address may mean.</summary>
    public ImmutableArray<ListedMandate> FindMandate(string id, string? council) =>
        [.. Mandates.Where(m => m.Name.Mandate == id && (council is null || m.Name.Council == council))];

    /// <summary>Null where there is no such council, or nothing of it is public.</summary>
    public CouncilVotes? Council(string council) => byCouncil.GetValueOrDefault(council) is { NewestFirst.IsEmpty: false } found ? found : null;

    /// <summary>The votes that an address may mean; the more it says, the fewer.</summary>
    public ImmutableArray<VoteName> Find(string draft, long? ordinal, string? council) =>
        [.. (council is null ? Councils : Council(council) is { } one ? [one] : []).SelectMany(c => c.On(draft)).Where(v => ordinal is null || v.Ordinal == ordinal)];

    /// <summary>The votes whose symbols, number or subject have each of these words, newest first, at most so many.</summary>
    public ImmutableArray<VoteName> Search(ImmutableArray<string> words, int most) => [.. SearchWords.Find(Councils.SelectMany(c => c.Catalogued), words, most)];

    /// <summary>The council voted on this draft more than once.</summary>
    public bool IsOneOfSeveral(VoteName name) => Find(name.Draft, ordinal: null, name.Council).Length > 1;

    public bool Shows(VoteName name) => Council(name.Council)?.Has(name) ?? false;

    /// <summary>A vote that was run here, and whose document is published.</summary>
    public bool IsLive(VoteName name) => Council(name.Council)?.IsLive(name) ?? false;

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of this vote is damaged, at each call.</summary>
    public PublishedLive LoadLive(VoteName name) => kept.Get(name, HeadOf(name), () => PublishedLive.Load(database!, name, HeadOf(name), disclosure!));

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of this vote is damaged, at each call.</summary>
    public PublishedVote Load(VoteName name) => kept.Get(name, HeadOf(name), () => PublishedVote.Load(database!, name, HeadOf(name), disclosure!));

    /// <summary>The key that signs the log of a council now.</summary>
    public string KeyOf(string council) => byCouncil[council].Head.Key;

    /// <summary>Every key that a log has had. Null where nothing of the council is known.</summary>
    public LogKeys? KeysOf(string council) => disclosure?.KeysOf(council);

    private LogHead HeadOf(VoteName name) => byCouncil[name.Council].Head;

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
public sealed record ListedVote(VoteName Name, RecordedVote? Vote, PublishedLive? Live);
