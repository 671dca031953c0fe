using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>What stands below the body: who signs, in what capacity, for whom.</summary>
internal sealed class LetterFoot
{
    private const int LongestFoot = 40;
    private const int LongestLine = 300;
    private const int LongestNotice = 15;
    private static readonly Regex Mark = Pattern.Of(@"^(?:\((?:signed|signée?)\)|\[(?:signed|signée?)\]|/s/) ?:? ?(?<name>.*)$");
    private static readonly Regex Confidential = Pattern.Of(@"\b(?:confidential\w*|intended recipient|disclaimer|confidentiel\w*|destinataires?|virus)\b");
    private static readonly Regex Abbreviated = Pattern.Of(@"^(?:(?:\p{L}\.){1,4}|(?:mr|mrs|ms|dr|jr|sr|tel|tél|fax|ave|av|st|rd|ext|inc|no|nos|dept|amb|min|gen|col|prof)\.)$");
    private readonly LonePage page;

    private LetterFoot(LonePage page)
    {
        this.page = page;
        Marks = [.. Enumerable.Range(0, page.Layout.Count).Where(i => page.IsText(i) && page.Line(i).Length < 200 && Mark.IsMatch(page.Line(i).Folded))];
        From = 1 + LastOfBody(Marks.Count > 0 ? Marks[^1] : page.Layout.Count);
        To = Math.Min(page.Layout.Count, From + LongestFoot);
        ReadOffices();
    }

    public int From { get; }

    /// <summary>Without the lines that say whom the letter is for, which may stand at its foot.</summary>
    public int To { get; private set; }

    /// <summary>The lines with "(Signed)".</summary>
    public IReadOnlyList<int> Marks { get; }

    public List<SignedOffice> Offices { get; } = [];

    public List<(MemberId Member, Evidence Where)> Missions { get; } = [];

    public static LetterFoot Of(LonePage page) => new(page);

    public Match MarkOn(int line) => Mark.Match(page.Line(line).Folded);

    /// <summary>The last line that ends a sentence of the letter, before <paramref name="limit"/>.</summary>
    private int LastOfBody(int limit)
    {
        for (var i = limit - 1; i >= 0; i--)
            if (page.IsText(i) && EndsSentence(page.Line(i)) && !StartsOffice(page.Line(i)) && !IsConfidential(i))
                return i;
        return -1;
    }

    private static bool EndsSentence(CleanText line)
    {
        var text = line.Folded.TrimEnd('»', '”', '"', ' ', ')');
        if (text.Length < 2 || text[^1] is not ('.' or '!' or '?'))
            return false;
        var last = text[(text.LastIndexOf(' ') + 1)..].TrimStart('»', '«', '(', '“', '"');
        return !Abbreviated.IsMatch(last) && !(last.Length == 1 && text.Length < 4);
    }

    /// <summary>The block of lines that the line is part of is what mail programs append.</summary>
    private bool IsConfidential(int line)
    {
        var (from, to) = (line, line + 1);
        while (from > 0 && line - from < LongestNotice && page.IsText(from - 1))
            from--;
        while (to < page.Layout.Count && to - line < LongestNotice && page.IsText(to))
            to++;
        return Enumerable.Range(from, to - from).Any(i => Confidential.IsMatch(page.Line(i).Folded));
    }

    private bool StartsOffice(CleanText line) => page.Languages.Any(l => l.Offices.StartsWithTitle(line.Folded) || l.Offices.StartsWithCapacity(line.Folded));

    private void ReadOffices()
    {
        for (var i = From; i < To; i++)
        {
            if (!page.IsText(i) || page.Line(i).Length > LongestLine || Marks.Contains(i))
                continue;
            if (IsForSomebody(i))
            {
                if (Offices.Count > 0 || Missions.Count > 0 || Marks.Any(m => m < i))
                {
                    To = i;
                    return;
                }
                i = EndOfBlock(i) - 1;
            }
            else if ((LetterHead.Mission(page, i, 2) ?? LetterHead.Mission(page, i, 1)) is { } mission)
                Missions.Add(mission);
            else if (SignedOffice.At(page, i, Marks.FirstOrDefault(m => m > i, To)) is { } office)
            {
                Offices.Add(office);
                i = office.To - 1;
            }
        }
    }

    /// <summary>A block that opens with "H.E." and speaks of a President is whom the letter is for.</summary>
    private bool IsForSomebody(int line) =>
        page.Is(line, w => w.Addressee) && Enumerable.Range(line, EndOfBlock(line) - line).Any(i => page.Line(i).Folded is var t && (t.Contains("president", StringComparison.Ordinal) || t.Contains("président", StringComparison.Ordinal)));

    private int EndOfBlock(int line)
    {
        while (line < page.Layout.Count && page.IsText(line))
            line++;
        return line;
    }
}
