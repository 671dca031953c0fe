using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>The name below a letter, as the letter writes it: after "(Signed)", or alone on a line beside the office.</summary>
internal static class Signatory
{
    private const int Reach = 4;
    private const int LongestName = 70;
    private static readonly string[] Particles = ["de", "du", "des", "da", "dos", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "y", "e", "of"];

    /// <summary>More than one where it is not plain who signs.</summary>
    public static List<(string Name, Evidence Where)> In(LonePage page, LetterFoot foot)
    {
        var marked = foot.Marks.Select(m => Marked(page, foot, m)).OfType<(string, Evidence)>().ToList();
        var found = marked.Count > 0 ? marked : Typed(page, foot);
        return [.. found.DistinctBy(f => Fold.Of(f.Item1))];
    }

    private static (string, Evidence)? Marked(LonePage page, LetterFoot foot, int line)
    {
        var text = page.Line(line);
        var start = foot.MarkOn(line).Groups["name"].Index;
        if (start < text.Length)
            return IsName(page, text.Text[start..]) ? Named(text, start, text.Length, 0) : null;
        var next = page.Layout.NextText(line + 1, page.Layout.Count);
        return next < page.Layout.Count && IsName(page, page.Line(next).Text) ? Named(CleanText.OneLine(page.Layout, line, next + 1), text.Length + 1, text.Length + 1 + page.Line(next).Length, 0) : null;
    }

    private static List<(string, Evidence)> Typed(LonePage page, LetterFoot foot)
    {
        if (foot.Offices.Count == 0)
            return Near(page, foot, foot.To - 1, -1, foot.From) is { } alone ? [alone] : [];
        var first = foot.Offices[0];
        if (first.NameEnd > 0)
            return IsName(page, first.Text.Text[..first.NameEnd]) ? [Named(first.Text, 0, first.NameEnd, 0)] : [];
        var before = Near(page, foot, first.From - 1, -1, Math.Max(foot.From, first.From - 2 * Reach));
        var after = before is null ? Near(page, foot, foot.Offices[^1].To, 1, Math.Min(foot.To, foot.Offices[^1].To + 2 * Reach)) : null;
        return [.. new[] { before, after }.OfType<(string, Evidence)>()];
    }

    /// <summary>The nearest name within a few lines of text. The lines between may be the room for a signature.</summary>
    private static (string, Evidence)? Near(LonePage page, LetterFoot foot, int from, int step, int limit)
    {
        var seen = 0;
        for (var i = from; step < 0 ? i >= limit : i < limit; i += step)
        {
            if (i < 0 || i >= page.Layout.Count || !page.IsText(i))
                continue;
            if (IsName(page, page.Line(i).Text))
                return Named(page.Line(i), 0, page.Line(i).Length, 0);
            if (++seen == Reach)
                break;
        }
        return null;
    }

    private static (string, Evidence) Named(CleanText text, int start, int end, int evidenceFrom) =>
        (Spacing.BorneOut(text.Text[start..end].Trim(), text.Quote(start, end)), Evidence.From("signatory", text, evidenceFrom, end));

    private static bool IsName(LonePage page, string line)
    {
        if (line.Length is < 4 or > LongestName || line.Any(c => char.IsDigit(c) || c is ',' or ':' or ';' or '@' or '/' or '!' or '?' or '(' or '«' or '"'))
            return false;
        var folded = Fold.Of(line);
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and < 8
            && words.All(w => char.IsUpper(w[0]) || Particles.Contains(Fold.Of(w)) || w.StartsWith("d'", StringComparison.Ordinal) || w.StartsWith("d’", StringComparison.Ordinal))
            && !page.Languages.Any(l => l.Words.Letters.NotAName.IsMatch(folded) || l.Words.Letters.Closing.IsMatch(folded) || l.Words.Letters.Salutation.IsMatch(folded) || l.Names.AllIn(folded, 0, folded.Length).Count > 0);
    }
}
