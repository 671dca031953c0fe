using System.Text.RegularExpressions;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using NodaTime;

namespace InBlue.Tests.Live;

/// <summary>What stands above a printed letter or statement, held against the annexes of the document of June 2020.</summary>
public sealed partial class HeadingsOfPrintedLetters
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Whose annex it is, by what capacity and with what gender it was signed.</summary>
    private static readonly (string Member, string Day, string Capacity, Gender Gender)[] Annexes =
    [
        ("BEL", "2020-06-26", Pr, Gender.Male), ("CHN", "2020-06-26", Pr, Gender.Male), ("DOM", "2020-06-26", "special-envoy", Gender.Male), ("EST", "2020-06-26", Pr, Gender.Male),
        ("FRA", "2020-06-26", Pr, Gender.Male), ("DEU", "2020-06-26", Pr, Gender.Male), ("IDN", "2020-06-26", Pr, Gender.Male), ("NER", "2020-06-29", Pr, Gender.Male),
        ("RUS", "2020-06-26", Pr, Gender.Male), ("VCT", "2020-06-26", Pr, Gender.Female), ("ZAF", "2020-06-28", Pr, Gender.Male), ("TUN", "2020-06-26", Pr, Gender.Male),
        ("GBR", "2020-06-29", "charge-d-affaires", Gender.Male), ("USA", "2020-06-26", Pr, Gender.Female), ("VNM", "2020-06-26", Pr, Gender.Male),
    ];

    private const string Pr = "permanent-representative";

    [Fact]
    public async Task In_French_they_are_those_of_the_document_of_June_2020()
    {
        var printed = Printed().Matches(Corpus.Text("S-2020-625.fr.txt")).Select(m => Plain(m.Groups[1].Value)).ToArray();
        printed.Length.ShouldBe(Annexes.Length);
        await using var play = await AtTheVoteAsync();
        foreach (var (annex, heading) in Annexes.Zip(printed))
            Plain(await ProposedAsync(play, annex, Language.French)).ShouldBe(heading);
    }

    [Fact]
    public async Task In_English_they_name_the_office_its_member_and_to_whom_it_is_accredited()
    {
        await using var play = await AtTheVoteAsync();
        var proposed = new List<string>();
        foreach (var annex in Annexes)
            proposed.Add(await ProposedAsync(play, annex, Language.English));
        proposed[7].ShouldBe("Letter dated 29 June 2020 from the Permanent Representative of the Niger to the United Nations addressed to the President of the Security Council");
        proposed[2].ShouldBe("Letter dated 26 June 2020 from the Special Envoy of the Dominican Republic to the Security Council addressed to the President of the Security Council");
        proposed[12].ShouldBe("Letter dated 29 June 2020 from the Chargé d’affaires of the United Kingdom of Great Britain and Northern Ireland to the United Nations addressed to the President of the Security Council");
    }

    [Fact]
    public async Task A_gender_that_is_not_on_file_is_not_guessed()
    {
        await using var play = await AtTheVoteAsync();
        var number = await play.VoteAsync(Vote, "BEL"); // on file without a gender
        var heading = Editing.Of(play.Live, Vote, new EditionOf(number, null), null, Language.French)!.Heading;
        heading.ShouldContain("par le (la) Représentant(e) permanent(e) de la Belgique");
    }

    [Fact]
    public async Task A_President_who_is_not_the_one_who_called_is_not_named_by_that_ones_gender()
    {
        await using var play = await AtTheVoteAsync();
        Play.Recorded(await play.Deciding.CedeChairAsync(Vote, new PersonId("president"), new MemberId("DEU"), "Directly concerned.", Cancel));
        var number = await play.VoteAsync(Vote, "BEL");
        Editing.Of(play.Live, Vote, new EditionOf(number, null), null, Language.French)!.Heading.ShouldContain("adressée à la présidence du Conseil de sécurité par");
    }

    [Fact]
    public async Task A_statement_is_that_of_the_mission()
    {
        await using var play = await AtTheVoteAsync();
        Play.Recorded(await play.Letters.TakeStatementAsync(Vote, Play.OfficerOne, new MemberId("USA"), OfficeOn.Letter("We explain.\n"), play.Portal(), Cancel));
        Heading(Language.French).ShouldBe("Déclaration de la Mission permanente des États-Unis d’Amérique auprès de l’Organisation des Nations Unies");
        Heading(Language.English).ShouldBe("Statement by the Permanent Mission of the United States of America to the United Nations");

        string Heading(Language language) => Editing.Of(play.Live, Vote, new EditionOf(null, 1), null, language)!.Heading;
    }

    [Fact]
    public async Task Without_phrases_in_the_council_file_the_names_stand_as_they_are()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", councilText: text => WithoutPhrases().Replace(text, ""));
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        var number = await play.VoteAsync(vote, "NER");
        Editing.Of(play.Live, vote, new EditionOf(number, null), null, Language.English)!.Heading
            .ShouldBe("Letter dated 26 June 2020 from Niger (Permanent Representative) addressed to the President of the Security Council");
    }

    [Fact]
    public async Task Another_heading_than_the_proposed_one_is_a_change_that_is_listed_and_approved()
    {
        await using var play = await AtTheVoteAsync();
        var number = await play.VoteAsync(Vote, "BEL");
        var of = new EditionOf(number, null);
        var proposed = Editing.Of(play.Live, Vote, of, null, Language.English)!;
        proposed.Changes.ShouldBeEmpty();
        Editing.Of(play.Live, Vote, of, null, Language.English, proposed.Heading)!.Changes.ShouldBeEmpty();

        var edition = Editing.Of(play.Live, Vote, of, null, Language.English, "Letter from Belgium")!;
        edition.Heading.ShouldBe("Letter from Belgium");
        edition.Changes.ShouldBe([new InBlue.Procedure.WrittenVotes.EditionChange(proposed.Heading, "Letter from Belgium", EditionPart.Heading)]);
        Play.Recorded(await play.Publishing.ApproveAsync(Vote, Play.OfficerTwo, Play.OfficerOne, of, edition, Cancel));
        play.Vote(Vote).Editions[of].ShouldHaveSingleItem().Edition.Changes.ShouldBe(edition.Changes);
    }

    [Fact]
    public async Task Each_language_has_an_edition_of_its_own_and_a_later_one_takes_the_place_of_the_earlier()
    {
        await using var play = await AtTheVoteAsync();
        var of = new EditionOf(await play.VoteAsync(Vote, "BEL"), null);
        await ApproveAsync(Language.English, null);
        await ApproveAsync(Language.French, "La Belgique vote pour.\n");
        await ApproveAsync(Language.English, "Belgium votes in favour.\n");
        play.Vote(Vote).Editions[of].Select(e => (e.Edition.Language, e.Edition.Changes.IsEmpty)).ShouldBe([(Language.English, false), (Language.French, true)]); // a translation is no list of changes
        play.Vote(Vote).Editions[of][1].Edition.Original.ShouldBe([Language.English]);

        async Task ApproveAsync(Language language, string? edited) => Play.Recorded(await play.Publishing.ApproveAsync(
            Vote, Play.OfficerTwo, Play.OfficerOne, of, Editing.Of(play.Live, Vote, of, edited, language, original: Language.English)!, Cancel));
    }

    [Fact]
    public async Task A_draft_without_its_sponsors_line_is_annexed_with_it()
    {
        await using var play = await AtTheVoteAsync();
        var paper = play.Vote(Vote).Papers.First(p => p.Paper is PaperKind.Call && p.Language is Language.French);
        System.Text.Encoding.UTF8.GetString(play.Live.Bytes(paper.Text)!.Value.Span).ShouldContain("France\u00A0: projet de résolution");
    }

    [Theory]
    [InlineData(GrammaticalGender.Feminine, "adressée à la Présidente du Conseil de sécurité par")]
    [InlineData(GrammaticalGender.Masculine, "adressée au Président du Conseil de sécurité par")]
    [InlineData(GrammaticalGender.NotStated, "adressée à la présidence du Conseil de sécurité par")]
    public void The_President_is_addressed_as_the_register_says(GrammaticalGender gender, string words) =>
        PrintedHeadings.OfLetter(Worded.InBoth("Security Council", "Conseil de sécurité"), new LocalDate(2020, 6, 26), "X", gender, Language.French).ShouldContain(words);

    private static readonly VoteName Vote = new("security-council", "S/2020/600", 1);

    /// <summary>Called by a President who is on file as a man.</summary>
    private static async Task<Play> AtTheVoteAsync()
    {
        var play = await Play.AtAsync("2020-06-26 13:00");
        await PutOnFileAsync(play, "president", "The President", "FRA", Pr, Gender.Male);
        Play.Recorded(await new HandlingDrafts(play.Live).SubmitAsync(Play.OfficerOne, Vote.Draft, "The situation in Mali", [new MemberId("FRA")], Language.English, OfficeOn.DraftText(), false, null, Cancel));
        Play.Recorded(await new HandlingDrafts(play.Live).PutInBlueAsync(Play.OfficerOne, Vote.Draft, Cancel));
        Play.Recorded((await new PuttingToTheVote(play.Changing).CallAsync(new PersonId("president"), Vote.Draft, play.Terms("2020-06-26 14:00", "2020-06-29 14:00"), Cancel)).Done);
        play.GoTo("2020-06-26 15:00");
        return play;
    }

    private static async Task PutOnFileAsync(Play play, string id, string name, string member, string capacity, Gender gender) => Play.Recorded(await new Registering(play.Live).AddAsync(
        Play.Director, new Person(new PersonId(id), name, Role.Delegate, new MemberId(member), new CapacityId(capacity), null, gender, new LocalDate(2020, 1, 1), null), Cancel));

    private static async Task<string> ProposedAsync(Play play, (string Member, string Day, string Capacity, Gender Gender) annex, Language language)
    {
        var name = $"Head of {annex.Member}";
        await PutOnFileAsync(play, $"head.{annex.Member.ToLowerInvariant()}", name, annex.Member, annex.Capacity, annex.Gender);
        var number = await play.ReceiveAsync(Vote, annex.Member, signatory: name);
        var reading = play.Reading(Vote, annex.Member, signatory: name, capacity: annex.Capacity) with { Date = NodaTime.Text.LocalDatePattern.Iso.Parse(annex.Day).Value };
        Play.Recorded(await play.Letters.HoldAsync(Vote, Play.OfficerOne, number, [WhyHeld.CapacityNotOnFile], Cancel));
        Play.Recorded(await play.Letters.RuleAsync(Vote, new PersonId("president"), number, reading, "Credentials were shown.", Cancel));
        return Editing.Of(play.Live, Vote, new EditionOf(number, null), null, language)!.Heading;
    }

    private static string Plain(string text) => White().Replace(text.Replace('\u00A0', ' ').Replace("-\n", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"Annexe [IVX]+\n(Lettre datée[^\[]*?adressée au\s+Président[^\[]*?)\n\s*\n")]
    private static partial Regex Printed();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex("""("of": \{[^}]*\},\s*)|(,\s*"of": \{[^}]*\})|("printed": \{(?:[^{}]|\{(?:[^{}]|\{of\})*\})*\},\s*)""")]
    private static partial Regex WithoutPhrases();
}
