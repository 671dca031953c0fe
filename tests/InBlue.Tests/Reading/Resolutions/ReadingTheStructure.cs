using InBlue.Procedure.Councils;
using InBlue.Reading.Resolutions;
using static InBlue.Tests.Reading.Resolutions.Resolved;

namespace InBlue.Tests.Reading.Resolutions;

/// <summary>Every text here is invented.</summary>
public sealed class ReadingTheStructure
{
    private const string Opening = "The Security Council,";

    [Fact]
    public void Preamble_headings_paragraphs_and_nested_lists_are_told_apart()
    {
        var reading = Read(
            "Resolution 9001 (2031)", Opening, "Recalling what it said,", "Ports of Ruritania", "1.\tDecides:", "(a) To begin:", "(i) Here;", "(ii) There:", "– Soon;", "– Later;", "(b) To end;",
            "Other matters", "2. Requests a report.");

        Body(reading).ShouldBe([
            "Recital 0 |Recalling what it said,", "Heading 1 |Ports of Ruritania", "Paragraph 0 1|Decides:", "Item 1 1.a|To begin:", "Item 2 1.a.i|Here;", "Item 2 1.a.ii|There:",
            "Item 3 1.a.ii.-1|Soon;", "Item 3 1.a.ii.-2|Later;", "Item 1 1.b|To end;", "Heading 1 |Other matters", "Paragraph 0 2|Requests a report.",
        ]);
        reading.Doubts.ShouldBeEmpty();
        reading.Language.ShouldBe(Language.English);
        reading.Provisions[^1].Headings.Select(h => h.Text).ShouldBe(["Other matters"]);
        reading.Provisions.Single(p => p.Text == "Soon;").EId.ShouldBe("para_1__list_1__point_a__list_1__point_ii__list_1__indent_1");
        reading.Provisions.Single(p => p.Text == "Soon;").Parent!.Text.ShouldBe("There:");
    }

    [Fact]
    public void A_heading_directly_under_another_is_of_the_next_level_and_later_ones_are_not_sure()
    {
        var headings = Read(Opening, "Recalling all,", "Mandate", "Principles", "1. Decides to wait;", "Tasks", "2. Decides to end.").Provisions.Where(p => p.Kind == ProvisionKind.Heading).ToArray();

        headings.Select(h => (h.Text, h.Level, h.LevelIsSure)).ShouldBe([("Mandate", 1, true), ("Principles", 2, true), ("Tasks", 1, false)]);
    }

    [Fact]
    public void An_enumeration_inside_a_sentence_stays_inside_even_where_the_line_breaks_before_a_mark() =>
        Body(Read(Opening, "1. Requests three things: i) one thing;\nii) another thing;\niii) a third thing;", "2. Decides to end."))
            .ShouldBe(["Paragraph 0 1|Requests three things: i) one thing; ii) another thing; iii) a third thing;", "Paragraph 0 2|Decides to end."]);

