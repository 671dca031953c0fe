using Deque.AxeCore.Playwright;
using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;

namespace InBlue.Tests.Documents;

[Collection(nameof(Browser))]
public sealed class PapersInTheBrowser(Browser browser)
{
    [Fact]
    public async Task Every_paper_is_accessible_fits_a_telephone_and_loads_nothing()
    {
        await using var context = await browser.ContextAsync(new() { Offline = true, ViewportSize = new() { Width = 360, Height = 780 } });
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        foreach (var (name, paper) in ExamplePapers.All.Where(p => !p.Key.StartsWith("early", StringComparison.Ordinal) && !p.Key.EndsWith("not-adopted", StringComparison.Ordinal)))
        {
            var html = HtmlRendering.Text(paper.ToDocument(name.Contains("notice", StringComparison.Ordinal) ? Language.French : Language.English));
            await page.SetContentAsync(html);

            var violations = (await page.RunAxe()).Violations.Select(v => $"{name}: {v.Id}: {string.Join(" ", v.Nodes.Take(3).Select(n => n.Html))}");

            violations.ShouldBeEmpty();
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue(name);
        }
        complaints.ShouldBeEmpty();
    }
}
