namespace InBlue.Reading.Compiled;

/// <summary>
/// The lists that are open, the outermost first. A mark goes to the innermost list that it continues, or begins one; "(i)" after "(h)" is a letter unless "(ii)"
/// follows.
/// </summary>
/// <param name="marks">Of all items, in order.</param>
internal sealed class OpenLists(IReadOnlyList<string> marks)
{
    private enum Kind { Letter, Roman, Dash }

    private readonly List<(Kind Kind, int Last)> open = [];
    private readonly ItemMark[] all = [.. marks.Select(ItemMark.Of)];
    private int at;

    public int Depth => open.Count;

    public void Close() => open.Clear();

    /// <summary>The depth of the next item; null where its mark neither continues a list nor begins one.</summary>
    public int? Enter()
    {
        var mark = all[at++];
        if (mark.IsDash)
            return To(open.FindLastIndex(l => l.Kind == Kind.Dash), Kind.Dash, 0);
        var isRoman = mark.Roman == 1 && all.Skip(at).FirstOrDefault(m => !m.IsDash).Roman == 2;
        for (var i = open.Count - 1; i >= 0; i--)
            if (open[i].Kind == Kind.Letter && !isRoman && mark.Letter == open[i].Last + 1)
                return To(i, Kind.Letter, mark.Letter.Value);
            else if (open[i].Kind == Kind.Roman && mark.Roman == open[i].Last + 1)
                return To(i, Kind.Roman, mark.Roman.Value);
        return mark.Roman == 1 ? To(open.FindLastIndex(l => l.Kind == Kind.Roman), Kind.Roman, 1)
            : mark.Letter == 1 ? To(open.FindLastIndex(l => l.Kind == Kind.Letter), Kind.Letter, 1)
            : null;
    }

    private int To(int list, Kind kind, int value)
    {
        if (list >= 0)
            open.RemoveRange(list, open.Count - list);
        open.Add((kind, value));
        return open.Count;
    }
}
