using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>Tells the paragraphs of a resolution apart, one after the other.</summary>
internal sealed class StructureReader
{
    private enum Section { Preamble, Operative, After }

    private readonly Sheet sheet;
    private readonly Builder made;
    private readonly Numbering numbers;
    private readonly Listing lists;
    private readonly HeadingsSeen headings;
    private Section section = Section.Preamble;
    private Provision? top, adoption;
    private int unnumbered;
    private bool notes, opened;

    private StructureReader(Sheet sheet, Builder made)
    {
        (this.sheet, this.made) = (sheet, made);
        (numbers, lists, headings) = (new Numbering(sheet, made), new Listing(sheet, made), new HeadingsSeen(made));
    }

    public static Builder Read(Sheet sheet)
    {
        var made = new Builder(sheet);
        new StructureReader(sheet, made).Read();
        return made;
    }

    private void Read()
    {
        var body = HeadEnd();
        for (var i = 0; i < body; i++)
            made.Add(i, sheet.IsAdoption(i) ? ProvisionKind.Adoption : ProvisionKind.Head);
        for (var i = body; i < sheet.Count; i++)
            Place(i);
        if (top is not null && made.Annex == 0 && !made.Provisions.Exists(p => p.Kind == ProvisionKind.Paragraph))
            made.Doubts.Add(new ResolutionDoubt(ResolutionDoubtKind.NoOperative, null, null, []));
        if (unnumbered > 0)
            made.Doubts.Add(new ResolutionDoubt(ResolutionDoubtKind.Unnumbered, null, null, [Builder.Figure(unnumbered)]));
        if (top is null && sheet.Count > 0 && !made.Provisions.Exists(p => p.Kind is ProvisionKind.Recital or ProvisionKind.Paragraph or ProvisionKind.Item))
            made.Doubts.Add(new ResolutionDoubt(ResolutionDoubtKind.NoProvision, null, null, []));
        CheckEnd();
    }

    /// <summary>The first block of the body: the opening words, or without them the first plain paragraph.</summary>
    private int HeadEnd()
    {
        for (var i = 0; i < sheet.Count; i++)
            if (sheet.IsOpening(i) || sheet.RunInLength(i) > 0)
                return i;
        var first = 0;
        while (first < sheet.Count && !sheet.Blocks[first].Mark.IsPlainNumber && (sheet.Stance(first) == Stance.Unknown || sheet.IsAdoption(first)))
            first++;
        if (sheet.Count > 0)
            made.Doubt(ResolutionDoubtKind.OpeningMissing, Math.Min(first, sheet.Count - 1));
        return first;
    }

    private void Place(int i)
    {
        var block = sheet.Blocks[i];
        if (sheet.IsRule(i))
            (_, notes) = (made.Add(i, ProvisionKind.Other), true);
        else if (section != Section.Preamble && sheet.IsAnnex(i))
            BeginAnnex(i);
        else if (made.Annex == 0 && sheet.IsAdoption(i) && (section != Section.Preamble || top is not null))
            (adoption, section) = (made.Add(i, ProvisionKind.Adoption), Section.After);
        else if (sheet.IsOpening(i))
            BeginPart(i, runIn: 0);
        else if (sheet.RunInLength(i) is var length and > 0 && (i == 0 || top is null) && section == Section.Preamble)
            BeginPart(i, length);
        else if ((section == Section.After || notes) && sheet.NoteLength(i) is var note and > 0)
            made.Add(i, ProvisionKind.Footnote, note, label: sheet.Source.Substring(block.Start, note).Trim('*'));
        else if (sheet.IsMarkedHeading(i))
            Head(i, block.Mark.IsNone ? 0 : block.Mark.Length, marked: true);
        else if (section == Section.After && block.Mark.IsNone && sheet.Stance(i) == Stance.Unknown)
            made.Add(i, char.IsLower(block.First(sheet.Source)) ? ProvisionKind.Continuation : ProvisionKind.Other, parent: char.IsLower(block.First(sheet.Source)) ? adoption : null);
        else if (block.Mark.IsNone || (block.Mark.Shape == MarkShape.Comma && block.Mark.Number != numbers.Next))
            Unmarked(i);
        else
            Marked(i);
    }

    private void BeginAnnex(int i)
    {
        made.Annex++;
        made.Scope = $"annex_{Builder.Figure(made.Annex)}__";
        (section, top, notes) = (Section.Operative, null, false);
        headings.Clear();
        numbers.Restart();
        lists.Close();
        made.Add(i, ProvisionKind.Annex);
    }

    /// <summary>Opening words: of the resolution, or of another part of it, whose numbers begin again.</summary>
    private void BeginPart(int i, int runIn)
    {
        if (opened)
            made.Scope = headings.PartScope(made.Scope);
        numbers.Restart();
        lists.Close();
        (section, top) = (Section.Preamble, null);
        if (runIn == 0)
        {
            made.Add(i, ProvisionKind.Opening);
            opened = true;
            return;
        }
        made.Doubt(ResolutionDoubtKind.OpeningRunsIn, i, made.Shown(i));
        var operative = sheet.Ending(i) == '.';
        section = operative ? Section.Operative : Section.Preamble;
        unnumbered += operative ? 1 : 0;
        top = lists.Top(made.Add(i, operative ? ProvisionKind.Paragraph : ProvisionKind.Recital), i);
    }

