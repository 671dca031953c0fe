namespace InBlue.Reading.Resolutions;

internal enum ListTrouble { None, Missing, Doubled, Damaged, BeginsLate, TooDeep }

/// <param name="Depth">1 for the outermost list.</param>
/// <param name="Value">As the list counts it.</param>
/// <param name="Begins">Whether a list begins with it.</param>
/// <param name="Expected">What should have come, where there is trouble.</param>
internal readonly record struct Entered(int Depth, int Value, bool Begins, ListTrouble Trouble, int Expected);

/// <summary>
/// The lists that are open, the outermost first. A mark goes to the innermost list that it continues, or begins one; "(i)" after "(h)" is a letter unless "(ii)"
/// follows.
/// </summary>
internal sealed class OpenLists
{
    public const int MaxDepth = 12;

    private enum Counts { Number, Letter, Double, Roman, Dash }

    /// <summary>Marks of one family look alike.</summary>
    private readonly record struct Family(Counts Counts, MarkShape Shape, bool IsUpper, char Sign);

    private readonly List<(Family Family, int Last)> open = [];

    /// <summary>How far lists came that are closed: some go on under the next item above them.</summary>
    private readonly Dictionary<Family, int> left = [];

    public int Depth => open.Count;

    public void Close()
    {
        open.Clear();
        left.Clear();
    }

    public void CloseTo(int depth) => Leave(Math.Min(depth, open.Count));

    private void Leave(int depth)
    {
        for (var i = depth; i < open.Count; i++)
            left[open[i].Family] = open[i].Last;
        open.RemoveRange(depth, open.Count - depth);
    }

    /// <summary>Whether it goes on with a list that is open.</summary>
    public bool Continues(PrintedMark mark)
    {
        foreach (var list in open)
            if (Value(list, mark, isRoman: false) == list.Last + 1)
                return true;
        return false;
    }

    /// <summary>A list whose first item stands on the line of what it belongs to: "58. (a) Requests …".</summary>
    public void Seed(PrintedMark mark)
    {
        if (open.Count < MaxDepth && mark.Shape != MarkShape.Dash && First(mark, isRoman: false) is { } family)
            open.Add((family, 1));
    }

    public bool ContinuesInnermost(PrintedMark mark) => open.Count > 0 && Value(open[^1], mark, isRoman: false) == open[^1].Last + 1;

    /// <summary>Whether it goes on with a list or begins one, without trouble.</summary>
    public bool IsPlain(PrintedMark mark) => mark.Shape == MarkShape.Dash || Continues(mark) || First(mark, isRoman: false) is not null;

    /// <param name="next">The next mark that is no dash.</param>
    /// <param name="apart">Words that belong to no item stand before it.</param>
    public Entered Enter(PrintedMark mark, PrintedMark next, bool apart)
    {
        if (mark.Shape == MarkShape.Dash)
            return Dash(mark);
        var isRoman = mark.Roman == 1 && next.Roman == 2;
        for (var i = open.Count - 1; i >= 0; i--)
            if (Value(open[i], mark, isRoman) is var value and > 0 && value == open[i].Last + 1)
                return To(i, open[i].Family, value, begins: false);
        if (mark.Number == 1 && next is { Roman: 2 } && next.Shape == mark.Shape && open.Count < MaxDepth) // "(1)" before "(ii)"
            return To(open.Count, Of(Counts.Roman, next), 1, begins: true) with { Trouble = ListTrouble.Damaged, Expected = 1 };
        if (First(mark, isRoman) is { } first)
            return Begin(first, apart);
        foreach (var (family, last) in left)
            if (Value((family, last), mark, isRoman) == last + 1 && open.Count < MaxDepth)
                return To(open.Count, family, last + 1, begins: true);
        if (Mended(mark, next) is { } mended)
            return mended;
        for (var i = open.Count - 1; i >= 0; i--)
            if (Value(open[i], mark, isRoman) is var value and > 0)
            {
                var expected = open[i].Last + 1;
                return To(i, open[i].Family, value, begins: false) with { Trouble = value < expected ? ListTrouble.Doubled : ListTrouble.Missing, Expected = expected };
            }
        var (begun, late) = Late(mark);
        return open.Count == MaxDepth ? TooDeep(begun, late) : To(open.Count, begun, late, begins: true) with { Trouble = ListTrouble.BeginsLate, Expected = 1 };
    }

