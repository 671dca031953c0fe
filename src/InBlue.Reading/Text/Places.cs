namespace InBlue.Reading.Text;

/// <summary>Where each character of a clean text stands in its source; never going back.</summary>
/// <param name="starts">Of each run, its first place in the clean text.</param>
/// <param name="sources">And in the source.</param>
internal sealed class Places(Layout layout, int[] starts, int[] sources, int length)
{
    public int Length => length;

    public int this[int at]
    {
        get
        {
            var run = RunOf(starts, at);
            return sources[run] + at - starts[run];
        }
    }

    public SourceSpan Span(int start, int end) => layout.Source.Span(this[start], this[end - 1] + 1);

    public string Quote(int start, int end) => layout.Source.Chars[this[start]..(this[end - 1] + 1)];

    /// <summary>The line of the layout; of a place beyond an end, that of the end.</summary>
    public int LineAt(int at) => length == 0 ? 0 : layout.LineAt(this[Math.Clamp(at, 0, length - 1)]);

    /// <summary>The first place in the clean text that comes from this line or a later one.</summary>
    public int OfLine(int line) => At(layout[line].Start);

    private int At(int source)
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
