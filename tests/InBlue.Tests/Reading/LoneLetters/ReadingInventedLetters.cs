using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;

namespace InBlue.Tests.Reading.LoneLetters;

/// <summary>Letters of every shape, written for these tests.</summary>
public sealed class ReadingInventedLetters
{
    public static TheoryData<string, string, string> Shapes => new()
    {
        {
            "as missions write in English", Lone.English("I have the honour to refer to your letter of 9 June 2020 on draft resolution S/2020/901. Estonia votes in favour of the draft resolution."),
            "EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "as missions write in French", Lone.French("Me référant à votre lettre du 9 juin 2020, j'ai l'honneur de vous informer que la Tunisie vote contre le projet de résolution S/2020/901."),
            "TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 Against"
        },
        {
            "without a mark, the name above the office", Lone.English("China abstains in the vote on draft resolution S/2020/901.", "China").With("(Signed) A. Signatory\nAmbassador\n", "\n\n\nA. Signatory\nAmbassador\n"),
            "CHN | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 Abstain"
        },
        {
            "without a mark, the name below the office", Lone.French("La Tunisie s'abstient dans le vote sur le projet de résolution S/2020/901.").With("(Signé) A. Signataire", "\n\nA. Signataire"),
            "TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 Abstain"
        },
        {
            "a mail with all in one block",
            "Dear colleague,\nViet Nam votes in favour of draft resolution S/2020/901.\nNew York, 9 June 2020\n/s/ A. Signatory\nChargé d'affaires a.i.\nPermanent Mission of Viet Nam to the United Nations\nTel. +1 000 000 0000",
            "VNM | A. Signatory | charge-d-affaires | 2020-06-09 | S/2020/901 For"
        },
        {
            "name and office on one line", Lone.English("Indonesia votes against draft resolution S/2020/901.", "Indonesia").With("(Signed) A. Signatory\nAmbassador\nPermanent Representative of", "A. Signatory, Permanent Representative of"),
            "IDN | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 Against"
        },
        {
            "the addressee at the foot", Lone.French("Nous votons pour le projet de résolution S/2020/901.") + "\n\nSon Excellence\nMonsieur B. Présidence\nPrésident du Conseil de sécurité\nReprésentant permanent de la France auprès de l'Organisation des Nations Unies\nNew York",
            "TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "the addressee at the head", Lone.English("My delegation votes for draft resolution S/2020/901.").With("Excellency,\n", "H.E. Mr. B. Presidency\nPresident of the Security Council\nPermanent Mission of France to the United Nations\nNew York\n\nRe: draft resolution S/2020/901\n\nExcellency,\n"),
            "EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "a name of a member over two lines, an American date",
            Lone.English("I have the honor to inform you that the United States is voting in favor of the draft resolution contained in document S/2020/901.", "the United States of America")
                .With("10 June 2020", "June 10, 2020").With("Representative of the United States of America to", "Representative of the United States\nof America to"),
            "USA | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "a heading as documents print it", "Letter dated 10 June 2020 from the Chargé d'affaires a.i. of South Africa to the United Nations addressed to the President of the Security Council\n\nWith reference to S/2020/901, South Africa votes in favour.\n\n(Signed) A. Signatory\nChargé d'affaires a.i. of South Africa to the United Nations",
            "ZAF | A. Signatory | charge-d-affaires | 2020-06-10 | S/2020/901 For"
        },
        {
            "a special envoy", Lone.English("The Dominican Republic does not participate in the vote on draft resolution S/2020/901.", "the Dominican Republic").With("Permanent Representative of the Dominican Republic to the United Nations", "Special Envoy of the Dominican Republic to the Security Council"),
            "DOM | A. Signatory | special-envoy | 2020-06-10 | S/2020/901 NotParticipating"
        },
        {
            "the procedure cited by its symbol, a resolution by its own", Lone.French("Conformément à la procédure provisoire (S/2020/253) et à la résolution 2480 (2019), S/RES/2480, la Tunisie vote pour le projet de résolution S/2020/901."),
            "TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "no symbol, one draft open, in answer to the call", Lone.English("With reference to your letter dated 9 June 2020, Estonia votes in favour of the draft resolution."),
            "EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "no symbol, one draft open, by its item", Lone.French("La Tunisie vote pour le projet de résolution présenté au titre de la question intitulée « Le phare des îles »."),
            "TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "a reference number of its own, which is like a symbol", Lone.English("Estonia votes in favour of draft resolution S/2020/901.").With("New York, 10", "Ref: EST/2020/77\n\nNew York, 10"),
            "EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "the symbol broken at the end of a line", Lone.English("Estonia votes in favour of draft resolution S/2020/\n901."),
            "EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "a letterhead in two languages", Lone.French("La Tunisie vote pour le projet de résolution S/2020/901.").With("Mission permanente de la Tunisie auprès des Nations Unies\n", "Permanent Mission of Tunisia\nto the United Nations, at the corner of the old street and the new one, New York.\n\nMission permanente de la Tunisie auprès des Nations Unies\n"),
            "TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "a mail that answers the call below it", Lone.English("Estonia votes in favour of draft resolution S/2020/901.") + "\n\nOn 9 June 2020, the President of the Security Council wrote:\n> Please state whether your delegation votes for, against or abstains.\n> Your vote is needed by noon.",
            "EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "as another mail program quotes", Lone.French("La Tunisie vote pour le projet de résolution S/2020/901.") + "\n\nDe : secretariat@example.org\nEnvoyé : mardi 9 juin 2020 10:02\nÀ : mission@example.org\nObjet : vote\n\nLa France vote contre le projet de résolution.",
            "TUN | A. Signataire | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
        {
            "what mail programs append", Lone.English("Estonia votes in favour of draft resolution S/2020/901.") + "\n\nThis message is confidential. If you are not the intended recipient, do not read it.",
            "EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For"
        },
    };

    /// <summary>Sentences that missions write, in their own words each.</summary>
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "the United States of America", "In accordance with the procedure set out in the letter of the President of the Security Council dated 27 March 2020 (S/2020/253), the United States of America hereby votes in favor of the draft resolution in blue (S/2020/901) under the agenda item “The lighthouse of the islands”.", "For" },
        { "the United Kingdom", "In response to your letter of 9 June, the United Kingdom votes in favour of draft resolution S/2020/901.", "For" },
        { "China", "I have the honour to refer to your letter dated 9 June 2020 regarding draft resolution S/2020/901 and to inform you that China votes against the above-mentioned draft resolution.", "Against" },
        { "the Russian Federation", "With regard to your letter dated 9 June 2020 on draft resolution S/2020/901, I inform you that the Russian Federation abstains during the voting on this draft.", "Abstain" },
        { "Viet Nam", "Viet Nam votes in favour of draft resolution S/2020/901 as put in blue on 9 June 2020.", "For" },
        { "Indonesia", "Pursuant to instructions from my capital, Indonesia casts its vote in favour of the draft resolution contained in document S/2020/901, submitted by Estonia, France and Niger.", "For" },
        { "Germany", "Germany abstains on draft resolution S/2020/901.", "Abstain" },
        { "Belgium", "My Government has asked me to convey to you the following. Belgium votes against S/2020/901.", "Against" },
        { "South Africa", "The delegation of the Republic of South Africa does not take part in the vote on draft resolution S/2020/901.", "NotParticipating" },
        { "la France", "En réponse à la lettre du Président du Conseil de sécurité, la France vote en faveur du projet de résolution S/2020/901.", "For" },
        { "la Belgique", "Je me réfère au projet de résolution publié sous la cote S/2020/901. La Belgique vote contre ledit projet de résolution.", "Against" },
        { "le Niger", "J'ai l'honneur de porter à votre connaissance que le Niger s'abstient sur le projet de résolution S/2020/901.", "Abstain" },
        { "la Chine", "S'agissant du projet de résolution S/2020/901, la Chine ne prend pas part au vote.", "NotParticipating" },
        { "les États-Unis d'Amérique", "Nous votons contre le projet de résolution S/2020/901, déposé par l'Estonie, la France et le Niger.", "Against" },
    };

    public static TheoryData<string, string, string> TwoDrafts => new()
    {
        { "one sentence, two verbs", Lone.English("Estonia votes in favour of S/2020/901 and abstains on S/2020/902."), "S/2020/901 For, S/2020/902 Abstain" },
        { "one verb, two objects", Lone.English("Estonia votes in favour of draft resolution S/2020/901 and against draft resolution S/2020/902."), "S/2020/901 For, S/2020/902 Against" },
        { "one verb for both", Lone.English("Estonia votes against draft resolutions S/2020/901 and S/2020/902."), "S/2020/901 Against, S/2020/902 Against" },
        { "a sentence each", Lone.English("Estonia votes in favour of draft resolution S/2020/902. My delegation abstains in the vote on draft resolution S/2020/901."), "S/2020/902 For, S/2020/901 Abstain" },
        { "with what they are about", Lone.English("Estonia votes for the draft resolution on the lighthouse (S/2020/901), and votes against the draft resolution on the mill (S/2020/902)."), "S/2020/901 For, S/2020/902 Against" },
        { "French, two verbs", Lone.French("La Tunisie vote pour le projet de résolution S/2020/901 et s'abstient dans le vote sur le projet de résolution S/2020/902."), "S/2020/901 For, S/2020/902 Abstain" },
        { "French, two objects", Lone.French("La Tunisie vote en faveur du projet de résolution publié sous la cote S/2020/901 et contre le projet publié sous la cote S/2020/902."), "S/2020/901 For, S/2020/902 Against" },
        { "only one of the two", Lone.English("Estonia votes in favour of the draft resolution contained in document S/2020/902."), "S/2020/902 For" },
        { "one named, the draft resolution is it", Lone.French("Me référant au projet S/2020/902, je vous informe que la Tunisie vote contre le projet de résolution."), "S/2020/902 Against" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_letter_is_read_whole(string shape, string letter, string row)
    {
        Lone.Read(letter).Row().ShouldBe(row, shape);
        Lone.ShouldQuoteItsSource(Lone.Read(letter), Reads.Source(letter));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_read(string member, string sentence, string position)
    {
        var isFrench = member.StartsWith('l');
        var read = Lone.Read(isFrench ? Lone.French(sentence, member) : Lone.English(sentence, member));

        read.IsClear.ShouldBeTrue(read.Row());
        read.ClearPositionOn(Lone.Lighthouse).ToString().ShouldBe(position);
    }

    [Theory]
    [MemberData(nameof(TwoDrafts))]
    public void One_letter_may_vote_on_two_drafts(string shape, string letter, string votes)
    {
        var read = Lone.Read(letter, Lone.TwoOpen);

        string.Join(", ", read.Votes.Select(v => $"{v.Draft} {v.Position}")).ShouldBe(votes, $"{shape}: {read.Row()}");
        read.IsClear.ShouldBeTrue(read.Row());
        Lone.ShouldQuoteItsSource(read, Reads.Source(letter));
    }

    [Theory]
    [InlineData("Estonia votes in favour of draft resolution S/2020/901.", false)]
    [InlineData("I thank you for your letter, and for the work of your team on this matter. Estonia votes in favour of draft resolution S/2020/901. At this stage my delegation does not intend to make an explanation of vote.", false)]
    [InlineData("Estonia votes in favour of draft resolution S/2020/901.\n\nThe lighthouse has guided ships past our coast since my grandmother was a child, and the winters without its light were long and costly for all who fish there. The islanders asked for oil and for patience; this text gives them both, and it gives the keepers a date.", true)]
    public void Words_beyond_the_vote_are_an_explanation(string body, bool isExplanation) => Lone.Read(Lone.English(body)).IsExplanation.ShouldBe(isExplanation);

    [Fact]
    public void What_is_quoted_is_listed_with_its_place()
    {
        var text = Lone.English("Estonia votes in favour of draft resolution S/2020/901.") + "\n\nOn 9 June 2020, the President wrote:\n> For or against?\n> Please answer.";

        Lone.Read(text).Quoted.Select(Reads.Source(text).Slice).ShouldBe(["On 9 June 2020, the President wrote:\n> For or against?\n> Please answer."]);
    }

    [Fact]
    public void A_language_is_told() => (Lone.Read(Lone.French("La Tunisie vote pour le projet de résolution S/2020/901.")).Language, Lone.Read(Lone.English("Estonia votes in favour of draft resolution S/2020/901.")).Language)
        .ShouldBe((Language.French, Language.English));
}
