using Deque.AxeCore.Playwright;
using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;

namespace InBlue.Tests.Documents;

[Collection(nameof(Browser))]
public sealed class PapersInTheBrowser(Browser browser)
{
    /// <summary>The times in French that stand on more than one line.</summary>
    private const string Broken = """
        () => {
          const broken = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text; (text = texts.nextNode());)
            for (const time of text.data.matchAll(/\d+\u00a0h\u00a0\d+(\u00a0min\u00a0\d+\u00a0s)?/g)) {
              const range = document.createRange();
              range.setStart(text, time.index);
              range.setEnd(text, time.index + time[0].length);
              if (new Set([...range.getClientRects()].map(r => r.top)).size > 1) broken.push(time[0]);
            }
          return broken;
        }
        """;

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
            (await page.EvaluateAsync<string[]>(Broken)).ShouldBeEmpty(name);
        }
        complaints.ShouldBeEmpty();
    }
}
