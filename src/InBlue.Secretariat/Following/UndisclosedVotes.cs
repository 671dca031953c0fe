using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Following;

/// <summary>
/// The live votes of one log that are not disclosed, as its entries come by in their order. Only recorded facts disclose: what a council shows minutes before the end is
/// public in the log with the end itself. What cannot be read discloses nothing.
/// </summary>
/// <param name="published">Votes that were published before: no entry takes that back.</param>
internal sealed class UndisclosedVotes(Func<Digest, ReadOnlyMemory<byte>?> files, IReadOnlySet<VoteName> published)
{
    private readonly Dictionary<VoteName, Visibility> rules = [];
    private readonly Dictionary<VoteName, long> from = [];

    /// <summary>The number of the first entry that is not disclosed.</summary>
    public long? First => from.Count == 0 ? null : from.Values.Min();

    public void Take(long number, Payload payload)
    {
        if (payload.Place is not { Vote: { IsVote: true } vote } || published.Contains(vote) || FactKinds.IsOfReconstruction(payload.Kind))
            return;
        if (!rules.TryGetValue(vote, out var rule))
        {
            rules[vote] = rule = RuleOf(payload);
            if (rule is not Visibility.Live)
                from[vote] = number;
        }
        if (payload.Kind == (rule is Visibility.Announcement ? VoteEventKinds.Announced : VoteEventKinds.Closed))
            from.Remove(vote);
        else if (rule is Visibility.Announcement && payload.Kind == VoteEventKinds.CountReopened)
            from.TryAdd(vote, number);
    }

    private Visibility RuleOf(Payload payload)
    {
        try
        {
            if (VoteEventReader.Read(payload.Kind, payload.Body) is VoteEvent.Called called
                && Digest.TryParse(called.Council.Digest, out var digest) && files(digest) is { } file
                && CouncilFile.Read(file.Span) is CouncilReading.Accepted { Council: var council })
                return council.Visibility;
        }
        catch (MalformedException)
        {
            // then the strictest rule holds
        }
        return Visibility.Announcement;
    }
}
