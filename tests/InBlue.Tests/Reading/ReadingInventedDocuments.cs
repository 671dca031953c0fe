using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Tests.Reading;

public sealed class ReadingInventedDocuments
{
    [Fact]
    public void The_French_one_is_read_whole()
    {
        var document = Reads.Whole(InventedDocuments.French);

        document.Doubts.ShouldBeEmpty();
        document.Notice!.Text.ShouldStartWith("[Document inventé");
        (document.Language, document.Symbol.Text, document.Item).ShouldBe((Language.French, "S/2020/930", "Le phare des îles"));
        document.President.ShouldBe(new President(new MemberId("FRA"), "Armand Delaplace"));
        document.Stated.ShouldBe(new Stated(StatedOutcome.Adopted, new LocalDate(2020, 6, 10), "2999 (2020)"));
        document.Call.Sponsors.Select(s => s.Text).ShouldBe(["EST", "FRA", "NER"]);
        document.Call.Opens.LocalDateTime.ShouldBe(new LocalDateTime(2020, 6, 9, 9, 30));
        document.Call.Closes.LocalDateTime.ShouldBe(new LocalDateTime(2020, 6, 10, 12, 0));
        document.Call.Announced.ShouldBe(new LocalDate(2020, 6, 11));
        (document.Draft.Preambular, document.Draft.Operative).ShouldBe((2, 2));
        Rows(document).ShouldBe(
        [
            "II GBR permanent-representative Oona Whitlock For",
            "III TUN charge-d-affaires Mehdi Ben Salah Abstain",
            "IV USA special-envoy Wendell Marsh For",
            "V FRA permanent-representative Armand Delaplace For",
        ]);
        document.Statements.Select(s => s.Member.Text).ShouldBe(["NER"]);
        Reads.ShouldQuoteItsSource(document, Reads.Source(InventedDocuments.French));
    }

    [Fact]
    public void The_English_one_is_read_whole()
    {
        var document = Reads.Whole(InventedDocuments.English);

        document.Doubts.ShouldBeEmpty();
        (document.Language, document.Symbol.Text, document.Item).ShouldBe((Language.English, "S/2020/1930", "The mill on the river"));
        document.ProcedureLetter.ShouldBe(new Symbol("S/2020/253"));
        document.President.ShouldBe(new President(new MemberId("DEU"), "Hilde Brandauer"));
        document.Stated.ShouldBe(new Stated(StatedOutcome.NotAdopted, null, null));
        document.Call.Sponsors.Select(s => s.Text).ShouldBe(["EST", "GBR"]);
        document.Call.Opens.LocalDateTime.ShouldBe(new LocalDateTime(2020, 7, 10, 14, 0));
        document.Call.Closes.LocalDateTime.ShouldBe(new LocalDateTime(2020, 7, 11, 14, 30));
        (document.Draft.Preambular, document.Draft.Operative).ShouldBe((1, 2));
        Rows(document).ShouldBe(
        [
            "II CHN permanent-representative Lin Xue Against",
            "III DEU permanent-representative Hilde Brandauer For",
            "IV VNM charge-d-affaires Pham Thi Lan NotParticipating",
        ]);
        Reads.ShouldQuoteItsSource(document, Reads.Source(InventedDocuments.English));
    }

    [Fact]
    public void Page_furniture_is_listed_and_not_lost()
    {
        var source = Reads.Source(InventedDocuments.French);
        var recognised = Reads.Whole(InventedDocuments.French).Recognised;

        recognised.Where(r => r.Kind != RecognisedKind.Masthead).Select(r => (r.Kind, source.Slice(r.Span)))
            .ShouldBe([(RecognisedKind.RunningHead, "S/2020/930"), (RecognisedKind.PageNumber, "2/6\uFFFD 20-09999")]);
        recognised.Count(r => r.Kind == RecognisedKind.Masthead).ShouldBe(3);
    }

