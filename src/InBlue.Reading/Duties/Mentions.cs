using InBlue.Reading.Clauses;
using InBlue.Reading.Text;

namespace InBlue.Reading.Duties;

/// <summary>What a stretch of a provision mentions. Mentions come in the order of their places, so that a long provision is not gone through for each of its parts.</summary>
internal static class Mentions
{
    public static IEnumerable<T> In<T>(Sequence<T> mentions, Place place, Func<T, Place> of)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (of(mentions[middle]).Start < place.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < mentions.Count && of(mentions[low]).Start < place.End; low++)
            if (place.Holds(of(mentions[low])))
                yield return mentions[low];
    }
}
