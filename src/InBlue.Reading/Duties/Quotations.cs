using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Duties;

/// <summary>Words of a provision as quotations of the source, cut where a running head or a page number stands between them.</summary>
internal sealed class Quotations(ResolutionReading reading)
{
    private readonly ImmutableArray<SourceSpan> furniture = [.. reading.Pieces.Where(p => p.Kind == PieceKind.Furniture).Select(p => p.Span)];

    public ImmutableArray<Quotation> Of(Resolutions.Provision provision, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(provision.Text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(provision.Text[start]))
            start++;
        if (start == end)
            return [];
        var span = provision.SpanOf(start, end);
        var (quotes, at) = (ImmutableArray.CreateBuilder<Quotation>(), span.Start);
        for (var i = FirstAfter(span.Start); i < furniture.Length && furniture[i].Start < span.End && quotes.Count < Commitment.MostParts - 1; i++)
        {
            Add(quotes, at, furniture[i].Start);
            at = Math.Max(at, furniture[i].End);
        }
        Add(quotes, at, span.End);
        return quotes.ToImmutable();
    }

    private void Add(ImmutableArray<Quotation>.Builder quotes, int start, int end)
    {
        if (end <= start)
            return;
        var words = reading.Source.Slice(new SourceSpan(start, end));
        var leading = words.Length - words.TrimStart().Length;
        words = words.Trim();
        if (words.Length > 0)
            quotes.Add(new Quotation(start + leading, start + leading + words.EnumerateRunes().Count(), words)); // white space is never a pair of surrogates
    }

    private int FirstAfter(int place)
    {
        var (low, high) = (0, furniture.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (furniture[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
