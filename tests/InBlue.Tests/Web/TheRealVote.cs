using InBlue.Web.Words;

namespace InBlue.Tests.Web;

[Collection(nameof(Browser))]
public sealed class TheRealVote(Browser browser)
{
    [Fact]
    public async Task Of_resolution_2531_every_letter_its_evidence_and_the_dates_are_on_the_page()
    {
        await using var site = await (await Site.OverAsync(Corpus.Bytes("S-2020-625.fr.txt"))).OpenAsync();
        await using var context = await browser.ContextAsync();
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(360, 740);

        await page.GotoAsync($"{site.Address}/en/votes/S/2020/600");

        await MarkedEvidence.ShouldBeExactAsync(page, site.Vote("S/2020/600"), PageWords.English);
        (await page.Locator(".verdict").InnerTextAsync()).ShouldBe("Adopted: 15 in favour, none against, no abstentions.");
        (await page.Locator("section[aria-labelledby=verify]").InnerTextAsync()).ShouldContain(PageWords.English.CheckPassed);
        (await page.Locator(".course time").EvaluateAllAsync<string[]>("all => all.map(t => t.dateTime)"))[..^1]
            .ShouldBe(["2020-06-26", "2020-06-26T14:00:00-04:00", "2020-06-26", "2020-06-28", "2020-06-29", "2020-06-29T14:00:00-04:00", "2020-06-29", "2020-06-29", "2020-06-30"]);
        (await page.Locator("details").CountAsync()).ShouldBe(4); // the draft and three statements
        (await page.EvaluateAsync<bool>("() => { document.querySelectorAll('details').forEach(d => d.open = true); return document.scrollingElement.scrollWidth <= innerWidth; }")).ShouldBeTrue();
        (await page.Locator(".words").EvaluateAllAsync<string[]>("all => [...new Set(all.map(words => words.lang + ' ' + words.dir))]")).ShouldBe(["fr ltr"]);
    }
}
