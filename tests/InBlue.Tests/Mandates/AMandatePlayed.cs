using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Tests.Scenarios;
using NodaTime;

namespace InBlue.Tests.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;
using MandateDone = Done<MandateEvent, MandateRefusal>;

/// <summary>A register opened from a text, made a person's own, followed, changed by instruments and carried over a renewal, on a real record.</summary>
public sealed class AMandatePlayed
{
    private const string Id = "unmiv";

    private const string Text = """
        The Security Council,

        Acting under Chapter VII of the Charter of the United Nations,

        1. Decides to extend the mandate of the United Nations Mission until 30 June 2021;

        2. Decides that the Mission shall comprise up to 1,200 military personnel;

        3. Requests the Secretary-General to report to the Council every three months after the adoption of this resolution on its implementation, in particular on:

        (i) The talks between the parties;

        (ii) The opening of the roads;

        4. Urges the parties to open the roads to the valley before the end of the current mandate of the Mission;

        5. Welcomes the hospitality of the neighbouring States;

        6. Decides to remain actively seized of the matter.
        """;

    private static readonly string Renewed = Text.Replace("30 June 2021", "30 June 2022", StringComparison.Ordinal).Replace("up to 1,200 military", "up to 1,500 military", StringComparison.Ordinal)
        .Replace("4. Urges the parties to open the roads to the valley before the end of the current mandate of the Mission;", "4. Requests the Mission to assist in the removal of mines;", StringComparison.Ordinal);

    private static MandateSource.Found Source(string text, string resolution, LocalDate adopted) =>
        MandateSource.OfFile(Encoding.UTF8.GetBytes(text), resolution, $"S/RES/{resolution.Replace(" ", "", StringComparison.Ordinal)}", adopted).ShouldBeOfType<MandateSource.Found>();

    private static Mandate Of(Play play) => play.Live.Mandate(Id)!.State;

    private static CommitmentOnFile In(Play play, string paragraph) => Of(play).Commitments.Values.Where(c => MandateLabels.ParagraphOf(Of(play), c.Content) == paragraph && c.Status is not CommitmentStatus.Ended).ShouldHaveSingleItem();

    private static Task<MandateDone> ChangeAsync(Play play, Func<Mandate?, Acting, MandateDecision> decide, bool second = false) =>
        new KeepingMandates(play.Live).ChangeAsync(Id, second ? Play.OfficerTwo : Play.OfficerOne, decide, TestContext.Current.CancellationToken);

    private static async Task DoneAsync(Play play, Func<Mandate?, Acting, MandateDecision> decide, bool second = false) =>
        (await ChangeAsync(play, decide, second)).ShouldBeOfType<MandateDone.Recorded>().Events.ShouldNotBeEmpty();

    private static async Task RefusedAsync(Play play, MandateRefusal why, Func<Mandate?, Acting, MandateDecision> decide, bool second = false) =>
        (await ChangeAsync(play, decide, second)).ShouldBeOfType<MandateDone.Refused>().Why.ShouldBe(why);

    private static async Task<Play> OpenedAsync()
    {
        var play = await Play.AtAsync("2020-06-30 10:00");
        var opened = await new OpeningMandates(new KeepingMandates(play.Live)).OpenAsync(new MandateId(Id), Play.OfficerOne, "The Mission", Source(Text, "2531 (2020)", new LocalDate(2020, 6, 29)), TestContext.Current.CancellationToken);
        opened.ShouldBeOfType<MandateDone.Recorded>();
        return play;
    }

    private static async Task<Play> AcceptedAsync()
    {
        var play = await OpenedAsync();
        foreach (var c in Of(play).Commitments.Values)
            await DoneAsync(play, (m, acting) => RegisterDecisions.Accept(m, acting, c.Number, c.Content));
        return play;
    }

