using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Reading.Files;
using InBlue.Tests.Reading.LoneLetters;
using InBlue.Reading.Files.Docx;
using InBlue.Reading.Letters;

namespace InBlue.Tests.Reading.Files;

public sealed class OpeningDocx
{
    private static readonly string Letter = Lone.French("La Tunisie vote pour le projet de résolution S/2020/901.");

    [Fact]
    public void A_letter_written_in_Word_is_read()
    {
        var file = MadeFiles.Readable(MadeFiles.Docx(MadeFiles.Lines(Letter)), "vote.docx");

        (file.Form, file.Signature, file.Doubts.Count).ShouldBe((LetterForm.Docx, SignatureSeen.No, 0));
        LoneLetterReader.Read(file.Text, CouncilOf2020.Value, Lone.OneOpen).Row().ShouldBe("TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 For");
    }

    [Fact]
    public void Headers_body_tables_notes_and_footers_come_in_order()
    {
        var bytes = MadeFiles.Docx(
            main =>
            {
                main.AddNewPart<HeaderPart>("h").Header = new Header(MadeFiles.Line("Mission permanente"));
                main.AddNewPart<FooterPart>("f").Footer = new Footer(MadeFiles.Line("866, Première Avenue"));
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(MadeFiles.Line("Note.")) { Id = 2 });
            },
            [
                MadeFiles.Line("Avant"),
                new Table(new TableRow(new TableCell(MadeFiles.Line("Un")), new TableCell(MadeFiles.Line("Deux")))),
                MadeFiles.Line("Après"),
                new SectionProperties(new HeaderReference { Id = "h" }, new FooterReference { Id = "f" }),
            ]);

