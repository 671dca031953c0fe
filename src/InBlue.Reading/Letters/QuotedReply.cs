using System.Text.RegularExpressions;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>
/// Takes out of a mail's text what it quotes: lines after ">", and all that follows the head of an earlier mail. Where lines
/// after such a head begin with ">", only these are quoted.
/// </summary>
internal static class QuotedReply
{
    private const int Reach = 6;
    private static readonly Regex From = Pattern.Of("^(?:from|de|von) ?:.*(?:@|$)");
    private static readonly Regex Sent = Pattern.Of("^(?:sent|envoyé|date) ?:");
    private static readonly Regex To = Pattern.Of("^(?:to|à|cc|subject|objet) ?:");

    /// <summary>The quoted places, in order.</summary>
    public static Sequence<SourceSpan> Take(Layout layout, IReadOnlyCollection<LetterWords> languages)
    {
        var quoted = new List<int>();
        for (var i = 0; i < layout.Count; i++)
        {
            if (layout[i].Kind != LineKind.Text)
                continue;
            if (layout.Source.Chars[layout[i].Start] == '>')
                quoted.Add(i);
            else if (HeadEnd(layout, i, languages) is { } end)
            {
                quoted.AddRange(Enumerable.Range(i, end - i));
                var next = layout.NextText(end, layout.Count);
                i = end - 1;
                if (next == layout.Count || layout.Source.Chars[layout[next].Start] == '>')
                    continue;
                quoted.AddRange(Enumerable.Range(end, layout.Count - end));
                break;
            }
        }
        quoted.RemoveAll(i => layout[i].Kind != LineKind.Text);
        foreach (var line in quoted)
            layout.Quote(line);
        return Spans(layout, quoted);
    }

    /// <summary>The line after the head of an earlier mail that begins here; null where none does.</summary>
    private static int? HeadEnd(Layout layout, int line, IReadOnlyCollection<LetterWords> languages)
    {
        var one = CleanText.OneLine(layout, line, line + 1).Folded;
        if (languages.Any(l => l.ReplyHeader.IsMatch(one)))
            return line + 1;
        var two = layout.NextText(line + 1, layout.Count) is var next && next < layout.Count ? CleanText.OneLine(layout, line, next + 1).Folded : one;
        if (two.Length < 240 && (one.StartsWith("on ", StringComparison.Ordinal) || one.StartsWith("le ", StringComparison.Ordinal)) && languages.Any(l => l.ReplyHeader.IsMatch(two)))
            return next + 1;
        if (!From.IsMatch(one))
            return null;
        var (end, sent, to) = (line + 1, false, false);
        for (var i = line + 1; i < layout.Count && i <= line + Reach && layout[i].Kind == LineKind.Text; i++)
        {
            var folded = CleanText.OneLine(layout, i, i + 1).Folded;
            if (Sent.IsMatch(folded))
                (sent, end) = (true, i + 1);
            else if (To.IsMatch(folded))
                (to, end) = (true, i + 1);
        }
        // A letter may be headed "From:", "To:", "Date:" as well; a mail names a time or an address.
        var isMail = one.Contains('@') || Enumerable.Range(line, end - line).Any(i => Fold.Of(layout.TextOf(i)) is var t && (t.StartsWith("sent", StringComparison.Ordinal) || t.StartsWith("envoyé", StringComparison.Ordinal)));
        return sent && to && isMail ? end : null;
    }

    private static Sequence<SourceSpan> Spans(Layout layout, List<int> lines)
    {
        var spans = new List<SourceSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            var first = i;
            while (i + 1 < lines.Count && lines[i + 1] == lines[i] + 1)
                i++;
            spans.Add(layout.Source.Span(layout[lines[first]].Start, layout[lines[i]].End));
        }
        return [.. spans];
    }
}
