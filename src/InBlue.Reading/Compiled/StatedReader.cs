using System.Text.RegularExpressions;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>What the cover letter says came of the vote.</summary>
internal static class StatedReader
{
    private const int Reach = 200;

    /// <summary>Null, with a fault, where it says two things.</summary>
    public static Stated? Read(Desk desk, CleanText text)
    {
        var cover = desk.Words.Cover;
        var not = cover.NotAdopted.Matches(text.Folded).Where(m => SpeaksOfTheText(desk, text, m)).ToList();
        var adopted = cover.Adopted.Matches(text.Folded)
            .Where(m => SpeaksOfTheText(desk, text, m) && !not.Exists(n => n.Index < m.Index + m.Length && m.Index < n.Index + n.Length))
            .ToList();
        if (not.Count > 0 && adopted.Count > 0)
            return Unclear(desk, text, adopted[0], not[0]);
        if (not.Count > 0)
        {
            desk.Evidence.Add(Evidence.From("stated.outcome", text, not[0].Index, not[0].Index + not[0].Length));
            return new Stated(StatedOutcome.NotAdopted, null, null);
        }
        if (adopted.Count == 0)
            return new Stated(StatedOutcome.NotStated, null, null);

        var dated = adopted.Where(m => m.Groups["date"].Success).ToList();
        if (dated.Select(m => m.Groups["date"].Value).Distinct().Count() > 1)
            return Unclear(desk, text, dated[0], dated.First(m => m.Groups["date"].Value != dated[0].Groups["date"].Value));
        var said = dated.Count > 0 ? dated[0] : adopted[0];
        desk.Evidence.Add(Evidence.From("stated.outcome", text, said.Index, said.Index + said.Length));
        var date = said.Groups["date"] is { Success: true } group ? desk.Dates.First(text.Folded, group.Index, group.Index + group.Length)?.Date : null;
        return new Stated(StatedOutcome.Adopted, date, ResolutionBefore(desk, text, said));
    }

    private static string? ResolutionBefore(Desk desk, CleanText text, Match adopted)
    {
        var start = Math.Max(ParagraphStart(text, adopted.Index), adopted.Index - Reach);
        if (desk.Words.Cover.Resolution.Matches(text.Folded[start..adopted.Index]).LastOrDefault() is not { } match)
            return null;
        var number = match.Groups["number"];
        desk.Evidence.Add(Evidence.From("stated.resolution", text, start + number.Index, start + number.Index + number.Length));
        return text.Text.Substring(start + number.Index, number.Length);
    }

    /// <summary>A procedure may be adopted too.</summary>
    private static bool SpeaksOfTheText(Desk desk, CleanText text, Match match)
    {
        var start = Math.Max(ParagraphStart(text, match.Index), match.Index - Reach);
        var before = text.Folded[start..match.Index];
        return before.Contains(desk.Words.Cover.Draft, StringComparison.Ordinal) || before.Contains(desk.Words.Votes.Resolution, StringComparison.Ordinal);
    }

    private static int ParagraphStart(CleanText text, int place) => place == 0 ? 0 : text.Text.LastIndexOf('\n', place - 1) + 1;

    private static Stated? Unclear(Desk desk, CleanText text, Match one, Match other)
    {
        desk.Fault(FaultKind.OutcomeUnclear, text, other.Index, other.Index + other.Length, one.Value, other.Value);
        return null;
    }
}