        MadeFiles.Words(bytes, "a.docx").ShouldBe("Mission permanente\n\nAvant\nUn   Deux\nAprès\n\nNote.\n\n866, Première Avenue");
    }

    [Fact]
    public void Deletions_are_left_out_insertions_kept_and_both_reported()
    {
        var bytes = MadeFiles.Docx(new Paragraph(
            new Run(new Text("We vote ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("against"))) { Id = "1", Author = "x" },
            new InsertedRun(new Run(new Text("for"))) { Id = "2", Author = "x" },
            new Run(new Text("."))));

        MadeFiles.Words(bytes, "a.docx").ShouldBe("We vote for.");
        MadeFiles.Readable(bytes, "a.docx").Doubts.ShouldBe([new FileDoubt(FileDoubtKind.TrackedChanges, ["1", "1"])]);
    }

    public static TheoryData<FileDoubtKind, string, OpenXmlElement> Doubted => new()
    {
        { FileDoubtKind.HiddenText, "We vote for.", new Paragraph(new Run(new Text("We vote ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new RunProperties(new Vanish()), new Text("not ")), new Run(new Text("for."))) },
        { FileDoubtKind.StruckOut, "We vote not for.", new Paragraph(new Run(new Text("We vote ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new RunProperties(new Strike()), new Text("not ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new Text("for."))) },
        { FileDoubtKind.PaleText, "We vote not for.", new Paragraph(new Run(new Text("We vote ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new RunProperties(new Color { Val = "FFFFFF" }), new Text("not ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new Text("for."))) },
        { FileDoubtKind.SignsWithoutCharacter, "We vote \uFFFDfor.", new Paragraph(new Run(new Text("We vote ") { Space = SpaceProcessingModeValues.Preserve }, new SymbolChar { Font = "Wingdings", Char = "F0FC" }, new Text("for."))) },
        { FileDoubtKind.EmbeddedObjects, "We vote for.", new Paragraph(new Run(new Text("We vote for.")), new Run(new EmbeddedObject())) },
    };

    [Theory]
    [MemberData(nameof(Doubted))]
    public void What_may_not_be_as_it_looks_is_doubted(FileDoubtKind kind, string words, OpenXmlElement paragraph)
    {
        var bytes = MadeFiles.Docx(paragraph.CloneNode(true));

        MadeFiles.Words(bytes, "a.docx").ShouldBe(words);
        MadeFiles.Readable(bytes, "a.docx").Doubts.ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    [Fact]
    public void Comments_are_reported() =>
        MadeFiles.Readable(MadeFiles.Docx(main => main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(MadeFiles.Line("Really?")) { Id = "1", Author = "x" }), [MadeFiles.Line("We vote for.")]), "a.docx")
            .Doubts.ShouldHaveSingleItem().ShouldBe(new FileDoubt(FileDoubtKind.Comments, ["1"]));

    [Fact]
    public void A_picture_below_the_words_may_be_a_signature_and_one_alone_is_a_scan()
    {
        Paragraph picture() => new(new Run(new Picture(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.ImageData()))));

        MadeFiles.Readable(MadeFiles.Docx(MadeFiles.Line("We vote for."), picture()), "a.docx").Signature.ShouldBe(SignatureSeen.Yes);
        MadeFiles.Readable(MadeFiles.Docx(picture(), MadeFiles.Line("We vote for.")), "a.docx").Signature.ShouldBe(SignatureSeen.Look);
        ReceivedFile.Open(MadeFiles.Docx(picture()), "a.docx").ShouldBeOfType<ReceivedFile.Scan>().LetterForm.ShouldBe(LetterForm.Docx);
    }

    [Fact]
    public void Words_of_a_field_and_of_a_control_are_words_its_code_is_none() =>
        MadeFiles.Words(
            MadeFiles.Docx(new Paragraph(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" DATE ")), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), new Run(new Text("10 June 2020")), new Run(new FieldChar { FieldCharType = FieldCharValues.End })),
                new SdtBlock(new SdtProperties(), new SdtContentBlock(MadeFiles.Line("We vote for.")))),
            "a.docx").ShouldBe("10 June 2020\nWe vote for.");

    [Fact]
    public void What_a_document_refers_to_outside_is_left_alone() =>
        MadeFiles.Words(
            MadeFiles.Docx(
                main =>
                {
                    main.AddHyperlinkRelationship(new Uri("https://nowhere.invalid/"), isExternal: true, "r1");
                    main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://nowhere.invalid/template.dotx"));
                },
                [new Paragraph(new Hyperlink(new Run(new Text("We vote for."))) { Id = "r1" })]),
            "a.docx").ShouldBe("We vote for.");

    [Theory]
    [InlineData("xl/workbook.xml", "XLSX")]
    [InlineData("ppt/presentation.xml", "PPTX")]
    [InlineData("other", "ZIP")]
    public void Another_package_is_named(string entry, string name) => MadeFiles.Fault(Zip((entry, "<x/>")), "a.docx").ShouldBe(new FileFault(FileFaultKind.UnknownForm, [name]));

    [Fact]
    public void A_package_that_expands_too_far_is_refused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<x/>");
            Write(zip, "word/document.xml", "<x/>");
            using var media = zip.CreateEntry("word/media/image1.png", CompressionLevel.Fastest).Open();
            for (var i = 0L; i <= DocxPackage.MaxExpanded / 65_536; i++)
                media.Write(new byte[65_536]);
        }

        MadeFiles.Fault(file.ToArray(), "a.docx").Words.ShouldBe(["Docx", "bytes", $"{DocxPackage.MaxExpanded}"]);
    }

    [Fact]
    public void More_entries_than_any_letter_has_are_refused() =>
        MadeFiles.Fault(Zip([("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"), .. Enumerable.Range(0, DocxPackage.MaxEntries).Select(i => ($"word/media/{i}", ""))]), "a.docx").Words[1].ShouldBe("entries");

    [Fact]
    public void More_elements_than_any_letter_has_are_refused() =>
        MadeFiles.Fault(Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", $"<x>{string.Concat(Enumerable.Repeat("<y/>", (int)DocxPackage.MaxElements))}</x>")), "a.docx").Words[1].ShouldBe("elements");

    [Fact]
    public void Deep_nesting_is_refused() =>
        MadeFiles.Fault(Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", string.Concat(Enumerable.Repeat("<x>", 100_000)))), "a.docx").ShouldBe(new FileFault(FileFaultKind.TooDeep, ["Docx", "elements", $"{DocxPackage.MaxDepth}"]));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><x/>")]
    public void Entities_and_definitions_are_refused(string xml) =>
        MadeFiles.Fault(Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", xml)), "a.docx").Kind.ShouldBe(FileFaultKind.Damaged);

    [Fact]
    public void Two_entries_of_one_name_are_refused() =>
        MadeFiles.Fault(Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"), ("word/Document.xml", "<y/>")), "a.docx").Kind.ShouldBe(FileFaultKind.Damaged);

    [Fact]
    public void One_that_is_cut_off_is_damaged()
    {
        var whole = MadeFiles.Docx(MadeFiles.Lines(Letter));

        foreach (var length in new[] { 40, whole.Length / 2, whole.Length - 10 })
            MadeFiles.Fault(whole[..length], "a.docx").Kind.ShouldBe(FileFaultKind.Damaged);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
                Write(zip, name, text);
        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
