using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Tests.Documents;

/// <summary>One paper of each kind, about the vote on S/2020/600. Facts are those of S/2020/625; everything else is invented, and no person is.</summary>
internal static class ExamplePapers
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    public static Council Council => ExampleRecord.Council;

    public static PaperVote Vote { get; } = new(Worded.From(Council.Names), "S/2020/600", Worded.InBoth("The situation in Mali", "La situation au Mali"));

    public static PaperPresident President { get; } = new("Nicolas de Rivière", GrammaticalGender.Masculine, HasSigned: true);

    public static PaperOfficer Director { get; } = new("N. N.", Worded.InBoth("Director, Security Council Affairs Division", "Direction, Division des affaires du Conseil de sécurité"), HasSigned: true);

    public static PaperContact Contact { get; } = new(Worded.InBoth("Duty officer, Security Council Affairs Division", "Permanence de la Division des affaires du Conseil de sécurité"), "+1 212 555 0100", "letters@council.example");

    public static ZonedDateTime Opens { get; } = At(26, 14, 0);

    public static ZonedDateTime Closes { get; } = At(29, 14, 0);

    private const string EnglishDraft = """
        France: draft resolution

        The Security Council,

        Recalling what it has said before on Mali,

        Acting under Chapter VII of the Charter of the United Nations,

        1. Decides to extend the mandate of the mission in Mali until 30 June 2021;

        2. Decides that the tasks of the mission are:

        (a) To support the parties;

        (i) In the north;

        (ii) In the centre;

        (b) To protect civilians;

        3. Decides to remain actively seized of the matter.
        """;

    private const string FrenchDraft = """
        France : projet de résolution

        Le Conseil de sécurité,

        Rappelant ce qu’il a déjà dit au sujet du Mali,

        Agissant en vertu du Chapitre VII de la Charte des Nations Unies,

        1. Décide de proroger le mandat de la mission au Mali jusqu’au 30 juin 2021 ;

        2. Décide que les tâches de la mission sont les suivantes :

        a) Appuyer les parties ;

        i) Dans le nord ;

        ii) Dans le centre ;

        b) Protéger les civils ;

        3. Décide de rester activement saisi de la question.
        """;

    public static CallPaper Call { get; } = new(
        Vote, new LocalDate(2020, 6, 26), President, new Cited(new LocalDate(2020, 3, 27), "S/2020/253"), [ExampleLetters.Member("FRA")], Opens, Closes, 24,
        [Position.For, Position.Against, Position.Abstain],
        [Worded.InBoth("Permanent Representative", "représentant permanent ou représentante permanente"), Worded.InBoth("Chargé d’affaires a.i.", "chargé ou chargée d’affaires par intérim")],
        Director, ["letters@council.example", "https://council.example/letters"], new Explanations(WithTheLetter: true, AfterTheResult: true), 3,
        new Announcement(new LocalDate(2020, 6, 29), Worded.InBoth("by videoconference", "par visioconférence")),
        [Language.English, Language.French],
        [new AnnexedDraft(Language.English, Language.English, EnglishDraft), new AnnexedDraft(Language.French, Language.English, FrenchDraft)]);

    public static PaperResult Adopted { get; } = ResultOf([]) with { Resolution = "2531 (2020)" };

    /// <summary>An invented course of the same vote: one permanent member against, two abstentions, one member without a letter.</summary>
    public static PaperResult Blocked { get; } = ResultOf(new() { ["USA"] = Position.Against, ["DEU"] = Position.Abstain, ["EST"] = Position.Abstain, ["VNM"] = Position.Absent });

    public static CompiledPaper Compiled { get; } = new(
        "S/2020/625", new LocalDate(2020, 6, 30), President, AlsoToSecretaryGeneral: true, Call,
        new StatedResult(Outcome.Adopted, Reason.None, 0, new LocalDate(2020, 6, 29), "2531 (2020)"),
        ExampleLetters.Counted,
        [
            new UncountedLetter(ExampleLetters.Member("BEL"), "K7-204", new LocalDate(2020, 6, 29), At(29, 14, 0), UncountedReason.Late, null),
            new UncountedLetter(null, "K7-198", null, At(27, 9, 30), UncountedReason.RuledOut, "The letter bears no signature, and nobody whom the register names has confirmed it."),
        ],
        [
            Statement("USA", "Statement by the Permanent Mission of the United States of America to the United Nations", "Déclaration de la Mission permanente des États-Unis d’Amérique auprès de l’Organisation des Nations Unies"),
            Statement("NER", "Statement by Mr. Abdou Abarry, Permanent Representative of the Niger to the United Nations", "Déclaration de M. Abdou Abarry, Représentant permanent du Niger auprès de l’Organisation des Nations Unies"),
        ]);

    public static IReadOnlyDictionary<string, Paper> All { get; } = new Dictionary<string, Paper>
    {
        ["call"] = Call,
        ["receipt"] = new ReceiptPaper(Worded.From(Council.Names), "K7-201", Digest('a'), At(26, 15, 12, 7)),
        ["acknowledgement"] = new AcknowledgementPaper(Vote, new LocalDate(2020, 6, 26), Director, ExampleLetters.Member("VCT"), new LocalDate(2020, 6, 26), "Inga Rhonda King",
            Worded.InBoth("Permanent Representative", "Représentante permanente"), "K7-201", At(26, 15, 12, 7)),
        ["late-notice"] = new LateNoticePaper(Vote, new LocalDate(2020, 6, 29), Director, ExampleLetters.Member("BEL"), Call.Date, OutsideWindow.AfterItClosed, true, new LocalDate(2020, 6, 29), "K7-204", At(29, 14, 0, 7), Opens, Closes, Contact),
        ["early-notice"] = new LateNoticePaper(Vote, new LocalDate(2020, 6, 26), Director, ExampleLetters.Member("BEL"), Call.Date, OutsideWindow.BeforeItOpened, false, null, "K7-190", At(26, 13, 59, 59), Opens, Closes, Contact),
        ["held-notice"] = new HeldNoticePaper(Vote, new LocalDate(2020, 6, 27), Director, null, null, "K7-198", At(27, 9, 30), Closes, [HeldReason.NoSignatureSeen, HeldReason.SignatoryNotOnFile], WhoRules.President, Contact),
        ["result-letter"] = new ResultLetterPaper(Vote, new LocalDate(2020, 6, 29), President, new Cited(Call.Date, null), Opens, Closes, Adopted, Symbol: "S/2020/613"),
        ["result-letter-not-adopted"] = new ResultLetterPaper(Vote with { Practice = true }, new LocalDate(2020, 6, 29), President with { HasSigned = false }, new Cited(Call.Date, null), Opens, Closes, Blocked, Replaces: new Cited(new LocalDate(2020, 6, 29), null)),
        ["speaking-note"] = new SpeakingNotePaper(Vote, new LocalDate(2020, 6, 29), Opens, Closes, Adopted),
        ["speaking-note-not-adopted"] = new SpeakingNotePaper(Vote, new LocalDate(2020, 6, 29), Opens, Closes, Blocked),
        ["compiled"] = Compiled,
        ["corrigendum"] = new CorrigendumPaper(Vote, "S/2020/625/Corr.1", new LocalDate(2020, 7, 2), "S/2020/625", new LocalDate(2020, 6, 30),
            [new Correction(Worded.InBoth("Annex XIII, first paragraph", "Annexe XIII, premier paragraphe"), "S/2020/606", "S/2020/600")], Worded.InBoth("A slip of the keyboard in the edition.", "Faute de frappe dans l’édition.")),
        ["reissue"] = new ReissuePaper(Vote, "S/2020/625", new LocalDate(2020, 6, 30), new LocalDate(2020, 7, 3), Worded.InBoth("A page was missing from the first issue.", "Une page manquait au premier tirage.")),
        ["result-letter-citing"] = new ResultLetterPaper(Vote, new LocalDate(2020, 6, 29), President, new Cited(Call.Date, null), Opens, Closes, Adopted, Procedure: new Cited(new LocalDate(2020, 3, 27), "S/2020/253")),
        ["corrigendum-in-words"] = new CorrigendumPaper(Vote, "S/2020/625/Corr.2", new LocalDate(2020, 7, 2), "S/2020/625", new LocalDate(2020, 6, 30), [], Worded.InBoth("A misprint.", "Faute d’impression."),
            "Annex IV, second line\n\nFor “ten” read “10”."),
        ["reissue-whole"] = new ReissuePaper(Vote, "S/2020/625", new LocalDate(2020, 6, 30), new LocalDate(2020, 7, 3), Worded.InBoth("A page was missing from the first issue.", "Une page manquait au premier tirage."),
            "The document as it is issued anew.\n\nIts second page."),
        ["translation-sheet"] = new TranslationSheetPaper(Vote, Language.English, Language.French, "Translator 14", "Reviser 3", At(27, 11, 5), "20-08512", Digest('b'), Digest('c')),
        ["hand-over"] = new HandOverPaper(Worded.From(Council.Names), new LocalDate(2020, 7, 1), ExampleLetters.Member("FRA"), ExampleLetters.Member("DEU"),
            [new OpenVote("S/2020/640", Worded.InBoth("The situation in Mali", "La situation au Mali"), At(30, 14, 0), At(30, 14, 0).Plus(Duration.FromHours(24)), VoteStage.Open)],
            [new UnsignedPaper("S/2020/638", PaperName.ResultLetter, At(30, 17, 0))],
            [new OpenRuling("S/2020/640", "K7-311", At(30, 18, 4, 41), [HeldReason.PositionConditional])]),
    };

    /// <summary>Every paper in both languages, as a name of a file.</summary>
    public static TheoryData<string, Language> InBothLanguages
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var name in All.Keys)
            {
                data.Add(name, Language.English);
                data.Add(name, Language.French);
            }
            return data;
        }
    }

    public static ZonedDateTime At(int day, int hour, int minute, int second = 0) => NewYork.AtStrictly(new LocalDateTime(2020, 6, day, hour, minute, second));

    private static string Digest(char digit) => new(digit, 64);

    private static PaperResult ResultOf(Dictionary<string, Position> but)
    {
        var positions = ExampleLetters.Members.Select(m => new MemberPosition(m, but.GetValueOrDefault(m.Text, Position.For))).ToArray();
        var counted = positions.Where(p => p.Position != Position.Absent).ToDictionary(p => p.Member, p => p.Position);
        var rules = Council.RulesFor("substantive", Closes.Date).ShouldNotBeNull();
        return new PaperResult(Council, Counting.Count(Council, rules, Closes.Date, counted), [.. positions], null);
    }

    private static AnnexedStatement Statement(string member, string heading, string intitule) => new(ExampleLetters.Member(member),
    [
        new StatementEdition(Language.English, [], heading, "This statement was written for the tests of InBlue and is nobody’s.\n\nIts second paragraph ends it."),
        new StatementEdition(Language.French, [Language.English], intitule, "La présente déclaration a été écrite pour les essais d’InBlue et n’est de personne.\n\nSon second paragraphe l’achève."),
    ]);
}
