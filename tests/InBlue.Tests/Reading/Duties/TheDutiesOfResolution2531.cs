using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using NodaTime;
using Provision = InBlue.Procedure.Mandates.Provision;

namespace InBlue.Tests.Reading.Duties;

/// <summary>What the program proposes from the text of 2531 (2020) as S/2020/625 prints it, held against the expected facts.</summary>
public sealed class TheDutiesOfResolution2531
{
    private static readonly LocalDate Adopted = new(2020, 6, 29);

    private static readonly Lazy<(ResolutionReading Reading, Proposals Proposals, Dictionary<string, Provision> Provisions)> Read = new(() =>
    {
        var source = ((Decoded.Text)SourceText.Decode(Corpus.Bytes("S-2020-625.fr.txt"))).Source;
        var reading = ResolutionReader.Read(source, CouncilOf2020.Value);
        return (reading, DutyProposer.Propose(reading, Adopted, text: 1, first: 1), TextProvisions.Of(reading).ToDictionary(p => p.Id, p => p));
    });

    private static IEnumerable<(int Number, Commitment Content)> Of(string paragraph) =>
        Read.Value.Proposals.Commitments.Select((c, i) => (i + 1, c)).Where(c => Label(c.c) == paragraph || Label(c.c).StartsWith(paragraph + " ", StringComparison.Ordinal) || Label(c.c).StartsWith(paragraph + ",", StringComparison.Ordinal));

    private static string Label(Commitment content) => Read.Value.Provisions[content.Provision].Label;

    private static Commitment Only(string paragraph, Func<Commitment, bool> which) => Of(paragraph).Select(c => c.Content).Where(which).ShouldHaveSingleItem();

    [Fact]
    public void Every_paragraph_creates_duties_or_is_said_to_create_none()
    {
        var with = Enumerable.Range(1, 65).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Where(n => Of(n).Any()).ToList();
        var without = Read.Value.Proposals.WithoutDuty.Select(w => (Read.Value.Provisions[w.Provision].Label, w.Because)).ToList();
        with.Count.ShouldBe(60);
        without.ShouldBe([("2", "verbs:welcomes,regrets,recalls"), ("40", "verbs:recalls"), ("43", "verbs:emphasises"), ("48", "verbs:determines"), ("65", "verbs:remains-seized")]);
    }

    [Fact]
    public void The_mandate_ends_on_30_June_2021() =>
        Only("16", _ => true).ShouldSatisfyAllConditions(c => c.Kind.ShouldBe(CommitmentKind.Extends), c => c.Trigger.ShouldBe(new Trigger.Until(new LocalDate(2021, 6, 30))));

    [Fact]
    public void The_quarterly_report_runs_from_the_adoption() =>
        Only("62", _ => true).ShouldSatisfyAllConditions(
            c => c.Trigger.ShouldBe(new Trigger.Every(new InBlue.Procedure.Mandates.Interval(3, IntervalUnit.Months), SeriesStart.Adoption)),
            c => c.Deliverable!.Kind.ShouldBe(DeliverableKind.Report), c => c.Addressees.Single().Code.ShouldBe("secretary-general"));

    [Fact]
    public void The_six_monthly_letter_has_no_stated_start_and_says_so() =>
        Only("63", _ => true).ShouldSatisfyAllConditions(
            c => c.Trigger.ShouldBe(new Trigger.Every(new InBlue.Procedure.Mandates.Interval(6, IntervalUnit.Months), SeriesStart.NotStated)), c => c.Deliverable!.Kind.ShouldBe(DeliverableKind.Letter));

    [Fact]
    public void The_roadmap_is_due_by_31_March_2021() =>
        Only("64", _ => true).ShouldSatisfyAllConditions(c => c.Trigger.ShouldBe(new Trigger.By(new LocalDate(2021, 3, 31))), c => c.Deliverable!.Kind.ShouldBe(DeliverableKind.Roadmap));

    [Fact]
    public void The_assessment_of_April_2021_and_the_Council_s_own_decision_are_two_things()
    {
        Only("38", c => c.Kind is CommitmentKind.Requests).ShouldSatisfyAllConditions(
            c => c.Trigger.ShouldBe(new Trigger.In(new YearMonth(2021, 4))), c => c.Deliverable!.Kind.ShouldBe(DeliverableKind.Assessment));
        Only("38", c => c.Kind is CommitmentKind.Intends).ShouldSatisfyAllConditions(
            c => c.Trigger.ShouldBe(new Trigger.AtMandateEnd()), c => c.Deliverable!.Kind.ShouldBe(DeliverableKind.Decision), c => c.Addressees.Single().Code.ShouldBe(Addressee.Council));
    }

