using CsCheck;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Tests.Live.Forms;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Procedure.Mandates;

using static AMandate;
using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>What each wish makes of a mandate, and that the same wish once more makes nothing.</summary>
public sealed class KeepingARegister
{
    private static readonly LocalDate Day = new(2021, 1, 4);

    [Fact]
    public void Opening_proposes_everything_and_nothing_is_due()
    {
        var opened = Make(Opened());
        opened.Commitments.Values.ShouldAllBe(c => c.Status == CommitmentStatus.Proposed);
        opened.WithoutDuty.Single().Provision.ShouldBe("para_8");
        opened.LastDay.ShouldBeNull();
        RenewalDecisions.OccurrencesToPublish(opened).ShouldBeEmpty();
    }

    [Fact]
    public void Accepting_the_extension_states_the_end_and_accepting_it_anew_with_another_day_states_that_one()
    {
        Accepted.End.ShouldBe(new MandateEvent.EndStated(One.By, End, "para_1", null));
        var corrected = Then(Accepted, m => RegisterDecisions.Accept(m, Two, 1, m!.Find(1)!.Content with { Trigger = new Trigger.Until(new LocalDate(2021, 12, 31)) }));
        corrected.LastDay.ShouldBe(new LocalDate(2021, 12, 31));
        corrected.Ends.Length.ShouldBe(2);
    }

    [Fact]
    public void After_a_rollover_the_text_no_longer_says_when_the_mandate_ends()
    {
        var later = new LocalDate(2021, 9, 30);
        var rolled = Then(Followed, m => FollowingDecisions.MoveEnd(m, One, 1, later));
        Facts(RegisterDecisions.Accept(rolled, Two, 1, rolled.Find(1)!.Content with { Title = "Shorter" })).Length.ShouldBe(1);
        Then(rolled, m => FollowingDecisions.Change(m, One, 1, 1, m!.Find(1)!.Content with { Trigger = new Trigger.Until(later) })).LastDay.ShouldBe(later);
    }

    [Fact]
    public void A_figure_above_its_ceiling_is_kept_as_it_was_reported()
    {
        var above = new ReportedValue(4, 1, ExactNumber.Of(14_000), Day, "S/2021/1", "14,000 soldiers");
        var reported = Then(Accepted, m => FollowingDecisions.ReportValues(m, One, [above, above]));
        reported.Find(4)!.LatestValue(1).ShouldBe(above);
        reported.Values.ShouldBe(1);
        (reported.Find(4)!.LatestValue(1)!.Value > reported.Find(4)!.Content.Measures[0].Value).ShouldBeTrue();
    }

    [Fact]
    public void The_latest_value_is_that_of_the_latest_day_whenever_it_was_recorded()
    {
        var reported = Then(Accepted, m => FollowingDecisions.ReportValues(m, One,
            [new(4, 1, ExactNumber.Of(2), Day, "S/2", null), new(4, 1, ExactNumber.Of(1), Day.PlusDays(-1), "S/1", null)]));
        reported.Find(4)!.LatestValue(1)!.Value.ShouldBe(ExactNumber.Of(2));
    }

    [Fact]
    public void Of_two_values_for_one_day_the_one_recorded_last_holds()
    {
        var reported = Then(Accepted, m => FollowingDecisions.ReportValues(m, One,
            [new(4, 1, ExactNumber.Of(2), Day, "S/2", null), new(4, 1, ExactNumber.Of(3), Day, "S/2/Corr.1", null), new(4, 1, ExactNumber.Of(1), Day.PlusDays(-1), "S/1", null)]));
        reported.Find(4)!.LatestValue(1)!.Value.ShouldBe(ExactNumber.Of(3));
    }

    [Fact]
    public void What_is_joined_has_the_words_of_all_those_of_instruments_too() =>
        Commitment.Joined([Commitment.ByInstrument("asks for a plan"), Commitment.ByInstrument("asks for news")]).Words.Select(w => w.Quote).ShouldBe(["asks for news", "asks for a plan"]);

    [Fact]
    public void A_split_leaves_its_parts_to_be_accepted_and_a_merger_its_whole()
    {
        var split = Then(Accepted, m => RegisterDecisions.Split(m, One, 5, [m!.Find(5)!.Content, m.Find(5)!.Content with { Title = "The other half" }]));
        (split.Find(5)!.Status, split.Find(8)!.Status, split.Find(9)!.Status).ShouldBe((CommitmentStatus.Split, CommitmentStatus.Proposed, CommitmentStatus.Proposed));
        var merged = Then(split, m => RegisterDecisions.Merge(m, One, [9, 8, 9], m!.Find(5)!.Content));
        (merged.Find(8)!.Status, merged.Find(9)!.Status, merged.Find(10)!.Status).ShouldBe((CommitmentStatus.Merged, CommitmentStatus.Merged, CommitmentStatus.Proposed));
    }

