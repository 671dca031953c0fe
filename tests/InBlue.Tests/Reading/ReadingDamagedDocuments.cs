using CsCheck;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Letters;

namespace InBlue.Tests.Reading;

/// <summary>The real document with one change, and what comes of it.</summary>
public sealed class ReadingDamagedDocuments
{
    [Fact]
    public void A_vote_turned_against_is_read_as_against()
    {
        var letter = Reads.Whole(Reads.CorpusText.With("votent pour.", "votent contre.")).Letters[13];

        (letter.Member.Text, letter.Position, letter.IsClear).ShouldBe(("USA", Position.Against, true));
    }

    [Theory]
    [InlineData("la Tunisie s'abstient.", Position.Abstain, null)]
    [InlineData("la Tunisie s’abstient dans le vote sur le projet de résolution.", Position.Abstain, null)]
    [InlineData("la Tunisie ne participe pas au vote.", Position.NotParticipating, null)]
    [InlineData("la Tunisie ne vote pas pour le projet de résolution.", null, DoubtKind.Negated)]
    [InlineData("la Tunisie votera pour le projet de résolution.", null, DoubtKind.FutureOrPast)]
    [InlineData("la France vote pour le projet de résolution.", null, DoubtKind.AnotherMember)]
    [InlineData("la Tunisie a bien reçu votre lettre.", null, DoubtKind.NoPosition)]
    public void Another_sentence_is_read_as_it_stands(string sentence, Position? position, DoubtKind? doubt)
    {
        var letter = Reads.Whole(Reads.CorpusText.With("la Tunisie vote pour le projet de résolution.", sentence)).Letters[11];

        letter.Position.ShouldBe(position);
        letter.Doubts.Select(d => (DoubtKind?)d.Kind).FirstOrDefault().ShouldBe(doubt);
    }

    [Fact]
    public void A_missing_annex_is_named_with_its_neighbours()
    {
        var text = Reads.CorpusText;
        var fault = Reads.Fault(text.Remove(text.IndexOf(" Annexe XIII\n", StringComparison.Ordinal), LengthOfAnnexXIII(text)));

        fault.Kind.ShouldBe(FaultKind.AnnexMissing);
        fault.Words.ShouldBe(["XIII", "XII", "1345", "XIV", "1362"]);
    }

    [Fact]
    public void A_doubled_annex_is_named_with_both_lines()
    {
        var text = Reads.CorpusText;
        var annex = text.Substring(text.IndexOf(" Annexe XIII\n", StringComparison.Ordinal), LengthOfAnnexXIII(text));
        var fault = Reads.Fault(text.With(annex, annex + annex));

        (fault.Kind, fault.Words[0], fault.Line).ShouldBe((FaultKind.AnnexDoubled, "XIII", int.Parse(fault.Words[2], null)));
    }

    [Fact]
    public void Another_symbol_in_a_letter_is_doubted()
    {
        var letter = Reads.Whole(Reads.CorpusText.With("S/2020/600, je vous informe que la Tunisie", "S/2020/601, je vous informe que la Tunisie")).Letters[11];

        letter.Doubts.Select(d => d.Kind).ShouldBe([DoubtKind.AnotherDraft, DoubtKind.NoDraftNamed]);
        letter.Doubts[0].Words.ShouldBe(["S/2020/601", "S/2020/600"]);
    }

    [Fact]
    public void Another_sponsor_in_a_letter_is_doubted() =>
        Reads.Whole(Reads.CorpusText.With("(S/2020/600)\u00A0déposé par la France", "(S/2020/600) déposé par la Tunisie")).Letters[1]
            .Doubts.ShouldHaveSingleItem().Words.ShouldBe(["déposé par la Tunisie", "S/2020/600"]);

    [Fact]
    public void A_letter_of_a_state_that_the_council_file_does_not_know_is_a_fault()
    {
        var fault = Reads.Fault(Reads.CorpusText.With("par le Représentant permanent de la Tunisie", "par le Représentant permanent de l’Inde"));

        (fault.Kind, fault.Words.ToString()).ShouldBe((FaultKind.MemberUnknown, "[XIII, Inde]"));
    }

