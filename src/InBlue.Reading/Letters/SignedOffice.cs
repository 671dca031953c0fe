using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>An office beside a signature, and the lines where it stands.</summary>
/// <param name="NameEnd">Where a name before the office ends in the first line: "A. Signatory, Permanent Representative of …".</param>
internal sealed record SignedOffice(int From, int To, CleanText Text, Office Office, int NameEnd)
{
    private const int LongestOffice = 5;

    /// <summary>Of the readings of one to five lines the one that holds the longest name of a member: "of the United States / of America".</summary>
    public static SignedOffice? At(LonePage page, int line, int limit)
    {
        foreach (var (words, _, offices) in page.Languages)
        {
            SignedOffice? found = null;
            for (var to = line + 1; to <= Math.Min(line + LongestOffice, limit); to++)
            {
                if (!page.IsText(to - 1))
                    continue;
                if (to - 1 > line && page.Is(to - 1, w => w.Mission))
                    break;
                var text = CleanText.OneLine(page.Layout, line, to);
                var (name, start) = StartOf(text.Folded, offices, words.Letters.AfterTitle);
                if (start is null && to == line + 1 && !words.Offices.Tails.Any(t => text.Folded.Contains(t, StringComparison.Ordinal)))
                    break;
                if (offices.Read(text.Folded, start ?? 0, text.Length) is { } office && IsBetter(office, found))
                    found = new SignedOffice(line, to, text, office, name);
            }
            if (found is not null)
                return found;
        }
        return null;
    }

    /// <summary>The words that stand where a member should, and name none; null where there are none.</summary>
    public string? UnknownMember =>
        Office is { Member: null, UnknownMember: var (start, end) } && start < end && start > Office.CapacityWords.End ? Text.Text[start..end] : null;

    private static bool IsBetter(Office office, SignedOffice? found) =>
        found is null ? true
        : office.Member is { } member ? found.Office.Member is not { } before || member.End - member.Start > before.End - before.Start
        : false;

    /// <summary>Where the office begins: after a title, or after a name and a comma.</summary>
    private static (int NameEnd, int? Start) StartOf(string folded, OfficeReader offices, string[] afterTitle)
    {
        if (OfficeIn(folded, offices, afterTitle) is { } first)
            return (0, first);
        var comma = folded.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && OfficeIn(folded[(comma + 2)..], offices, afterTitle) is { } second ? (comma, comma + 2 + second) : (0, null);
    }

    private static int? OfficeIn(string folded, OfficeReader offices, string[] afterTitle)
    {
        var start = offices.AfterTitle(folded);
        if (start == 0)
            return offices.StartsWithCapacity(folded) ? 0 : null;
        while (start < folded.Length && (folded[start] == ' ' || afterTitle.Any(a => string.CompareOrdinal(folded, start, a, 0, a.Length) == 0)))
            start += folded[start] == ' ' ? 1 : afterTitle.First(a => string.CompareOrdinal(folded, start, a, 0, a.Length) == 0).Length;
        return start;
    }
}
