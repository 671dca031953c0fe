using InBlue.Procedure.Councils;
using InBlue.Reading.Files;
using InBlue.Reading.Letters;
using NodaTime;

namespace InBlue.Tests.Reading.LoneLetters;

/// <summary>What is less than plain, and the reason that is given. In none of these a position is clear.</summary>
public sealed class DoubtingLetters
{
    private const string Plain = "Estonia votes in favour of draft resolution S/2020/901.";

    public static TheoryData<string, string, DoubtKind> OneOpen => new()
    {
        // Which draft
        { "no symbol, and nothing that answers the call", Lone.English("Estonia votes in favour of the draft resolution."), DoubtKind.NoDraftNamed },
        { "another call", Lone.English("With reference to your letter dated 2 June 2020, Estonia votes in favour of the draft resolution."), DoubtKind.NoDraftNamed },
        { "another item", Lone.English("Estonia votes in favour of the draft resolution under the item entitled “The mill on the river”, put to the vote in your letter."), DoubtKind.NoDraftNamed },
        { "an earlier revision", Lone.English("Estonia votes in favour of draft resolution S/2020/880."), DoubtKind.EarlierRevision },
        { "an earlier revision beside the right one", Lone.English("Estonia votes in favour of draft resolution S/2020/901, which replaces S/2020/880."), DoubtKind.EarlierRevision },
        { "a draft that is closed", Lone.English("Estonia votes in favour of draft resolution S/2020/870."), DoubtKind.DraftNotOpen },
        { "another draft", Lone.French("La Tunisie vote pour le projet de résolution S/2020/903."), DoubtKind.DraftNotOpen },
        { "a symbol of nothing", Lone.English("Estonia votes in favour of draft resolution S/2020/910."), DoubtKind.SymbolUnknown },
        { "a revision of the symbol that is not open", Lone.English("Estonia votes in favour of draft resolution S/2020/901/Rev.1."), DoubtKind.SymbolUnknown },
        { "a letter for a figure", Lone.English("With reference to your letter of 9 June 2020, Estonia votes in favour of draft resolution S/2020/9O1."), DoubtKind.SymbolUnknown },
        { "a symbol without its organ", Lone.English("With reference to your letter of 9 June 2020, Estonia votes in favour of the draft resolution, 2020/903."), DoubtKind.SymbolUnknown },
        { "a symbol with another stroke and letter", Lone.English("With reference to your letter of 9 June 2020, Estonia votes in favour of the draft resolution \u0405\u22152020\u2215903."), DoubtKind.SymbolUnknown },
        { "other sponsors", Lone.French("La Tunisie vote pour le projet de résolution S/2020/901 déposé par la Chine."), DoubtKind.AnotherDraft },
        { "a wrong symbol in a page head", Lone.English("With reference to your letter of 9 June 2020, Estonia votes in favour of the draft resolution.").With("Excellency,\n", "S/2020/903\t\n\nExcellency,\n"), DoubtKind.DraftNotOpen },
        // The words of the vote
        { "a negation", Lone.English("Estonia does not vote in favour of draft resolution S/2020/901."), DoubtKind.Negated },
        { "a condition in the sentence", Lone.English("Estonia votes in favour of draft resolution S/2020/901 if paragraph 3 is deleted."), DoubtKind.Conditional },
        { "a proviso in another sentence", Lone.English("Estonia votes in favour of draft resolution S/2020/901. This is subject to the deletion of its last words."), DoubtKind.Conditional },
        { "a proviso typed at the foot, in another language", Lone.English(Plain) + "\n\nSous réserve d'instructions", DoubtKind.Conditional },
        { "a French proviso", Lone.French("La Tunisie vote pour le projet de résolution S/2020/901. Ce vote est émis à titre provisoire."), DoubtKind.Conditional },
        { "the future", Lone.English("Estonia will vote in favour of draft resolution S/2020/901."), DoubtKind.FutureOrPast },
        { "two positions", Lone.English(Plain + " Estonia abstains in the vote on draft resolution S/2020/901."), DoubtKind.TwoPositions },
        { "two positions, one without the symbol", Lone.English(Plain + " We vote against."), DoubtKind.TwoPositions },
        { "the other position in another language", Lone.English(Plain + "\n\nContre."), DoubtKind.UnaccountedWords },
        { "a position in the subject line only", Lone.English("Please take note of the above.").With("Excellency,\n", "Subject: Estonia - vote against S/2020/901\n\nExcellency,\n"), DoubtKind.UnaccountedWords },
        { "an answer of one word", Lone.English("With reference to draft resolution S/2020/901: yes."), DoubtKind.UnaccountedWords },
        { "support, which is no vote", Lone.English("Estonia supports draft resolution S/2020/901 and thanks its authors."), DoubtKind.NoPosition },
        { "another member's vote", Lone.English("On draft resolution S/2020/901, Germany votes against."), DoubtKind.AnotherMember },
        { "a vote reported", Lone.English("It is said that Estonia votes against draft resolution S/2020/901."), DoubtKind.Reported },
        { "a vote in quotation marks", Lone.English("A newspaper wrote: “Estonia votes against draft resolution S/2020/901”."), DoubtKind.Reported },
        { "the vote is in the quoted mail only", Lone.English("Please see our answer on S/2020/901 below.") + "\n\nOn 9 June 2020, A. Signatory wrote:\n> Estonia votes against draft resolution S/2020/901.", DoubtKind.Reported },
        { "a hidden letter in a word", Lone.English("Estonia v\u043Etes against draft resolution S/2020/901."), DoubtKind.UnaccountedWords },
        { "an unseen sign in a word", Lone.English(Plain + " Unle\u2060ss told otherwise."), DoubtKind.UnaccountedWords },
        { "an amendment", Lone.English("Estonia votes in favour of the amendment to draft resolution S/2020/901."), DoubtKind.Conditional },
        { "a part of the draft", Lone.English("Estonia votes in favour of paragraph 2 of draft resolution S/2020/901."), DoubtKind.Conditional },
        { "a text as revised", Lone.English("Estonia votes in favour of draft resolution S/2020/901 as orally revised."), DoubtKind.Conditional },
        { "an earlier letter set aside", Lone.English(Plain + " Please disregard our letter of yesterday."), DoubtKind.Conditional },
        { "a vote for somebody else", Lone.English("Estonia, on behalf of Tunisia, votes in favour of draft resolution S/2020/901."), DoubtKind.UnaccountedWords },
        { "boxes to tick", Lone.English(Plain + "\n\n☐ In favour   ☒ Against"), DoubtKind.UnaccountedWords },
        { "a letter that is a draft itself", "DRAFT\n\n" + Lone.English(Plain), DoubtKind.UnaccountedWords },
        { "an answer of one word beside the vote", Lone.French("La Tunisie vote pour le projet de résolution S/2020/901.\n\nNon."), DoubtKind.UnaccountedWords },
        { "a vote in the past", Lone.French("La Tunisie a voté pour le projet de résolution S/2020/901."), DoubtKind.FutureOrPast },
        // The sender
        { "a member whose name ends in that of another", Lone.English("We vote in favour of draft resolution S/2020/901.", "Upper Niger"), DoubtKind.MemberUnclear },
        { "no member anywhere", Lone.English("We vote in favour of draft resolution S/2020/901.").With("PERMANENT MISSION OF ESTONIA TO THE UNITED NATIONS\n", "").With(" of Estonia to the United Nations", ""), DoubtKind.MemberUnclear },
        { "letterhead and signature of two members", Lone.English(Plain).With("Representative of Estonia", "Representative of Germany"), DoubtKind.SignedForAnotherMember },
        { "a member that is not known", Lone.English("We vote in favour of draft resolution S/2020/901.", "Syldavia"), DoubtKind.MemberUnclear },
        { "a member without a seat", Lone.English("India votes in favour of draft resolution S/2020/901.", "India"), DoubtKind.MemberWithoutSeat },
        { "a capacity that is not known", Lone.English(Plain).With("Permanent Representative of", "Deputy Permanent Representative of"), DoubtKind.UnknownCapacity },
        { "no capacity", Lone.English(Plain).With("Ambassador\nPermanent Representative of Estonia to the United Nations", ""), DoubtKind.CapacityUnclear },
        { "no name", Lone.English(Plain).With("(Signed) A. Signatory\n", ""), DoubtKind.SignatoryUnclear },
        { "two signatures", Lone.English(Plain).With("(Signed) A. Signatory\n", "(Signed) A. Signatory\n(Signed) B. Signatory\n"), DoubtKind.SeveralSignatures },
        { "no signature", Lone.English(Plain).With("(Signed) A. Signatory\n", ""), DoubtKind.NoSignatureSeen },
        // The date
        { "no date", Lone.English(Plain).With("New York, 10 June 2020", "New York"), DoubtKind.DateUnclear },
        { "a date in figures that could be two", Lone.English(Plain).With("10 June 2020", "10/06/2020"), DoubtKind.DateUnclear },
        { "two dates", Lone.English(Plain).With("(Signed)", "9 June 2020\n\n(Signed)"), DoubtKind.DateUnclear },
        { "before the call", Lone.English(Plain).With("10 June 2020", "8 June 2020"), DoubtKind.DatedOutsideTheVote },
        { "after the end", Lone.French("La Tunisie vote pour le projet de résolution S/2020/901.").With("10 juin 2020", "11 juin 2020"), DoubtKind.DatedOutsideTheVote },
        // The language
        { "Spanish", "Misión Permanente de Estonia\n\nNueva York, 10 de junio de 2020\n\nTengo el honor de informarle que Estonia vota a favor del proyecto de resolución S/2020/901.\n\n(Signed) A. Signatory", DoubtKind.LanguageNotRead },
        { "Russian", "Имею честь сообщить, что Российская Федерация голосует за проект резолюции S/2020/901.", DoubtKind.LanguageNotRead },
        { "Chinese", "中国投票赞成决议草案 S/2020/901。", DoubtKind.LanguageNotRead },
        { "Arabic", "تصوت تونس مؤيدة لمشروع القرار S/2020/901.", DoubtKind.LanguageNotRead },
        { "English, with a paragraph in Spanish", Lone.English(Plain + "\n\nSin embargo, nuestro voto queda sujeto a la supresión del párrafo tercero del proyecto."), DoubtKind.LanguageNotRead },
        { "English, with a few words in Russian", Lone.English(Plain + "\n\nЕсли будет исправлен."), DoubtKind.LanguageNotRead },
        { "English and French, each a paragraph", Lone.English(Plain + "\n\nNous tenons à vous faire savoir que cette position est celle de notre gouvernement."), DoubtKind.LanguageNotRead },
    };

