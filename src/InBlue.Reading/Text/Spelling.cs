namespace InBlue.Reading.Text;

/// <summary>Writes lines of a source as running text; what <see cref="CleanText"/> says of it holds here.</summary>
internal static class Spelling
{
    private const int LongestWord = 40;

    /// <param name="oneLine">Whether blank lines inside it make no paragraphs.</param>
    /// <param name="spelled">To write it in, whatever was in it before.</param>
    public static Spelled Of(Layout layout, int from, int to, bool oneLine, Spelled spelled)
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
        return NextSplit(spelled.Chars, 0) < 0 ? spelled : WithLigaturesJoined(spelled, layout);
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
    private static Spelled WithLigaturesJoined(Spelled split, Layout layout)
    {
        var (joined, places) = (new Spelled(), split.Places(layout));
        var text = split.Chars;
        for (var (i, at) = (0, NextSplit(text, 0)); i < text.Length; i++)
            if (i == at)
                at = NextSplit(text, i + 1);
            else
                joined.Add(text[i], places[i]);
        return joined;
    }

    /// <summary>The place of the next space that splits a ligature; -1 where none is left.</summary>
    private static int NextSplit(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length && text[i..].IndexOf("f ", StringComparison.Ordinal) is var ahead and >= 0; i += ahead + 2)
            if (i + ahead is var found && found + 1 >= from && (found == 0 || !char.IsLetterOrDigit(text[found - 1])) && StartsLigatureWord(text, found + 2))
                return found + 1;
        return -1;
    }

    private static bool StartsLigatureWord(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('l' or 'i') || !char.IsLetter(text[at + 1]))
            return false;
        var end = at;
        while (end < text.Length && end - at < LongestWord && char.IsLetter(text[end]))
            end++;
        return end == text.Length || text[end] != ')';
    }
}
