using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>
/// A draft in paragraphs. Nothing is refused and no word is lost: what is not plainly a recital, a numbered paragraph, a heading or an item of a list goes on
/// with what stands before it.
/// </summary>
public static class DraftParagraphs
{
    private const int LongestHeading = 250;
    private static readonly Regex Number = Pattern.Of(@"^(?<number>[0-9]{1,3})\.(?: |$)");

    /// <param name="body">Whose draft it is, in the draft's language: the opening words are its name and a comma.</param>
    public static Sequence<DraftParagraph> Read(SourceText source, string body)
    {
        if (Layout.Of(source) is not { } layout)
            return [];
        var opening = OpeningLine(layout, Fold.Of(body));
        Found[] found =
        [
            .. ParagraphsOf(layout, 0, opening, DraftPart.Head),
            .. ParagraphsOf(layout, opening, opening + 1, DraftPart.Opening),
            .. ParagraphsOf(layout, opening + 1, layout.Count, DraftPart.Continuation),
        ];
        Sort(found);
        var (lists, next) = (new OpenLists(), NextNamed(found));
        return [.. found.Select((f, i) => f.In(lists, next[i]))];
    }

    /// <summary>A line of its own, even where no blank line parts it from the title above; -1 where there is none.</summary>
    private static int OpeningLine(Layout layout, string body)
    {
        for (var i = 0; i < layout.Count; i++)
            if (layout[i].Kind == LineKind.Text && layout[i].End - layout[i].Start <= body.Length + 12 && layout.Source.Chars[layout[i].End - 1] is ',' or '\uFF0C' or '\u060C'
                && CleanText.OneLine(layout, i, i + 1).Folded.Contains(body, StringComparison.Ordinal))
                return i;
        return -1;
    }

    private static IEnumerable<Found> ParagraphsOf(Layout layout, int from, int to, DraftPart part)
    {
        if (to <= from || from < 0)
            return [];
        var text = CleanText.Of(layout, from, to);
        return text.Paragraphs().Select(p => new Found(text, p.Start, p.End) { Part = part });
    }

    /// <summary>Sorts what stands after the opening words, or everything where there are none.</summary>
    private static void Sort(Found[] found)
    {
        var opening = Array.FindIndex(found, f => f.Part == DraftPart.Opening);
        var (operative, begun) = (0, opening >= 0);
        for (var i = opening + 1; i < found.Length; i++)
        {
            var paragraph = found[i];
            if (NumberOf(paragraph) == operative + 1)
            {
                operative++;
                paragraph.Part = DraftPart.Operative;
                paragraph.MarkLength = paragraph.Folded.IndexOf('.') + 1;
            }
            else if (paragraph.ItemMark is { IsNone: false } mark)
                (paragraph.Part, paragraph.MarkLength) = (DraftPart.Item, mark.Length);
            else if (operative == 0 && paragraph.EndsInPause)
                paragraph.Part = DraftPart.Recital;
            else if (!begun)
                paragraph.Part = DraftPart.Head;
            begun |= paragraph.Part != DraftPart.Head;
        }
        for (var i = found.Length - 2; i > opening; i--)
            if (found[i].Part == DraftPart.Continuation && found[i + 1].Part is (DraftPart.Operative or DraftPart.Heading) && found[i].IsHeading)
                found[i].Part = DraftPart.Heading;
    }

    /// <summary>For each paragraph, the next mark of an item that is no dash.</summary>
    private static PrintedMark[] NextNamed(Found[] found)
    {
        var next = new PrintedMark[found.Length];
        for (var i = found.Length - 2; i >= 0; i--)
            next[i] = found[i + 1] is { Part: DraftPart.Item, ItemMark: { Shape: not MarkShape.Dash } mark } ? mark : next[i + 1];
        return next;
    }

    private static int? NumberOf(Found paragraph) =>
        Number.Match(paragraph.Folded[..Math.Min(8, paragraph.Folded.Length)]) is { Success: true } match
            ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    private sealed class Found(CleanText text, int start, int end)
    {
        public DraftPart Part { get; set; }

        public int MarkLength { get; set; }

        public string Folded { get; } = text.Folded[start..end];

        /// <summary>"(a)", "iv)", a dash: of a draft, a letter with a point is no mark.</summary>
        public PrintedMark ItemMark { get; } = PrintedMark.At(text.Text.AsSpan(start, Math.Min(10, end - start))) is { Number: 0, Shape: MarkShape.Bracketed or MarkShape.Closed or MarkShape.Dash } mark ? mark : default;

        public char Last => Folded.TrimEnd(' ', '\u00BB', '\u201D', '"')[^1..] is [var last] ? last : ' ';

        public bool EndsInPause => Last is ',' or ';' or ':' or '\uFF0C' or '\u060C';

        public bool IsHeading => Folded.Length <= LongestHeading && Last is not ('.' or ';' or ':' or ',' or '!' or '?');

        public DraftParagraph In(OpenLists lists, PrintedMark next)
        {
            var (part, mark, level) = (Part, MarkLength, 0);
            if (part == DraftPart.Item && lists.IsPlain(ItemMark))
                level = lists.Enter(ItemMark, next, apart: true).Depth;
            else if (part == DraftPart.Item)
                (part, mark, level) = (DraftPart.Continuation, 0, lists.Depth);
            else if (part == DraftPart.Continuation)
                level = lists.Depth;
            else
                lists.Close();
            return new DraftParagraph(part, text.Text[start..(start + mark)], level, text.Text[(start + mark)..end].Trim(' '), text.Span(start, end));
        }
    }
}
