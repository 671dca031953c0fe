namespace InBlue.Reading.Text;

/// <summary>
/// Lines of a source as running text: hard line breaks, print hyphens, split ligatures and page furniture undone, a line feed
/// between paragraphs. Each character knows where in the source it came from.
/// </summary>
internal sealed class CleanText
{
    private readonly Layout layout;
    private readonly Places places;
    private string? folded;

    private CleanText(Layout layout, string text, Places places)
    {
        (this.layout, this.places) = (layout, places);
        Text = text;
    }

    public string Text { get; }

    /// <summary>As long as <see cref="Text"/>, character by character, for finding words.</summary>
    public string Folded => folded ??= Fold.Of(Text);

    public int Length => Text.Length;

    public static CleanText Of(Layout layout, int from, int to) => Of(layout, from, to, oneLine: false, new Spelled());

    /// <summary>For a block that was printed with blank lines inside it.</summary>
    public static CleanText OneLine(Layout layout, int from, int to) => OneLine(layout, from, to, new Spelled());

    /// <param name="spelled">To write it in; it may be used again for the next.</param>
    public static CleanText OneLine(Layout layout, int from, int to, Spelled spelled) => Of(layout, from, to, oneLine: true, spelled);

    public SourceSpan Span(int start, int end) => layout.Source.Span(places[start], places[end - 1] + 1);

    public string Quote(int start, int end) => layout.Source.Chars[places[start]..(places[end - 1] + 1)];

    public int LineAt(int place) => Length == 0 ? 0 : layout.LineAt(places[Math.Clamp(place, 0, Length - 1)]);

    /// <summary>The first place that comes from this line of the layout or a later one.</summary>
    public int PlaceOf(int line) => places.At(layout[line].Start);

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

    private static CleanText Of(Layout layout, int from, int to, bool oneLine, Spelled spelled)
    {
        spelled.Clear();
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
                Join(spelled, layout, line, !oneLine && (quoted || Paragraphing.Ends(layout.Source.Chars, last, line, blank, head)));
            Append(spelled, layout.Source.Chars, line);
            (before, blank, head, quoted) = (line, false, false, false);
        }
        return new CleanText(layout, spelled.Text(), spelled.Places()).WithLigaturesJoined();
    }

    private static void Join(Spelled spelled, Layout layout, Line next, bool paragraph)
    {
        var (source, last, place) = (layout.Source.Chars, spelled.Last, spelled.LastPlace + 1);
        if (paragraph)
            spelled.Add('\n', place);
        else if (last == '\u00AD' || (Fold.IsHyphen(last) && layout.IsPrintHyphen(place - 1)))
            spelled.RemoveLast();
        else if (Fold.IsHyphen(last) && char.IsLetter(spelled.BeforeLast) && char.IsLetter(source[next.Start]))
            return; // "Grande-" and "Bretagne": the hyphen is the name's own
        else if (last == '/' && char.IsAsciiDigit(source[next.Start]))
            return; // a symbol broken after its stroke
        else
            spelled.Add(' ', place);
    }

    private static void Append(Spelled spelled, string source, Line line)
    {
        if (spelled.TryAdd(source.AsSpan(line.Start, line.End - line.Start), line.Start))
            return;
        for (var i = line.Start; i < line.End; i++)
        {
            var c = source[i];
            if (c is '\u200B' or '\uFEFF')
                continue;
            else if (Fold.IsSpace(c))
            {
                if (spelled.Last is not ('\0' or ' ' or '\n'))
                    spelled.Add(' ', i);
            }
            else if (c is '\uFB01' or '\uFB02')
            {
                spelled.Add('f', i);
                spelled.Add(c == '\uFB01' ? 'i' : 'l', i);
            }
            else
                spelled.Add(c, i);
        }
    }

    /// <summary>"f léau" is printed "fléau": a lone f, a space, and a word in l or i that no bracket makes a list mark.</summary>
    private CleanText WithLigaturesJoined()
    {
        var at = NextSplit(0);
        if (at < 0)
            return this;
        var spelled = new Spelled(Length);
        for (var i = 0; i < Length; i++)
            if (i == at)
                at = NextSplit(i + 1);
            else
                spelled.Add(Text[i], places[i]);
        return new CleanText(layout, spelled.Text(), spelled.Places());
    }

    /// <summary>The place of the next space that splits a ligature; -1 where none is left.</summary>
    private int NextSplit(int from)
    {
        for (var i = from; i < Length && Text.IndexOf("f ", i, StringComparison.Ordinal) is var found and >= 0; i = found + 2)
            if (found + 1 >= from && (found == 0 || !char.IsLetterOrDigit(Text[found - 1])) && StartsLigatureWord(found + 2))
                return found + 1;
        return -1;
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
