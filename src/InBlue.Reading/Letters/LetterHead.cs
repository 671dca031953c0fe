using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>What stands before the body: the member of the letterhead, or the heading of a letter as documents print it.</summary>
internal sealed record LetterHead(IReadOnlyList<(MemberId Member, Evidence Where)> Members, Office? Office, CleanText? OfficeText, int BodyLine)
{
    private const int LongestHead = 25;
    private const int LongestHeading = 2_000;

    public static LetterHead Of(LonePage page, CleanText text)
    {
        var (office, heading) = Heading(page, text);
        var salutation = Enumerable.Range(0, Math.Min(page.Layout.Count, 3 * LongestHead)).Where(page.IsText).Select(i => (int?)i).FirstOrDefault(i => page.Is(i!.Value, w => w.Salutation));
        var members = office is null ? Letterhead(page, salutation ?? page.Layout.Count) : [];
        return new LetterHead(members, office, heading, salutation ?? 0);
    }

    /// <summary>"Letter dated … from the Permanent Representative of … addressed to the President of the Security Council".</summary>
    private static (Office?, CleanText?) Heading(LonePage page, CleanText text)
    {
        foreach (var (start, end) in text.Paragraphs().Take(4))
            if (page.Words.Headings.VoteLetter.Match(text.Folded[start..Math.Min(end, start + LongestHeading)]) is { Success: true } match)
            {
                var group = match.Groups["office"];
                return (page.Offices.Read(text.Folded, start + group.Index, start + group.Index + group.Length), text);
            }
        return (null, null);
    }

    /// <summary>The lines with "Mission" and a member, before those that say whom the letter is for.</summary>
    private static List<(MemberId, Evidence)> Letterhead(LonePage page, int end)
    {
        var found = new List<(MemberId, Evidence)>();
        for (var i = 0; i < Math.Min(end, LongestHead); i++)
        {
            if (!page.IsText(i))
                continue;
            if (page.Is(i, w => w.Addressee))
                break;
            // "Permanent Mission of the United Kingdom / of Great Britain and Northern Ireland": the name may go on.
            var line = Mission(page, i, 2) ?? Mission(page, i, 1);
            if (line is { } there)
                found.Add(there);
        }
        return found;
    }

    public static (MemberId, Evidence)? Mission(LonePage page, int line, int lines)
    {
        if (line + lines > page.Layout.Count || !page.Is(line, w => w.Mission))
            return null;
        var text = lines == 1 ? page.Line(line) : CleanText.OneLine(page.Layout, line, line + lines);
        return page.OnlyMemberIn(text) is { } member && IsNamedWhole(page, text.Folded, member.Start) ? (member.Member, Evidence.From("member", text, member.Start, member.End)) : null;
    }

    /// <summary>"of Sudan", not "of South Sudan".</summary>
    private static bool IsNamedWhole(LonePage page, string folded, int start) =>
        start == 0 || page.Languages.Any(l => l.Words.Offices.Linkers.Any(linker => start >= linker.Length && string.CompareOrdinal(folded, start - linker.Length, linker, 0, linker.Length) == 0));
}
