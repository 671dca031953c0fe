using System.Collections.Immutable;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Stamping;

/// <summary>
/// Asks for the stamp of each call and each close as they are recorded. What fails is tried again, ever more seldom, until the moment is a day old: a stamp says little after that,
/// and a person may still ask for it.
/// </summary>
public sealed class StampingAsTheyCome(IRecordDatabase database, StampFiles beside, TimeAuthority authority, IClock clock)
{
    public static readonly Duration Longest = Duration.FromDays(1);

    private static readonly Duration FirstWait = Duration.FromSeconds(5), LongestWait = Duration.FromHours(1);

    private readonly TakingStamps taking = new(database, beside, authority, clock);
    private readonly Dictionary<string, NewMoments> logs = [];
    private readonly List<Wanted> wanted = [];

    /// <summary>Asks for what is due now, one after the other, and up to the first failure: an authority that does not answer one does not answer the next.</summary>
    public async Task<ImmutableArray<StampNews>> PassAsync(CancellationToken cancel)
    {
        var begun = clock.GetCurrentInstant();
        foreach (var council in database.Councils())
        {
            if (!logs.TryGetValue(council, out var log))
                logs[council] = log = new NewMoments(database, council);
            wanted.AddRange(log.Take(begun - Longest).Select(moment => new Wanted(moment, begun)));
        }
        var news = new List<StampNews>();
        foreach (var one in wanted.Where(w => w.Next <= begun).ToList())
        {
            news.Add(await AskAsync(one, cancel));
            if (news[^1] is StampNews.Failed)
                break;
        }
        return [.. news];
    }

    private async Task<StampNews> AskAsync(Wanted one, CancellationToken cancel)
    {
        try
        {
            var taken = await taking.TakeAsync(one.Moment, cancel);
            wanted.Remove(one);
            return new StampNews.Taken(taken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var now = clock.GetCurrentInstant();
            var isLast = now - one.Moment.RecordedAt > Longest;
            if (isLast)
                wanted.Remove(one);
            var first = one.Wait is null;
            one.Wait = Duration.Min(LongestWait, one.Wait is { } before ? before * 2 : FirstWait);
            one.Next = now + one.Wait.Value;
            return new StampNews.Failed(one.Moment, e.Message, first, isLast);
        }
    }

    private sealed class Wanted(MomentToStamp moment, Instant next)
    {
        public MomentToStamp Moment { get; } = moment;

        public Instant Next { get; set; } = next;

        public Duration? Wait { get; set; }
    }
}
