using System.Collections.Immutable;
using InBlue.Procedure.Mandates;

namespace InBlue.Reading.Duties;

/// <summary>Joins what belongs together once all is read: what goes into another report, and which paragraphs name each other.</summary>
internal static class Linking
{
    public static ImmutableArray<Commitment> Join(List<ReadDuty> duties, int first)
    {
        var numberOf = duties.Select((d, i) => (d.Paragraph, Number: first + i)).GroupBy(d => d.Paragraph).ToDictionary(g => g.Key, g => g.First().Number);
        return [.. duties.Select((duty, i) => Join(duty, first + i, duties, first, numberOf))];
    }

    private static Commitment Join(ReadDuty duty, int number, List<ReadDuty> duties, int first, Dictionary<string, int> numberOf)
    {
        var content = duty.Content;
        // A paragraph that is named with its series of reports is meant before any other report.
        if ((duty.When.InReport is not null || (duty.GoesTogether && content.Trigger is Trigger.Throughout)) && content.Deliverable is not null
            && Series(duties, first).Where(s => s.Duty != duty && duty.Named.Contains(s.Duty.Paragraph)).Select(s => s.Number).FirstOrDefault() is > 0 and var named)
            content = content with { Trigger = new Trigger.With(named, duty.When.InReport ?? WhichOccurrence.Each) };
        else if (duty.When.InReport is { } which)
            content = InReport(content, which, duty, duties, first);
        var links = content.Links.Select(l => l is { Kind: LinkKind.PartOf, Commitment: null } && numberOf.GetValueOrDefault(duty.Paragraph) is > 0 and var whole && whole != number ? l with { Commitment = whole } : l)
            .Concat(duty.Named.Select(p => new Link(LinkKind.See, numberOf.TryGetValue(p, out var there) && there != number ? there : null, p)));
        if (content.Rank is { After: { } after })
            links = links.Append(new Link(LinkKind.MustNotTakeFrom, numberOf.TryGetValue(after, out var before) ? before : null, after));
        return content with { Links = [.. links.Distinct().Take(Commitment.MostParts)] };
    }

    /// <summary>Into the one series of reports of the same addressee that fits its name. Where none or several fit, which report is meant stays open.</summary>
    private static Commitment InReport(Commitment content, WhichOccurrence which, ReadDuty duty, List<ReadDuty> duties, int first)
    {
        var carriers = Series(duties, first).Where(s => s.Duty.Content.Addressees.Any(a => content.Addressees.Any(b => b.Code == a.Code))
            && (duty.When.Every is not { } named || s.Duty.Content.Trigger is Trigger.Every { Interval: var interval } && interval == named)).ToList();
        return carriers is [var one] ? content with { Trigger = new Trigger.With(one.Number, which) }
            : carriers.Count == 0 && content.Trigger is Trigger.Regularly ? content
            : content with { Trigger = new Trigger.Unclear(duty.When.Report ?? content.Title), Unclear = content.Unclear.Add("report") };
    }

    private static IEnumerable<(ReadDuty Duty, int Number)> Series(List<ReadDuty> duties, int first) =>
        duties.Select((d, i) => (Duty: d, Number: first + i)).Where(s => s.Duty.Content is { Deliverable.Kind: DeliverableKind.Report, Trigger: Trigger.Every });
}
