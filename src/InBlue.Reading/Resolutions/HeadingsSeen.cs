namespace InBlue.Reading.Resolutions;

/// <summary>The headings that stand above what comes next.</summary>
internal sealed class HeadingsSeen(Builder made)
{
    /// <summary>More that stand directly under one another share the deepest rank.</summary>
    private const int MaxRun = 12;

    private readonly List<Provision> run = [];
    private Provision? section;
    private bool ranksSeen;
    private int parts = 1;

    /// <summary>Whether a heading was the last thing read, so that another stands directly under it.</summary>
    public bool IsLast => run.Count > 0 && made.Provisions[^1] == run[^1];

    public void Clear()
    {
        run.Clear();
        (section, ranksSeen) = (null, false);
        made.Headings = [];
    }

    /// <param name="marked">"II", "A. …": it opens a section, under which unmarked headings stand.</param>
    public void Add(int block, int mark, bool marked)
    {
        var directly = IsLast;
        if (!directly)
            run.Clear();
        if (marked && !directly)
            section = null;
        if (run.Count == MaxRun)
            run.RemoveAt(MaxRun - 1);
        var above = section is null || run.Contains(section) ? 0 : 1;
        made.Headings = [.. above == 1 ? [section!] : (ReadOnlySpan<Provision>)[], .. run];
        var level = run.Count + above + 1;
        var heading = made.Add(block, ProvisionKind.Heading, mark, level: level, sure: directly || marked || !ranksSeen);
        ranksSeen |= directly;
        run.Add(heading);
        if (marked && section is null)
            section = heading;
        made.Headings = [.. above == 1 ? [section!] : (ReadOnlySpan<Provision>)[], .. run];
    }

    /// <summary>Ids of another part are apart from those of the first.</summary>
    public string PartScope(string scope) => scope.StartsWith("annex", StringComparison.Ordinal) ? scope : $"part_{Builder.Figure(++parts)}__";
}
