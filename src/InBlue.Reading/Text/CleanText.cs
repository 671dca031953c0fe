namespace InBlue.Reading.Text;

/// <summary>
/// Lines of a source as running text: hard line breaks, print hyphens, split ligatures and page furniture undone, a line feed
/// between paragraphs. Each character knows where in the source it came from.
/// </summary>
internal sealed class CleanText
{
    private readonly Places places;
    private string? folded;

    private CleanText(string text, Places places) => (Text, this.places) = (text, places);

    public string Text { get; }

    /// <summary>As long as <see cref="Text"/>, character by character, for finding words.</summary>
    public string Folded => folded ??= Fold.Of(Text);

    public int Length => Text.Length;

    public static CleanText Of(Layout layout, int from, int to) => Of(layout, from, to, oneLine: false);

    /// <summary>For a block that was printed with blank lines inside it.</summary>
    public static CleanText OneLine(Layout layout, int from, int to) => Of(layout, from, to, oneLine: true);

    public SourceSpan Span(int start, int end) => places.Span(start, end);

    public string Quote(int start, int end) => places.Quote(start, end);

    public int LineAt(int place) => places.LineAt(place);

    /// <summary>The first place that comes from this line of the layout or a later one.</summary>
    public int PlaceOf(int line) => places.OfLine(line);

    /// <summary>The paragraphs as places in this text, none empty.</summary>
    public IEnumerable<(int Start, int End)> Paragraphs()
    {
        for (var start = 0; start < Length;)
        {
            var end = Text.IndexOf('\n', start);
            end = end < 0 ? Length : end;
            if (end > start)
                yield return (start, end);
            start = end + 1;
        }
    }

    private static CleanText Of(Layout layout, int from, int to, bool oneLine)
    {
        var spelled = Spelling.Of(layout, from, to, oneLine, new Spelled());
        return new CleanText(spelled.Chars.ToString(), spelled.Places(layout));
    }
}
