using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Duties;

/// <summary>Words of a text for people to read: as printed, but for line breaks, print hyphens and page furniture, which are undone.</summary>
public sealed class WordsAsRead(ResolutionReading reading)
{
    private readonly ImmutableArray<Resolutions.Provision> provisions = [.. reading.Provisions.Where(p => p.Text.Length > 0)];

    /// <summary>Without its mark and without what stands under it.</summary>
    public string OfProvision(Procedure.Mandates.Provision provision) =>
        string.Join(' ', Of([new Quotation(provision.Start, provision.End, reading.Source.Slice(new SourceSpan(provision.Start, provision.End)))]));

    /// <summary>Quotations that only page furniture parts are one again. What stands outside the text has its white space joined, and no more.</summary>
    public ImmutableArray<string> Of(IEnumerable<Quotation> quotations)
    {
        var read = ImmutableArray.CreateBuilder<string>();
        (Resolutions.Provision In, int Start, int End)? last = null;
        foreach (var quotation in quotations)
        {
            if (Place(quotation) is not { } place)
            {
                read.Add(Joined(quotation.Quote));
                last = null;
                continue;
            }
            if (last is { } before && before.In == place.In && before.End <= place.Start && string.IsNullOrWhiteSpace(place.In.Text[before.End..place.Start]))
            {
                place = place with { Start = before.Start };
                read.RemoveAt(read.Count - 1);
            }
            read.Add(place.In.Text[place.Start..place.End].Trim());
            last = place;
        }
        return read.ToImmutable();
    }

    public static string Joined(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private (Resolutions.Provision In, int Start, int End)? Place(Quotation quotation)
    {
        if (provisions.Where(p => p.Span.Start <= quotation.Start && quotation.End <= p.Span.End).MinBy(p => p.Span.End - p.Span.Start) is not { } provision)
            return null;
        var start = First(provision, at => provision.SpanOf(at, at + 1).End > quotation.Start);
        var end = First(provision, at => provision.SpanOf(at, at + 1).Start >= quotation.End);
        return start < end ? (provision, start, end) : null;
    }

    /// <summary>The first character of which this is true; it is of all that follow.</summary>
    private static int First(Resolutions.Provision provision, Func<int, bool> isTrue)
    {
        var (low, high) = (0, provision.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isTrue(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