    [Fact]
    public void A_weekday_that_does_not_fit_its_date_is_a_fault() =>
        Reads.Faults(Reads.CorpusText.With("le vendredi 26", "le samedi 26")).ShouldAllBe(f => f.Kind == FaultKind.WeekdayWrong);

    [Fact]
    public void A_second_letter_of_one_member_is_a_fault() =>
        Reads.Fault(Reads.CorpusText.With("permanent de la Tunisie", "permanent de la Chine")).Words.ShouldBe(["CHN", "III", "XIII"]);

    [Fact]
    public void A_signature_for_another_member_is_doubted()
    {
        var letter = Reads.Whole(Reads.CorpusText.With("\nReprésentant permanent de la Chine auprès", "\nReprésentante permanente de la Tunisie auprès")).Letters[1];

        letter.Doubts.ShouldHaveSingleItem().Kind.ShouldBe(DoubtKind.SignedForAnotherMember);
    }

    [Fact]
    public void An_unknown_capacity_is_doubted_with_its_words()
    {
        var letter = Reads.Whole(Reads.CorpusText.With("Représentant permanent de la Chine", "Représentant permanent adjoint de la Chine")).Letters[1];

        letter.Capacity.ShouldBeNull();
        letter.Doubts.ShouldHaveSingleItem().Words.ShouldBe(["Représentant permanent adjoint"]);
    }

    [Fact]
    public void Offsets_are_code_points_and_quotes_are_exact_after_a_character_beyond_the_basic_plane()
    {
        var (text, document) = (Reads.CorpusText, Reads.Whole(Reads.CorpusText));
        var shifted = text.Insert(text.IndexOf("Conformément", StringComparison.Ordinal), "📜");
        var after = Reads.Whole(shifted);

        after.Letters.Select(l => l.Span.Start).ShouldBe(document.Letters.Select(l => l.Span.Start + 1));
        Reads.ShouldQuoteItsSource(after, Reads.Source(shifted));
    }

    [Fact]
    public void The_file_with_the_other_line_ends_reads_the_same()
    {
        var (unix, other) = (Reads.Whole(Reads.CorpusText), Reads.Whole(Reads.CorpusText.With("\n", "\r\n")));

        (other.Symbol, other.Date, other.President, other.Stated, other.Item).ShouldBe((unix.Symbol, unix.Date, unix.President, unix.Stated, unix.Item));
        (other.Draft.Preambular, other.Draft.Operative).ShouldBe((unix.Draft.Preambular, unix.Draft.Operative));
        other.Letters.Select(l => (l.Member, l.Signatory, l.Capacity, l.Date, l.Draft, l.Position, l.Doubts.Count))
            .ShouldBe(unix.Letters.Select(l => (l.Member, l.Signatory, l.Capacity, l.Date, l.Draft, l.Position, l.Doubts.Count)));
    }

    [Fact]
    public void A_document_cut_anywhere_is_a_fault_that_names_something()
    {
        var text = Reads.CorpusText;
        var lastAnnex = text.IndexOf("Annexe XIX", StringComparison.Ordinal);
        Gen.Int[0, lastAnnex].Sample(
            cut => Reads.Faults(text[..cut]).All(f => Explain.InEnglish(f).Length > 20),
            iter: 30, threads: 2);
    }

    [Fact]
    public void A_document_cut_inside_its_last_statement_is_a_fault_or_ends_with_a_sentence()
    {
        var text = Reads.CorpusText;
        Gen.Int[text.IndexOf("Annexe XIX", StringComparison.Ordinal) + 12, text.Length].Sample(
            cut => Reads.Text(text[..cut]) is CompiledReading.Unreadable || text[..cut].TrimEnd()[^1] is '.' or ')' or '»',
            iter: 20, threads: 2);
    }

    private static int LengthOfAnnexXIII(string text) =>
        text.IndexOf(" Annexe XIV\n", StringComparison.Ordinal) - text.IndexOf(" Annexe XIII\n", StringComparison.Ordinal);
}
