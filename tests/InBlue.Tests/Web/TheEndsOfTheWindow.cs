using InBlue.Web.Words;
using Microsoft.Playwright;

namespace InBlue.Tests.Web;

[Collection(nameof(Browser))]
public sealed class TheEndsOfTheWindow(ServedExamples served, Windows windows) : IClassFixture<Windows>
{
    private async Task<string[]> RowsAsync(IPage page, string path)
    {
        await page.GotoAsync(served.Site.Address + path);
        return await RowsAsync(page);
    }

    private static Task<string[]> RowsAsync(IPage page) =>
        page.Locator(".period tbody tr:not([hidden])").EvaluateAllAsync<string[]>("all => all.map(tr => [...tr.children].map(c => c.innerText.trim().replace('\\n', ', ')).join(' | '))");

    [Fact]
    public async Task Both_ends_show_in_the_councils_zone_and_in_the_readers() =>
        (await RowsAsync(await windows.WindowAsync(zone: Windows.Tokyo), $"/en/votes/{ServedExamples.Example}")).ShouldBe(
        [
            "New\u00A0York, where the council sits, America/New_York | Friday, 26 June 2020, 14:00 | Monday, 29 June 2020, 14:00",
            "Universal time (UTC) | Friday, 26 June 2020, 18:00 | Monday, 29 June 2020, 18:00",
            "Your time zone, Asia/Tokyo | Saturday, 27 June 2020, 03:00 | Tuesday, 30 June 2020, 03:00",
        ]);

    /// <summary>Proof that the two ways to write a time, on the server and in the browser, are one.</summary>
    [Theory]
    [InlineData("en", ServedExamples.Example), InlineData("fr", ServedExamples.Example), InlineData("en", ServedExamples.Lighthouse), InlineData("fr", ServedExamples.Lighthouse)]
    public async Task The_browser_writes_a_time_as_the_server_does(string language, string draft)
    {
        var rows = await RowsAsync(await windows.WindowAsync(zone: "America/New_York"), $"/{language}/votes/{draft}");
        rows[2][rows[2].IndexOf('|')..].ShouldBe(rows[0][rows[0].IndexOf('|')..]);
    }

    [Fact]
    public async Task Without_scripts_the_zone_is_chosen_by_a_form()
    {
        var page = await windows.WindowAsync(scripts: false);
        (await RowsAsync(page, $"/fr/votes/{ServedExamples.Example}")).Length.ShouldBe(2);

        await page.GetByLabel(PageWords.French.ZoneLabel).SelectOptionAsync("Asia/Tokyo");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = PageWords.French.ZoneShow }).ClickAsync();

        new Uri(page.Url).PathAndQuery.ShouldBe($"/fr/votes/{ServedExamples.Example}?zone=Asia%2FTokyo");
        new Uri(page.Url).Fragment.ShouldBe("#period");
        (await RowsAsync(page))[2].ShouldBe("Votre fuseau horaire, Asia/Tokyo | samedi 27 juin 2020, 3 h 00 | mardi 30 juin 2020, 3 h 00".Replace(" h ", "\u00A0h\u00A0", StringComparison.Ordinal));
        (await page.Locator("#zone").InputValueAsync()).ShouldBe("Asia/Tokyo");
    }

    [Fact]
    public async Task A_zone_that_the_reader_chose_stands_instead_of_the_browsers()
    {
        var rows = await RowsAsync(await windows.WindowAsync(zone: Windows.Tokyo), $"/en/votes/{ServedExamples.Example}?zone=Pacific/Auckland");
        rows.Length.ShouldBe(3);
        rows[2].ShouldBe("Your time zone, Pacific/Auckland | Saturday, 27 June 2020, 06:00 | Tuesday, 30 June 2020, 06:00");
    }

    [Fact]
    public async Task The_words_of_the_call_stand_beside_each_end()
    {
        var page = await windows.WindowAsync(scripts: false);
        await page.GotoAsync($"{served.Site.Address}/en/votes/{ServedExamples.Lighthouse}");
        (await page.Locator(".pairs > *").AllInnerTextsAsync()).Select(text => text.Trim()).ShouldBe(["Opens", "à 9 h 30 le mardi 9 juin 2020", "Closes", "à midi le mercredi 10 juin 2020"]);
        (await page.Locator(".pairs q").EvaluateAllAsync<string[]>("all => all.map(q => q.lang)")).ShouldBe(["fr", "fr"]);
    }
}
