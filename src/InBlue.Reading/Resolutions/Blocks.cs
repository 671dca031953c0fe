using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>Cuts the lines of a resolution into paragraphs. Blank lines do most of it; marks, opening words and the adoption line the rest.</summary>
internal sealed class Blocks(Layout layout, ResolutionWords[] words)
{
    private const int MarkReach = 10;
    private const int InlineReach = 3_000;
    private const int LinesToABlock = 8;
    private readonly string source = layout.Source.Chars;
    private readonly List<Block> blocks = new(layout.Count / LinesToABlock);
    private int first = -1, last = -1, letters, note;
    private bool inNotes, opened;
    private PrintedMark mark;

    public static List<Block> Of(Layout layout, int from, int to, ResolutionWords[] words) => new Blocks(layout, words).Cut(from, to);

    private List<Block> Cut(int from, int to)
    {
        var (blank, head) = (false, false);
        for (var i = from; i < to; i++)
        {
            var line = layout[i];
            if (line.Kind != LineKind.Text)
            {
                (blank, head) = (blank || line.Kind == LineKind.Blank, head || line.Kind != LineKind.Blank);
                continue;
            }
            if (last >= 0 && Ends(line, blank, head))
                Close();
            if (last < 0)
                Open(i, line);
            (last, letters, blank, head) = (i, letters + line.End - line.Start, false, false);
        }
        if (last >= 0)
            Close();
        return blocks;
    }

    private void Open(int i, Line line)
    {
        (first, letters, mark) = (i, 0, PrintedMark.At(source.AsSpan(line.Start, Math.Min(MarkReach, line.End - line.Start))));
        inNotes |= IsAdoption(line) || IsRule(line);
        if (inNotes && NoteNumber(line) is var number and > 0)
            note = number;
    }

    private void Close()
    {
        var block = new Block(first, last + 1, layout[first].Start, layout[last].End, letters, mark);
        if (blocks.Count > 0 && GoesOn(blocks[^1], block))
            blocks[^1] = blocks[^1] with { To = block.To, End = block.End, Letters = blocks[^1].Letters + letters };
        else
            blocks.Add(block);
        last = -1;
    }

    /// <summary>A blank line, or a page, in mid-sentence.</summary>
    private bool GoesOn(Block before, Block next) =>
        next.Mark.IsNone && char.IsLower(next.First(source)) && before.Ending(source) is var end && (char.IsLetterOrDigit(end) || Fold.IsHyphen(end))
        && !IsOpening(before.Start, before.End) && before.Letters > 60;

    private bool Ends(Line next, bool blank, bool head)
    {
        var before = layout[last];
        if ((first == last && IsOpening(before.Start, before.End)) || IsOpening(next.Start, next.End))
            return opened = true;
        var nextMark = PrintedMark.At(source.AsSpan(next.Start, Math.Min(MarkReach, next.End - next.Start)));
        if (!blank && IsInline(nextMark, next))
            return false;
        if (Paragraphing.Ends(source, before, next, blank, head))
            return true;
        var stop = Block.IsStop(source[before.End - 1]);
        if (IsAdoption(next))
            return stop || !opened;
        if (inNotes && NoteNumber(next) is var number && number > note && (number == note + 1 || stop))
            return true;
        if (IsRule(next) || (IsRule(before) && first == last))
            return true;
        if (BeginsToAct(before, next))
            return true;
        return !nextMark.IsNone && ((stop && nextMark.Shape != MarkShape.Comma) || (nextMark.IsPlainNumber && mark.IsPlainNumber && nextMark.Number == mark.Number + 1 && IsUpperAfter(next, nextMark)));
    }

