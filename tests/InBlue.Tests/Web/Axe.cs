using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace InBlue.Tests.Web;

/// <summary>axe-core put straight into a page, which is several times quicker than the library that carries it.</summary>
internal static class Axe
{
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async colourOnly => (await axe.run(document, { resultTypes: ["violations"], ...(colourOnly && { runOnly: ["cat.color"] }) })).violations
            .flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary}`))
        """;

    /// <summary>In light and dark, on a wide screen and on a phone; in the dark only what colours can change.</summary>
    public static async Task ShouldFindNothingAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Engine);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            foreach (var width in (int[])[1280, 360])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await page.SetViewportSizeAsync(width, 740);
                (await page.EvaluateAsync<string[]>(Run, scheme == ColorScheme.Dark)).ShouldBeEmpty($"{page.Url}, {scheme}, {width} wide");
            }
    }
}
