using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>The paragraphs with what is known of each before its neighbours are read.</summary>
internal sealed class Sheet
{
    private const int Opening = 80;
    private readonly Stance[] stances;
    private readonly bool[] leads;
    private readonly int[] numbersAhead;

    public Sheet(Layout layout, List<Block> blocks, ResolutionWords[] words)
    {
        (Layout, Blocks, Words) = (layout, blocks, words);
        (stances, leads, numbersAhead) = (new Stance[blocks.Count], new bool[blocks.Count], new int[blocks.Count]);
        for (var i = 0; i < blocks.Count; i++)
            stances[i] = StanceOf(blocks[i]);
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            numbersAhead[i] = blocks[i + 1].Mark.IsPlainNumber ? blocks[i + 1].Mark.Number : numbersAhead[i + 1];
            leads[i] = IsTop(i + 1) || (IsHeadingLike(i + 1) && leads[i + 1]);
        }
    }

    public Layout Layout { get; }

    public List<Block> Blocks { get; }

    public ResolutionWords[] Words { get; }

    public string Source => Layout.Source.Chars;

    public int Count => Blocks.Count;

    public Stance Stance(int block) => stances[block];

    /// <summary>The number of the next numbered paragraph; 0 where none comes.</summary>
    public int NumberAhead(int block) => numbersAhead[block];

    /// <param name="afterPreamble">There a word in "-ing" alone is a name: "Reporting".</param>
    public bool IsHeading(int block, bool afterPreamble) => (IsHeadingLike(block) || (afterPreamble && stances[block] == Resolutions.Stance.Recital && IsLineOfItsOwn(block))) && leads[block];

    public char Ending(int block) => Blocks[block].Ending(Source);

    public bool IsOpening(int block) => Resolutions.Blocks.IsOpening(Source, Blocks[block].Start, Blocks[block].End);

    /// <summary>"The Security Council, having considered …": the opening words without a line of their own.</summary>
    public int RunInLength(int block)
    {
        foreach (var w in Words)
            if (Resolutions.Blocks.BeginsWith(TextOf(block), w.Opening) && Blocks[block].End - Blocks[block].Start > w.Opening.Length + 8
                && Source[Blocks[block].Start + w.Opening.Length] is ',' or ' ' or '\n' or '\r' or '\u00A0')
                return w.Opening.Length + 1;
        return 0;
    }

    public bool IsAdoption(int block)
    {
        var text = TextOf(block);
        if (text[0] != 'A')
            return false;
        foreach (var w in Words)
            foreach (var adopted in w.Adopted)
                if (Resolutions.Blocks.BeginsWith(text, adopted) && Blocks[block].Letters < 1000)
                    return true;
        return false;
    }

    public bool IsAnnex(int block)
    {
        if (Blocks[block].Letters > 160)
            return false;
        foreach (var w in Words)
            foreach (var opening in w.AnnexOpenings)
                if (Resolutions.Blocks.BeginsWith(TextOf(block), opening) && w.Annex.IsMatch(CleanText.OneLine(Layout, Blocks[block].From, Blocks[block].To).Folded))
                    return true;
        return false;
    }

    public bool IsRule(int block) => Blocks[block].Letters >= 3 && !TextOf(block).ContainsAnyExcept("_- ");

    public int NoteLength(int block) => Resolutions.Blocks.NoteLength(TextOf(block), out _);

    public int NoteNumber(int block) => Resolutions.Blocks.NoteLength(TextOf(block), out var number) > 0 ? number : 0;

    /// <summary>"A", "II", "II.", "B. Border guards": a heading by its mark.</summary>
    public bool IsMarkedHeading(int block) =>
        Blocks[block] is var b && ((b.Mark is { IsNone: false, IsUpper: true, Shape: MarkShape.Dot, Number: 0 } && b.IsShortWithoutStop(Source) && b.Letters > b.Mark.Length) || IsBareMark(b));

    private ReadOnlySpan<char> TextOf(int block) => Source.AsSpan(Blocks[block].Start, Blocks[block].End - Blocks[block].Start);

    private bool IsBareMark(Block b)
    {
        var text = Source.AsSpan(b.Start, b.End - b.Start).TrimEnd('.');
        if (text.Length is > 0 and <= 5)
            return text is [>= 'A' and <= 'H'] || !text.ContainsAnyExcept("IVX");
        if (text.Length >= 20)
            return false;
        foreach (var w in Words)
            if (w.Divisions.IsMatch(Fold.Of(text.ToString())))
                return true;
        return false;
    }

    private bool IsTop(int block) => Blocks[block].Mark.IsPlainNumber || (Blocks[block].Mark.IsNone && stances[block] != Resolutions.Stance.Unknown) || IsOpening(block) || IsMarkedHeading(block);

    private bool IsHeadingLike(int block) =>
        stances[block] == Resolutions.Stance.Unknown && IsLineOfItsOwn(block);

    private bool IsLineOfItsOwn(int block) =>
        Blocks[block].Mark.IsNone && Blocks[block].IsShortWithoutStop(Source) && !Blocks[block].IsQuoted(Source) && !IsAdoption(block) && !IsRule(block) && !IsOpening(block);

    private Stance StanceOf(Block block)
    {
        var start = block.Start + (block.Mark.IsNone ? 0 : block.Mark.Length);
        var text = Source.AsSpan(start, Math.Min(Opening, Math.Max(0, block.End - start)));
        foreach (var w in Words)
            if (w.StanceOf(text) is var stance and not Resolutions.Stance.Unknown)
                return stance;
        return Resolutions.Stance.Unknown;
    }
}
