using System.Text;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading;

/// <summary>Paragraphs of drafts; every text here is invented.</summary>
public sealed class ReadingDrafts
{
    private static SourceText Source(string text) => SourceText.Decode(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<Decoded.Text>().Source;

    private static string[] Read(params string[] paragraphs) =>
        [.. DraftParagraphs.Read(Source(string.Join("\n\n", paragraphs)), "Security Council").Select(p => $"{p.Part} {p.Level} {p.Mark}|{p.Text}")];

    [Fact]
    public void The_parts_of_a_draft_are_told_apart() =>
        Read("Ruritania: draft resolution", "The Security Council,", "Recalling what it said,", "First part", "1. Decides to wait;", "Second part", "2. Decides:", "(a) One thing;", "(b) Another;", "3. Decides to end.")
            .ShouldBe([
                "Head 0 |Ruritania: draft resolution", "Opening 0 |The Security Council,", "Recital 0 |Recalling what it said,", "Heading 0 |First part", "Operative 0 1.|Decides to wait;",
                "Heading 0 |Second part", "Operative 0 2.|Decides:", "Item 1 (a)|One thing;", "Item 1 (b)|Another;", "Operative 0 3.|Decides to end.",
            ]);

    [Fact]
    public void The_opening_words_need_no_blank_line_before_them() =>
        DraftParagraphs.Read(Source("Ruritania: draft resolution\nThe Security Council,\nRecalling what it said,\n\n1. Decides to end."), "Security Council").Select(p => p.Part)
            .ShouldBe([DraftPart.Head, DraftPart.Opening, DraftPart.Recital, DraftPart.Operative]);

    [Fact]
    public void Lists_stand_in_lists_and_each_mark_goes_on_with_its_own() =>
        Read("1. Decides:", "(a) To begin:", "(i) Here;", "(ii) There:", "−− Soon;", "−− Later;", "(iii) Everywhere;", "(b) To go on;", "2. Decides:", "i) One;", "ii) Two.")
            .ShouldBe([
                "Operative 0 1.|Decides:", "Item 1 (a)|To begin:", "Item 2 (i)|Here;", "Item 2 (ii)|There:", "Item 3 −−|Soon;", "Item 3 −−|Later;", "Item 2 (iii)|Everywhere;", "Item 1 (b)|To go on;",
                "Operative 0 2.|Decides:", "Item 1 i)|One;", "Item 1 ii)|Two.",
            ]);

    [Fact]
    public void The_letter_i_after_h_is_a_letter_unless_a_second_roman_follows()
    {
        string[] eight = ["1. Decides:", .. "abcdefgh".Select(c => $"({c}) Item {c};")];

        Read([.. eight, "(i) The ninth;", "(j) The tenth."])[^2].ShouldBe("Item 1 (i)|The ninth;");
        Read([.. eight, "(i) Under the eighth;", "(ii) The same."])[^2].ShouldBe("Item 2 (i)|Under the eighth;");
    }

    [Theory]
    [InlineData("(c) Nothing came before it;")]
    [InlineData("7. Not the next number;")]
    [InlineData("and goes on.")]
    public void What_is_not_plain_goes_on_with_what_stands_before_it_word_for_word(string paragraph) =>
        Read("1. Decides to wait;", paragraph)[1].ShouldBe($"Continuation 0 |{paragraph}");

    [Fact]
    public void What_follows_a_list_item_goes_on_with_the_item() =>
        Read("1. Decides:", "(a) Quick projects", "To help here;", "(b) Slow ones.")[2].ShouldBe("Continuation 1 |To help here;");

    [Fact]
    public void The_spans_point_into_the_source_mark_and_all()
    {
        var source = Source("😀 The Security Council,\n\n1.\tDecides to\nwait;\n\n2.\tDecides to end.");

        DraftParagraphs.Read(source, "Security Council").Select(p => source.Slice(p.Span)).ShouldBe(["😀 The Security Council,", "1.\tDecides to\nwait;", "2.\tDecides to end."]);
    }

    [Fact]
    public void The_real_draft_has_the_paragraphs_that_the_whole_document_says()
    {
        var source = Source(Corpus.Text("S-2020-625.fr.txt"));
        var draft = CompiledDocumentReader.Read(source, CouncilOf2020.Value).ShouldBeOfType<CompiledReading.Read>().Document.Draft;

        var paragraphs = DraftParagraphs.Read(Source(source.Slice(draft.Span)), "Conseil de sécurité");

        paragraphs.Count(p => p.Part == DraftPart.Recital).ShouldBe(draft.Preambular);
        paragraphs.Count(p => p.Part == DraftPart.Operative).ShouldBe(draft.Operative);
        paragraphs.Where(p => p.Part == DraftPart.Heading).Select(p => p.Text).ShouldContain("Tâches prioritaires");
    }
}