    [Fact]
    public void Reports_inside_reports_name_the_report_that_carries_them()
    {
        var quarterly = Of("62").Single().Number;
        Only("4", c => c.Kind is CommitmentKind.Requests).Trigger.ShouldBe(new Trigger.With(quarterly, WhichOccurrence.Each));
        Only("5", c => c.Kind is CommitmentKind.Requests).Trigger.ShouldBe(new Trigger.With(quarterly, WhichOccurrence.First));
        Only("46", c => c.Deliverable is not null).Trigger.ShouldBe(new Trigger.With(quarterly, WhichOccurrence.Each));
        Only("41", c => c.Deliverable is not null).Trigger.ShouldBe(new Trigger.With(quarterly, WhichOccurrence.Each));
    }

    [Fact]
    public void The_second_group_that_paragraph_56_addresses_has_no_verb_of_its_own() =>
        Only("56", c => c.Addressees.Any(a => a.Code == "armed-groups")).Addressees.Select(a => a.Words).ShouldBe(["groupe armé qu’est la Plateforme", "groupe armé qu’est la coalition Coordination"]);

    [Fact]
    public void What_paragraph_5_threatens_waits_for_the_mandate_s_end_on_its_condition() =>
        Only("5", c => c.Kind is CommitmentKind.Intends).ShouldSatisfyAllConditions(c => c.Trigger.ShouldBe(new Trigger.AtMandateEnd()), c => c.Condition!.ShouldStartWith("au cas où"));

    [Fact]
    public void The_priority_measures_are_due_by_the_mandate_s_end_one_by_one()
    {
        foreach (var (paragraph, measures) in (ReadOnlySpan<(string, int)>)[("3", 4), ("14", 2)])
        {
            var all = Of(paragraph).Select(c => c.Content).ToList();
            all.Count.ShouldBe(measures + 1);
            all.ShouldAllBe(c => c.Trigger is Trigger.AtMandateEnd);
            all.Count(c => c.Links.Any(l => l.Kind is LinkKind.PartOf)).ShouldBe(measures);
        }
    }

    [Fact]
    public void Every_figure_of_the_text_stands_at_its_paragraph_with_its_sense()
    {
        IEnumerable<(MeasureSense, string, string)> FiguresOf(string paragraph) => Of(paragraph).SelectMany(c => c.Content.Measures).Select(m => (m.Sense, m.Value.ToString(), m.Unit));
        FiguresOf("17").ShouldBe([(MeasureSense.Ceiling, "13289", ""), (MeasureSense.Ceiling, "1920", "")]);
        FiguresOf("3").ShouldBe([(MeasureSense.AtLeast, "2000", ""), (MeasureSense.Exactly, "30", "percent"), (MeasureSense.Exactly, "5", "")]);
        FiguresOf("4").ShouldBe([(MeasureSense.Quota, "30", "percent")]);
    }

    [Fact]
    public void What_comes_first_and_what_must_not_take_from_it()
    {
        Of("19").Select(c => c.Content.Rank!.Priority).ShouldBe([Priority.FirstStrategic, Priority.SecondStrategic]);
        Of("28").ShouldAllBe(c => c.Content.Rank!.Priority == Priority.PriorityTask);
        Of("29").ShouldAllBe(c => c.Content.Rank == new Rank(Priority.OtherTask, "28"));
        Of("29").ShouldAllBe(c => c.Content.Links.Any(l => l.Kind == LinkKind.MustNotTakeFrom && l.Commitment == Of("28").First().Number));
    }

    [Fact]
    public void An_event_and_an_interval_that_nobody_states_are_not_made_into_dates()
    {
        Only("57", c => c.Deliverable is not null).Trigger.ShouldBe(new Trigger.Event("si de tels cas de faute se produisent"));
        Only("22", c => c.Trigger is Trigger.Regularly).Trigger.ShouldBe(new Trigger.Regularly("périodiquement"));
        Only("30", c => c.Trigger is Trigger.Regularly).Addressees.Single().Code.ShouldBe("mission");
    }

    [Fact]
    public void Every_quotation_is_exactly_the_source_at_its_place()
    {
        foreach (var words in Read.Value.Proposals.Commitments.SelectMany(c => c.Words))
            Read.Value.Reading.Source.Slice(new SourceSpan(words.Start, words.End)).ShouldBe(words.Quote);
        Read.Value.Proposals.Commitments.ShouldAllBe(c => c.Words.Length > 0);
        TextProvisions.Basis(Read.Value.Reading)!.Quote.ShouldBe("Agissant en vertu du Chapitre VII");
    }

    [Fact]
    public void Tasks_under_letters_romans_and_dashes_are_duties_of_their_own()
    {
        Of("28").Select(c => Label(c.Content)).Distinct().Count().ShouldBe(1 + 5 - 1 + 4 + 3 + 2 + 5 + 3 + 2 + 1); // ¶28 itself, and every item without items under it
        Of("29").Select(c => Label(c.Content)).ShouldBe(["29", "29 a)", "29 b)", "29 b)"]);
        Of("47").Count().ShouldBe(8);
    }
}
