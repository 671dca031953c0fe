using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>What the readers of the parts of a lone letter share. Its head and foot may be in either language, whatever its body is in.</summary>
internal sealed class LonePage(Layout layout, Vocabulary words, IReadOnlyList<Vocabulary> languages, Council council)
{
    private readonly Dictionary<int, CleanText> lines = [];

    public Layout Layout => layout;

    public Vocabulary Words => words;

    /// <summary>The letter's own first.</summary>
    public IReadOnlyList<(Vocabulary Words, MemberNames Names, OfficeReader Offices)> Languages { get; } =
    [
        .. from v in languages.OrderByDescending(v => v == words)
           let names = new MemberNames(council, v.Language)
           select (v, names, new OfficeReader(v, names, council)),
    ];

    public MemberNames Names => Languages[0].Names;

    public OfficeReader Offices => Languages[0].Offices;

    public bool IsText(int line) => layout[line].Kind == LineKind.Text;

    public CleanText Line(int line) => lines.TryGetValue(line, out var text) ? text : lines[line] = CleanText.OneLine(layout, line, line + 1);

    /// <summary>The member whose name stands in the line, in either language, where it is one and no other.</summary>
    public Mention? OnlyMemberIn(CleanText line)
    {
        var mentions = Languages.SelectMany(l => l.Names.AllIn(line.Folded, 0, line.Length)).ToList();
        return mentions.Select(m => m.Member).Distinct().Count() == 1 ? mentions.MaxBy(m => m.End - m.Start) : null;
    }

    public bool Is(int line, Func<LetterWords, System.Text.RegularExpressions.Regex> what) =>
        Languages.Any(l => what(l.Words.Letters).IsMatch(Line(line).Folded));
}
