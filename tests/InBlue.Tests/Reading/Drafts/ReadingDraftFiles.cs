using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Drafts;
using InBlue.Reading.Files;
using InBlue.Tests.Reading.Files;

namespace InBlue.Tests.Reading.Drafts;

public sealed class ReadingDraftFiles
{
    private const string English = """
        Estonia and France: draft resolution

        The Security Council,

        Noting that the lighthouse has been dark for three
        winters,

        Welcoming the patience of those who fish,

        Light on the coast

        1. Requests the keepers to light the lamp:

        (a) before the winter;

        (b) and every night after;

        2. Decides to remain seized of the matter.
        """;

    private static DraftText Draft(byte[] bytes, string name = "draft") => DraftFile.Read(bytes, name) switch
    {
        DraftReading.Read read => read.Draft,
        DraftReading.Unreadable unreadable => throw new ShouldAssertException(ExplainFiles.InEnglish(unreadable.Fault)),
        DraftReading.NotADraft not => throw new ShouldAssertException(Explain.InEnglish(not.Faults[0])),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    [Fact]
    public void A_text_is_read_with_its_paragraphs()
    {
        var draft = Draft(Encoding.UTF8.GetBytes(English));

        (draft.Form, draft.Language, draft.Preambular, draft.Operative).ShouldBe((DraftForm.Text, Language.English, 2, 2));
        draft.Paragraphs.Count.ShouldBe(9);
        draft.Text.ShouldContain("Noting that the lighthouse has been dark for three winters,\n\nWelcoming");
        draft.Text.ShouldEndWith("of the matter.\n");
    }

    [Fact]
    public void Numbers_that_Word_prints_by_itself_are_in_the_text()
    {
        static Paragraph numbered(string text, int level) => new(
            new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 1 })), new Run(new Text(text)));
        static Level level(int index, NumberFormatValues format, string text) => new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = index };
        var bytes = MadeFiles.Docx(
            main => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(level(0, NumberFormatValues.Decimal, "%1."), level(1, NumberFormatValues.LowerLetter, "(%2)")) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 }),
            [
                MadeFiles.Line("Le Conseil de sécurité,"), MadeFiles.Line("Notant que le phare est éteint,"), numbered("Prie les gardiens de le rallumer :", 0),
                numbered("avant l'hiver ;", 1), numbered("chaque nuit ;", 1), numbered("Décide de rester saisi de la question.", 0),
            ]);
        var draft = Draft(bytes);

        (draft.Form, draft.Language, draft.Preambular, draft.Operative).ShouldBe((DraftForm.Docx, Language.French, 1, 2));
        draft.Paragraphs.Skip(2).ShouldBe(["1. Prie les gardiens de le rallumer :", "(a) avant l'hiver ;", "(b) chaque nuit ;", "2. Décide de rester saisi de la question."]);
    }

    [Fact]
    public void Akoma_Ntoso_gives_its_blocks_in_order()
    {
        var draft = Draft("""
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
            <meta><identification source="#x"><FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification></meta>
            <preamble><formula name="enacting"><p>Le Conseil de sécurité,</p></formula>
            <recitals><recital><p><i>Notant</i> que le phare<authorialNote><p>Voir la carte.</p></authorialNote> est éteint,</p></recital></recitals></preamble>
            <mainBody><paragraph><num>1.</num><list><intro><p>Prie les gardiens :</p></intro><point><num>a)</num><content><p>de le rallumer ;</p></content></point></list></paragraph>
            <paragraph><num>2.</num><content><p>Décide de rester
              saisi de la question.</p></content></paragraph></mainBody></statement></akomaNtoso>
            """u8.ToArray());

        (draft.Form, draft.Language, draft.Preambular, draft.Operative).ShouldBe((DraftForm.AkomaNtoso, Language.French, 1, 2));
        draft.Paragraphs.ShouldBe(["Le Conseil de sécurité,", "Notant que le phare est éteint,", "Voir la carte.", "1. Prie les gardiens :", "a) de le rallumer ;", "2. Décide de rester saisi de la question."]);
    }

    [Fact]
    public void The_real_sample_of_Akoma_Ntoso_is_read()
    {
        var draft = Draft(Corpus.Bytes("akoma-ntoso/samples/itu_pp18_res2_akn4un.xml"));

        (draft.Language, draft.Preambular, draft.Operative).ShouldBe((Language.English, 20, 14));
    }

    [Fact]
    public void The_draft_of_the_real_document_has_its_paragraphs()
    {
        var text = Reads.CorpusText;
        var from = text.IndexOf("Le Conseil de sécurité,\n", StringComparison.Ordinal);
        var expected = System.Text.Json.JsonDocument.Parse(Corpus.Bytes("S-2020-625.expected.json")).RootElement.GetProperty("resolution");
        var draft = Draft(Encoding.UTF8.GetBytes(text[from..text.IndexOf(" Annexe II\n", StringComparison.Ordinal)]));

        (draft.Language, draft.Preambular, draft.Operative).ShouldBe((Language.French, expected.GetProperty("preambularParagraphs").GetInt32(), expected.GetProperty("operativeParagraphs").GetInt32()));
    }

    [Theory]
    [InlineData("El Consejo de Seguridad,", "Observando el faro,", "1. Decide seguir ocupándose de la cuestión.", Language.Spanish)]
    [InlineData("Совет Безопасности,", "отмечая маяк,", "1. постановляет продолжать заниматься этим вопросом.", Language.Russian)]
    [InlineData("إن مجلس الأمن،", "إذ يلاحظ المنارة،", "١ - يقرر أن يبقي المسألة قيد نظره.", Language.Arabic)]
    [InlineData("安全理事会，", "注意到灯塔，", "1. 决定继续处理此案。", Language.Chinese)]
    public void A_translation_is_counted_too(string opening, string preamble, string operative, Language language)
    {
        var draft = Draft(Encoding.UTF8.GetBytes($"{opening}\n\n{preamble}\n\n{operative}\n"));

        (draft.Language, draft.Preambular, draft.Operative).ShouldBe((language, 1, 1));
    }

    [Theory]
    [InlineData("The Security Council,", "The Assembly,", FaultKind.DraftOpeningMissing)]
    [InlineData("2. Decides", "3. Decides", FaultKind.ParagraphMissing)]
    [InlineData("2. Decides", "1. Decides", FaultKind.ParagraphDoubled)]
    [InlineData("of the matter.", "of the", FaultKind.DraftCutOff)]
    [InlineData("those who fish,", "those who fish.", FaultKind.PreambleUnclear)]
    public void What_is_no_whole_draft_is_said_to_be_none(string old, string now, FaultKind kind)
    {
        var not = DraftFile.Read(Encoding.UTF8.GetBytes(English.With(old, now)), "draft.txt").ShouldBeOfType<DraftReading.NotADraft>();

        not.Faults.ShouldHaveSingleItem().Kind.ShouldBe(kind);
        not.Text.ShouldContain("lighthouse");
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><akomaNtoso>&x;</akomaNtoso>", FileFaultKind.Damaged)]
    [InlineData("<akomaNtoso><mainBody>", FileFaultKind.Damaged)]
    [InlineData("<?xml version=\"1.0\"?><html/>", FileFaultKind.UnknownForm)]
    [InlineData("%PDF-1.4", FileFaultKind.UnknownForm)]
    [InlineData("", FileFaultKind.Empty)]
    public void What_cannot_be_read_is_said_with_its_reason(string content, FileFaultKind kind) =>
        DraftFile.Read(Encoding.UTF8.GetBytes(content), "draft").ShouldBeOfType<DraftReading.Unreadable>().Fault.Kind.ShouldBe(kind);

    [Fact]
    public void Deep_and_large_XML_is_refused()
    {
        DraftFile.Read(Encoding.UTF8.GetBytes("<akomaNtoso>" + string.Concat(Enumerable.Repeat("<a>", 100_000))), "a.xml").ShouldBeOfType<DraftReading.Unreadable>().Fault.Kind.ShouldBe(FileFaultKind.TooDeep);
        DraftFile.Read(Encoding.UTF8.GetBytes("<akomaNtoso>" + string.Concat(Enumerable.Repeat("<a/>", AkomaNtoso.MaxElements)) + "</akomaNtoso>"), "a.xml").ShouldBeOfType<DraftReading.Unreadable>().Fault.Kind.ShouldBe(FileFaultKind.TooMuch);
    }
}
