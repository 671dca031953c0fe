namespace InBlue.Reading.Resolutions;

/// <summary>Items and what goes on with them, under the paragraph that is open.</summary>
internal sealed class Listing(Sheet sheet, Builder made)
{
    private sealed class Level(Provision? provision, int block)
    {
        public Provision? Provision => provision;
        public int Block => block;
        public int Lists { get; set; }
        public bool GoesOn { get; set; }
    }

    private readonly OpenLists lists = new();

    /// <summary>The paragraph, and above it one item for each depth.</summary>
    private readonly List<Level> open = [new(null, -1)];
    private bool apart;
    private int ahead;

    public int Depth => lists.Depth;

    public void Close()
    {
        lists.Close();
        open.Clear();
        open.Add(new Level(null, -1));
        apart = false;
    }

    public Provision Top(Provision provision, int block)
    {
        lists.Close();
        open.Clear();
        open.Add(new Level(provision, block));
        apart = false;
        Seed(provision);
        return provision;
    }

    public bool ContinuesNumbers(PrintedMark mark) => lists.Continues(mark);

    /// <summary>Null, and nothing done, where the mark is plainly the first letters of a sentence.</summary>
    public Provision? Item(int i, Provision? top, bool stopBefore)
    {
        var mark = sheet.Blocks[i].Mark;
        if (mark.Shape == MarkShape.Dot && !lists.IsPlain(mark) && !stopBefore)
            return null;
        var entered = lists.Enter(mark, NextNamed(i), apart);
        apart = false;
        while (open.Count > entered.Depth)
            open.RemoveAt(open.Count - 1);
        var above = open[^1];
        if (entered.Begins || above.Lists == 0)
            above.Lists++;
        var printed = sheet.Source.Substring(sheet.Blocks[i].Start, mark.Length);
        var label = mark.Shape == MarkShape.Dash ? $"-{Builder.Figure(entered.Value)}" : printed.Trim('(', ')', '.', ',').ToLowerInvariant();
        var item = made.Add(i, ProvisionKind.Item, mark.Length, above.Provision ?? top, label, entered.Depth, above.Lists);
        open.Add(new Level(item, i));
        Seed(item);
        Say(i, printed, entered);
        return item;
    }

    /// <summary>In lower case it goes on with the sentence around the list; else with the item, which is sure where the item is a name, or goes on already.</summary>
    public void GoOn(int i, Provision top, bool sure)
    {
        if (char.IsLower(sheet.Blocks[i].First(sheet.Source)) && open.Count > 1 && Block.IsStop(sheet.Ending(i - 1)))
        {
            open.RemoveAt(open.Count - 1);
            lists.CloseTo(open.Count - 1);
            apart = true;
        }
        else if (HeadsAnItem(i))
        {
            made.Add(i, ProvisionKind.Continuation, parent: open[^2].Provision ?? top);
            return;
        }
        var with = open[^1];
        if (!sure && open.Count > 1 && !with.GoesOn && !sheet.Blocks[with.Block].IsShortWithoutStop(sheet.Source) && sheet.Stance(i) == Stance.Unknown && char.IsUpper(sheet.Blocks[i].First(sheet.Source)))
            made.Doubt(ResolutionDoubtKind.ContinuationUnclear, i, made.Shown(i));
        with.GoesOn = apart = true;
        made.Add(i, ProvisionKind.Continuation, parent: with.Provision ?? top);
    }

    /// <summary>A short line without a stop between two items of a list names the next one.</summary>
    private bool HeadsAnItem(int i) =>
        open.Count > 1 && sheet.Blocks[i].IsShortWithoutStop(sheet.Source) && i + 1 < sheet.Count && Block.IsStop(sheet.Ending(i - 1)) && lists.ContinuesInnermost(sheet.Blocks[i + 1].Mark);

    private void Seed(Provision provision)
    {
        if (provision.Mark.Length > 0)
            lists.Seed(PrintedMark.At(provision.Text.AsSpan(0, Math.Min(10, provision.Text.Length))));
    }

    private void Say(int i, string printed, Entered entered)
    {
        if (entered.Trouble == ListTrouble.Missing)
            made.Doubt(ResolutionDoubtKind.ItemMissing, i, printed, Builder.Figure(entered.Expected));
        else if (entered.Trouble == ListTrouble.Doubled)
            made.Doubt(ResolutionDoubtKind.ItemDoubled, i, printed);
        else if (entered.Trouble == ListTrouble.Damaged)
            made.Doubt(ResolutionDoubtKind.ItemDamaged, i, printed, Builder.Figure(entered.Expected));
        else if (entered.Trouble == ListTrouble.BeginsLate)
            made.Doubt(ResolutionDoubtKind.ListBeginsLate, i, printed);
        else if (entered.Trouble == ListTrouble.TooDeep)
            made.Doubt(ResolutionDoubtKind.TooDeep, i, printed);
    }

    /// <summary>The next mark that is no dash; looked for once, however many items stand before it.</summary>
    private PrintedMark NextNamed(int i)
    {
        if (ahead <= i)
        {
            ahead = i + 1;
            while (ahead < sheet.Count && (sheet.Blocks[ahead].Mark.IsNone || sheet.Blocks[ahead].Mark.Shape == MarkShape.Dash))
                ahead++;
        }
        return ahead < sheet.Count ? sheet.Blocks[ahead].Mark : default;
    }
}