    public static TheoryData<string, string, DoubtKind> TwoOpen => new()
    {
        { "no symbol", Lone.English("With reference to your letter of 9 June 2020, Estonia votes in favour of the draft resolution."), DoubtKind.SymbolMissing },
        { "both named, and one vote without a symbol", Lone.English("With reference to S/2020/901 and S/2020/902, Estonia votes in favour of the draft resolution."), DoubtKind.UnaccountedWords },
        { "both named, and a vote on one", Lone.English("With reference to S/2020/901 and S/2020/902, Estonia votes in favour of S/2020/901."), DoubtKind.NoPosition },
        { "two positions on one", Lone.English("Estonia votes in favour of S/2020/901 and S/2020/902 and against S/2020/902."), DoubtKind.TwoPositions },
        { "the second is spoken of, not voted on", Lone.English("Estonia votes in favour of S/2020/901, S/2020/902 having been set aside."), DoubtKind.NoPosition },
        { "a condition on the second", Lone.English("Estonia votes in favour of S/2020/901 and abstains on S/2020/902 if S/2020/901 is adopted."), DoubtKind.Conditional },
        { "the item of the other draft", Lone.English("Estonia votes in favour of draft resolution S/2020/901 on “The mill on the river”."), DoubtKind.AnotherDraft },
        { "a list", Lone.English("S/2020/901: in favour.\n\nS/2020/902: against."), DoubtKind.UnaccountedWords },
    };

