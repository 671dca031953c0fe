using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>
/// What a person's name for a vote leads to: "S/2020/600", or "S/2020/600#2" where a symbol was voted on more than once. Where the record keeps several
/// councils, "council:S/2020/600#2" always leads to one.
/// </summary>
public abstract record FoundVote
{
    private FoundVote() { }

    public sealed record One(VoteName Vote) : FoundVote;

    public sealed record Several(ImmutableArray<VoteName> Votes) : FoundVote;

    public sealed record NoSuchVote : FoundVote;
}

public static class FindingVotes
{
    public static ImmutableArray<VoteName> All(IRecordDatabase database) => [.. database.Councils().SelectMany(council => database.Votes(council))];

    /// <summary>Votes that were taken from a published document.</summary>
    public static ImmutableArray<VoteName> Reconstructions(IRecordDatabase database) => [.. database.Councils().SelectMany(council => database.Catalogue(council)).Where(v => !v.IsLive).Select(v => v.Vote)];

    /// <summary>A vote whose first entry is damaged is not known to be live: the others stay readable, and whoever opens it is told.</summary>
    public static bool IsLive(IRecordDatabase database, VoteName vote)
    {
        try
        {
            return database.FirstOf(vote) is { } first && Live.Payloads.Read(first).Kind == Live.VoteEventKinds.Called;
        }
        catch (RecordUnusableException)
        {
            return false;
        }
    }

    /// <summary>Null where no vote of this council was ever called in this record. Throws <see cref="RecordUnusableException"/> where it is damaged.</summary>
    public static Procedure.WrittenVotes.VoteEvent.Called? LastCall(IRecordDatabase database, string council) =>
        database.Catalogue(council).LastOrDefault(v => v.IsLive) is { } last
            ? Live.Payloads.Read(Live.Payloads.Read(database.FirstOf(last.Vote)!), Live.VoteEventReader.Read) as Procedure.WrittenVotes.VoteEvent.Called
            : null;

    /// <summary>The form that leads to exactly one vote.</summary>
    public static string TextOf(VoteName vote) => string.Create(CultureInfo.InvariantCulture, $"{vote.Draft}#{vote.Ordinal}");

    /// <summary>The shortest form that tells each of several votes from the others.</summary>
    public static IEnumerable<string> TextsOf(ImmutableArray<VoteName> votes)
    {
        var isEnough = votes.DistinctBy(TextOf).Count() == votes.Length;
        return votes.Select(v => isEnough ? TextOf(v) : WholeTextOf(v));
    }

    private static string WholeTextOf(VoteName vote) => $"{vote.Council}:{TextOf(vote)}";

    public static FoundVote Find(IRecordDatabase database, string text)
    {
        var matches = All(database).Where(v => text == v.Draft || text == TextOf(v) || text == WholeTextOf(v)).ToImmutableArray();
        return matches switch
        {
            [] => new FoundVote.NoSuchVote(),
            [var one] => new FoundVote.One(one),
            _ => new FoundVote.Several(matches),
        };
    }
}
