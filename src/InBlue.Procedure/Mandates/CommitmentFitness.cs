using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>What is wrong with a commitment as a person would have it; null where nothing is. A proposal may be unclear; what is accepted may be so only in words.</summary>
internal static class CommitmentFitness
{
    public static MandateRefusal? Unless(Mandate mandate, int number, Commitment content) =>
        content.Words.IsEmpty || content.Words.Any(w => !w.IsSound) ? MandateRefusal.NoWords
        : !HasItsProvision(mandate.Texts, content) ? MandateRefusal.NoSuchProvision
        : content.Addressees.IsEmpty ? MandateRefusal.NoAddressee
        : !GivenWords.AreOneLine(content.Title) || !WordsOf(content).All(GivenWords.AreSound) ? MandateRefusal.UnfitWords
        : TooMany(content) ? MandateRefusal.TooMany
        : content.Links.Any(l => l.Commitment is { } to && mandate.Find(to) is null) ? MandateRefusal.NoSuchCommitment
        : UnlessTimely(mandate, number, content);

    /// <summary>What an instrument added has neither text nor provision; anything else has both.</summary>
    public static bool HasItsProvision(ImmutableArray<MandateText> texts, Commitment content) =>
        content.Text is { } text ? text >= 1 && text <= texts.Length && texts[text - 1].Find(content.Provision) is not null : content.Provision.Length == 0;

    private static MandateRefusal? UnlessTimely(Mandate mandate, int number, Commitment content)
    {
        var adopted = content.Text is { } text ? mandate.Texts[text - 1].Adopted : mandate.Texts[0].Adopted;
        return content.Trigger switch
        {
            Trigger.On t => Before(t.Day, adopted),
            Trigger.By t => Before(t.Day, adopted),
            Trigger.Until t => Before(t.Day, adopted),
            Trigger.In t => Before(t.Month.ToDateInterval().End, adopted),
            Trigger.Every t => UnlessStarted(content, adopted, t.Interval, t.Start),
            Trigger.Within t => UnlessStarted(content, adopted, t.Interval, t.Start),
            Trigger.With t => UnlessCarried(mandate, number, t.Commitment),
            _ => null,
        };
    }

    private static MandateRefusal? Before(LocalDate day, LocalDate adopted) => day < adopted ? MandateRefusal.DateBeforeAdoption : null;

    private static MandateRefusal? UnlessStarted(Commitment content, LocalDate adopted, Interval interval, SeriesStart start) =>
        interval.Count is < 1 or > Interval.Most ? MandateRefusal.ImpossibleDate
        : start.Kind is StartKind.NotStated || (start.Kind is StartKind.Given && start.Day is null) || (start.Kind is StartKind.Adoption && content.Text is null) ? MandateRefusal.SeriesWithoutStart
        : interval.AfterIfThereIs(start.Day ?? adopted, 1) is null ? MandateRefusal.ImpossibleDate
        : null;

    private static MandateRefusal? UnlessCarried(Mandate mandate, int number, int carrier)
    {
        for (var steps = 0; steps <= mandate.Commitments.Count; steps++)
        {
            if (carrier == number)
                return MandateRefusal.CircularReference;
            if (mandate.Find(carrier) is not { } found)
                return MandateRefusal.NoSuchCommitment;
            if (found.Content.Trigger is not Trigger.With next)
                return null;
            carrier = next.Commitment;
        }
        return MandateRefusal.CircularReference;
    }

    private static bool TooMany(Commitment content) => new[]
    {
        content.Words.Length, content.Addressees.Length, content.Measures.Length, content.Links.Length, content.Unclear.Length,
    }.Any(n => n > Commitment.MostParts);

    private static IEnumerable<string> WordsOf(Commitment content) =>
    [
        .. content.Addressees.Select(a => a.Words), .. content.Unclear, .. content.Links.Select(l => l.Target), .. content.Measures.Select(m => m.Of),
        .. content.Condition is { } condition ? [condition] : (string[])[],
        .. content.Trigger switch
        {
            Trigger.Event t => [t.Words],
            Trigger.Regularly t => [t.Words],
            Trigger.Unclear t => [t.Why],
            _ => (string[])[],
        },
    ];
}
