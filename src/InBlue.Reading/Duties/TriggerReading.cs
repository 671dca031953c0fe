using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Clauses;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Reading.Duties;

/// <summary>When a duty falls due, as its words say; a series whose report it goes into is found later, once all are known.</summary>
/// <param name="Condition">On what condition, where an event is one.</param>
/// <param name="InReport">It goes into another report: the first, or each.</param>
/// <param name="Every">The interval by which that report is named ("quarterly"); null where it is not.</param>
internal sealed record ReadTrigger(Trigger Trigger, Place? Condition, WhichOccurrence? InReport, string? Report, Interval? Every, bool EndsTheMandate, ImmutableArray<string> Unclear);

internal static class TriggerReading
{
    /// <param name="adopted">Nothing falls due before it: a date before it belongs to something that was.</param>
    /// <param name="hands">Whether something is handed in: then an event says when, else on what condition.</param>
    public static ReadTrigger Of(Place place, string text, string folded, ProvisionClauses said, DutyWords words, LocalDate adopted, bool hands)
    {
        var dates = Mentions.In(said.Dates, place, d => d.Place).Where(d => d.Sense is not DateSense.Of && !IsPast(d.Date, adopted)).ToList();
        var intervals = Mentions.In(said.Intervals, place, i => i.Place).ToList();
        var events = Mentions.In(said.Events, place, e => e.Place).ToList();
        var unclear = ImmutableArray.CreateBuilder<string>();
        unclear.AddRange(dates.Where(d => d.Doubt is not DateDoubt.None || d.Sense is DateSense.Unclear).Select(d => d.Place.Of(text)));
        var clear = dates.Where(d => d.Doubt is DateDoubt.None && d.Sense is not DateSense.Unclear).ToList();
        var named = intervals.Find(i => i is { Sense: IntervalSense.Named, Count: not null, Unit: not null });
        var every = named is null ? null : IntervalOf(named);

        if (events.Find(e => e.Kind is EventKind.WithReport) is { } report)
        {
            // "In his report of April 2021": the report's own date is the only one there is.
            var own = Mentions.In(said.Dates, report.Place, d => d.Place).Where(d => d.Sense is DateSense.Of or DateSense.In).Select(d => d.Date.InMonth).FirstOrDefault(m => m is not null);
            return own is { } month
                ? Is(new Trigger.In(month))
                : new ReadTrigger(Regular() ?? new Trigger.Throughout(), null, report.Ordinal == 1 ? WhichOccurrence.First : WhichOccurrence.Each, report.Place.Of(text), every, false, unclear.ToImmutable());
        }
        var series = intervals.Where(i => i.Sense is IntervalSense.Every && IntervalOf(i) is not null).OrderBy(i => i.Anchor is IntervalAnchor.Unstated).DistinctBy(i => (i.Count, i.Unit)).ToList();
        if (series.Count > 1)
            return Is(new Trigger.Unclear(string.Join("; ", series.Select(i => i.Place.Of(text)))));
        if (series is [var one])
        {
            // "An annual report by 31 March 2021": whether that day is the first of them, or the only one, is not said.
            var start = StartOf(one, clear);
            return start.Kind is StartKind.NotStated && clear.Find(d => TriggerOf(d) is Trigger.By or Trigger.On or Trigger.In) is { } stated
                ? Is(new Trigger.Unclear($"{one.Place.Of(text)}; {stated.Place.Of(text)}"))
                : Is(new Trigger.Every(IntervalOf(one)!.Value, start));
        }
        var due = clear.Select(TriggerOf).OfType<Trigger>().Distinct().ToList();
        if (due.Count > 1)
            return Is(new Trigger.Unclear(string.Join("; ", clear.Select(d => d.Place.Of(text)))));
        if (due is [var date])
            return Is(date) with { EndsTheMandate = date is Trigger.Until };
        if (intervals.Find(i => i.Sense is IntervalSense.Within && IntervalOf(i) is not null) is { } within)
            return Is(new Trigger.Within(IntervalOf(within)!.Value, StartOf(within, clear)));
        if (hands && events.Find(e => e.Kind is EventKind.EndOfPeriod) is { } period)
            return Is(new Trigger.Unclear(Short(period.Place.Of(text))));
        if (unclear.Count > 0)
            return Is(new Trigger.Unclear(unclear[0]));
        var happening = events.Find(e => e.Kind is EventKind.IfOccurs or EventKind.OnRequest or EventKind.WhenReady or EventKind.Meeting);
        if (events.Exists(e => e.Kind is EventKind.EndOfMandate))
            return Is(new Trigger.AtMandateEnd()) with { Condition = Condition() };
        if (happening is not null && (hands || words.Once.Any(o => folded.AsSpan(happening.Place.Start).StartsWith(o, StringComparison.Ordinal))))
            return Is(new Trigger.Event(Short(happening.Place.Of(text))));
        if (hands && intervals.Find(i => i.Sense is IntervalSense.Named && IsReport(folded, i.Place)) is { } numbered)
            return Is(new Trigger.Unclear(numbered.Place.Of(text)));
        if (intervals.Find(i => i.Sense is IntervalSense.For && IntervalOf(i) is not null) is { } length)
            return Is(new Trigger.Unclear(length.Place.Of(text)));
        return Is(Regular() ?? new Trigger.Throughout()) with { Condition = Condition() };

        Place? Condition() => events.Find(e => e.Kind is EventKind.IfOccurs or EventKind.OnRequest or EventKind.WhenReady
            && words.If.Any(i => folded.AsSpan(e.Place.Start).StartsWith(i, StringComparison.Ordinal)))?.Place;

        Trigger? Regular() => intervals.Find(i => i.Sense is IntervalSense.Regular) is { } regular ? new Trigger.Regularly(regular.Place.Of(text)) : null;

        ReadTrigger Is(Trigger trigger) => new(trigger, null, null, null, every, false, unclear.ToImmutable());
    }

