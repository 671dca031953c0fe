using System.Globalization;
using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>Makes provisions with their ids, in order.</summary>
internal sealed class Builder(Sheet sheet)
{
    private const int UsualParagraph = 2_000;
    private readonly Spelled spelled = new(UsualParagraph);
    private readonly Dictionary<string, int> taken = new(sheet.Count, StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>One for each block, in order.</summary>
    public List<Provision> Provisions { get; } = new(sheet.Count);

    public List<ResolutionDoubt> Doubts { get; } = [];

    /// <summary>Before the ids of an annex, or of a second part.</summary>
    public string Scope { get; set; } = "";

    public int Annex { get; set; }

    public Sequence<Provision> Headings { get; set; } = [];

    public Provision Add(int block, ProvisionKind kind, int markLength = 0, Provision? parent = null, string label = "", int level = 0, int list = 0, bool sure = true)
    {
        var b = sheet.Blocks[block];
        var words = Spelling.Of(sheet.Layout, b.From, b.To, oneLine: true, spelled);
        var offset = Math.Min(markLength, words.Chars.Length);
        var mark = words.Chars[..offset].ToString();
        while (offset < words.Chars.Length && words.Chars[offset] == ' ')
            offset++;
        var provision = new Provision(Provisions.Count, kind, mark, words.Chars[offset..].ToString(), words.Places(sheet.Layout), offset, parent, Headings)
        {
            Label = label, EId = Unique(IdOf(kind, parent, label, list)), Level = level, LevelIsSure = sure, List = list, Annex = Annex,
        };
        Provisions.Add(provision);
        return provision;
    }

    public void Doubt(ResolutionDoubtKind kind, int block, params Sequence<string> words)
    {
        var b = sheet.Blocks[block];
        Doubts.Add(new ResolutionDoubt(kind, sheet.Layout.Source.Span(b.Start, Math.Min(b.End, Safe(b.Start + 80))), b.From + 1, words));
    }

    public string Shown(int block)
    {
        var b = sheet.Blocks[block];
        var text = sheet.Source[b.Start..Math.Min(b.End, Safe(b.Start + 60))];
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int Safe(int at) => at < sheet.Source.Length && char.IsLowSurrogate(sheet.Source[at]) ? at + 1 : at;

    private string IdOf(ProvisionKind kind, Provision? parent, string label, int list) => kind switch
    {
        ProvisionKind.Head => Counted("preface__p_"),
        ProvisionKind.Opening => Counted($"{Scope}formula_"),
        ProvisionKind.Recital => Counted($"{Scope}rec_"),
        ProvisionKind.Heading => Counted($"{Scope}dvs_") + "__heading",
        ProvisionKind.Paragraph => label.Length > 0 ? $"{Scope}para_{label}" : Counted($"{Scope}al_"),
        ProvisionKind.Item => $"{(parent is null ? Scope : parent.EId + "__")}list_{Figure(list)}__{(label.StartsWith('-') ? $"indent_{label[1..]}" : $"point_{label}")}",
        ProvisionKind.Continuation => Counted($"{(parent is null ? Scope : parent.EId + "__")}p_"),
        ProvisionKind.Adoption => Counted($"{Scope}adoption_"),
        ProvisionKind.Footnote => $"{Scope}fn_{label}",
        ProvisionKind.Annex => $"annex_{Figure(Annex)}",
        ProvisionKind.Other => Counted($"{Scope}other_"),
    };

    private string Counted(string stem) => stem + Figure(counts[stem] = counts.GetValueOrDefault(stem) + 1);

    private string Unique(string eId)
    {
        if (taken.TryAdd(eId, 1))
            return eId;
        string unique;
        do
            unique = $"{eId}-{Figure(++taken[eId])}";
        while (!taken.TryAdd(unique, 1));
        return unique;
    }
}
