using InBlue.Procedure.Mandates;
using InBlue.Procedure.Councils;
using NodaTime;
using static InBlue.Tests.Procedure.Mandates.AMandate;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Procedure.Mandates;

/// <summary>What an instrument, a rejection or an end leaves of the dates that there were.</summary>
public sealed class ChangesInMidMandate
{
    private static readonly Trigger HalfYearly = new Trigger.Every(new Interval(6, IntervalUnit.Months), SeriesStart.Adoption);

    /// <summary>The instrument is of 4 January 2021: reports of September and December 2020 came before it.</summary>
    private static Mandate Changed(Mandate mandate, int commitment, Trigger trigger) =>
        Then(mandate, m => FollowingDecisions.Change(m, One, commitment, 1, m!.Find(commitment)!.Content with { Trigger = trigger }));

    private static Mandate Issued(Mandate mandate, int commitment, int occurrence, LocalDate on) =>
        Then(mandate, m => FollowingDecisions.Advance(m, One, commitment, occurrence, CourseStage.Issued, on, "S/2020/952", null));

    [Fact]
    public void A_series_that_an_instrument_changes_keeps_what_lies_before_it_under_its_numbers()
    {
        var issued = Issued(Followed, 2, 1, new LocalDate(2020, 9, 28));
        var changed = Changed(issued, 2, HalfYearly);
        Dates(changed, 2).ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 6, 29)]);
        changed.Find(2)!.StageOf(1).ShouldBe(CourseStage.Issued);
        Dates(changed, 3).ShouldBe([new(2020, 9, 29)]); // inside the first report, which is still the first
    }

    [Fact]
    public void What_was_begun_after_the_instruments_date_keeps_its_date_too()
    {
        var begun = Then(Followed, m => FollowingDecisions.Input(m, One, 2, 3, "i", "the police", InputStage.Asked, new LocalDate(2021, 3, 1), null));
        Dates(Changed(begun, 2, HalfYearly), 2).ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 3, 29), new(2021, 6, 29)]);
        var moved = Then(Followed, m => FollowingDecisions.MoveOccurrence(m, One, 2, 3, 1, new LocalDate(2021, 4, 15)));
        Dates(Changed(moved, 2, HalfYearly), 2).ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 4, 15), new(2021, 6, 29)]);
    }

    [Fact]
    public void A_series_made_more_frequent_owes_nothing_before_the_instrument_that_made_it_so() =>
        Dates(Changed(Followed, 2, new Trigger.Every(new Interval(2, IntervalUnit.Months), SeriesStart.Adoption)), 2)
            .ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 2, 28), new(2021, 4, 29), new(2021, 6, 29)]);

    [Fact]
    public void A_later_date_that_was_begun_does_not_swallow_those_that_a_change_puts_before_it()
    {
        var begun = Then(Followed, m => FollowingDecisions.Input(m, One, 2, 4, "i", "the police", InputStage.Asked, new LocalDate(2021, 3, 1), null));
        var monthly = Changed(begun, 2, new Trigger.Every(new Interval(1, IntervalUnit.Months), SeriesStart.Adoption));
        Dates(monthly, 2).ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 3, 29), new(2021, 6, 29), new(2021, 1, 29), new(2021, 2, 28), new(2021, 4, 29), new(2021, 5, 29)]);
        monthly.Find(2)!.Inputs.ShouldHaveSingleItem().Occurrence.ShouldBe(4);
        Dates(Then(monthly, m => RegisterDecisions.Accept(m, One, 3, m!.Find(3)!.Content with { Trigger = new Trigger.With(2, WhichOccurrence.First) })), 3).ShouldBe([new(2020, 9, 29)]);
        Dates(Then(monthly, m => RegisterDecisions.Accept(m, One, 3, m!.Find(3)!.Content with { Trigger = new Trigger.With(2, WhichOccurrence.Last) })), 3).ShouldBe([new(2021, 6, 29)]);
    }

    [Fact]
    public void What_was_told_of_a_date_that_is_gone_is_told_of_no_other()
    {
        var each = Then(Followed, m => RegisterDecisions.Accept(m, One, 3, m!.Find(3)!.Content with { Trigger = new Trigger.With(2, WhichOccurrence.Each) }));
        var gone = Then(Issued(each, 3, 1, new LocalDate(2020, 9, 28)), m => FollowingDecisions.EndCommitment(m, One, 2, null, "Overtaken."));
        Dates(gone, 3).ShouldBeEmpty();
        var elsewhere = Changed(gone, 3, HalfYearly);
        Dates(elsewhere, 3).ShouldBe([new(2021, 6, 29)]);
        elsewhere.Find(3)!.StageOf(1).ShouldBe(CourseStage.Planned);
    }

    [Fact]
    public void A_single_date_put_off_takes_its_course_along_unless_it_was_done()
    {
        var begun = Then(Followed, m => FollowingDecisions.Advance(m, One, 5, 1, CourseStage.Cleared, new LocalDate(2020, 12, 1), null, null));
        var later = new Trigger.By(new LocalDate(2021, 5, 31));
        Dates(Changed(begun, 5, later), 5).ShouldBe([new(2021, 5, 31)]);
        Changed(begun, 5, later).Find(5)!.StageOf(1).ShouldBe(CourseStage.Cleared);
        Dates(Changed(Issued(Followed, 5, 1, new LocalDate(2020, 12, 1)), 5, later), 5).ShouldBe([new(2021, 3, 31), new(2021, 5, 31)]);
    }

    [Fact]
    public void A_later_change_of_the_date_outdoes_an_earlier_move()
    {
        var moved = Then(Followed, m => FollowingDecisions.MoveOccurrence(m, One, 5, 1, 1, new LocalDate(2021, 4, 15)));
        Dates(Changed(moved, 5, new Trigger.By(new LocalDate(2021, 5, 31))), 5).ShouldBe([new(2021, 5, 31)]);
    }

    [Fact]
    public void A_change_of_words_alone_changes_no_date()
    {
        var moved = Then(Followed, m => FollowingDecisions.MoveOccurrence(m, One, 2, 3, 1, new LocalDate(2021, 7, 15)));
        Dates(Then(moved, m => FollowingDecisions.Change(m, One, 2, 1, m!.Find(2)!.Content with { Title = "Report" })), 2).ShouldBe(Dates(moved, 2));
    }

    [Fact]
    public void The_next_text_begins_its_own_numbers()
    {
        var renewed = Then(Changed(Followed, 2, HalfYearly), m => RenewalDecisions.Renew(m, One, Renewal, OfTheRenewal));
        renewed.Find(2)!.ShouldSatisfyAllConditions(c => c.Kept.ShouldBeEmpty(), c => c.NothingBefore.ShouldBeNull());
        renewed.Find(2)!.PastTerms.Single().Due.Select(d => d.Day).ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 6, 29)]);
    }

    [Fact]
    public void Without_the_only_extension_no_end_is_known_and_accepted_anew_it_states_it_again()
    {
        foreach (var gone in (Func<Mandate?, InBlue.Procedure.Decision<MandateEvent, MandateRefusal>>[])
        [
            m => RegisterDecisions.Reject(m, One, 1, "It extends nothing."),
            m => RegisterDecisions.Split(m, One, 1, [m!.Find(1)!.Content, m.Find(1)!.Content]),
            m => RegisterDecisions.Accept(m, One, 1, m!.Find(1)!.Content with { Kind = CommitmentKind.Decides }),
            m => FollowingDecisions.EndCommitment(m, One, 1, null, "Overtaken."),
        ])
        {
            var without = Then(Accepted, gone);
            without.LastDay.ShouldBeNull();
            Dates(without, 7).ShouldBeEmpty(); // at the mandate's end, which is not known
        }
        var split = Then(Accepted, m => RegisterDecisions.Split(m, One, 1, [m!.Find(1)!.Content, m.Find(1)!.Content]));
        Then(split, m => RegisterDecisions.Accept(m, One, 8, m!.Find(8)!.Content)).LastDay.ShouldBe(End);
    }

    [Fact]
    public void An_end_that_another_commitment_states_too_or_an_instrument_moved_stands()
    {
        var twice = Then(Then(Accepted, m => RegisterDecisions.Accept(m, One, 7, m!.Find(7)!.Content with { Kind = CommitmentKind.Extends, Trigger = new Trigger.Until(End) })), m => RegisterDecisions.Reject(m, One, 1, "Said twice."));
        twice.LastDay.ShouldBe(End);
        var prolonged = Then(Then(Followed, m => FollowingDecisions.MoveEnd(m, One, 1, End.PlusMonths(3))), m => RegisterDecisions.Reject(m, One, 1, "Overtaken."));
        prolonged.LastDay.ShouldBe(End.PlusMonths(3));
    }

    [Fact]
    public void After_a_rollover_the_extension_runs_until_the_new_end_by_its_instrument()
    {
        var prolonged = Then(Followed, m => FollowingDecisions.MoveEnd(m, One, 1, End.PlusMonths(3)));
        var occurrence = Occurrences.Of(prolonged, prolonged.Find(1)!, WorkingCalendar.NotKnown).ShouldHaveSingleItem();
        (occurrence.Textual.Day, occurrence.Instrument).ShouldBe((End.PlusMonths(3), 1));
        prolonged.Find(1)!.Content.Trigger.ShouldBe(new Trigger.Until(End)); // the text says what it said
        Then(prolonged, m => FollowingDecisions.Change(m, One, 1, 1, m!.Find(1)!.Content with { Title = "The extension" })).Find(1)!.Content.Title.ShouldBe("The extension");
    }

    [Fact]
    public void What_goes_into_a_report_that_is_gone_is_told_of()
    {
        LeftOut.Of(Accepted).ShouldBeEmpty();
        foreach (var gone in (Func<Mandate?, InBlue.Procedure.Decision<MandateEvent, MandateRefusal>>[])[m => RegisterDecisions.Reject(m, One, 2, "No report."), m => FollowingDecisions.EndCommitment(m, One, 2, null, "Done.")])
        {
            var without = Then(Accepted, gone);
            Dates(without, 3).ShouldBeEmpty();
            LeftOut.Of(without).ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => l.Commitment.Number.ShouldBe(3), l => l.Report.Number.ShouldBe(2));
            MandateOverview.Of(without, WorkingCalendar.NotKnown, Adopted).Open.Select(c => c.Number).ShouldBe([3]);
        }
        LeftOut.Of(AtRenewal).ShouldBeEmpty(); // nobody has said yet what becomes of the report
    }
}
