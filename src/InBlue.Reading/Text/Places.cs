namespace InBlue.Reading.Text;

/// <summary>Where each character of a clean text stands in its source; never going back.</summary>
/// <param name="starts">Of each run, its first place in the clean text.</param>
/// <param name="sources">And in the source.</param>
internal sealed class Places(int[] starts, int[] sources, int length)
{
    public int this[int at]
    {
        get
        {
            var run = RunOf(starts, at);
            return sources[run] + at - starts[run];
        }
    }

    /// <summary>The first place in the clean text that comes from this place of the source, or a later one.</summary>
    public int At(int source)
    {
        if (length == 0 || source <= sources[0])
            return 0;
        var run = RunOf(sources, source);
        var at = starts[run] + Math.Min(source - sources[run], (run + 1 < starts.Length ? starts[run + 1] : length) - starts[run]);
        while (at > 0 && this[at - 1] == source) // two characters of one ligature
            at--;
        return at;
    }

    private static int RunOf(int[] firsts, int value)
    {
        var found = Array.BinarySearch(firsts, value);
        return found < 0 ? ~found - 1 : found;
    }
}
