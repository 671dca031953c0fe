using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>"le Représentant permanent de la Belgique auprès de …", taken apart. Places are those of the text it was read in.</summary>
internal sealed record Office(Mention? Member, CapacityId? Capacity, (int Start, int End) CapacityWords, (int Start, int End)? UnknownMember);

internal sealed class OfficeReader(Vocabulary words, MemberNames names, Council council)
{
    private readonly OfficeWords offices = words.Offices;
    private readonly List<(string Form, CapacityId Id)> capacities =
        [.. from c in council.Capacities from form in c.Forms.AllIn(words.Language) orderby form.Length descending select (Fold.Of(form), c.Id)];

    /// <summary>Null where neither a member nor a capacity is found.</summary>
    public Office? Read(string folded, int start, int end)
    {
        end = HeadEnd(folded, start, end);
        start = AfterAny(folded, start, end, offices.Articles);
        if (names.LongestEndingAt(folded, start, end) is { } member && LinkerBefore(folded, start, member.Start) is { } office)
            return new Office(member, CapacityOf(folded[start..office]), (start, office), null);
        foreach (var (form, id) in capacities)
            if (StartsWith(folded, start, end, form))
                return new Office(null, id, (start, start + form.Length), (AfterLinker(folded, start + form.Length, end), end));
        return null;
    }

    public bool StartsWithCapacity(string folded)
    {
        var start = AfterAny(folded, 0, folded.Length, offices.Articles);
        return capacities.Exists(c => StartsWith(folded, start, folded.Length, c.Form));
    }

    public bool StartsWithTitle(string folded) => offices.Titles.Any(title => StartsWith(folded, 0, folded.Length, title));

    /// <summary>Past "L'Ambassadeur," at the head of a signature.</summary>
    public int AfterTitle(string folded)
    {
        var after = AfterAny(folded, 0, folded.Length, offices.Titles);
        while (after > 0 && after < folded.Length && folded[after] is ' ' or ',')
            after++;
        return after;
    }

    private CapacityId? CapacityOf(string office)
    {
        foreach (var interim in offices.AdInterim)
            if (office.EndsWith(interim, StringComparison.Ordinal))
                office = office[..^interim.Length];
        return capacities.Find(c => c.Form == office) is { Form: not null } found ? found.Id : null;
    }

    private int HeadEnd(string folded, int start, int end)
    {
        foreach (var tail in offices.Tails)
            if (folded.IndexOf(tail, start, end - start, StringComparison.Ordinal) is var at and >= 0)
                end = at;
        while (end > start && folded[end - 1] is ' ' or ',')
            end--;
        return end;
    }

    private int? LinkerBefore(string folded, int start, int name)
    {
        foreach (var linker in offices.Linkers)
            if (name - linker.Length > start && string.CompareOrdinal(folded, name - linker.Length, linker, 0, linker.Length) == 0)
                return name - linker.Length;
        return null;
    }

    private int AfterLinker(string folded, int start, int end)
    {
        foreach (var interim in offices.AdInterim)
            if (string.CompareOrdinal(folded, start, interim, 0, interim.Length) == 0)
                start += interim.Length;
        var after = AfterAny(folded, start, end, offices.Linkers);
        return after < end ? after : start;
    }

    private static int AfterAny(string folded, int start, int end, string[] openings)
    {
        foreach (var opening in openings)
            if (StartsWith(folded, start, end, opening))
                return start + opening.Length;
        return start;
    }

    private static bool StartsWith(string folded, int start, int end, string opening) =>
        start + opening.Length <= end
        && string.CompareOrdinal(folded, start, opening, 0, opening.Length) == 0
        && (start + opening.Length == end || !char.IsLetterOrDigit(opening[^1]) || !char.IsLetterOrDigit(folded[start + opening.Length]));
}