    [Fact]
    public async Task Nothing_is_due_before_a_person_has_accepted_it()
    {
        await using var play = await OpenedAsync();
        Occurrences.Of(Of(play), play.Council.Calendar).ShouldBeEmpty();
        Of(play).LastDay.ShouldBeNull();
        await DoneAsync(play, (m, acting) => RegisterDecisions.Accept(m, acting, In(play, "1").Number, In(play, "1").Content));
        Of(play).LastDay.ShouldBe(new LocalDate(2021, 6, 30));
        await DoneAsync(play, (m, acting) => RegisterDecisions.Accept(m, acting, In(play, "3").Number, In(play, "3").Content));
        Occurrences.DatesOf(Of(play), In(play, "3")).Select(d => d.Day).ShouldBe([new(2020, 9, 29), new(2020, 12, 29), new(2021, 3, 29), new(2021, 6, 29)]);
    }

    [Fact]
    public async Task The_second_reader_is_another_person()
    {
        await using var play = await AcceptedAsync();
        var number = In(play, "3").Number;
        await RefusedAsync(play, MandateRefusal.SameReader, (m, acting) => RegisterDecisions.SecondRead(m, acting, number));
        await DoneAsync(play, (m, acting) => RegisterDecisions.SecondRead(m, acting, number), second: true);
        In(play, "3").SecondReading!.By.ShouldBe(Play.OfficerTwo);
    }

    [Fact]
    public async Task Words_that_do_not_stand_in_the_text_reach_no_record()
    {
        await using var play = await OpenedAsync();
        var there = In(play, "2");
        var forged = there.Content with { Words = [there.Content.Words[0] with { Quote = "up to 9,999" }] };
        await RefusedAsync(play, MandateRefusal.NoWords, (m, acting) => RegisterDecisions.Accept(m, acting, there.Number, forged));
    }

    [Fact]
    public async Task A_rollover_moves_what_depends_on_the_end_and_cites_its_instrument()
    {
        await using var play = await AcceptedAsync();
        play.GoTo("2021-06-28 10:00");
        await RefusedAsync(play, MandateRefusal.NoSuchInstrument, (m, acting) => FollowingDecisions.MoveEnd(m, acting, 1, new LocalDate(2021, 9, 30)));
        await DoneAsync(play, (m, acting) => FollowingDecisions.RecordInstrument(m, acting, InstrumentKind.Resolution, "S/RES/2584(2021)", new LocalDate(2021, 6, 25), "The mandate runs until 30 September 2021."));
        await DoneAsync(play, (m, acting) => FollowingDecisions.MoveEnd(m, acting, 1, new LocalDate(2021, 9, 30)));
        Occurrences.DatesOf(Of(play), In(play, "3")).Select(d => d.Day).Last().ShouldBe(new LocalDate(2021, 9, 29));
        Occurrences.DatesOf(Of(play), In(play, "4")).Single().Day.ShouldBe(new LocalDate(2021, 9, 30));
        Of(play).Ends.Select(e => (e.Provision is null, e.Instrument)).ShouldBe([(false, null), (true, (int?)1)]);
    }

    [Fact]
    public async Task A_moved_date_keeps_its_history()
    {
        await using var play = await AcceptedAsync();
        play.GoTo("2020-09-20 10:00");
        await DoneAsync(play, (m, acting) => FollowingDecisions.RecordInstrument(m, acting, InstrumentKind.ExchangeOfLetters, "S/2020/900", new LocalDate(2020, 9, 15), "The first report comes two weeks later."));
        var report = In(play, "3").Number;
        await DoneAsync(play, (m, acting) => FollowingDecisions.MoveOccurrence(m, acting, report, 1, 1, new LocalDate(2020, 10, 13)));
        var first = Occurrences.Of(Of(play), In(play, "3"), play.Council.Calendar)[0];
        (first.Textual.Day, first.Instrument).ShouldBe((new LocalDate(2020, 10, 13), 1));
        In(play, "3").History[^1].Happened.ShouldBeOfType<MandateEvent.OccurrenceMoved>();
    }

