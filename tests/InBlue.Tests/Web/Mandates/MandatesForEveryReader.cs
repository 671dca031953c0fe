using InBlue.Tests.Mandates;
using Microsoft.Playwright;

namespace InBlue.Tests.Web.Mandates;

/// <summary>The pages of mandates in a browser: for people who read otherwise, on a phone, and with every link followed.</summary>
[Collection(nameof(Browser))]
public sealed class MandatesForEveryReader(Windows windows) : IClassFixture<Windows>
{
    private static readonly string[] Pages =
    [
        "/en/mandates", "/fr/mandates/mission", "/en/mandates/mission", "/fr/mandates/mission/paragraphs", "/en/mandates/mission/paragraphs/2", "/fr/mandates/mission/addressees",
        "/en/mandates/mission/dates", "/en/mandates/mission/commitments/11", "/fr/mandates/mission/commitments/2", "/en/mandates/mission/renewals/1", "/fr/mandates/mission/renewals/1", "/fr/cycles", "/en/cycles?by=subject",
    ];

    [Fact]
    public async Task Nor_does_it_at_the_desk()
    {
        await using var served = await ServedRegisters.OpenAsync([.. RegisterDesk.Small[..7], RegisterDesk.Whole.First(a => a.Name == "instrument")], desk: true);
        var page = await windows.WindowAsync();
        foreach (var path in (string[])["/en/desk/mandates", "/fr/desk/mandates/mission/due", "/en/desk/mandates/mission/proposals", "/fr/desk/mandates/mission/evidence", "/en/desk/mandates/mission/instruments"])
        {
            await page.SetViewportSizeAsync(360, 740);
            await page.GotoAsync(served.Address + path);
            (await page.EvaluateAsync<int>("() => { document.querySelectorAll('details').forEach(d => d.open = true); return document.scrollingElement.scrollWidth - innerWidth; }")).ShouldBeLessThanOrEqualTo(0, path);
            await Axe.ShouldFindNothingAsync(page);
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_no_page_scrolls_sideways_headings_are_in_order_and_links_lead_somewhere()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Whole);
        var page = await windows.WindowAsync();
        var asked = new Dictionary<string, int>();
        foreach (var path in Pages)
        {
            await page.SetViewportSizeAsync(360, 740);
            await page.GotoAsync(served.Address + path);
            (await page.EvaluateAsync<int>("() => { document.querySelectorAll('details').forEach(d => d.open = true); return document.scrollingElement.scrollWidth - innerWidth; }")).ShouldBeLessThanOrEqualTo(0, path);
            await Axe.ShouldFindNothingAsync(page);
            var levels = await page.Locator("h1, h2, h3, h4").EvaluateAllAsync<int[]>("all => all.map(h => Number(h.tagName[1]))");
            levels.Count(l => l == 1).ShouldBe(1, path);
            levels.Zip(levels.Skip(1), (above, below) => below - above).ShouldAllBe(step => step <= 1, path);
            (await page.Locator("a[href^='#']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href')).filter(h => !document.getElementById(h.slice(1)))")).ShouldBeEmpty(path);
            foreach (var link in await page.Locator("a[href]:not([href^='#'])").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.getAttribute('href').split('#')[0]))]"))
            {
                if (!asked.TryGetValue(link, out var status))
                {
                    using var answer = await served.AskAsync(link);
                    asked[link] = status = (int)answer.StatusCode;
                }
                status.ShouldBe(200, $"{path}: {link}");
            }
        }
    }
}