    /// <summary>"iii)" at the beginning of a line, after "ii)" within the lines of the same paragraph: an enumeration inside a sentence.</summary>
    private bool IsInline(PrintedMark of, Line next)
    {
        if ((of.Letter < 2 && of.Roman < 2) || of.Shape is not (MarkShape.Closed or MarkShape.Bracketed))
            return false;
        var from = Math.Max(layout[first].Start + mark.Length, next.Start - InlineReach);
        var text = source.AsSpan(from, Math.Max(0, layout[last].End - from));
        var opens = of.Shape == MarkShape.Bracketed ? "(" : " ";
        return (of.Roman > 1 && Stands(text, opens, new Compiled.AnnexNumber(of.Roman - 1).ToString().ToLowerInvariant()))
            || (of.Letter > 1 && Stands(text, opens, ((char)('a' + of.Letter - 2)).ToString()));
    }

    private static bool Stands(ReadOnlySpan<char> text, string opens, string token)
    {
        for (var at = 0; text[at..].IndexOf(token + ")", StringComparison.Ordinal) is var found and >= 0; at += found + 1)
            if (at + found > 0 && (text[at + found - 1] == opens[0] || (opens == " " && Fold.IsSpace(text[at + found - 1]))))
                return true;
        return false;
    }

    /// <summary>"Having examined …, 30" and on the next line "Recommends …": the preamble ends without a blank line.</summary>
    private bool BeginsToAct(Line before, Line next) =>
        char.IsUpper(source[next.Start]) && new Block(first, last + 1, layout[first].Start, before.End, letters, mark).EndsInStop(source)
        && StanceAt(next.Start, next.End) == Stance.Operative && StanceAt(layout[first].Start, layout[first].End) == Stance.Recital;

    private Stance StanceAt(int start, int end)
    {
        foreach (var w in words)
            if (w.StanceOf(source.AsSpan(start, Math.Min(80, end - start))) is var stance and not Stance.Unknown)
                return stance;
        return Stance.Unknown;
    }

    private bool IsUpperAfter(Line line, PrintedMark of)
    {
        var at = line.Start + of.Length;
        while (at < line.End && Fold.IsSpace(source[at]))
            at++;
        return at < line.End && char.IsUpper(source[at]);
    }

    public static bool IsOpening(string source, int start, int end)
    {
        if (end - start is < 16 or > 40)
            return false;
        foreach (var w in ResolutionWords.All)
            if (BeginsWith(source.AsSpan(start, end - start), w.Opening) && source.AsSpan(start + w.Opening.Length, end - start - w.Opening.Length).Trim(",.:; ").Length == 0)
                return true;
        return false;
    }

    private bool IsOpening(int start, int end) => IsOpening(source, start, end);

    public static bool BeginsWith(ReadOnlySpan<char> text, string folded)
    {
        if (text.Length < folded.Length)
            return false;
        for (var i = 0; i < folded.Length; i++)
            if (Fold.Of(text[i]) != folded[i] && !(folded[i] == ' ' && Fold.IsSpace(text[i])))
                return false;
        return true;
    }

    private bool IsAdoption(Line line)
    {
        if (source[line.Start] != 'A')
            return false;
        foreach (var w in words)
            foreach (var adopted in w.Adopted)
                if (BeginsWith(source.AsSpan(line.Start, line.End - line.Start), adopted))
                    return true;
        return false;
    }

    /// <summary>The line above footnotes.</summary>
    private bool IsRule(Line line) => line.End - line.Start >= 3 && source[line.Start] is '_' or '-' && !source.AsSpan(line.Start, line.End - line.Start).ContainsAnyExcept("_- ");

    /// <summary>0 where the line does not begin as a footnote does: a number without a point, and a capital.</summary>
    private int NoteNumber(Line line) => NoteLength(source.AsSpan(line.Start, line.End - line.Start), out var number) > 0 ? number : 0;

    public static int NoteLength(ReadOnlySpan<char> text, out int number)
    {
        var digits = 0;
        number = 0;
        for (; digits < text.Length && digits < 3 && char.IsAsciiDigit(text[digits]); digits++)
            number = number * 10 + (text[digits] - '0');
        if (digits == 0 && text.Length > 1 && text[0] == '*')
            return 1;
        return digits > 0 && digits + 1 < text.Length && Fold.IsSpace(text[digits]) && (char.IsUpper(text[digits + 1]) || text[digits + 1] is '(' or '\u201C' or '"' or '\u00AB') ? digits : 0;
    }
}
