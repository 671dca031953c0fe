using System.Text.RegularExpressions;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

internal sealed record Cover(LocalDate Date, string Signatory, Evidence Signed, string Item, Stated Stated, Symbol? ProcedureLetter, Announced Announced);

/// <summary>Reads the President's letter that opens the document.</summary>
internal static class CoverReader
{
    /// <summary>Null where it cannot be read; the desk has the faults.</summary>
    public static Cover? Read(Desk desk, int from, int to)
    {
        if (desk.Part("cover", from, to) is not { Length: > 0 } text)
            return null;
        desk.Dates.Check(desk, text);
        var heading = text.Paragraphs().First();
        if (desk.Dates.First(text.Folded, heading.Start, heading.End) is not { } date
            || !desk.Words.Headings.FromPresident.IsMatch(text.Folded[heading.Start..heading.End]))
        {
            desk.Fault(FaultKind.CoverHeadingUnclear, text, heading.Start, heading.End, Desk.Shown(text.Text[heading.Start..heading.End]));
            return null;
        }
        desk.Evidence.Add(Evidence.From("document.date", text, date.Start, date.End));
        var (item, stated, announced) = (ItemIn(desk, text), StatedReader.Read(desk, text), AnnouncedIn(desk, text));
        var signed = SignatureReader.In(desk, from, to);
        if (signed.Count == 0)
            desk.Fault(FaultKind.SignatureMissing, to - 1, "");
        if (item is null)
            desk.Fault(FaultKind.AgendaItemMissing, text, heading.Start, heading.End);
        if (item is null || signed.Count == 0 || stated is null || announced is null)
            return null;
        var signature = signed[^1];
        var evidence = Evidence.From("document.president", signature.Text, 0, signature.Text.Length);
        desk.Evidence.Add(evidence);
        return new Cover(date.Date, signature.Name, evidence, item, stated, ProcedureLetterIn(desk, text), announced);
    }

    /// <summary>Null where no item is named, or, with a fault, where several are.</summary>
    public static string? ItemIn(Desk desk, CleanText text)
    {
        var found = desk.Words.Cover.Item.Matches(text.Folded).Select(m => m.Groups["item"]).ToList();
        if (found.Count == 0)
            return null;
        var items = found.Select(g => text.Text.Substring(g.Index, g.Length)).Distinct().ToArray();
        desk.Evidence.Add(Evidence.From("draft.item", text, found[0].Index, found[0].Index + found[0].Length));
        if (items.Length > 1)
            desk.Fault(FaultKind.AgendaItemsDiffer, text, found[1].Index, found[1].Index + found[1].Length, [.. items]);
        return items[0];
    }

    public static Symbol? ProcedureLetterIn(Desk desk, CleanText text)
    {
        var group = desk.Words.Cover.ProcedureLetter.Match(text.Folded).Groups["symbol"];
        if (!group.Success)
            return null;
        desk.Evidence.Add(Evidence.From("procedure.letter", text, group.Index, group.Index + group.Length));
        return new Symbol(text.Text.Substring(group.Index, group.Length));
    }

    private static Announced? AnnouncedIn(Desk desk, CleanText text)
    {
        var (letters, statements) = (new SortedSet<AnnexNumber>(), new SortedSet<AnnexNumber>());
        foreach (var (start, end) in text.Paragraphs())
        {
            var since = start;
            foreach (Match match in desk.Words.Cover.SeeAnnexes.Matches(text.Folded[start..end]))
            {
                var about = text.Folded[since..(start + match.Index)];
                since = start + match.Index + match.Length;
                var numbers = Numbers(desk, match.Groups["list"].Value);
                if (about.Contains(desk.Words.Cover.Statements, StringComparison.Ordinal))
                    statements.UnionWith(numbers);
                else if (about.Contains(desk.Words.Cover.Letters, StringComparison.Ordinal))
                    letters.UnionWith(numbers);
            }
        }
        if (letters.Count > 0)
            return new Announced([.. letters], [.. statements]);
        desk.Fault(FaultKind.AnnouncementMissing, text, 0, 0);
        return null;
    }

    /// <summary>"II à XVI", "XVII, XVIII et XIX".</summary>
    private static IEnumerable<AnnexNumber> Numbers(Desk desk, string list)
    {
        AnnexNumber? last = null;
        for (var at = 0; at < list.Length;)
        {
            var start = list.AsSpan(at).IndexOfAny("ivxlc") is var skip and >= 0 ? at + skip : list.Length;
            var end = start;
            while (end < list.Length && "ivxlc".Contains(list[end], StringComparison.Ordinal))
                end++;
            if (AnnexNumber.Parse(list[start..end].ToUpperInvariant()) is { } number)
            {
                if (last is { } from && desk.Words.Cover.RangeMark.IsMatch(list[at..start]))
                    for (var between = from.Value + 1; between < number.Value; between++)
                        yield return new AnnexNumber(between);
                yield return number;
                last = number;
            }
            at = Math.Max(end, at + 1);
        }
    }
}