    /// <summary>A mark that fits no list stands where one fits: the next mark goes on after it. And "(6)" after "(a)" is "(b)" misread.</summary>
    private Entered? Mended(PrintedMark mark, PrintedMark next)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var (family, place) = (open[i].Family, open[i].Last + 1);
            if ((next.Shape == family.Shape && Value(open[i], next, isRoman: false) == place + 1) || (mark.Number == 6 && mark.Shape == family.Shape && family.Counts == Counts.Letter && place == 2))
                return To(i, family, place, begins: false) with { Trouble = ListTrouble.Damaged, Expected = place };
        }
        return next.Letter == 2 && next.Shape == mark.Shape && mark.Number > 0 && open.Count < MaxDepth
            ? To(open.Count, Of(Counts.Letter, next), 1, begins: true) with { Trouble = ListTrouble.Damaged, Expected = 1 }
            : null;
    }

    private Entered Dash(PrintedMark mark)
    {
        var family = new Family(Counts.Dash, mark.Shape, false, mark.Sign);
        var at = open.FindLastIndex(l => l.Family == family);
        return at >= 0 ? To(at, family, open[at].Last + 1, begins: false) : open.Count == MaxDepth ? TooDeep(family, 1) : To(open.Count, family, 1, begins: true);
    }

    /// <summary>Under a deeper list of another family it is a list of its own; right after one of its own family the count begins again.</summary>
    private Entered Begin(Family family, bool apart)
    {
        if (open.Count > 0 && open[^1].Family == family)
            return To(open.Count - 1, family, 1, begins: true) with { Trouble = apart ? ListTrouble.None : ListTrouble.Doubled, Expected = open[^1].Last + 1 };
        return open.Count == MaxDepth ? TooDeep(family, 1) : To(open.Count, family, 1, begins: true);
    }

    private Entered TooDeep(Family family, int value) => To(open.Count - 1, family, value, begins: true) with { Trouble = ListTrouble.TooDeep, Expected = MaxDepth };

    private Entered To(int list, Family family, int value, bool begins)
    {
        Leave(list);
        open.Add((family, value));
        return new Entered(open.Count, value, begins, ListTrouble.None, 0);
    }

    private static int Value((Family Family, int Last) list, PrintedMark mark, bool isRoman)
    {
        if (list.Family.Shape != mark.Shape || (list.Family.IsUpper != mark.IsUpper && mark.Number == 0))
            return 0;
        return list.Family.Counts switch
        {
            Counts.Number => mark.Number,
            Counts.Letter => mark.Double > 0 && list.Last >= 26 ? mark.Double + 26 : isRoman ? 0 : mark.Letter,
            Counts.Double => mark.Double,
            Counts.Roman => mark.Roman,
            _ => 0,
        };
    }

    private static Family? First(PrintedMark mark, bool isRoman) => mark switch
    {
        { Number: 1 } => Of(Counts.Number, mark),
        { Roman: 1 } when isRoman || mark.Letter != 1 => Of(Counts.Roman, mark),
        { Letter: 1 } => Of(Counts.Letter, mark),
        { Double: 1 } => Of(Counts.Double, mark),
        _ => null,
    };

    private static (Family Family, int Value) Late(PrintedMark mark) => mark switch
    {
        { Number: > 0 } => (Of(Counts.Number, mark), mark.Number),
        { Letter: > 0 } => (Of(Counts.Letter, mark), mark.Letter),
        { Roman: > 0 } => (Of(Counts.Roman, mark), mark.Roman),
        _ => (Of(Counts.Double, mark), Math.Max(mark.Double, 1)),
    };

    private static Family Of(Counts counts, PrintedMark mark) => new(counts, mark.Shape, mark.IsUpper && counts != Counts.Number, ' ');
}