    /// <summary>"90-day report": a length in a report's name, which does not say from when it runs.</summary>
    private static bool IsReport(string folded, Place place) => char.IsAsciiDigit(folded[place.Start]) && folded.AsSpan(place.End).TrimStart().StartsWith("report");

    private static bool IsPast(StatedDate date, LocalDate adopted) => date.Exactly is { } day ? day < adopted : date.InMonth is { } month && month.ToDateInterval().End < adopted;

    private static Trigger? TriggerOf(DateMention date) => date switch
    {
        { Sense: DateSense.By, Date.Exactly: { } day } => new Trigger.By(day),
        { Sense: DateSense.By, Date.InMonth: { } month, Part: PeriodPart.End } => new Trigger.By(month.ToDateInterval().End),
        { Sense: DateSense.Before, Date.Exactly: { } day } => new Trigger.By(day.PlusDays(-1)),
        { Sense: DateSense.Until, Date.Exactly: { } day } => new Trigger.Until(day),
        { Sense: DateSense.On, Date.Exactly: { } day } => new Trigger.On(day),
        { Sense: DateSense.In, Date: { Day: null, InMonth: { } month }, Part: PeriodPart.Whole } => new Trigger.In(month),
        _ => null,
    };

    private static SeriesStart StartOf(IntervalMention interval, List<DateMention> dates) => interval.Anchor switch
    {
        IntervalAnchor.Adoption => SeriesStart.Adoption,
        IntervalAnchor.Previous when dates is [{ Date.Exactly: { } day }] => SeriesStart.On(day),
        _ => SeriesStart.NotStated,
    };

    private static Interval? IntervalOf(IntervalMention interval) => interval is { Count: { } count and >= 1 and <= Interval.Most, Times: 1 } ? interval.Unit switch
    {
        TimeUnit.Days => new Interval(count, IntervalUnit.Days),
        TimeUnit.Weeks => new Interval(count, IntervalUnit.Weeks),
        TimeUnit.Months => new Interval(count, IntervalUnit.Months),
        TimeUnit.Years => new Interval(count, IntervalUnit.Years),
        _ => null,
    } : null;

    private static string Short(string words) => words.Length <= 400 ? words : words[..400];
}
