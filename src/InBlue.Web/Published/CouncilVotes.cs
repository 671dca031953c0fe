using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>Which votes and mandates of one council there are to show, as its log stood. No vote is read for it but the newest, for the council's name.</summary>
public sealed class CouncilVotes
{
    private const int OneByOne = 20;

    private readonly Dictionary<string, VoteName[]> byDraft;
    private readonly HashSet<VoteName> live;
    private readonly Lazy<Names?> names;

    private CouncilVotes(IRecordDatabase database, LogHead head, IEnumerable<CataloguedVote> catalogue, ImmutableArray<string> mandates)
    {
        (Head, Mandates) = (head, mandates);
        var votes = Catalogued = [.. catalogue.Where(v => v.Public is not null)];
        NewestFirst = ImmutableCollectionsMarshal.AsImmutableArray(
            votes.OrderByDescending(v => v.Closes, StringComparer.Ordinal).ThenByDescending(v => v.Vote.Ordinal).ThenBy(v => v.First).Select(v => v.Vote).ToArray());
        Newest = votes.Select(v => v.Closes).DefaultIfEmpty("").Max(StringComparer.Ordinal)!;
        byDraft = votes.GroupBy(v => v.Vote.Draft, v => v.Vote).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        live = votes.Where(v => v.IsLive).Select(v => v.Vote).ToHashSet();
        names = new(() => NewestFirst is [var newest, ..] ? FrozenCouncil.Of(database, newest)?.Names : null);
    }

    /// <summary>Where most have changed, all are asked for at once.</summary>
    public static IEnumerable<CouncilVotes> Of(IRecordDatabase database, IReadOnlyCollection<LogHead> heads)
    {
        if (heads.Count <= OneByOne)
            return heads.Select(head => new CouncilVotes(database, head, database.Catalogue(head.Council), database.Mandates(head.Council)));
        var (catalogue, mandates) = (database.Catalogue().ToLookup(v => v.Vote.Council), database.Mandates().ToLookup(m => m.Council, m => m.Mandate!));
        return heads.Select(head => new CouncilVotes(database, head, catalogue[head.Council], [.. mandates[head.Council]]));
    }

    public LogHead Head { get; }

    /// <summary>In the order of the log.</summary>
    public ImmutableArray<CataloguedVote> Catalogued { get; }

    public ImmutableArray<VoteName> NewestFirst { get; }

    /// <summary>When the newest closed, in UTC; "" where there is none. In this form texts stand in the order of time.</summary>
    public string Newest { get; }

    /// <summary>Of those that are followed, public or not.</summary>
    public ImmutableArray<string> Mandates { get; }

    public IEnumerable<VoteName> On(string draft) => byDraft.GetValueOrDefault(draft) ?? [];

    public bool Has(VoteName vote) => On(vote.Draft).Contains(vote);

    public bool IsLive(VoteName vote) => live.Contains(vote);

    /// <summary>As its newest vote has it; the council's id where that cannot be read.</summary>
    public string NameIn(Language language) => names.Value?.In(language) ?? Head.Council;
}
