using Microsoft.Playwright;

namespace InBlue.Tests.Web;

/// <summary>The verifier as a reader of the pages gets it: from the server, under its strict policy.</summary>
[Collection(nameof(Browser))]
public sealed class TheOfferedVerifier(ServedExamples served, Windows windows) : IClassFixture<Windows>
{
    private readonly Site site = served.Site;

    private async Task<IPage> VerifyAsync(string draft, string language, bool withKey, Action<byte[]>? damage = null)
    {
        using var answer = await site.AskAsync($"/bundles/{draft}.zip");
        var bundle = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        damage?.Invoke(bundle);
        var page = await windows.WindowAsync();
        await page.GotoAsync(site.Address + "/verifier");
        if (language == "fr")
            await page.Locator("#language").ClickAsync();
        await page.Locator("#bundle").SetInputFilesAsync(new FilePayload { Name = "vote.zip", MimeType = "application/zip", Buffer = bundle });
        if (withKey)
            await page.Locator("#key").FillAsync(site.Key.ToString());
        await page.Locator("#verify").ClickAsync();
        await page.Locator("div.verdict").WaitForAsync();
        return page;
    }

    [Fact]
    public async Task A_reader_follows_the_page_and_verifies_the_vote()
    {
        var page = await windows.WindowAsync();
        await page.GotoAsync($"{site.Address}/en/votes/{ServedExamples.Example}");
        (await page.Locator(".key").InnerTextAsync()).ShouldBe(site.Key.ToString());
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Open the verifier" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Verify a published vote or register");

        await VerifyAsync(ServedExamples.Example, "en", withKey: true);

        (await page.Locator(".verdict h2").InnerTextAsync()).ShouldBe("Verified");
        (await page.Locator(".result").InnerTextAsync()).ShouldBe("Adopted: 15 in favour, none against, no abstentions");
    }

    [Theory]
    [InlineData("en", "Open the verifier", "Verify a published vote or register"), InlineData("fr", "Ouvrir le vérificateur", "Vérifier un vote ou un registre publié")]
    public async Task It_opens_in_the_language_of_the_page_that_led_there(string language, string link, string title)
    {
        var page = await windows.WindowAsync();
        await page.GotoAsync($"{site.Address}/{language}/votes/{ServedExamples.Example}");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe(title);
    }

    [Theory]
    [InlineData("en"), InlineData("fr")]
    public async Task Axe_finds_nothing_before_and_after_a_verdict_and_no_verdict_scrolls_sideways(string language)
    {
        foreach (var show in (Func<Task<IPage>>[])
        [
            () => VerifyAsync(ServedExamples.Example, language, withKey: true),
            () => VerifyAsync(ServedExamples.Lighthouse, language, withKey: false),
            () => VerifyAsync(ServedExamples.Mill, language, withKey: true, damage: bundle => bundle[bundle.Length / 2] ^= 1),
        ])
        {
            var page = await show();
            await Axe.ShouldFindNothingAsync(page);
            (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
            await page.SetViewportSizeAsync(360, 740);
            (await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        }
        var start = await windows.WindowAsync();
        await start.GotoAsync(site.Address + "/verifier");
        await Axe.ShouldFindNothingAsync(start);
    }

    [Fact]
    public async Task It_says_in_the_readers_words_which_conditions_were_asked_and_quotes_in_the_documents_language()
    {
        var page = await VerifyAsync(ServedExamples.Lighthouse, "fr", withKey: true);
        (await page.Locator("table").Last.Locator("tbody tr").EvaluateAllAsync<string[]>("all => all.map(tr => [...tr.children].slice(0, 4).map(c => c.textContent).join('|'))"))
            .ShouldBe(["Pour|3|au moins 9|non", "Membres permanents, contre|0|aucun|oui"]);
        (await page.Locator("q").EvaluateAllAsync<string[]>("all => [...new Set(all.map(q => q.lang))]")).ShouldBe(["fr"]);
        (await page.Locator(".signed .sub").AllInnerTextsAsync()).ShouldContain("Représentante permanente");
    }
}