    private void Head(int i, int mark, bool marked)
    {
        headings.Add(i, mark, marked);
        numbers.MayRestart = true;
        (top, section) = (null, section == Section.After ? Section.Operative : section);
        lists.Close();
    }

    private void Marked(int i)
    {
        var mark = sheet.Blocks[i].Mark;
        var previous = i > 0 ? sheet.Ending(i - 1) : ' ';
        if (mark.Shape is MarkShape.Dot or MarkShape.Comma && numbers.Reads(i, lists, previous, top) is { } number)
        {
            section = Section.Operative;
            top = lists.Top(made.Add(i, ProvisionKind.Paragraph, mark.Length, label: Builder.Figure(number)), i);
        }
        else if (mark.Shape == MarkShape.Comma)
            Unmarked(i);
        else if (mark is { Number: > 0, Shape: MarkShape.Bracketed } && mark.Number == numbers.Next && lists.Depth == 0 && sheet.Stance(i) == Stance.Operative)
        {
            (section, numbers.Next) = (Section.Operative, mark.Number + 1);
            top = lists.Top(made.Add(i, ProvisionKind.Paragraph, mark.Length, label: Builder.Figure(mark.Number)), i);
        }
        else if (lists.Item(i, top, Block.IsStop(previous)) is null)
            Unmarked(i);
    }

    private void Unmarked(int i)
    {
        var (block, stance, ending) = (sheet.Blocks[i], sheet.Stance(i), sheet.Ending(i));
        var isLower = char.IsLower(block.First(sheet.Source));
        var stopBefore = i == 0 || Block.IsStop(sheet.Ending(i - 1));
        if (block.IsQuoted(sheet.Source) && top is not null)
            lists.GoOn(i, top, sure: true);
        else if (stopBefore && numbers.ReadsBare(i) is { } number)
        {
            section = Section.Operative;
            top = lists.Top(made.Add(i, ProvisionKind.Paragraph, sheet.NoteLength(i), label: Builder.Figure(number)), i);
        }
        else if (sheet.IsHeading(i, section == Section.Operative && made.Annex + numbers.Next > 1) && (stopBefore || headings.IsLast || top is null))
            Head(i, 0, marked: false);
        else if (section == Section.Preamble)
            Preamble(i, stance, ending, isLower);
        else if (made.Annex > 0)
            InAnnex(i);
        else
            Operative(i, stance, isLower, stopBefore);
    }

    private void Preamble(int i, Stance stance, char ending, bool isLower)
    {
        if (stance == Stance.Operative && !isLower)
            AddUnnumbered(i);
        else if (isLower && top is not null)
            lists.GoOn(i, top, sure: true);
        else if (stance == Stance.Recital || ending is ',' or ';' or ':' or '\uFF0C' or '\uFF1B' or '\u060C' or '\u061B')
            top = lists.Top(made.Add(i, ProvisionKind.Recital), i);
        else if (sheet.NumberAhead(i) > 0 || !Block.IsStop(ending))
        {
            made.Doubt(ResolutionDoubtKind.PartUnclear, i, made.Shown(i));
            top = lists.Top(made.Add(i, ProvisionKind.Recital), i);
        }
        else
        {
            made.Doubt(ResolutionDoubtKind.PartUnclear, i, made.Shown(i));
            AddUnnumbered(i);
        }
    }

    private void AddUnnumbered(int i)
    {
        (section, unnumbered) = (Section.Operative, unnumbered + 1);
        top = lists.Top(made.Add(i, ProvisionKind.Paragraph), i);
    }

    private void InAnnex(int i)
    {
        if (top is null || top.Mark.Length == 0)
            top = lists.Top(made.Add(i, ProvisionKind.Paragraph), i);
        else
            lists.GoOn(i, top, sure: true);
    }

    private void Operative(int i, Stance stance, bool isLower, bool stopBefore)
    {
        if (stance == Stance.Operative && !isLower && stopBefore && (top is null || top.Mark.Length == 0 || i == sheet.Count - 1 || sheet.NumberAhead(i) != numbers.Next))
        {
            if (numbers.Next > 1)
                made.Doubt(ResolutionDoubtKind.NumberNotPrinted, i, Builder.Figure(numbers.Next++), made.Shown(i));
            else
                unnumbered++;
            top = lists.Top(made.Add(i, ProvisionKind.Paragraph), i);
        }
        else if (stance == Stance.Recital && !isLower && stopBefore && (top is null || top.Kind == ProvisionKind.Recital || top.Mark.Length == 0))
            top = lists.Top(made.Add(i, ProvisionKind.Recital), i);
        else if (top is null)
        {
            made.Doubt(ResolutionDoubtKind.PartUnclear, i, made.Shown(i));
            top = lists.Top(made.Add(i, ProvisionKind.Paragraph), i);
        }
        else
            lists.GoOn(i, top, sure: false);
    }

    private void CheckEnd()
    {
        if (made.Provisions.FindLast(p => p.Annex == 0 && p.Kind is ProvisionKind.Paragraph or ProvisionKind.Item or ProvisionKind.Continuation) is { } last
            && sheet.Blocks[last.Index] is var block && block.Ending(sheet.Source) is not ('.' or '\u3002' or '!' or '?'))
            made.Doubts.Add(new ResolutionDoubt(ResolutionDoubtKind.CutOff, last.Span, last.Line, [last.Text.Length > 60 ? last.Text[^60..] : last.Text]));
    }
}
