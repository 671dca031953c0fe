using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using NodaTime;

namespace InBlue.Tests.Documents.Reports;

/// <summary>The skeletons of the reports that resolution 2531 (2020) asks for, and of those of examples/mandate.txt.</summary>
public sealed class WhatAReportMustContain
{
    [Fact]
    public void The_quarterly_report_of_2531_has_its_four_items_and_what_other_paragraphs_put_into_it()
    {
        var register = AReport.Of2531;
        var quarterly = register.NumberAt("62");
        var (first, second) = (register.Make(quarterly, 1), register.Make(quarterly, 2));
        first.Sections.Select(s => s.Key).ShouldBe(["i", "ii", "iii", "iv", "4", "5", "46"]);
        second.Sections.Select(s => s.Key).ShouldBe(["i", "ii", "iii", "iv", "4", "46"]);
        first.Beside.Select(s => s.Key).ShouldBe(["41"]);
        (first.Due.Day, second.Due.Day, first.Since, second.Since).ShouldBe((new LocalDate(2020, 9, 29), new LocalDate(2020, 12, 29), new LocalDate(2020, 6, 29), new LocalDate(2020, 9, 29)));
        first.Sections[0].Words.ShouldHaveSingleItem().Quote[0].Text.ShouldStartWith("i) Les progrès réalisés dans la mise en œuvre de l’Accord");
        first.Sections[0].Measures.Select(m => m.Place).ShouldBe(["3, tiret 1", "3, tiret 2", "3, tiret 3", "3, tiret 4"]);
        first.Sections[1].Measures.Select(m => m.Place).ShouldBe(["14, tiret 1", "14, tiret 2"]);
        first.Exclusive.ShouldBeFalse();
    }

    [Fact]
    public void The_six_monthly_letter_of_2531_holds_three_items_and_the_road_map_is_one_whole()
    {
        var register = AReport.Of2531;
        var (letter, map) = (register.Make(register.NumberAt("63"), 1), register.Make(register.NumberAt("64"), 1));
        (letter.Kind, letter.Exclusive).ShouldBe((DeliverableKind.Letter, true));
        letter.Sections.Select(s => s.Key).ShouldBe(["i", "ii", "iii"]);
        (map.Kind, map.Due.Day).ShouldBe((DeliverableKind.Roadmap, new LocalDate(2021, 3, 31)));
        map.Sections.Select(s => s.Key).ShouldBe(["64"]);
    }

    [Fact]
    public void A_contribution_to_a_letter_that_holds_certain_items_exclusively_is_marked_where_it_is_for_none_of_them()
    {
        var register = AReport.OfTheExample;
        var letter = register.NumberAt("18");
        register = register.Then(m => FollowingDecisions.Input(m, AReport.Officer, letter, 1, "i", "Police", InputStage.Asked, new LocalDate(2026, 6, 1), null))
            .Then(m => FollowingDecisions.Input(m, AReport.Officer, letter, 1, "16 (i)", "Politics", InputStage.Asked, new LocalDate(2026, 6, 1), null));
        var made = register.Make(letter, 1);
        made.Sections.Single(s => s.Key == "i").Contributions.ShouldHaveSingleItem().Contributor.ShouldBe("Police");
        made.Elsewhere.ShouldHaveSingleItem().Contributor.ShouldBe("Politics");
        HtmlRendering.Text(made.ToDocument(Language.English)).ShouldContain("they do not belong in it");
        HtmlRendering.Text(made.ToDocument(Language.French)).ShouldContain("elles n’ont pas leur place dans ce document");
    }

