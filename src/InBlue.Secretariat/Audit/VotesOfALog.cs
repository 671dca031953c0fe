using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;

namespace InBlue.Secretariat.Audit;

/// <summary>
/// Which entries of a log follow each other in one vote: first as the entries say themselves, in the order of the log; then the database's own index is held against that. Of each
/// entry no more than eight bytes are kept.
/// </summary>
internal sealed class VotesOfALog
{
    private readonly Dictionary<byte[], Chain> chains = new(new SameSpelling());
    private readonly Dictionary<byte[], Chain>.AlternateLookup<ReadOnlySpan<byte>> bySpelling;
    private readonly List<Link> links = []; // by the entry's number
    private readonly Dictionary<long, Loose> loose = [];
    private readonly Dictionary<long, Digest> unread = [];

    public VotesOfALog() => bySpelling = chains.GetAlternateLookup<ReadOnlySpan<byte>>();

    private sealed class Chain(int id)
    {
        public int Id => id;
        public VoteName? Name { get; set; }
        public int Last { get; set; }
        public Digest Digest { get; set; }
        public long Next { get; set; }
    }

    /// <summary>An entry and the one before it in its vote, so many numbers back; or what the constants say.</summary>
    private readonly record struct Link(int Vote, int Back)
    {
        public const int Begins = 0, IsLoose = -1;

        public static readonly Link OfNoVote = new(-1, 0), Erased = new(-2, 0), Unreadable = new(-3, 0), Placed = new(-4, 0);

        public bool IsOfAVote => Vote >= 0;
    }

    /// <summary>An entry that does not follow the last that was read of its vote: that may be because the one between them was erased.</summary>
    private sealed record Loose(long Ordinal, Digest? Previous);

    /// <summary>The vote that an entry whose form was looked at has spelt so; null where none has.</summary>
    public VoteName? Named(ReadOnlySpan<byte> spelling) => bySpelling.TryGetValue(spelling, out var chain) ? chain.Name : null;

    /// <summary>The next entry of the log, whose form was looked at.</summary>
    public void Take(VotePlace place, Digest digest)
    {
        var spelling = CanonicalJson.Write(place.Vote.ToJson());
        Take(spelling, place.Ordinal, place.Previous, digest);
        chains[spelling].Name = place.Vote;
    }

    public void OfNoVote() => links.Add(Link.OfNoVote);

    public void Erased(Digest digest) => Unread(Link.Erased, digest);

    public void Unreadable(Digest digest) => Unread(Link.Unreadable, digest);

    private void Unread(Link link, Digest digest)
    {
        unread.Add(links.Count, digest);
        links.Add(link);
    }

    /// <summary>The next entry of the log. <paramref name="vote"/> is the canonical JSON of its vote.</summary>
    public void Take(ReadOnlySpan<byte> vote, long ordinal, Digest? previous, Digest digest)
    {
        if (!bySpelling.TryGetValue(vote, out var chain))
            bySpelling[vote] = chain = new Chain(chains.Count);
        var number = links.Count;
        var follows = ordinal == chain.Next && (ordinal == 0 || chain.Digest == previous);
        if (!follows)
            loose.Add(number, new Loose(ordinal, previous));
        links.Add(new Link(chain.Id, !follows ? Link.IsLoose : ordinal == 0 ? Link.Begins : number - chain.Last));
        (chain.Last, chain.Digest, chain.Next) = (number, digest, ordinal + 1);
    }

    /// <summary>Once every entry was read: what does not hold of the numbers that the database's index has of a vote.</summary>
    public IEnumerable<Fault> Hold(VoteName vote, ImmutableArray<long> numbers)
    {
        var chain = chains.GetValueOrDefault(CanonicalJson.Write(vote.ToJson()));
        var before = -1L;
        for (var ordinal = 0; ordinal < numbers.Length && numbers[ordinal] is var number && number < links.Count; ordinal++) // what came since is not of the log that was read
        {
            var link = number < 0 ? Link.OfNoVote : links[(int)number];
            var where = string.Create(CultureInfo.InvariantCulture, $"{vote.Draft}#{vote.Ordinal}, entry {number}");
            if (link == Link.Erased && vote.HasBundle)
                yield return new Fault(FaultCodes.Entry, where, "The payload is missing, and entries of a vote or a mandate are never erased.");
            else if (link != Link.Erased && link != Link.Unreadable && !(link.Vote == chain?.Id && Follows(link, number, before, ordinal))) // what cannot be read was said of the entry itself
                yield return new Fault(FaultCodes.Chain, where, "The entry does not follow the one before it in its vote.");
            if (number >= 0)
                links[(int)number] = Link.Placed;
            before = number;
        }
    }

    /// <summary>At last: the entries that say of themselves that they belong to a vote, and that its index does not have.</summary>
    public IEnumerable<long> NotHeld() => links.Select((link, number) => (link, (long)number)).Where(e => e.link.IsOfAVote).Select(e => e.Item2);

    private bool Follows(Link link, long number, long before, long ordinal) => link.Back switch
    {
        Link.Begins => ordinal == 0,
        Link.IsLoose => loose[number] is var said && said.Ordinal == ordinal && unread.TryGetValue(before, out var digest) && said.Previous == digest,
        var back => number - back == before,
    };

    private sealed class SameSpelling : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
