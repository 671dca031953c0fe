using CsCheck;
using InBlue.Procedure.Mandates;
using InBlue.Tests.Live;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Procedure.Mandates;

using static AMandate;

public sealed class DatesOfCommitments
{
    private static readonly Gen<LocalDate> AnyDay = Gen.Int[0, 8000].Select(n => new LocalDate(2010, 1, 1).PlusDays(n));
    private static readonly Gen<Interval> AnyInterval = Gen.Select(Gen.Int[1, 40], Gen.Enum<IntervalUnit>()).Select((count, unit) => new Interval(count, unit));

    [Fact]
    public void The_quarterly_report_of_resolution_2531_falls_due_four_times_the_last_one_day_before_the_end()
    {
        Dates(Accepted, 2).ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 3, 29), new(2021, 6, 29)]);
        var occurrences = Occurrences.Of(Accepted, Accepted.Find(2)!, OfficeOn.SecurityCouncil.Calendar);
        occurrences.Select(o => o.DaysBeforeEnd).ShouldBe([274, 183, 93, 1]);
        // The holidays of 2021 are not in the council's calendar, and the occurrence says so.
        occurrences.Select(o => (o.Working.Day, o.Working.CalendarKnown)).ShouldBe([(new(2020, 9, 29), true), (new(2020, 12, 29), true), (new(2021, 3, 29), false), (new(2021, 6, 29), false)]);
    }

    [Theory]
    [InlineData("2020-07-04", "2020-07-02", true)] // a Saturday after Independence Day as observed on the Friday
    [InlineData("2020-12-25", "2020-12-24", true)]
    [InlineData("2021-03-28", "2021-03-26", false)]
    public void The_working_date_is_the_last_working_day_not_after_the_textual_one(string textual, string working, bool known)
    {
        var mandate = With(new Trigger.On(NodaTime.Text.LocalDatePattern.Iso.Parse(textual).Value));
        var day = Occurrences.Of(mandate, mandate.Find(5)!, OfficeOn.SecurityCouncil.Calendar).Single().Working;
        (NodaTime.Text.LocalDatePattern.Iso.Format(day.Day), day.CalendarKnown).ShouldBe((working, known));
    }

    [Fact]
    public void Other_dates_are_those_that_the_text_names()
    {
        Dates(Accepted, 1).ShouldBe([End]);
        Dates(Accepted, 3).ShouldBe([new(2020, 9, 29)]);
        Dates(Accepted, 4).ShouldBeEmpty();
        Dates(Accepted, 5).ShouldBe([new(2021, 3, 31)]);
        Occurrences.DatesOf(Accepted, Accepted.Find(6)!).ShouldBe([new DueBy(new LocalDate(2021, 4, 30), IsMonth: true)]);
        Dates(Accepted, 7).ShouldBe([End]);
        Dates(With(new Trigger.Within(new Interval(90, IntervalUnit.Days), SeriesStart.Adoption)), 5).ShouldBe([new(2020, 9, 27)]);
    }

    [Fact]
    public void What_is_unclear_or_has_no_day_gives_none()
    {
        foreach (var trigger in (Trigger[])[new Trigger.Event("if so"), new Trigger.Regularly("regularly"), new Trigger.Throughout(), new Trigger.Unclear("no year")])
            Dates(With(trigger), 5).ShouldBeEmpty(trigger.ToString());
    }

    [Theory]
    [InlineData(1, 2020, 2, 29)]
    [InlineData(2, 2020, 3, 31)]
    [InlineData(3, 2020, 4, 30)]
    [InlineData(13, 2021, 2, 28)]
    [InlineData(14, 2021, 3, 31)]
    public void Months_after_31_January_end_where_the_month_does_and_come_back_to_the_31st(int n, int year, int month, int day) =>
        new Interval(1, IntervalUnit.Months).AfterIfThereIs(new LocalDate(2020, 1, 31), n).ShouldBe(new LocalDate(year, month, day));

    [Fact]
    public void Years_after_29_February_are_counted_from_it()
    {
        var yearly = new Interval(1, IntervalUnit.Years);
        yearly.AfterIfThereIs(new LocalDate(2020, 2, 29), 1).ShouldBe(new LocalDate(2021, 2, 28));
        yearly.AfterIfThereIs(new LocalDate(2020, 2, 29), 4).ShouldBe(new LocalDate(2024, 2, 29));
    }

    [Fact]
    public void There_is_no_day_beyond_the_year_9999() => Gen.Select(AnyInterval, Gen.Int[0, 4000], Gen.Int[1, 1000]).Sample((interval, before, times) =>
    {
        var day = new LocalDate(9999, 12, 31).PlusDays(-before);
        LocalDate? expected;
        try
        {
            expected = interval.After(day, times);
        }
        catch (Exception e) when (e is OverflowException or ArgumentException)
        {
            expected = null;
        }
        return interval.AfterIfThereIs(day, times) == expected;
    });

    [Fact]
    public void Dates_of_a_series_ascend_and_lie_within_the_mandate() => Gen.Select(AnyInterval, AnyDay).Sample((interval, start) =>
    {
        var dates = Dates(With(new Trigger.Every(interval, SeriesStart.On(start))), 5);
        return dates.Length <= Occurrences.Most && dates.All(d => d >= Adopted && d <= End) && dates.Zip(dates.Skip(1), (a, b) => a < b).All(ascends => ascends);
    });

    [Fact]
    public void A_later_end_only_adds_dates_or_moves_what_depends_on_the_end() => Gen.Select(AnyInterval, AnyDay, Gen.Int[1, 900]).Sample((interval, start, days) =>
    {
        var before = Then(With(new Trigger.Every(interval, SeriesStart.On(start))), m => FollowingDecisions.RecordInstrument(m, One, InstrumentKind.Resolution, "S/1", Adopted, "A rollover."));
        var after = Then(before, m => FollowingDecisions.MoveEnd(m, One, 1, End.PlusDays(days)));
        foreach (var c in before.InForce)
        {
            var (were, are) = (Dates(before, c.Number), Dates(after, c.Number));
            if (c.Content is { Trigger: Trigger.AtMandateEnd } or { Kind: CommitmentKind.Extends } ? !are.SequenceEqual([End.PlusDays(days)]) : !are.Take(were.Length).SequenceEqual(were))
                return false;
        }
        return true;
    });

    [Fact]
    public void A_report_inside_reports_takes_their_dates_however_deep_it_lies()
    {
        const int deep = 2000;
        var mandate = Accepted with
        {
            Commitments = Accepted.Commitments.SetItems(Enumerable.Range(10, deep).Select(n => KeyValuePair.Create(n,
                new CommitmentOnFile(n, Content(5, CommitmentKind.Requests, new Trigger.With(n == 10 ? 2 : n - 1, WhichOccurrence.Each)), CommitmentStatus.Accepted)))),
        };
        Dates(mandate, 9 + deep).ShouldBe(Dates(mandate, 2));
        RenewalDecisions.OccurrencesToPublish(mandate).Count(o => o.Commitment >= 10).ShouldBe(4 * deep);
    }

    [Fact]
    public void A_circle_of_reports_is_refused_when_it_closes_and_has_no_dates_where_a_record_has_one()
    {
        var chain = Then(Then(Accepted, m => RegisterDecisions.Accept(m, One, 5, m!.Find(5)!.Content with { Trigger = new Trigger.With(6, WhichOccurrence.Each) })),
            m => RegisterDecisions.Accept(m, One, 6, m!.Find(6)!.Content with { Trigger = new Trigger.With(7, WhichOccurrence.Last) }));
        Dates(chain, 5).ShouldBe([End]);
        RegisterDecisions.Accept(chain, One, 7, chain.Find(7)!.Content with { Trigger = new Trigger.With(5, WhichOccurrence.First) })
            .ShouldBe(new InBlue.Procedure.Decision<MandateEvent, MandateRefusal>.Refused(MandateRefusal.CircularReference));
        var circle = Mandate.Evolve(chain, new MandateEvent.Accepted(One.By, 7, chain.Find(7)!.Content with { Trigger = new Trigger.With(5, WhichOccurrence.First) }));
        foreach (var n in (int[])[5, 6, 7])
            Dates(circle, n).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_known_end_a_series_has_its_first_date_and_no_last()
    {
        var open = Accepted with { End = null };
        Dates(open, 2).ShouldBe([new(2020, 9, 29)]);
        Dates(open, 3).ShouldBe([new(2020, 9, 29)]);
        Dates(Then(open, m => RegisterDecisions.Accept(m, One, 3, m!.Find(3)!.Content with { Trigger = new Trigger.With(2, WhichOccurrence.Last) })), 3).ShouldBeEmpty();
        Dates(open, 7).ShouldBeEmpty();
    }

    [Fact]
    public void What_an_instrument_moves_keeps_its_number_and_its_own_history()
    {
        var moved = Then(Followed, m => FollowingDecisions.MoveOccurrence(m, One, 2, 1, 1, new LocalDate(2020, 10, 15)));
        Dates(moved, 2)[..2].ShouldBe([new(2020, 10, 15), new(2020, 12, 29)]);
        Dates(moved, 3).ShouldBe([new(2020, 10, 15)]);
        Occurrences.Of(moved, moved.Find(2)!, OfficeOn.SecurityCouncil.Calendar)[0].Instrument.ShouldBe(1);
        moved.Find(2)!.History[^1].Instrument.ShouldBe(1);
    }

    [Fact]
    public void A_renewal_closes_the_term_and_what_survives_goes_on_after_it()
    {
        AtRenewal.Find(2)!.PastTerms.Single().Due.Length.ShouldBe(4);
        Occurrences.Of(AtRenewal, OfficeOn.SecurityCouncil.Calendar).ShouldBeEmpty();
        var renewed = Then(Then(Then(AtRenewal, m => RegisterDecisions.Accept(m, One, 8, m!.Find(8)!.Content)),
            m => RenewalDecisions.CarryOver(m, One, 2, RenewalOutcome.Survives, m!.Find(2)!.Content)),
            m => RenewalDecisions.CarryOver(m, One, 7, RenewalOutcome.Carried, Content(2, CommitmentKind.Requests, new Trigger.Every(new Interval(6, IntervalUnit.Months), SeriesStart.Adoption), Renewal, 2)));
        Dates(renewed, 2).ShouldBe([new(2021, 9, 29), new(2021, 12, 29), new(2022, 3, 29), new(2022, 6, 29)]);
        Dates(renewed, 7).ShouldBe([new(2021, 12, 29), new(2022, 6, 29)]);
        renewed.LastDay.ShouldBe(new LocalDate(2022, 6, 30));
    }

    /// <summary>Paragraph 5 due otherwise.</summary>
    private static Mandate With(Trigger trigger)
    {
        var accepted = new MandateEvent.Accepted(One.By, 5, Accepted.Find(5)!.Content with { Trigger = trigger });
        return Mandate.Evolve(Accepted, accepted);
    }
}
