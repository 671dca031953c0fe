using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Tests.Reading;

public sealed class ReadingPositions
{
    public static TheoryData<string, string, Position> Clear => new()
    {
        // For
        { "TUN", "La Tunisie vote pour le projet de résolution.", Position.For },
        { "TUN", "Je vous informe que la Tunisie vote pour.", Position.For },
        { "GBR", "En réponse à votre lettre, le Royaume-Uni vote pour le projet de résolution S/2020/901.", Position.For },
        { "USA", "Les États-Unis d’Amérique votent pour", Position.For },
        { "ZAF", "La délégation de la République sud-africaine vote pour le projet.", Position.For },
        { "VCT", "J'ai l'honneur d'indiquer que Saint-Vincent-et-les Grenadines vote en faveur du projet de résolution.", Position.For },
        { "EST", "Nous votons pour ce projet de résolution déposé par la France.", Position.For },
        { "EST", "Au sujet du projet déposé par la France, ma délégation vote pour le texte.", Position.For },
        { "BEL", "La Belgique vote pour le projet. Ma délégation n’a pas l’intention de faire d’explication de vote.", Position.For },
        { "BEL", "La période de vote et la procédure de vote sont connues : la Belgique vote pour.", Position.For },
        { "BEL", "Appelés à voter sur le texte, nous votons pour. La Belgique vote pour le projet de résolution.", Position.For },
        { "CHN", "I wish to inform you that China votes for the draft resolution.", Position.For },
        { "CHN", "China hereby votes in favour of draft resolution S/2020/901.", Position.For },
        { "GBR", "With reference to your letter, the United Kingdom casts its vote in favour of the draft resolution.", Position.For },
        { "USA", "I would like to inform you that the United States is voting in favor of the text.", Position.For },
        { "DEU", "Following your letter of 26 May 2020, my delegation votes for the adoption of the draft resolution.", Position.For },
        // Against
        { "USA", "Les États-Unis d'Amérique votent contre.", Position.Against },
        { "RUS", "J’ai l’honneur de vous informer que la Fédération de Russie vote contre le projet de résolution susmentionné.", Position.Against },
        { "CHN", "China votes against the draft resolution.", Position.Against },
        // Abstain
        { "TUN", "Je vous informe que la Tunisie s'abstient", Position.Abstain },
        { "TUN", "La Tunisie s’abstient dans le vote sur le projet de résolution S/2020/901.", Position.Abstain },
        { "TUN", "Nous nous abstenons lors du vote.", Position.Abstain },
        { "USA", "Les États-Unis s'abstiennent de voter.", Position.Abstain },
        { "CHN", "China abstains in the vote on the draft resolution.", Position.Abstain },
        { "CHN", "We abstain.", Position.Abstain },
        // Not participating
        { "CHN", "La Chine ne participe pas au vote.", Position.NotParticipating },
        { "CHN", "Nous ne prenons pas part au vote.", Position.NotParticipating },
        { "CHN", "China does not participate in the vote.", Position.NotParticipating },
    };

