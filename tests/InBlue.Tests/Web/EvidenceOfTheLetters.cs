using InBlue.Web.Words;

namespace InBlue.Tests.Web;

[Collection(nameof(Browser))]
public sealed class EvidenceOfTheLetters(ServedExamples served, Windows windows) : IClassFixture<Windows>
{
    [Theory]
    [InlineData(ServedExamples.Example), InlineData(ServedExamples.Lighthouse), InlineData(ServedExamples.Mill)]
    public async Task Exactly_the_words_that_a_reading_points_to_are_marked(string draft)
    {
        var page = await windows.WindowAsync(scripts: false);
        foreach (var words in (PageWords[])[PageWords.English, PageWords.French])
        {
            await page.GotoAsync($"{served.Site.Address}/{words.Code}/votes/{draft}");
            await MarkedEvidence.ShouldBeExactAsync(page, served.Site.Vote(draft), words);
        }
    }
}