    [Fact]
    public async Task A_report_goes_through_its_stages_to_its_symbol()
    {
        await using var play = await AcceptedAsync();
        play.GoTo("2020-10-05 10:00");
        var report = In(play, "3").Number;
        await DoneAsync(play, (m, acting) => FollowingDecisions.Advance(m, acting, report, 1, CourseStage.InputsAsked, new LocalDate(2020, 8, 10), null, null));
        await RefusedAsync(play, MandateRefusal.NoSymbol, (m, acting) => FollowingDecisions.Advance(m, acting, report, 1, CourseStage.Issued, new LocalDate(2020, 9, 29), null, null));
        await DoneAsync(play, (m, acting) => FollowingDecisions.Advance(m, acting, report, 1, CourseStage.Issued, new LocalDate(2020, 9, 29), "S/2020/952", null));
        await RefusedAsync(play, MandateRefusal.NoteNeeded, (m, acting) => FollowingDecisions.Advance(m, acting, report, 1, CourseStage.Cleared, new LocalDate(2020, 9, 29), null, null));
        await RefusedAsync(play, MandateRefusal.NoSuchOccurrence, (m, acting) => FollowingDecisions.Advance(m, acting, report, 5, CourseStage.Cleared, new LocalDate(2020, 9, 29), null, null));
        var overview = MandateOverview.Of(Of(play), play.Council.Calendar, new LocalDate(2020, 10, 5));
        overview.Next[0].Occurrence.Textual.Day.ShouldBe(new LocalDate(2020, 12, 29));
        overview.Overdue.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_goes_inside_a_report_is_issued_with_it_and_what_another_hands_in_beside_it_is_not()
    {
        await using var play = await AcceptedAsync();
        play.GoTo("2020-10-05 10:00");
        var (report, inside, beside) = (In(play, "3"), In(play, "4"), In(play, "2"));
        var with = new Trigger.With(report.Number, WhichOccurrence.First);
        await DoneAsync(play, (m, acting) => RegisterDecisions.Accept(m, acting, inside.Number, inside.Content with { Trigger = with, Addressees = report.Content.Addressees }));
        await DoneAsync(play, (m, acting) => RegisterDecisions.Accept(m, acting, beside.Number, beside.Content with { Trigger = with }));
        await DoneAsync(play, (m, acting) => FollowingDecisions.Advance(m, acting, report.Number, 1, CourseStage.Issued, new LocalDate(2020, 9, 29), "S/2020/952", null));
        var due = DueList.Of(Of(play), play.Council.Calendar);
        due.Single(d => d.Commitment.Number == inside.Number).ShouldSatisfyAllConditions(d => d.Stage.ShouldBe(CourseStage.Issued), d => d.LastStep!.Symbol.ShouldBe("S/2020/952"));
        due.Single(d => d.Commitment.Number == beside.Number).Stage.ShouldBe(CourseStage.Planned);
    }

    [Fact]
    public async Task What_an_instrument_adds_to_each_report_begins_with_the_first_report_after_it()
    {
        await using var play = await AcceptedAsync();
        play.GoTo("2020-10-20 10:00");
        await DoneAsync(play, (m, acting) => FollowingDecisions.RecordInstrument(m, acting, InstrumentKind.PresidentialStatement, "S/PRST/2020/10", new LocalDate(2020, 10, 15), "The reports cover the transition."));
        const string Said = "to cover the transition in each report";
        var added = new Commitment(null, "", [new Quotation(0, Said.Length, Said)], "Cover the transition", CommitmentKind.Requests, In(play, "3").Content.Addressees, new Deliverable(DeliverableKind.Information, "The transition"),
            new Trigger.With(In(play, "3").Number, WhichOccurrence.Each));
        await DoneAsync(play, (m, acting) => FollowingDecisions.Add(m, acting, 1, added));
        Occurrences.DatesOf(Of(play), Of(play).Commitments.Values.Last()).Select(d => d.Day).ShouldBe([new(2020, 12, 29), new(2021, 3, 29), new(2021, 6, 29)]);
    }

    [Fact]
    public async Task Thousands_of_values_come_in_one_append_or_not_at_all()
    {
        await using var play = await AcceptedAsync();
        play.GoTo("2020-10-05 10:00");
        var strength = In(play, "2").Number;
        var values = Enumerable.Range(0, 2_500).Select(i => new ReportedValue(strength, 1, ExactNumber.Of(i), new LocalDate(2020, 7, 1), $"S/2020/{i}", null)).ToImmutableArray();
        var recording = new RecordingValues(new KeepingMandates(play.Live));
        (await recording.RecordAsync(Id, Play.OfficerOne, values.Add(values[0] with { Measure = 9 }), TestContext.Current.CancellationToken)).ShouldBeOfType<MandateDone.Refused>().Why.ShouldBe(MandateRefusal.NoSuchMeasure);
        In(play, "2").Values.ShouldBeEmpty();
        (await recording.RecordAsync(Id, Play.OfficerOne, values, TestContext.Current.CancellationToken)).ShouldBeOfType<MandateDone.Recorded>().Events.Length.ShouldBe(3);
        In(play, "2").Values.Length.ShouldBe(2_500);
    }

    [Fact]
    public async Task A_renewal_proposes_to_carry_change_or_end_each_duty_and_a_person_decides()
    {
        await using var play = await AcceptedAsync();
        play.GoTo("2021-06-29 15:00");
        var report = In(play, "3").Number;
        await DoneAsync(play, (m, acting) => FollowingDecisions.Advance(m, acting, report, 1, CourseStage.Issued, new LocalDate(2020, 9, 29), "S/2020/952", null));
        var (extension, ceiling, roads) = (In(play, "1").Number, In(play, "2").Number, In(play, "4").Number);
        var source = Source(Renewed, "2600 (2021)", new LocalDate(2021, 6, 29));
        var renewed = await new OpeningMandates(new KeepingMandates(play.Live)).RenewAsync(new MandateId(Id), Play.OfficerOne, source, m => Renewals.Propose(play.Live, m, source).Added, TestContext.Current.CancellationToken);
        renewed.ShouldBeOfType<MandateDone.Recorded>();

        Of(play).LastDay.ShouldBeNull();
        Occurrences.Of(Of(play), play.Council.Calendar).ShouldBeEmpty();
        await RefusedAsync(play, MandateRefusal.UndecidedCommitments, RenewalDecisions.Publish);

        var proposed = Renewals.OfLast(play.Live, Of(play));
        proposed.Find(report)!.Outcome.ShouldBe(RenewalOutcome.Carried);
        proposed.Find(extension)!.Outcome.ShouldBe(RenewalOutcome.Changed);
        proposed.Find(ceiling)!.Content!.Measures.Single().Value.ShouldBe(ExactNumber.Of(1500));
        proposed.Find(roads)!.Outcome.ShouldBeNull();
        foreach (var number in (int[])[extension, report, ceiling])
            await DoneAsync(play, (m, acting) => RenewalDecisions.CarryOver(m, acting, number, proposed.Find(number)!.Outcome!.Value, proposed.Find(number)!.Content!));
        await DoneAsync(play, (m, acting) => FollowingDecisions.EndCommitment(m, acting, roads, null, "The new text drops it."));
        var added = Of(play).Commitments.Values.Single(c => c.Status is CommitmentStatus.Proposed);
        added.Content.Title.ShouldContain("removal of mines");
        await DoneAsync(play, (m, acting) => RegisterDecisions.Accept(m, acting, added.Number, added.Content));

        Of(play).LastDay.ShouldBe(new LocalDate(2022, 6, 30));
        Occurrences.DatesOf(Of(play), Of(play).Find(report)!).Select(d => d.Day).ShouldBe([new(2021, 9, 29), new(2021, 12, 29), new(2022, 3, 29), new(2022, 6, 29)]);
        Of(play).Find(report)!.PastTerms.Single().Owed.Select(o => o.Due.Day).ShouldBe([new(2020, 12, 29), new(2021, 3, 29), new(2021, 6, 29)]);
        Of(play).Find(report)!.History.Length.ShouldBe(3); // proposed, accepted, carried over
        await DoneAsync(play, RenewalDecisions.Publish);
    }

    [Fact]
    public async Task What_was_recorded_reads_the_same_after_a_restart()
    {
        await using var play = await AcceptedAsync();
        var before = Of(play);
        await play.RestartAsync();
        var after = Of(play);
        after.Commitments.Values.Select(c => (c.Number, c.Status, c.Content.Title)).ShouldBe(before.Commitments.Values.Select(c => (c.Number, c.Status, c.Content.Title)));
        after.LastDay.ShouldBe(before.LastDay);
    }
}