    public static TheoryData<string, string, DoubtKind> Doubtful => new()
    {
        // Nothing said
        { "TUN", "La Tunisie remercie la présidence.", DoubtKind.NoPosition },
        { "TUN", "La Tunisie appuie le projet de résolution.", DoubtKind.NoPosition },
        { "TUN", "La Tunisie lutte contre le terrorisme et plaide pour la paix.", DoubtKind.NoPosition },
        { "CHN", "China thanks the Presidency for the draft.", DoubtKind.NoPosition },
        // Two things said
        { "TUN", "La Tunisie vote pour le projet. La Tunisie vote contre le projet.", DoubtKind.TwoPositions },
        { "TUN", "La Tunisie vote pour le projet. Ma délégation s'abstient.", DoubtKind.TwoPositions },
        { "CHN", "China votes for the draft resolution. We abstain.", DoubtKind.TwoPositions },
        // Conditions, questions
        { "TUN", "La Tunisie vote pour le projet si le paragraphe 3 est supprimé.", DoubtKind.Conditional },
        { "TUN", "Sous réserve de nos observations, la Tunisie vote pour le projet.", DoubtKind.Conditional },
        { "TUN", "La Tunisie vote pour le projet, à l'exception du paragraphe 2.", DoubtKind.Conditional },
        { "TUN", "La Tunisie vote pour ?", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie voterait pour le projet.", DoubtKind.Conditional },
        { "CHN", "China votes for the draft resolution, provided that it is amended.", DoubtKind.Conditional },
        { "CHN", "If asked, China votes against the draft resolution.", DoubtKind.Conditional },
        { "CHN", "China would vote for the draft resolution.", DoubtKind.FutureOrPast },
        { "TUN", "La Tunisie vote pour le projet de résolution, hors son paragraphe 3.", DoubtKind.Conditional },
        { "TUN", "À titre provisoire, la Tunisie vote pour le projet.", DoubtKind.Conditional },
        { "TUN", "La Tunisie vote pour le projet de résolution tel qu’amendé.", DoubtKind.Conditional },
        { "CHN", "For the time being, China votes for the draft resolution.", DoubtKind.Conditional },
        { "CHN", "China votes for the draft resolution as amended.", DoubtKind.Conditional },
        // Negations
        { "TUN", "La Tunisie ne vote pas pour le projet.", DoubtKind.Negated },
        { "TUN", "Il n'est pas exact que la Tunisie vote pour le projet.", DoubtKind.Reported },
        { "TUN", "Je ne vous informe pas que la Tunisie vote pour le projet.", DoubtKind.Negated },
        { "TUN", "La Tunisie ne s'abstient pas.", DoubtKind.Negated },
        { "CHN", "China does not vote for the draft resolution.", DoubtKind.Negated },
        { "CHN", "China does not abstain.", DoubtKind.Negated },
        // Not now
        { "TUN", "La Tunisie votera pour le projet.", DoubtKind.FutureOrPast },
        { "TUN", "La Tunisie a voté pour le projet.", DoubtKind.FutureOrPast },
        { "TUN", "La Tunisie s'abstiendra.", DoubtKind.FutureOrPast },
        { "CHN", "China will vote against the draft resolution.", DoubtKind.FutureOrPast },
        { "CHN", "China voted for the draft resolution.", DoubtKind.FutureOrPast },
        // Somebody else
        { "TUN", "La France vote pour le projet de résolution.", DoubtKind.AnotherMember },
        { "TUN", "La France et la Tunisie votent pour le projet.", DoubtKind.AnotherMember },
        { "TUN", "La France vous informe que ma délégation vote pour le projet.", DoubtKind.AnotherMember },
        { "CHN", "France votes for the draft resolution.", DoubtKind.AnotherMember },
        { "TUN", "Un ami de la Tunisie vote pour le projet.", DoubtKind.UnaccountedWords },
        { "TUN", "L'Inde vote pour le projet.", DoubtKind.UnaccountedWords },
        // Reported, quoted
        { "TUN", "On prétend que la Tunisie vote pour le projet.", DoubtKind.Reported },
        { "TUN", "La presse écrit : « la Tunisie vote pour le projet ».", DoubtKind.Reported },
        { "CHN", "Some say that China votes for the draft resolution.", DoubtKind.Reported },
        { "TUN", "La presse écrit : \"la Tunisie vote pour le projet\".", DoubtKind.UnaccountedWords },
        { "TUN", "Selon elle, \"vraiment, la Tunisie vote pour le projet\".", DoubtKind.Reported },
        // Words left over
        { "TUN", "La Tunisie vote pour le projet. Correction : contre.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour le projet.\n\nContre", DoubtKind.UnaccountedWords },
        { "CHN", "China votes for the draft resolution. Correction: against.", DoubtKind.UnaccountedWords },
        { "CHN", "China votes for the draft resolution's rejection.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour le projet de décision.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour le rejet du projet.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie, comme la France, vote pour le projet.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour le projet. Elle vote, réflexion faite, contre.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour la troisième fois.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour le projet d'amendement.", DoubtKind.Conditional },
        { "TUN", "Notre vote est : pour.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie compte voter pour le projet.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour le projet. Une abstention suivra.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie s'abstient de tout commentaire.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie vote pour le projet et retire son vote.", DoubtKind.UnaccountedWords },
        { "TUN", "Vote : oui.", DoubtKind.UnaccountedWords },
        { "TUN", "La Tunisie participe au vote.", DoubtKind.UnaccountedWords },
        { "CHN", "China intends to vote for the draft resolution.", DoubtKind.FutureOrPast },
        { "CHN", "China abstains from commenting.", DoubtKind.UnaccountedWords },
        { "CHN", "Our vote is: no.", DoubtKind.Negated },
        { "CHN", "China votes for the draft amendment.", DoubtKind.Conditional },
    };

    [Theory]
    [MemberData(nameof(Clear))]
    public void A_plain_declaration_is_clear(string member, string body, Position position) =>
        Read(member, body).ShouldBeOfType<PositionReading.Clear>().Position.ShouldBe(position);

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void Anything_less_is_doubted_with_its_reason(string member, string body, DoubtKind why) =>
        Read(member, body).ShouldBeOfType<PositionReading.Doubtful>().Why.ShouldBe(why);

    [Fact]
    public void The_words_that_say_it_are_quoted_whole_and_nothing_else()
    {
        var text = Clean("Par la présente,\nj'indique que la Tunisie vote \npour le projet de \nrésolution S/2020/901.");
        var said = Reader(text).Read(text, new MemberId("TUN")).ShouldBeOfType<PositionReading.Clear>().Said.ShouldHaveSingleItem();

        text.Quote(said.Start, said.End).ShouldBe("la Tunisie vote \npour le projet de \nrésolution");
    }

    private static PositionReading Read(string member, string body)
    {
        var text = Clean(body);
        return Reader(text).Read(text, new MemberId(member));
    }

    private static CleanText Clean(string body)
    {
        var layout = Layout.Of(Reads.Source(body))!;
        return CleanText.Of(layout, 0, layout.Count);
    }

    private static PositionReader Reader(CleanText text)
    {
        string[] english = [" the ", "China", "France votes", "Our vote", "We ", "Germany"];
        var words = english.Any(w => text.Text.Contains(w, StringComparison.Ordinal)) ? English.Words : French.Words;
        return new PositionReader(words, new MemberNames(CouncilOf2020.Value, words.Language));
    }
}