    [Theory]
    [MemberData(nameof(OneOpen))]
    public void With_one_draft_open(string what, string letter, DoubtKind doubt) => ShouldDoubt(what, letter, Lone.OneOpen, doubt);

    [Theory]
    [MemberData(nameof(TwoOpen))]
    public void With_two_drafts_open(string what, string letter, DoubtKind doubt) => ShouldDoubt(what, letter, Lone.TwoOpen, doubt);

    [Theory]
    [InlineData(SignatureSeen.No, true)]
    [InlineData(SignatureSeen.Look, false)]
    [InlineData(SignatureSeen.Yes, false)]
    public void What_was_seen_in_the_file_goes_before_what_is_typed(SignatureSeen seen, bool isDoubted) =>
        Lone.Read(Lone.English(Plain), Lone.OneOpen with { Signature = seen }).AllDoubts().ShouldBe(isDoubted ? [DoubtKind.NoSignatureSeen] : []);

    [Theory]
    [InlineData("Please find attached our letter on the vote.", false)]
    [InlineData("Please find attached our letter. Note that we now abstain.", true)]
    [InlineData("Veuillez trouver ci-joint notre lettre : nous votons contre.", true)]
    [InlineData("Please find attached our letter.\n\n> vote for, against or abstain?", false)]
    public void A_mail_that_speaks_of_the_vote_too_is_doubted(string note, bool isDoubted) =>
        Lone.Read(Lone.English(Plain), Lone.OneOpen with { Covering = Reads.Source(note) }).AllDoubts().ShouldBe(isDoubted ? [DoubtKind.CoveringMailSpeaks] : []);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("S/2020/901")]
    [InlineData("> Estonia votes in favour of S/2020/901.")]
    public void Hardly_a_letter_is_a_letter_full_of_doubts(string text) => Lone.Read(text).IsClear.ShouldBeFalse();

    [Fact]
    public void A_letter_longer_than_any_is_not_read() =>
        Lone.Read(new string('x', 100_001)).Doubts.ShouldHaveSingleItem().Kind.ShouldBe(DoubtKind.NotReadWhole);

    /// <summary>Made to be slow: each would take hours where work grows with the square of the length.</summary>
    [Theory]
    [InlineData("your letter ")]
    [InlineData("confidential.\n")]
    [InlineData("(Signed) A. B\n")]
    [InlineData("Estonia votes for the draft resolution on ")]
    [InlineData("Permanent Representative of Estonia ")]
    [InlineData("S/2020/901 and ")]
    [InlineData("On x\n")]
    [InlineData("« vote ")]
    public void A_text_made_to_be_slow_is_read_or_refused(string piece) =>
        Lone.Read(string.Concat(Enumerable.Repeat(piece, 99_000 / piece.Length))).IsClear.ShouldBeFalse();

    [Fact]
    public void A_date_in_figures_that_is_only_one_is_read() =>
        Lone.Read(Lone.English(Plain).With("10 June 2020", "13/06/2020")).Date.ShouldBe(new LocalDate(2020, 6, 13));

    private static void ShouldDoubt(string what, string letter, LoneLetterContext context, DoubtKind doubt)
    {
        var read = Lone.Read(letter, context);

        read.AllDoubts().ShouldContain(doubt, $"{what}: {read.Row()}");
        read.IsClear.ShouldBeFalse();
        context.Open.ShouldAllBe(o => read.ClearPositionOn(o.Symbol) == null);
        Lone.ShouldQuoteItsSource(read, Reads.Source(letter));
        foreach (var d in read.Doubts.Concat(read.Votes.SelectMany(v => v.Doubts)))
            InBlue.Reading.Compiled.Explain.InEnglish(d).Length.ShouldBeGreaterThan(20);
    }
}