    [Fact]
    public void Words_after_a_named_item_go_on_with_it_and_words_in_lower_case_after_a_list_with_the_paragraph()
    {
        var reading = Read(Opening, "1. Decides:", "a) Quick projects", "To help here;", "b) Slow projects;", "all within one year;", "2. Decides to end.");

        reading.Provisions.Single(p => p.Text == "To help here;").Parent!.Text.ShouldBe("Quick projects");
        reading.Provisions.Single(p => p.Text == "all within one year;").Parent!.Text.ShouldBe("Decides:");
        reading.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void Operative_paragraphs_without_numbers_are_told_by_their_verbs()
    {
        var reading = Read(Opening, "Having heard the parties,", "Takes note of the report;", "Calls upon the parties:", "(1) To withdraw;", "(2) To wait;", "Appoints a committee.", "Adopted at the 377th meeting by 9 votes to 1 (Ruritania), with 1 abstention (Syldavia).");

        Body(reading).ShouldBe([
            "Recital 0 |Having heard the parties,", "Paragraph 0 |Takes note of the report;", "Paragraph 0 |Calls upon the parties:", "Item 1 1|To withdraw;", "Item 1 2|To wait;", "Paragraph 0 |Appoints a committee.",
            "Adoption 0 |Adopted at the 377th meeting by 9 votes to 1 (Ruritania), with 1 abstention (Syldavia).",
        ]);
        Doubts(reading).ShouldBe([ResolutionDoubtKind.Unnumbered]);
        reading.Adoptions.Single().ShouldBe(new AdoptionLine(reading.Provisions[^1], "377", false, false, 9, 1, 1));
    }

    [Fact]
    public void The_adoption_line_says_its_meeting_and_how_it_went()
    {
        static AdoptionLine Line(string line) => Read(Opening, "1. Decides to end.", line).Adoptions.Single();

        Line("Adopted at the 1535th meeting by 14 votes to none, with 1 abstention.").ShouldSatisfyAllConditions(l => l.For.ShouldBe(14), l => l.Against.ShouldBe(0), l => l.Abstentions.ShouldBe(1));
        Line("Adopted unanimously at the\n2826th meeting.").ShouldSatisfyAllConditions(l => l.Unanimously.ShouldBeTrue(), l => l.Meeting.ShouldBe("2826"), l => l.For.ShouldBeNull());
        Line("Adopted without a vote.").ShouldSatisfyAllConditions(l => l.WithoutVote.ShouldBeTrue(), l => l.Meeting.ShouldBeNull());
    }

    [Fact]
    public void Each_trouble_with_numbers_is_a_doubt_at_its_place()
    {
        Doubts(Read(Opening, "1. Decides one;", "4. Decides four.")).ShouldBe([ResolutionDoubtKind.NumberMissing]);
        Doubts(Read(Opening, "1. Decides one;", "2. Decides two;", "2. Decides it again.")).ShouldBe([ResolutionDoubtKind.NumberDoubled]);
        Doubts(Read(Opening, "1. Decides one;", "2. Decides two;", "3. Decides three;", "1. Decides one again.")).ShouldBe([ResolutionDoubtKind.NumberingRestarts]);
        Doubts(Read(Opening, "i. Condemns one thing;", "2, Decides two;", "3 Requests three.")).ShouldBe([ResolutionDoubtKind.NumberDamaged, ResolutionDoubtKind.NumberDamaged, ResolutionDoubtKind.NumberDamaged]);
        Doubts(Read(Opening, "1. Decides one;", "Requests another thing;", "3. Decides three.")).ShouldBe([ResolutionDoubtKind.NumberNotPrinted]);
        Doubts(Read(Opening, "1. Decides:", "(a) One;", "(6) Two;", "(c) Three;", "(e) Five.")).ShouldBe([ResolutionDoubtKind.ItemDamaged, ResolutionDoubtKind.ItemMissing]);
        Doubts(Read(Opening, "1. Decides:", "(c) Three.")).ShouldBe([ResolutionDoubtKind.ListBeginsLate]);
        var missing = Read(Opening, "1. Decides one;", "4. Decides four.");
        missing.Source.Slice(missing.Doubts[0].Span!.Value).ShouldBe("4. Decides four.");
        ExplainResolutions.InEnglish(missing.Doubts[0]).ShouldBe("Line 5: paragraphs 2 to 3 are missing: 4 comes here.");
    }

    [Fact]
    public void Numbers_begin_again_in_an_annex_which_may_have_very_many_items()
    {
        var reading = Read(["Resolution 9002 (2031)", Opening, "1. Decides to list them.", "Annex I", "Items", .. Enumerable.Range(1, 242).Select(n => $"{n}. Item number {n};"), "Annex II", "Words of another annex."]);

        reading.Provisions.Count(p => p is { Annex: 1, Kind: ProvisionKind.Paragraph }).ShouldBe(242);
        reading.Provisions.Single(p => p.Text == "Item number 242;").EId.ShouldBe("annex_1__para_242");
        reading.Provisions[^1].ShouldSatisfyAllConditions(p => p.Annex.ShouldBe(2), p => p.Kind.ShouldBe(ProvisionKind.Paragraph));
        reading.Operative.ShouldBe(1);
        reading.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void Several_parts_each_open_and_count_anew()
    {
        var reading = Read("Resolution 9003 (2031)", "A", Opening, "Recalling one,", "1. Decides one.", "Adopted unanimously at the 1st meeting.", "B", Opening, "Recalling two,", "1. Decides two.", "Adopted unanimously at the 2nd meeting.");

        reading.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph).Select(p => p.EId).ShouldBe(["para_1", "part_2__para_1"]);
        reading.Adoptions.Select(a => a.Meeting).ShouldBe(["1", "2"]);
        reading.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void Heads_page_numbers_and_print_hyphens_are_listed_and_nothing_is_lost()
    {
        const string Text = "S/2031/77\n\n2/3 31-00001\n\nThe Security Council,\n\nRecalling the implementation,\n\n1. Requests the imple-\n\nS/2031/77\n\n3/3 31-00001\n\nmentation to be-\ngin in the Peace-\nkeeping Force.\n";
        var reading = ResolutionReader.Read(Source(Text));

        reading.Recompose().ShouldBe(Text);
        reading.Provisions[^1].Text.ShouldBe("Requests the implementation to be-gin in the Peace-keeping Force.");
        reading.Furniture.Select(f => $"{f.Kind} {reading.Source.Slice(f.Span)}").ShouldBe(["RunningHead S/2031/77", "PageNumber 2/3 31-00001", "PrintHyphen -", "RunningHead S/2031/77", "PageNumber 3/3 31-00001"]);
        Doubts(reading).ShouldBe([ResolutionDoubtKind.HyphenUnclear, ResolutionDoubtKind.HyphenUnclear]);
    }

    [Fact]
    public void Places_in_the_clean_words_lead_back_to_the_source()
    {
        var source = Source("😀\n\nThe Security Council,\n\n1.\tDecides to\nwait 😀 here.");
        var provision = ResolutionReader.Read(source).Provisions[^1];

        provision.Text.ShouldBe("Decides to wait 😀 here.");
        source.Slice(provision.SpanOf(8, 15)).ShouldBe("to\nwait");
        source.Slice(provision.SpanOf(16, 18)).ShouldBe("😀");
        provision.Quote(8, 15).ShouldBe("to\nwait");
    }

    [Fact]
    public void Footnotes_after_the_adoption_line_stand_alone() =>
        Body(Read(Opening, "1. Decides to end. 12", "Adopted at the 222nd meeting. 13\n\n12 See the report.\n13 Adopted without vote."))[2..]
            .ShouldBe(["Footnote 0 12|See the report.", "Footnote 0 13|Adopted without vote."]);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("A page without any paragraph")]
    public void A_text_without_any_provision_is_said_to_be_none(string text) =>
        ResolutionReader.Read(Source(text)).ShouldSatisfyAllConditions(r => r.Recompose().ShouldBe(text), r => (text.Trim().Length == 0 || Doubts(r).Contains(ResolutionDoubtKind.NoProvision)).ShouldBeTrue());

    [Fact]
    public void Lists_nest_no_deeper_than_twelve()
    {
        string[] marks = ["a.", "i.", "(a)", "(i)", "(aa)", "–", "•", "*", "—", "−", "1)", "(1)", "a)", "i)", "aa)"];
        var reading = Read([Opening, "1. Decides:", .. marks.Select(m => $"{m} One thing:"), "2. Decides to end."]);

        reading.Provisions.Max(p => p.Level).ShouldBe(12);
        Doubts(reading).ShouldAllBe(d => d == ResolutionDoubtKind.TooDeep);
    }

    [Fact]
    public void Another_language_is_read_by_marks_alone_and_that_is_said()
    {
        var reading = Read("El Consejo de Seguridad,", "Recordando sus resoluciones,", "1. Decide esperar;", "2. Pide:", "a) Una cosa;", "b) Otra.");

        reading.Operative.ShouldBe(2);
        reading.Language.ShouldBe(Language.Spanish);
        Doubts(reading).ShouldContain(ResolutionDoubtKind.LanguageNotRead);
    }
}
