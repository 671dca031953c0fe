using System.Collections.Immutable;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Published;

/// <summary>Words of a source that show the same, and what they show; a break where the source ends a line on purpose.</summary>
/// <param name="Shows">Of what these words are evidence: empty for most.</param>
/// <param name="Labels">What has been shown in full where these words end.</param>
public sealed record Piece(string Text, ImmutableArray<string> Shows, ImmutableArray<string> Labels, bool IsBreak = false)
{
    public bool ShowsPosition => Shows.Contains("position");
}

public sealed record Paragraph(ImmutableArray<Piece> Pieces);

/// <summary>
/// Parts of a source as paragraphs to read. A published document breaks its lines at the edge of its own page: such breaks become spaces,
/// and those of short lines (addresses, signatures) stay.
/// </summary>
public sealed class SourceText
{
    private readonly string text;
    private readonly int[]? starts; // where each code point begins; null where each is one unit

    public SourceText(string text)
    {
        this.text = text;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return;
        var at = 0;
        starts = [.. text.EnumerateRunes().Select(rune => (at += rune.Utf16SequenceLength) - rune.Utf16SequenceLength), text.Length];
    }

    public ImmutableArray<Paragraph> Mark(SpanFact span, ImmutableArray<EvidenceFact> evidence)
    {
        var (start, end) = (At(span.Start), At(span.End));
        var marks = evidence.Select(e => new Marked(Math.Max(start, At(e.Start)), Math.Min(end, At(e.End)), e.Of)).Where(m => m.Start < m.End).Distinct().ToArray();
        var cut = new Cutting(text, marks);
        return cut.Paragraphs(start, end);
    }

    private int At(int codePoint) => starts is null ? Math.Clamp(codePoint, 0, text.Length) : starts[Math.Clamp(codePoint, 0, starts.Length - 1)];

    private readonly record struct Marked(int Start, int End, string Of);

    private readonly record struct Line(int Start, int End)
    {
        public int Length => End - Start;
    }

    private sealed class Cutting(string text, Marked[] marks)
    {
        private sealed record Cut(int Start, int End, string Text, bool IsBreak = false);

        public ImmutableArray<Paragraph> Paragraphs(int start, int end)
        {
            var lines = Lines(start, end).ToArray();
            var full = lines.Select(l => l.Length).DefaultIfEmpty().Max() * 7 / 10; // a line shorter than this was ended on purpose
            var paragraphs = new List<List<Cut>>();
            List<Cut>? open = null;
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length == 0)
                {
                    open = null;
                    continue;
                }
                if (open is null)
                    paragraphs.Add(open = []);
                else
                    open.Add(new Cut(lines[i - 1].End, lines[i].Start, " ", IsBreak: lines[i - 1].Length < full));
                open.AddRange(CutUp(lines[i]));
            }
            var last = marks.ToLookup(m => paragraphs.SelectMany(p => p).LastOrDefault(c => !c.IsBreak && c.Start < m.End && m.Start < c.End));
            return [.. paragraphs.Select(p => new Paragraph([.. p.Select(c => new Piece(c.Text, Shown(c), [.. last[c].Select(m => m.Of).Distinct()], c.IsBreak))]))];
        }

        private ImmutableArray<string> Shown(Cut cut) => [.. marks.Where(m => m.Start <= cut.Start && cut.End <= m.End).Select(m => m.Of).Distinct()];

        /// <summary>Without the white space at both ends.</summary>
        private IEnumerable<Line> Lines(int start, int end)
        {
            for (var at = start; at < end;)
            {
                var found = text.AsSpan(at, end - at).IndexOfAny("\n\f");
                var (from, to) = (at, found < 0 ? end : at + found);
                at = to + 1;
                while (from < to && char.IsWhiteSpace(text[from]))
                    from++;
                while (from < to && char.IsWhiteSpace(text[to - 1]))
                    to--;
                yield return new Line(from, to);
            }
        }

        private IEnumerable<Cut> CutUp(Line line)
        {
            int[] places = [line.Start, .. marks.SelectMany(m => (int[])[m.Start, m.End]).Where(p => p > line.Start && p < line.End).Distinct().Order(), line.End];
            return places.Zip(places.Skip(1), (from, to) => new Cut(from, to, text[from..to]));
        }
    }
}
