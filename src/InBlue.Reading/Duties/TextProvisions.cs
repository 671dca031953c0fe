using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Resolutions;

namespace InBlue.Reading.Duties;

using Provision = Procedure.Mandates.Provision;

/// <summary>The provisions of a text as a mandate keeps them, and the words by which the Council says under which Chapter it acts.</summary>
public static class TextProvisions
{
    /// <summary>Paragraphs and the items under them, in the order of the text; annexes are not part of the mandate.</summary>
    public static ImmutableArray<Provision> Of(ResolutionReading reading)
    {
        if (DutyWords.In(reading.Language) is not { } words)
            return [];
        var kept = new Dictionary<Resolutions.Provision, Provision>();
        foreach (var read in reading.Provisions)
        {
            if (read.Annex != 0 || read.Text.Length == 0 || read.Kind is not (ProvisionKind.Paragraph or ProvisionKind.Item or ProvisionKind.Continuation))
                continue;
            var parent = read.Kind is ProvisionKind.Paragraph || read.Parent is not { } above ? null : kept.GetValueOrDefault(above);
            if (parent is null && read.Kind is not ProvisionKind.Paragraph)
                continue; // under a recital
            kept[read] = new Provision(read.EId, parent?.Id, Labelled(ProvisionLabels.Of(read, words)), read.Headings is [.., var heading] ? Labelled(heading.Text) : null, read.Span.Start, read.Span.End);
        }
        return [.. kept.Values];
    }

    /// <summary>All the words of one provision.</summary>
    public static ImmutableArray<Quotation> Quote(ResolutionReading reading, Resolutions.Provision provision) => new Quotations(reading).Of(provision, 0, provision.Text.Length);

    public static Quotation? Basis(ResolutionReading reading)
    {
        if (DutyWords.In(reading.Language) is not { } words)
            return null;
        foreach (var recital in reading.Provisions.Where(p => p is { Kind: ProvisionKind.Recital, Annex: 0 }))
        {
            var folded = Text.Fold.Of(recital.Text);
            if (words.ChapterSeven.FirstOrDefault(c => folded.Contains(c, StringComparison.Ordinal)) is { } phrase
                && folded.IndexOf(phrase, StringComparison.Ordinal) is var at
                && new Quotations(reading).Of(recital, at, at + phrase.Length) is [var quotation, ..])
                return quotation;
        }
        return null;
    }

    private static string Labelled(string words) => ShortTitle.Of(words, most: 300);
}
