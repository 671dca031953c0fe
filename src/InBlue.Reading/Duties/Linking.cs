using System.Collections.Immutable;
using InBlue.Procedure.Mandates;

namespace InBlue.Reading.Duties;

/// <summary>Joins what belongs together once all is read: what goes into another report, and which paragraphs name each other.</summary>
internal sealed class Linking
{
    private readonly Dictionary<string, int> numberOf = new(StringComparer.Ordinal);
    private readonly SeriesOfReports series;

    private Linking(List<ReadDuty> duties, int first)
    {
        for (var i = 0; i < duties.Count; i++)
            numberOf.TryAdd(duties[i].Paragraph, first + i);
        series = new SeriesOfReports(duties, first);
    }

    public static ImmutableArray<Commitment> Join(List<ReadDuty> duties, int first)
    {
        var linking = new Linking(duties, first);
        return [.. duties.Select((duty, i) => linking.Join(duty, first + i))];
    }

    private Commitment Join(ReadDuty duty, int number)
    {
        var content = duty.Content;
        // A paragraph that is named with its series of reports is meant before any other report.
        if ((duty.When.InReport is not null || (duty.GoesTogether && content.Trigger is Trigger.Throughout)) && content.Deliverable is not null && series.FirstIn(duty.Named, but: number) is { } named)
            content = content with { Trigger = new Trigger.With(named, duty.When.InReport ?? WhichOccurrence.Each) };
        else if (duty.When.InReport is { } which)
            content = InReport(content, which, duty);
        var links = content.Links.Select(l => l is { Kind: LinkKind.PartOf, Commitment: null } && numberOf.GetValueOrDefault(duty.Paragraph) is > 0 and var whole && whole != number ? l with { Commitment = whole } : l)
            .Concat(duty.Named.Select(p => new Link(LinkKind.See, numberOf.TryGetValue(p, out var there) && there != number ? there : null, p)));
        if (content.Rank is { After: { } after })
            links = links.Append(new Link(LinkKind.MustNotTakeFrom, numberOf.TryGetValue(after, out var before) ? before : null, after));
        return content with { Links = [.. links.Distinct().Take(Commitment.MostParts)] };
    }

    /// <summary>Into the one series of reports of the same addressee that fits its name. Where none or several fit, which report is meant stays open.</summary>
    private Commitment InReport(Commitment content, WhichOccurrence which, ReadDuty duty)
    {
        var carriers = series.Of(content.Addressees, duty.When.Every);
        return carriers is [var one] ? content with { Trigger = new Trigger.With(one, which) }
            : carriers.Length == 0 && content.Trigger is Trigger.Regularly ? content
            : content with { Trigger = new Trigger.Unclear(duty.When.Report ?? content.Title), Unclear = content.Unclear.Add("report") };
    }
}