    public static TheoryData<string, string, string, FaultKind, string> OneChange => new()
    {
        { "fr", "le mardi 9 juin", "le lundi 9 juin", FaultKind.WeekdayWrong, "lundi, 2020-06-09, mardi" },
        { "fr", "le mercredi 10 juin 2020", "le lundi 8 juin 2020", FaultKind.WindowEndsBeforeItBegins, "2020-06-09T09:30, 2020-06-08T12:00" },
        { "fr", "à midi", "à minuit", FaultKind.WindowMissing, "" },
        { "fr", "9 h 30", "25 heures", FaultKind.TimeUnclear, "à 25 heures le mardi 9 juin 2020" },
        { "fr", "le mardi 9 juin 2020", "le 31 juin 2020", FaultKind.DateImpossible, "31 juin 2020" },
        { "en", "2 p.m. on Friday, 10 July", "2.30 a.m. on Sunday, 8 March", FaultKind.TimeSkipped, "2020-03-08T02:30, America/New_York" },
        { "en", "2.30 p.m. \non Saturday, 11 July 2020", "1.30 a.m. \non Sunday, 1 November 2020", FaultKind.TimeAmbiguous, "2020-11-01T01:30, America/New_York" },
        { "en", "2 p.m. on", "12 p.m. on", FaultKind.TimeUnclear, "at 12 p.m. on friday, 10 july 2020" },
        { "fr", "Nations Unies S/2020/901", "Nations Unies S/2020/902", FaultKind.AttachmentSymbolDiffers, "S/2020/902, S/2020/901" },
        { "fr", "\n 2.	 Décide", "\n 3.	 Décide", FaultKind.ParagraphMissing, "2, 3" },
        { "fr", "\n 2.	 Décide", "\n 1.	 Décide", FaultKind.ParagraphDoubled, "1" },
        { "fr", "saisi de la question.\n", "saisi de la\n", FaultKind.DraftCutOff, "2, 2. Décide de rester saisi de la" },
        { "fr", "l’Estonie, la France et le Niger au", "l’Estonie, la Syldavie et le Niger au", FaultKind.SponsorUnknown, "la Syldavie et le Niger au titre de la question « Le phare d" },
        { "fr", "permanente du Royaume-Uni de Grande-\n", "permanente de la Syldavie et de Grande-\n", FaultKind.MemberUnknown, "II, Syldavie et de Grande-Bretagne et d’Irlande du Nord" },
        { "en", "Representative of \nChina", "Representative of \nIndia", FaultKind.MemberWithoutSeat, "IND, II, 2020-07-11" },
        { "en", "was not adopted", "was not adopted; the resolution was adopted on 13 July 2020", FaultKind.OutcomeUnclear, "was adopted on 13 july 2020, was not adopted" },
        { "en", "(Signed) Lin Xue", "Lin Xue", FaultKind.SignatureMissing, "II" },
        { "fr", "(voir annexes II à V)", "(voir annexes II à IV)", FaultKind.AnnexNotAnnounced, "V" },
        { "fr", "(voir annexe VI)", "(voir annexes VI et VII)", FaultKind.DocumentCutOff, "VII, VI" },
        { "fr", "2/6� 20-09999", "2/6� 20-09999\n\nS/2020/931	", FaultKind.DocumentSymbolsDiffer, "S/2020/930, S/2020/931" },
        { "fr", "éclaire de nouveau la passe.", "éclaire de nouveau la", FaultKind.StatementCutOff, "VI, Le Niger se réjouit que le phare éclaire de nouveau la" },
    };

    [Theory]
    [MemberData(nameof(OneChange))]
    public void One_change_gives_one_named_fault(string language, string old, string replacement, FaultKind kind, string words)
    {
        var text = (language == "fr" ? InventedDocuments.French : InventedDocuments.English).With(old, replacement);

        var fault = Reads.Fault(text);

        fault.Kind.ShouldBe(kind, Explain.InEnglish(fault));
        if (words.Length > 0)
            string.Join(", ", fault.Words).ShouldBe(words);
        fault.Line.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("It was a bright cold day in the invented city.\nAnnex I\nNothing more.")]
    [InlineData("<html><body><p>Lettre datée du 12 juin 2020</p><p>Annexe I</p></body></html>")]
    public void Anything_else_is_said_not_to_be_a_compiled_document(string text)
    {
        var fault = Reads.Fault(text);

        fault.Kind.ShouldBe(FaultKind.NotACompiledDocument);
        Explain.InEnglish(fault).ShouldContain("Annexe I");
    }

    [Fact]
    public void A_successor_may_sign_the_cover_letter() =>
        Reads.Whole(InventedDocuments.French
                .With("Lettre datée du 12 juin 2020, adressée au Sec", "Lettre datée du 2 juillet 2020, adressée au Sec")
                .With("(Signé) Armand Delaplace\n Annexe I\n", "(Signé) Gerda Wolff\n Annexe I\n"))
            .President.ShouldBe(new President(new MemberId("DEU"), "Gerda Wolff"));

    [Fact]
    public void A_president_who_signs_for_another_member_is_doubted() =>
        Reads.Whole(InventedDocuments.French.With("Wendell Marsh", "Armand Delaplace"))
            .Doubts.ShouldHaveSingleItem().Words.ShouldBe(["Armand Delaplace", "USA"]);

    private static IEnumerable<string> Rows(CompiledDocument document) =>
        document.Letters.Select(l => $"{l.Annex} {l.Member} {l.Capacity} {l.Signatory} {(l.IsClear ? l.Position : l.Doubts[0].Kind)}");
}