    [Fact]
    public void What_an_instrument_adds_is_a_section_that_cites_it_and_outside_where_the_text_says_exclusively()
    {
        var register = AReport.OfTheExample.Then(m => FollowingDecisions.RecordInstrument(m, AReport.Officer, InstrumentKind.PresidentialStatement, "S/PRST/2026/3", new LocalDate(2026, 3, 12), "The drought."));
        var (quarterly, letter) = (register.NumberAt("16"), register.NumberAt("18"));
        foreach (var into in (int[])[quarterly, letter])
            register = register.Then(m => FollowingDecisions.Add(m, AReport.Officer, 1, InstrumentsWords(into)));
        register.Make(quarterly, 1).Sections[^1].ShouldSatisfyAllConditions(s => s.Instrument.ShouldBe("S/PRST/2026/3"), s => s.Outside.ShouldBeFalse(), s => s.Words.Single().Language.ShouldBeNull());
        register.Make(letter, 1).Sections[^1].Outside.ShouldBeTrue();
        (register with { Today = new LocalDate(2026, 4, 1) }).Make(quarterly, 1).Changes.ShouldHaveSingleItem().ShouldBeOfType<Development.OfInstrument>().Effect.ShouldBe("The drought.");
    }

    [Fact]
    public void What_is_missing_is_told_until_it_is_there()
    {
        var register = AReport.OfTheExample;
        var quarterly = register.NumberAt("16");
        register.Make(quarterly, 1).Missing.Count(m => m.Kind is MissingKind.NoContributor).ShouldBe(6);
        var asked = register.Then(m => FollowingDecisions.Input(m, AReport.Officer, quarterly, 1, "iii", "Liaison", InputStage.Asked, new LocalDate(2026, 3, 26), null));
        Of(asked).ShouldBe(MissingKind.NotReceived);
        Of(asked with { Today = new LocalDate(2026, 3, 27) }).ShouldBe(MissingKind.Overdue);
        var received = asked.Then(m => FollowingDecisions.Input(m, AReport.Officer, quarterly, 1, "iii", "Liaison", InputStage.Received, new LocalDate(2026, 3, 25), null));
        Of(received).ShouldBe(MissingKind.NotCleared);
        Of(received.Then(m => FollowingDecisions.Input(m, AReport.Officer, quarterly, 1, "iii", "Liaison", InputStage.Cleared, new LocalDate(2026, 3, 30), null))).ShouldBeNull();

        MissingKind? Of(AReport report) => report.Make(quarterly, 1).Missing.Where(m => m.Section == "16 (iii)").Select(m => (MissingKind?)m.Kind).SingleOrDefault();
    }

    [Fact]
    public void A_value_above_its_ceiling_is_marked_and_one_of_the_time_since_the_last_report_counts_as_a_change()
    {
        var register = AReport.OfTheExample;
        var (strength, quarterly) = (register.Mandate.Commitments.Values.Single(c => c.Content.Provision == "para_6").Number, register.NumberAt("16"));
        register = register.Then(m => FollowingDecisions.ReportValues(m, AReport.Officer, [new ReportedValue(strength, 1, ExactNumber.Of(861), new LocalDate(2026, 5, 15), "S/2026/377", null)])) with { Today = new LocalDate(2026, 6, 1) };
        var report = register.Make(quarterly, 2);
        report.Sections.Single(s => s.Key == "ii").Measures.ShouldHaveSingleItem().Figures[0].Above.ShouldBeTrue();
        report.Changes.ShouldHaveSingleItem().ShouldBeOfType<Development.OfValue>().Value.Source.ShouldBe("S/2026/377");
        HtmlRendering.Text(report.ToDocument(Language.English)).ShouldContain("861 (above the ceiling)");
        register.Make(quarterly, 3).Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 1, WhyNoSkeleton.NothingHandedIn)]
    [InlineData(999, 1, WhyNoSkeleton.NoSuchCommitment)]
    [InlineData(27, 0, WhyNoSkeleton.NoSuchOccurrence)]
    [InlineData(27, 5, WhyNoSkeleton.NoSuchOccurrence)]
    public void Where_there_is_none_it_says_why(int commitment, int occurrence, WhyNoSkeleton why) =>
        AReport.OfTheExample.TryMake(commitment, occurrence).ShouldBe(new Skeleton.None(why));

    private static Commitment InstrumentsWords(int into) => new(
        null, "", [new Quotation(0, 7, "drought")], "The drought", CommitmentKind.Requests, [new Addressee("secretary-general", "the Secretary-General")], new Deliverable(DeliverableKind.Information, "The drought"), new Trigger.With(into, WhichOccurrence.Each));
}
