using System.Text;

namespace InBlue.Reading.Text;

/// <summary>
/// Lines of a source as running text: hard line breaks, print hyphens, split ligatures and page furniture undone, a line feed
/// between paragraphs. Each character knows where in the source it came from.
/// </summary>
internal sealed class CleanText
{
    private readonly Layout layout;
    private readonly int[] places;

    private CleanText(Layout layout, string text, int[] places)
    {
        (this.layout, this.places) = (layout, places);
        (Text, Folded) = (text, Fold.Of(text));
    }

    public string Text { get; }

    /// <summary>As long as <see cref="Text"/>, character by character, for finding words.</summary>
    public string Folded { get; }

    public int Length => Text.Length;

    public static CleanText Of(Layout layout, int from, int to) => Of(layout, from, to, oneLine: false);

    /// <summary>For a block that was printed with blank lines inside it.</summary>
    public static CleanText OneLine(Layout layout, int from, int to) => Of(layout, from, to, oneLine: true);

    public SourceSpan Span(int start, int end) => layout.Source.Span(places[start], places[end - 1] + 1);

    public string Quote(int start, int end) => layout.Source.Chars[places[start]..(places[end - 1] + 1)];

    public int LineAt(int place) => Length == 0 ? 0 : layout.LineAt(places[Math.Clamp(place, 0, Length - 1)]);

    /// <summary>The first place that comes from this line of the layout or a later one.</summary>
    public int PlaceOf(int line)
    {
        var at = Array.BinarySearch(places, layout[line].Start);
        at = at < 0 ? ~at : at;
        while (at > 0 && places[at - 1] == layout[line].Start) // two characters of one ligature
            at--;
        return at;
    }

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
        var (text, places) = (new StringBuilder(), new List<int>());
        Line? before = null;
        var (blank, head, quoted) = (false, false, false);
        for (var i = from; i < to; i++)
        {
            var line = layout[i];
            if (line.Kind != LineKind.Text)
            {
                quoted = quoted || line.Kind == LineKind.Quoted;
                (blank, head) = (blank || line.Kind == LineKind.Blank, head || line.Kind != LineKind.Blank); // a page break counts with the heads
                continue;
            }
            if (before is { } last)
                Join(text, places, layout.Source.Chars, line, !oneLine && (quoted || Paragraphing.Ends(layout.Source.Chars, last, line, blank, head)));
            Append(text, places, layout.Source.Chars, line);
            (before, blank, head, quoted) = (line, false, false, false);
        }
        return new CleanText(layout, text.ToString(), [.. places]).WithLigaturesJoined();
    }

    private static void Join(StringBuilder text, List<int> places, string source, Line next, bool paragraph)
    {
        var last = text[^1];
        var place = places[^1] + 1;
        if (paragraph)
            Add(text, places, '\n', place);
        else if (last == '\u00AD')
        {
            text.Length--;
            places.RemoveAt(places.Count - 1);
        }
        else if (Fold.IsHyphen(last) && text.Length > 1 && char.IsLetter(text[^2]) && char.IsLetter(source[next.Start]))
            return; // "Grande-" and "Bretagne": the hyphen is the name's own
        else if (last == '/' && char.IsAsciiDigit(source[next.Start]))
            return; // a symbol broken after its stroke
        else
            Add(text, places, ' ', place);
    }

    private static void Append(StringBuilder text, List<int> places, string source, Line line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var c = source[i];
            if (c is '\u200B' or '\uFEFF')
                continue;
            if (Fold.IsSpace(c))
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                    Add(text, places, ' ', i);
            }
            else if (c is '\uFB01' or '\uFB02')
            {
                Add(text, places, 'f', i);
                Add(text, places, c == '\uFB01' ? 'i' : 'l', i);
            }
            else
                Add(text, places, c, i);
        }
    }

    private static void Add(StringBuilder text, List<int> places, char c, int place)
    {
        text.Append(c);
        places.Add(place);
    }

    /// <summary>"f léau" is printed "fléau": a lone f, a space, and a word in l or i that no bracket makes a list mark.</summary>
    private CleanText WithLigaturesJoined()
    {
        if (!Text.Contains("f l", StringComparison.Ordinal) && !Text.Contains("f i", StringComparison.Ordinal))
            return this;
        var (text, kept) = (new StringBuilder(Length), new List<int>(Length));
        for (var i = 0; i < Length; i++)
            if (!(Text[i] == ' ' && i > 0 && Text[i - 1] == 'f' && (i == 1 || !char.IsLetterOrDigit(Text[i - 2])) && StartsLigatureWord(i + 1)))
                Add(text, kept, Text[i], places[i]);
        return new CleanText(layout, text.ToString(), [.. kept]);
    }

    private bool StartsLigatureWord(int at)
    {
        if (at + 1 >= Length || Text[at] is not ('l' or 'i') || !char.IsLetter(Text[at + 1]))
            return false;
        var end = at;
        while (end < Length && end - at < 40 && char.IsLetter(Text[end]))
            end++;
        return end == Length || Text[end] != ')';
    }
}
