using InBlue.Web;
using Microsoft.Playwright;

namespace InBlue.Tests.Web;

[Collection(nameof(Browser))]
public sealed class ForEveryReader(ServedExamples served, Windows windows) : IClassFixture<Windows>
{
    private readonly Site site = served.Site;

    public static TheoryData<string> Pages =>
    [
        "/en", "/fr", $"/en/votes/{ServedExamples.Example}", $"/fr/votes/{ServedExamples.Example}", $"/en/votes/{ServedExamples.Lighthouse}?zone=nowhere",
        $"/fr/votes/{ServedExamples.Mill}", "/en/nothing", "/fr/rien", "/en/receipt", "/fr/receipt",
    ];

    private async Task<IPage> OpenAsync(string path, int width = 1280)
    {
        var page = await windows.WindowAsync();
        await page.SetViewportSizeAsync(width, 740);
        await page.GotoAsync(site.Address + path);
        return page;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string path) => await Axe.ShouldFindNothingAsync(await OpenAsync(path));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_scrolls_sideways_on_a_phone(string path) => await ShouldNotScrollSidewaysAsync(await OpenAsync(path, width: 360));

    [Fact]
    public async Task Nor_does_the_choice_between_votes_or_an_empty_list()
    {
        await using var choice = await (await Site.OverAsync(ExampleRecord.ExampleBytes, Site.Reworded)).OpenAsync();
        await using var empty = await (await Site.OverAsync()).OpenAsync();
        var page = await windows.WindowAsync();
        await page.SetViewportSizeAsync(360, 740);
        foreach (var address in (string[])[$"{choice.Address}/fr/votes/{ServedExamples.Example}", $"{choice.Address}/en", $"{empty.Address}/en", $"{empty.Address}/fr"])
        {
            await page.GotoAsync(address);
            await ShouldNotScrollSidewaysAsync(page);
            await Axe.ShouldFindNothingAsync(page);
        }
    }

    [Fact]
    public async Task Nor_does_a_live_vote()
    {
        await using var play = await ALiveVoteToRead.PublishedAsync();
        await using var server = Server.Build(play.DataPath, "http://127.0.0.1:0");
        await server.StartAsync(TestContext.Current.CancellationToken);
        var page = await windows.WindowAsync();
        await page.SetViewportSizeAsync(360, 740);
        foreach (var path in (string[])["/en", "/en/votes/S/2020/1", "/fr/votes/S/2020/1"])
        {
            await page.GotoAsync(server.Urls.Single() + path);
            await ShouldNotScrollSidewaysAsync(page);
            await Axe.ShouldFindNothingAsync(page);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_are_in_order(string path)
    {
        var levels = await (await OpenAsync(path)).Locator("h1, h2, h3, h4, h5, h6").EvaluateAllAsync<int[]>("all => all.map(h => Number(h.tagName[1]))");
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1), (above, below) => below - above).ShouldAllBe(step => step <= 1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_leads_somewhere(string path)
    {
        var page = await OpenAsync(path);
        (await page.Locator("a[href^='#']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href')).filter(href => !document.getElementById(href.slice(1)))")).ShouldBeEmpty();
        foreach (var link in await page.Locator("a[href]:not([href^='#']), link[rel=alternate]").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.getAttribute('href')))]"))
        {
            link.ShouldStartWith("/");
            using var answer = await site.AskAsync(link.Split('#')[0]);
            ((int)answer.StatusCode).ShouldBe(200, link);
        }
    }

    [Fact]
    public async Task Words_of_a_document_are_marked_with_its_language()
    {
        var page = await OpenAsync($"/en/votes/{ServedExamples.Lighthouse}");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        (await Languages(".lead q, [role=note] [lang], .pairs q, .words")).ShouldBe(["fr ltr"]);
        (await Languages(".label")).ShouldBe(["en "]);

        await OpenAsync($"/fr/votes/{ServedExamples.Mill}");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("fr");
        (await Languages(".lead q, .pairs q, .words")).ShouldBe(["en ltr"]);
        (await Languages(".label")).ShouldBe(["fr "]);
        (await page.Locator(".findings .line span").EvaluateAllAsync<string[]>("all => all.map(s => s.lang)")).ShouldBe(["fr", "fr"]);

        await OpenAsync("/fr");
        (await page.Locator(".item").EvaluateAllAsync<string[]>("all => all.map(i => i.lang)")).ShouldBe(["en", "en", "fr"]);

        Task<string[]> Languages(string selector) => page.Locator(selector).EvaluateAllAsync<string[]>("all => [...new Set(all.map(e => e.lang + ' ' + e.dir))]");
    }

    [Fact]
    public async Task Nothing_is_loaded_from_elsewhere()
    {
        var page = await windows.WindowAsync();
        var asked = new List<string>();
        page.Request += Ask;
        foreach (var path in Pages.Select(row => row.Data).Append("/verifier"))
            await OpenAsync(path);
        page.Request -= Ask;
        asked.Count.ShouldBeGreaterThan(Pages.Count);
        asked.ShouldAllBe(url => url.StartsWith(site.Address + "/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal));

        void Ask(object? sender, IRequest request) => asked.Add(request.Url);
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content_and_every_stop_shows_itself()
    {
        var page = await OpenAsync($"/en/votes/{ServedExamples.Example}");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.className")).ShouldBe("skip");
        (await page.Locator(".skip").BoundingBoxAsync()).ShouldNotBeNull().Y.ShouldBeGreaterThanOrEqualTo(0);
        for (var stop = 0; stop < 12; stop++)
        {
            (await page.EvaluateAsync<string>("() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + ' ' + (parseFloat(s.outlineWidth) >= 2); }")).ShouldBe("solid true");
            await page.Keyboard.PressAsync("Tab");
        }
        await OpenAsync("/en");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("content");
    }

    private static async Task ShouldNotScrollSidewaysAsync(IPage page) =>
        (await page.EvaluateAsync<int>("() => { document.querySelectorAll('details').forEach(d => d.open = true); return document.scrollingElement.scrollWidth - innerWidth; }")).ShouldBeLessThanOrEqualTo(0, page.Url);
}
