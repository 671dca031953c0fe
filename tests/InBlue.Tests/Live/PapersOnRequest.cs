using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Papers;
using InBlue.Tests.Scenarios;
using System.Text;

namespace InBlue.Tests.Live;

/// <summary>Sheets of translations, and what passes to the next President, as the record says them.</summary>
public sealed class PapersOnRequest
{
    [Fact]
    public async Task Each_translation_has_a_sheet_with_who_when_and_which_job()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-27 09:30");
        Play.Recorded(await play.Deciding.AttachTextAsync(vote, Play.OfficerTwo, Language.French, "Projet S/2020/1\n\n1. Décide de rester saisi.\n", "20-08876", TestContext.Current.CancellationToken));

        var (name, sheet) = AccompanyingPapers.Of(play.Changing, vote, play.Vote(vote)).ShouldHaveSingleItem();
        name.ShouldBe("translation-sheet-fr");
        var text = Encoding.UTF8.GetString(TextRendering.Render(sheet.ToDocument(Language.English)));
        text.ShouldContain("20-08876");
        text.ShouldContain($"Person {Play.OfficerTwo}");
        text.ShouldContain("27 June 2020");
    }

    [Fact]
    public async Task The_next_President_is_given_what_is_unsigned_and_what_is_to_be_ruled_on()
    {
        await using var play = await Play.AtAsync("2020-06-29 13:00");
        var vote = await play.CallAsync("S/2020/1", "2020-06-30 14:00", "2020-07-01 14:00");
        play.GoTo("2020-06-30 15:00");
        var letter = await play.ReceiveAsync(vote, "BEL", signatory: "Somebody Else");
        Play.Recorded(await play.Letters.HoldAsync(vote, Play.OfficerOne, letter, [WhyHeld.SignatoryNotOnFile], TestContext.Current.CancellationToken));
        play.GoTo("2020-07-01 00:00");
        await play.PassTimeAsync();

        var (name, paper) = AccompanyingPapers.Of(play.Changing, vote, play.Vote(vote)).ShouldHaveSingleItem();
        name.ShouldBe("hand-over");
        var text = Encoding.UTF8.GetString(TextRendering.Render(paper.ToDocument(Language.English)));
        text.ShouldContain("France");
        text.ShouldContain("Germany");
        text.ShouldContain("Result letter");
        text.ShouldContain("17:00"); // due three hours after the end
        text.ShouldContain(PaperContext.ReferenceOf(play.Vote(vote).Letters[letter]));
        text.ShouldNotContain("in favour");
    }
}
