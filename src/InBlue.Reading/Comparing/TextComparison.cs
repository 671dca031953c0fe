using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Comparing;

/// <summary>
/// Two texts, provision by provision: a list of what is carried, changed, moved, added and dropped, and no score. The same words are paired first, then those that share
/// most runs of three words, each at least a third of theirs; what shares less is dropped and added, for a person to see.
/// </summary>
public static class TextComparison
{
    private const int Run = 3;

    /// <summary>A run that stands in more provisions than this tells nothing, and would make long texts slow.</summary>
    private const int MostOfOneRun = 50;

    /// <summary>In the order of the newer text; what was dropped stands where it stood.</summary>
    public static Sequence<ProvisionPair> Of(ResolutionReading before, ResolutionReading after)
    {
        var (old, now) = (Kept(before), Kept(after));
        var partner = new int[now.Count];
        Array.Fill(partner, -1);
        var taken = new bool[old.Count];
        PairSame(old, now, partner, taken);
        PairAlike(old, now, partner, taken);
        return InOrder(old, now, partner, taken);
    }

    private static List<Provision> Kept(ResolutionReading reading) =>
        [.. reading.Provisions.Where(p => p is { Annex: 0, Kind: ProvisionKind.Paragraph or ProvisionKind.Item or ProvisionKind.Continuation or ProvisionKind.Recital } && p.Text.Length > 0)];

    /// <summary>Of several with the same words, the one under the same number first, then in their order.</summary>
    private static void PairSame(List<Provision> old, List<Provision> now, int[] partner, bool[] taken)
    {
        var byWords = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < old.Count; i++)
        {
            if (!byWords.TryGetValue(Folded(old[i]), out var places))
                byWords[Folded(old[i])] = places = [];
            places.Add(i);
        }
        foreach (var sameNumber in (bool[])[true, false])
            for (var j = 0; j < now.Count; j++)
                if (partner[j] < 0 && byWords.TryGetValue(Folded(now[j]), out var places)
                    && places.FindIndex(i => !taken[i] && (!sameNumber || IsSamePlace(old[i], now[j]))) is var found and >= 0)
                    (partner[j], taken[places[found]]) = (places[found], true);
    }

    private static void PairAlike(List<Provision> old, List<Provision> now, int[] partner, bool[] taken)
    {
        var (oldRuns, nowRuns) = (old.ConvertAll(RunsOf), now.ConvertAll(RunsOf));
        var where = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < old.Count; i++)
            if (!taken[i])
                foreach (var run in oldRuns[i])
                {
                    if (!where.TryGetValue(run, out var places))
                        where[run] = places = [];
                    places.Add(i);
                }
        var candidates = new List<(int Shared, bool SamePlace, int Old, int Now)>();
        for (var j = 0; j < now.Count; j++)
        {
            if (partner[j] >= 0)
                continue;
            var shared = new Dictionary<int, int>();
            foreach (var run in nowRuns[j])
                if (where.TryGetValue(run, out var places) && places.Count <= MostOfOneRun)
                    foreach (var i in places)
                        shared[i] = shared.GetValueOrDefault(i) + 1;
            candidates.AddRange(shared.Where(s => 3 * s.Value >= Math.Max(oldRuns[s.Key].Count, nowRuns[j].Count) && old[s.Key].Kind == now[j].Kind)
                .Select(s => (s.Value, IsSamePlace(old[s.Key], now[j]), s.Key, j)));
        }
        foreach (var (_, _, i, j) in candidates.OrderByDescending(c => c.Shared).ThenByDescending(c => c.SamePlace).ThenBy(c => c.Now).ThenBy(c => c.Old))
            if (!taken[i] && partner[j] < 0)
                (partner[j], taken[i]) = (i, true);
    }

    private static Sequence<ProvisionPair> InOrder(List<Provision> old, List<Provision> now, int[] partner, bool[] taken)
    {
        var (pairs, next) = (new List<ProvisionPair>(), 0);
        for (var j = 0; j < now.Count; j++)
        {
            if (partner[j] is var i and >= 0)
            {
                for (; next < i; next++)
                    Drop(next);
                var (same, place) = (Folded(old[i]) == Folded(now[j]), IsSamePlace(old[i], now[j]));
                pairs.Add(new ProvisionPair(same ? place ? PairKind.Carried : PairKind.Moved : place ? PairKind.Changed : PairKind.ChangedAndMoved, old[i], now[j]));
            }
            else
                pairs.Add(new ProvisionPair(PairKind.Added, null, now[j]));
        }
        for (; next < old.Count; next++)
            Drop(next);
        return [.. pairs];

        void Drop(int at)
        {
            if (!taken[at])
                pairs.Add(new ProvisionPair(PairKind.Dropped, old[at], null));
        }
    }

    private static bool IsSamePlace(Provision old, Provision now) => old.Kind == now.Kind && old.Path == now.Path && (old.Kind is not ProvisionKind.Recital || old.EId == now.EId);

    private static HashSet<string> RunsOf(Provision provision)
    {
        var words = Folded(provision).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Run <= words.Length; i++)
            runs.Add(string.Join(' ', words, i, Run));
        if (words.Length is > 0 and < Run)
            runs.Add(string.Join(' ', words));
        return runs;
    }

    /// <summary>Case, kinds of quotation marks and kinds of space aside.</summary>
    private static string Folded(Provision provision) => string.Join(' ', Fold.Of(provision.Text).TrimEnd('.', ';', ',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
