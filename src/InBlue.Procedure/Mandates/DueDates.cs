using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>The textual dates of the commitments of one mandate, each computed once: docs/record-format.md section 12, "The dates".</summary>
internal sealed class DueDates(Mandate mandate)
{
    /// <param name="IsOpen">More may follow than can be known, so that the last of these is not the last.</param>
    private readonly record struct Series(ImmutableArray<DueBy> Dates, bool IsOpen);

    private static readonly Series None = new([], IsOpen: false);

    private readonly Dictionary<int, Series> known = [];

    /// <summary>Those that an instrument moved stand in their new place; the first is occurrence 1.</summary>
    public ImmutableArray<DueBy> Of(CommitmentOnFile commitment)
    {
        // Reports inside reports are followed to the outermost and back, however many there are; a circle leads nowhere.
        var inside = new Stack<CommitmentOnFile>([commitment]);
        Series? found = null;
        while (found is null && inside.Peek().Content.Trigger is Trigger.With with)
        {
            if (mandate.Find(with.Commitment) is not { IsInForce: true } carrier || inside.Count > mandate.Commitments.Count)
                found = None;
            else if (known.TryGetValue(carrier.Number, out var before))
                found = before;
            else
                inside.Push(carrier);
        }
        var series = found ?? Placed(inside.Peek(), ByTheText(inside.Pop().Content));
        while (inside.TryPop(out var next))
            series = Placed(next, Inside(NotBefore(series, next), ((Trigger.With)next.Content.Trigger).Which));
        return series.Dates;
    }

    /// <summary>What an instrument adds goes into no report before it.</summary>
    private Series NotBefore(Series series, CommitmentOnFile commitment) =>
        commitment.Content.Text is null && commitment.History.Select(h => h.Happened).OfType<MandateEvent.Changed>().FirstOrDefault() is { Instrument: var instrument }
            ? series with { Dates = series.Dates.RemoveAll(d => d.Day < mandate.Instruments[instrument - 1].Date) }
            : series;

    /// <summary>By their days: what a change kept may lie behind what it added.</summary>
    private static Series Inside(Series carrier, WhichOccurrence which) => which switch
    {
        WhichOccurrence.First => new Series(carrier.Dates.IsEmpty ? [] : [carrier.Dates.MinBy(d => d.Day)], IsOpen: false),
        WhichOccurrence.Last => carrier.IsOpen || carrier.Dates.IsEmpty ? None : new Series([carrier.Dates.MaxBy(d => d.Day)], IsOpen: false),
        _ => carrier,
    };

    /// <summary>Without what a term before this one had already, with what an instrument left as it was, and what instruments moved.</summary>
    private Series Placed(CommitmentOnFile commitment, Series series)
    {
        if (commitment.Content.Text != mandate.Texts.Length && commitment.PastTerms.SelectMany(t => t.Due).Select(d => (LocalDate?)d.Day).Max() is { } through)
            series = series with { Dates = series.Dates.RemoveAll(d => d.Day <= through) };
        if (!commitment.Kept.IsEmpty || commitment.NothingBefore is not null)
            series = series with { Dates = [.. KeptDates.Then(commitment, series.Dates)] };
        if (!commitment.Moves.IsEmpty)
            series = series with { Dates = [.. series.Dates.Select((due, i) => commitment.Moves.GetValueOrDefault(i + 1) is { } moved ? new DueBy(moved.To, IsMonth: false) : due)] };
        known[commitment.Number] = series;
        return series;
    }

    private Series ByTheText(Commitment content) => content.Trigger switch
    {
        Trigger.On t => One(t.Day),
        Trigger.By t => One(t.Day),
        Trigger.In t => new Series([new DueBy(t.Month.ToDateInterval().End, IsMonth: true)], IsOpen: false),
        Trigger.Until t => One(StatedEnds.Moved(mandate, content)?.Ends ?? t.Day),
        Trigger.Every t when StartOf(content, t.Start) is { } start => Every(start, t.Interval, AdoptionOf(content)),
        Trigger.Within t when StartOf(content, t.Start) is { } start && t.Interval.AfterIfThereIs(start, 1) is { } day => One(day),
        Trigger.AtMandateEnd when mandate.LastDay is { } end => One(end),
        _ => None,
    };

    private static Series One(LocalDate day) => new([new DueBy(day, IsMonth: false)], IsOpen: false);

    /// <summary>Without a known end nothing says how long the series runs; only its first date is certain.</summary>
    private Series Every(LocalDate start, Interval interval, LocalDate adopted)
    {
        var dates = ImmutableArray.CreateBuilder<DueBy>();
        var most = mandate.LastDay is null ? 1 : Occurrences.Most;
        for (var n = 1; n <= most; n++)
        {
            if (interval.AfterIfThereIs(start, n) is not { } day || day > mandate.LastDay)
                return new Series(dates.ToImmutable(), IsOpen: false);
            if (day >= adopted)
                dates.Add(new DueBy(day, IsMonth: false));
        }
        return new Series(dates.ToImmutable(), IsOpen: true);
    }

    private LocalDate? StartOf(Commitment content, SeriesStart start) => start.Kind switch
    {
        StartKind.Adoption => content.Text is null ? null : AdoptionOf(content),
        StartKind.Given => start.Day,
        _ => null,
    };

    private LocalDate AdoptionOf(Commitment content) => mandate.Texts[(content.Text ?? 1) - 1].Adopted;
}