    [Fact]
    public void A_second_reading_falls_when_the_words_change()
    {
        var read = Then(Followed, m => RegisterDecisions.SecondRead(m, Two, 5));
        read.Find(5)!.SecondReading.ShouldNotBeNull();
        Then(read, m => FollowingDecisions.Change(m, Two, 5, 1, m!.Find(5)!.Content with { Title = "Another" })).Find(5)!.SecondReading.ShouldBeNull();
    }

    [Fact]
    public void What_was_owed_under_a_text_is_still_known_after_it_is_renewed()
    {
        var issued = Then(Followed, m => FollowingDecisions.Advance(m, One, 2, 1, CourseStage.Issued, new LocalDate(2020, 9, 28), "S/2020/952", null));
        var renewed = Then(issued, m => RenewalDecisions.Renew(m, One, Renewal, OfTheRenewal));
        renewed.Find(2)!.PastTerms.Single().Owed.Select(o => o.Occurrence).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void The_same_wish_once_more_is_no_fact()
    {
        foreach (var (name, mandate, wish) in Wishes())
        {
            var once = Then(mandate, wish);
            Facts(wish(mandate)).ShouldNotBeEmpty(name);
            Facts(wish(once)).ShouldBeEmpty(name);
        }
    }

    /// <summary>Whatever comes in whatever order is refused, or is a fact that the mandate and the record can take.</summary>
    [Fact]
    public void Any_order_of_wishes_leaves_a_mandate_that_folds_again_from_its_facts() => Gen.Int.Sample(seed =>
    {
        var random = new Random(seed);
        var facts = new List<MandateEvent>();
        Mandate? mandate = null;
        var wishes = InAnyOrder().ToArray();
        for (var n = 0; n < 60; n++)
        {
            if (wishes[random.Next(wishes.Length)](mandate, random) is not MandateDecision.Recorded { Events: var happened })
                continue;
            foreach (var fact in happened)
                mandate = Mandate.Evolve(mandate, fact);
            facts.AddRange(happened);
        }
        return SameFacts.Are(Mandate.Fold(facts), mandate) && (mandate is null || RenewalDecisions.OccurrencesToPublish(mandate).Length >= 0);
    }, iter: 300);

    private static IEnumerable<(string Name, Mandate Mandate, Func<Mandate?, MandateDecision> Wish)> Wishes() =>
    [
        ("accept", Make(Opened()), m => RegisterDecisions.Accept(m, One, 1, Proposals.Commitments[0])),
        ("reject", Accepted, m => RegisterDecisions.Reject(m, One, 5, "No.")),
        ("read", Accepted, m => RegisterDecisions.SecondRead(m, Two, 5)),
        ("no duty", Then(Accepted, m => RegisterDecisions.Reject(m, One, 5, "No.")), m => RegisterDecisions.NoDuty(m, One, "para_5", "None.")),
        ("instrument", Accepted, m => FollowingDecisions.RecordInstrument(m, One, InstrumentKind.Note, "S/1", Day, "x")),
        ("change", Followed, m => FollowingDecisions.Change(m, One, 5, 1, Accepted.Find(5)!.Content with { Title = "Another" })),
        ("move", Followed, m => FollowingDecisions.MoveOccurrence(m, One, 2, 1, 1, Day)),
        ("move the end", Followed, m => FollowingDecisions.MoveEnd(m, One, 1, new LocalDate(2021, 9, 30))),
        ("end", Followed, m => FollowingDecisions.EndCommitment(m, One, 5, 1, "Done.")),
        ("advance", Accepted, m => FollowingDecisions.Advance(m, One, 2, 1, CourseStage.Issued, Day, "S/1", null)),
        ("input", Accepted, m => FollowingDecisions.Input(m, One, 2, 1, "i", "the police", InputStage.Asked, Day, null)),
        ("values", Accepted, m => FollowingDecisions.ReportValues(m, One, [new(4, 1, ExactNumber.Of(1), Day, "S/1", null)])),
        ("wording", Accepted, m => FollowingDecisions.ReportWording(m, One, 7, "Slow.", Day, "S/1")),
        ("link", Accepted, m => FollowingDecisions.LinkStatement(m, One, new MemberId("FRA"), "Annex XVII", "para_2", new Quotation(0, 6, "Acting"), null)),
    ];

    private static IEnumerable<Func<Mandate?, Random, MandateDecision>> InAnyOrder() =>
    [
        (m, _) => RegisterDecisions.Open(m, One, new MandateId("mission"), "The mission", AMandate.Council, Text, Proposals),
        .. Enumerable.Repeat<Func<Mandate?, Random, MandateDecision>>((m, r) => m?.Find(Number(r)) is { } c ? RegisterDecisions.Accept(m, One, c.Number, c.Content) : MandateRefusal.NoSuchCommitment, 8),
        (m, r) => m?.Find(Number(r)) is { } c ? RegisterDecisions.Accept(m, Two, c.Number, c.Content with { Trigger = AnyTrigger(r), Kind = r.Next(3) == 0 ? CommitmentKind.Extends : c.Content.Kind }) : MandateRefusal.NoSuchCommitment,
        (m, r) => RegisterDecisions.Reject(m, One, Number(r), "No."),
        (m, r) => RegisterDecisions.SecondRead(m, r.Next(2) == 0 ? One : Two, Number(r)),
        (m, r) => m?.Find(Number(r)) is { } c ? RegisterDecisions.Split(m, One, c.Number, [c.Content, c.Content]) : MandateRefusal.NoSuchCommitment,
        (m, r) => m?.Find(Number(r)) is { } c ? RegisterDecisions.Merge(m, One, [c.Number, Number(r)], c.Content) : MandateRefusal.NoSuchCommitment,
        (m, r) => RegisterDecisions.NoDuty(m, One, $"para_{Number(r)}", "None."),
        (m, r) => FollowingDecisions.RecordInstrument(m, One, InstrumentKind.Note, $"S/{r.Next(5)}", Day, "x"),
        (m, r) => FollowingDecisions.Add(m, One, 1, ByInstrument(AnyTrigger(r))),
        (m, r) => m?.Find(Number(r)) is { } c ? FollowingDecisions.Change(m, One, c.Number, 1, c.Content with { Trigger = AnyTrigger(r) }) : MandateRefusal.NoSuchCommitment,
        (m, r) => FollowingDecisions.MoveOccurrence(m, One, Number(r), r.Next(1, 5), 1, Day.PlusDays(r.Next(300))),
        (m, r) => FollowingDecisions.MoveEnd(m, One, 1, Day.PlusDays(r.Next(900))),
        (m, r) => FollowingDecisions.EndCommitment(m, One, Number(r), null, "Done."),
        (m, r) => FollowingDecisions.Advance(m, One, Number(r), r.Next(1, 5), (CourseStage)r.Next(7), Day, r.Next(2) == 0 ? "S/1" : null, "x"),
        (m, r) => FollowingDecisions.Input(m, One, Number(r), r.Next(1, 5), "i", "x", InputStage.Asked, Day, null),
        (m, r) => FollowingDecisions.ReportValues(m, One, [new(Number(r), 1, ExactNumber.Of(r.Next()), Day, "S/1", null)]),
        (m, r) => FollowingDecisions.ReportWording(m, One, Number(r), "x", Day, "S/1"),
        (m, _) => RenewalDecisions.Renew(m, One, Renewal, OfTheRenewal),
        (m, r) => m?.Find(Number(r)) is { } c ? RenewalDecisions.CarryOver(m, One, c.Number, RenewalOutcome.Survives, c.Content) : MandateRefusal.NoSuchCommitment,
        (m, _) => RenewalDecisions.Publish(m, One),
    ];

    private static int Number(Random random) => random.Next(1, 12);

    private static Trigger AnyTrigger(Random random) => random.Next(7) switch
    {
        0 => new Trigger.Until(End.PlusDays(random.Next(3))),
        1 => new Trigger.With(Number(random), (WhichOccurrence)random.Next(3)),
        2 => new Trigger.Every(new Interval(random.Next(1, 9), (IntervalUnit)random.Next(4)), random.Next(2) == 0 ? SeriesStart.Adoption : SeriesStart.On(Day)),
        3 => new Trigger.AtMandateEnd(),
        4 => new Trigger.Within(new Interval(random.Next(1, 9), (IntervalUnit)random.Next(4)), SeriesStart.On(Day)),
        5 => new Trigger.In(new YearMonth(2021, random.Next(1, 13))),
        _ => new Trigger.Throughout(),
    };
}
