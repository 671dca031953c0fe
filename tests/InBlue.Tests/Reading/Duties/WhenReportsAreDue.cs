using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Tests.Reading.Resolutions;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Reading.Duties;

/// <summary>Times that stand inside the words of a report, or that run from something the words do not say.</summary>
public sealed class WhenReportsAreDue
{
    [Fact]
    public void A_period_whose_start_is_not_stated_gives_no_date() =>
        Of("Requests the Committee to submit a report to the Council at the end of this four-month period of information gathering;").Trigger.ShouldBe(new Trigger.Unclear("at the end of this four-month period"));

    [Fact]
    public void So_in_French() =>
        Of("Prie le Comité de lui présenter un rapport à la fin de cette période de quatre mois ;", french: true).Trigger.ShouldBe(new Trigger.Unclear("à la fin de cette période de quatre mois"));

    [Fact]
    public void A_debate_is_an_event() =>
        Of("Invites the Member States to report on this progress, during the annual open debate of the Security Council;").Trigger.ShouldBe(new Trigger.Event("during the annual open debate"));

    [Fact]
    public void An_annual_report_is_asked_for_every_year_from_no_stated_day() =>
        Of("Requests the Secretary-General to continue to submit comprehensive annual reports to the Council on the implementation of its resolutions;").Trigger
            .ShouldBe(new Trigger.Every(new Interval(1, IntervalUnit.Years), SeriesStart.NotStated));

    [Fact]
    public void A_day_beside_an_annual_report_is_not_lost_and_not_decided_on() =>
        Of("Requests the Secretary-General to submit an annual report to the Council by 31 March 2021;").Trigger.ShouldBe(new Trigger.Unclear("annual; 31 March 2021"));

    [Fact]
    public void A_start_that_is_stated_counts_wherever_the_interval_is_named_first() =>
        Of("Requests the Secretary-General to submit a quarterly report to the Council, every three months after the adoption of this resolution;").Trigger
            .ShouldBe(new Trigger.Every(new Interval(3, IntervalUnit.Months), SeriesStart.Adoption));

    [Fact]
    public void So_is_one_in_French() =>
        Of("Prie le Secrétaire général de lui présenter un rapport annuel sur la région ;", french: true).Trigger.ShouldBe(new Trigger.Every(new Interval(1, IntervalUnit.Years), SeriesStart.NotStated));

    [Fact]
    public void A_length_in_the_name_of_a_report_does_not_say_from_when_it_runs() =>
        Of("Requests the Secretary-General to submit an initial 90 day report with a detailed exit strategy;").Trigger.ShouldBe(new Trigger.Unclear("90 day"));

    [Fact]
    public void A_letter_and_how_often_it_comes_stand_within_one_phrase()
    {
        var letter = Of(
            "Requests the Secretary-General to provide the Council, every six months from the adoption of this resolution, and without adding to the matters that the paragraphs above already ask him to treat in his other papers, with a letter on roads;");
        letter.Deliverable!.Kind.ShouldBe(DeliverableKind.Letter);
        letter.Trigger.ShouldBe(new Trigger.Every(new Interval(6, IntervalUnit.Months), SeriesStart.Adoption));
    }

    [Fact]
    public void Reports_inside_the_only_series_of_their_addressee_are_found_among_many()
    {
        var paragraphs = Enumerable.Range(2, 60).Select(n => $"{n}. Requests the Secretary-General to include in his quarterly reports an assessment of road {n};");
        var reading = Resolved.Read(["The Security Council,", "1. Requests the Secretary-General to report to the Council every three months after the adoption of this resolution;", .. paragraphs]);
        DutyProposer.Propose(reading, new LocalDate(2020, 6, 29), text: 1, first: 1).Commitments.Skip(1).Select(c => c.Trigger).Distinct().ShouldBe([new Trigger.With(1, WhichOccurrence.Each)]);
    }

    [Fact]
    public void Of_two_series_neither_is_chosen()
    {
        var reading = Resolved.Read(
            "The Security Council,", "1. Requests the Secretary-General to report to the Council every three months on roads;", "2. Requests the Secretary-General to report to the Council every three months on bridges;",
            "3. Requests the Secretary-General to include in his quarterly reports an assessment of rivers;");
        DutyProposer.Propose(reading, new LocalDate(2020, 6, 29), text: 1, first: 1).Commitments[^1].Trigger.ShouldBeOfType<Trigger.Unclear>();
    }

    private static Commitment Of(string words, bool french = false)
    {
        var reading = Resolved.Read(french ? "Le Conseil de sécurité," : "The Security Council,", $"1. {words}");
        return DutyProposer.Propose(reading, new LocalDate(2020, 6, 29), text: 1, first: 1).Commitments.ShouldHaveSingleItem();
    }
}
