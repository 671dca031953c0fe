using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Documents.Reports;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Files;
using InBlue.Tests.Procedure.Mandates;
using NodaTime;
using Block = InBlue.Documents.Papers.Block;
using Language = InBlue.Procedure.Councils.Language;

namespace InBlue.Tests.Documents.Reports;

/// <summary>Papers as DOCX: valid, the same bytes each time, with all their words, in the language that they say.</summary>
public sealed class WritingDocx
{
    public static TheoryData<string, Language> Papers
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var name in ExamplePapers.All.Keys.Concat(["skeleton", "cycles"]))
            {
                data.Add(name, Language.English);
                data.Add(name, Language.French);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_paper_is_a_valid_document_with_all_its_words_and_the_same_bytes_each_time(string name, Language language)
    {
        var paper = Paper(name).ToDocument(language);
        var file = DocxRendering.Render(paper);
        DocxRendering.Render(paper).ShouldBe(file);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var said = OneLine(ReceivedFile.Open(file, $"{name}.docx").ShouldBeOfType<ReceivedFile.Readable>().Text.Chars);
        foreach (var words in (IEnumerable<string>)[paper.Head.Title.Text, paper.Head.Body.Text, .. paper.Head.Marks.Select(m => m.Text), .. paper.Blocks.SelectMany(WordsOf)])
            said.ShouldContain(OneLine(words));
    }

    [Fact]
    public void It_has_headings_contents_that_lead_to_them_page_numbers_and_its_language()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxRendering.Render(Paper("skeleton").ToDocument(Language.French))), isEditable: false);
        var main = document.MainDocumentPart.ShouldNotBeNull();
        var body = main.Document!.Body.ShouldNotBeNull();
        var headings = body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").ToArray();
        headings.Length.ShouldBeGreaterThan(5);
        body.Descendants<Hyperlink>().Select(l => (l.Anchor!.Value!, l.InnerText)).ShouldBe(headings.Select(h => (h.GetFirstChild<BookmarkStart>()!.Name!.Value!, h.InnerText)));
        body.Descendants<FieldCode>().Single().Text.ShouldContain("TOC");
        main.FooterParts.Single().Footer!.Descendants<FieldCode>().Select(f => f.Text.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
        main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value.ShouldBe("fr-FR");
        body.Descendants<Languages>().Select(l => l.Val?.Value).Distinct().ShouldBe(["en-GB"]); // the quotations
    }

    [Fact]
    public void Words_that_look_like_mark_up_are_words()
    {
        var paper = new PaperDocument(Language.English, new PaperHead("", "A & <b>", "", [], "\"T\" <w:p> & 'x'"), [new Block.Heading("<w:t>&amp;"), new Block.Quote(Language.Arabic, [new QuotedParagraph("قرار <x>\nline", 1)]), new Block.Paragraph("\u0001\uFFFF")]);
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxRendering.Render(paper)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).ShouldBeEmpty();
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("\"T\" <w:p> & 'x'");
        document.MainDocumentPart.FooterParts.Single().Footer!.InnerText.ShouldContain("\"T\" <w:p> & 'x'");
    }

    internal static Paper Paper(string name) => name switch
    {
        "skeleton" => AReport.OfTheExample.Make(AReport.OfTheExample.NumberAt("16"), 1),
        "cycles" => CyclesTable.Of(Worded.From(ExampleRecord.Council.Names), new LocalDate(2026, 2, 2), [new FollowedMandate("lmom", AReport.OfTheExample.Mandate, ExampleRecord.Council.Calendar), new FollowedMandate("m", AMandate.Followed, ExampleRecord.Council.Calendar)]),
        _ => ExamplePapers.All[name],
    };

    private static IEnumerable<string> WordsOf(Block block) => block switch
    {
        Block.Heading b => [b.Text.Text],
        Block.Paragraph b => [b.Text.Text],
        Block.Main b => [b.Text.Text],
        Block.Spoken b => [b.Text.Text],
        Block.Note b => [b.Text.Text],
        Block.Room b => [b.For.Text],
        Block.Items b => b.Of.Select(i => i.Text),
        Block.Table b => [b.Caption.Text, .. b.Header.Select(c => c.Text), .. b.Rows.SelectMany(r => r.Select(c => c.Text))],
        Block.Signature b => [.. b.Above.Select(l => l.Text), b.Name.Text, .. b.Below.Select(l => l.Text)],
        Block.Quote b => b.Paragraphs.Select(p => VisibleText.Of(p.Text)),
        Block.Annex b => [b.Label.Text, b.Title.Text, .. b.Marks.Select(m => m.Text), .. b.Blocks.SelectMany(WordsOf)],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
