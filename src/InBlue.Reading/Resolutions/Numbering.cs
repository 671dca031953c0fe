namespace InBlue.Reading.Resolutions;

/// <summary>Which numbers are those of paragraphs, and what is wrong with their order.</summary>
internal sealed class Numbering(Sheet sheet, Builder made)
{
    /// <summary>What comes if none is missing.</summary>
    public int Next { get; set; } = 1;

    /// <summary>After a heading the numbers may begin again.</summary>
    public bool MayRestart { get; set; }

    public void Restart() => (Next, MayRestart) = (1, false);

    /// <summary>The number of the paragraph that this block is; null where it is none.</summary>
    public int? Reads(int i, Listing lists, char previous, Provision? top)
    {
        var (mark, operative) = (sheet.Blocks[i].Mark, sheet.Stance(i) == Stance.Operative);
        if (mark.Number == 0 || mark.Shape == MarkShape.Comma)
            return Damaged(i, mark, operative, lists, previous);
        if (!operative && lists.ContinuesNumbers(mark))
            return null;
        if (mark.Number == 1 && previous == ':' && top is not null && !operative)
            return null;
        if (mark.Number != Next && !Block.IsStop(previous) && !MayRestart && made.Annex == 0)
            return null;
        return Count(i, mark.Number);
    }

    /// <summary>"2 Requests …": the number without its point.</summary>
    public int? ReadsBare(int i)
    {
        if (!char.IsAsciiDigit(sheet.Blocks[i].First(sheet.Source)) || sheet.Stance(i) != Stance.Operative || sheet.NoteNumber(i) is not (> 0 and var number) || number != Next)
            return null;
        made.Doubt(ResolutionDoubtKind.NumberDamaged, i, Builder.Figure(number), Builder.Figure(number));
        return Count(i, number);
    }

    private int? Damaged(int i, PrintedMark mark, bool operative, Listing lists, char previous)
    {
        var number = mark.Number > 0 ? mark.Number : mark.Mended;
        if (number != Next || !operative || (mark.Number == 0 && (lists.Depth > 0 || previous == ':')))
            return null;
        made.Doubt(ResolutionDoubtKind.NumberDamaged, i, sheet.Source.Substring(sheet.Blocks[i].Start, mark.Length), Builder.Figure(number));
        return Count(i, number);
    }

    private int Count(int i, int number)
    {
        if (number > Next)
        {
            made.Doubt(ResolutionDoubtKind.NumberMissing, i, Builder.Figure(Next), Builder.Figure(number - 1), Builder.Figure(number));
            Next = number + 1;
        }
        else if (number == Next)
            Next++;
        else if (number == Next - 1 && !MayRestart)
            made.Doubt(ResolutionDoubtKind.NumberDoubled, i, Builder.Figure(number));
        else if (number == 1)
        {
            if (!MayRestart)
                made.Doubt(ResolutionDoubtKind.NumberingRestarts, i, Builder.Figure(number));
            Next = 2;
        }
        else
            made.Doubt(ResolutionDoubtKind.NumberOutOfOrder, i, Builder.Figure(Next), Builder.Figure(number));
        MayRestart = false;
        return number;
    }
}
