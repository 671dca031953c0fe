using System.Diagnostics;
using System.Globalization;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;

namespace InBlue.Faults;

/// <summary>A server that is killed at random moments under load, again and again on one record, which is held against what was acknowledged after each.</summary>
public static class Killing
{
    private static readonly TimeSpan LongestLoad = TimeSpan.FromMilliseconds(400);

    /// <summary>Of one record: a vote takes no more than <see cref="RoomForLetters.MostArrivals"/>. However fast the machine, each kill finds its share of them still to come.</summary>
    public const int MostLetters = 900;

    /// <summary>Of ten kills, one falls around the opening of the record, one around the first letter, and eight into the rush.</summary>
    private static Moment MomentOf(int kill) => (kill % 10) switch { 4 => Moment.BeforeItOpens, 9 => Moment.OpenedTheRecord, _ => Moment.AcknowledgedALetter };

    /// <summary>On an empty place, so many times or until its vote has had enough letters. The vote is published at the end; throws <see cref="FaultFoundException"/> at the first thing that is not as it must be.</summary>
    /// <param name="database">The address as it was written, since the one in <paramref name="place"/> does not show a password.</param>
    public static async Task<KillFigures> RunAsync(RecordPlace place, string? database, int kills, Random random, TextWriter? progress = null, int mostLetters = MostLetters)
    {
        var watch = Stopwatch.StartNew();
        var vote = await PracticeVote.BeginAsync(place);
        var acknowledged = new Acknowledged(vote);
        await using (var office = PracticeVote.Open(place))
            acknowledged.Add(office.Live.Vote(vote)!.State.Letters.Values.Select(l => l.Arrival.File.Digest));
        var (done, unopened, entries) = (0, 0, 0L);
        var next = StartNode(0);
        try
        {
            for (; done < kills && acknowledged.Count < mostLetters; done++)
            {
                var node = next;
                var said = await node.WorkAndBeKilledAsync(LongestLoad * random.NextDouble(), MomentOf(done), mostLetters: (mostLetters - acknowledged.Count) / (kills - done));
                node.Dispose();
                next = StartNode(done + 1);
                unopened += said.Opened ? 0 : 1;
                acknowledged.Add(said.Acknowledged);
                await using var office = PracticeVote.Open(place);
                entries = acknowledged.Check(office, mostUnheard: (done + 1) * Node.Clients);
            }
        }
        finally
        {
            next.Dispose();
        }
        var killing = watch.Elapsed;
        var (bundle, key) = await PracticeVote.PublishAsync(place, vote);
        progress?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{done} kills ({unopened} before the record was open), {acknowledged.Count} letters acknowledged, {entries} entries, {killing.TotalSeconds / done:F2} s a kill; published and verified in {(watch.Elapsed - killing).TotalSeconds:F1} s"));
        return new KillFigures(done, unopened, acknowledged.Count, entries, watch.Elapsed, bundle, key);

        Node StartNode(int run) => Node.Start(place, vote, string.Create(CultureInfo.InvariantCulture, $"{run}"), database);
    }
}

/// <summary>What a run of kills came to, and the bundle of its vote for another verifier.</summary>
public sealed record KillFigures(int Kills, int BeforeItWasOpen, int Acknowledged, long Entries, TimeSpan Took, byte[] Bundle, VerifierKey Key);
