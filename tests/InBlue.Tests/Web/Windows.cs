using Microsoft.Playwright;

namespace InBlue.Tests.Web;

/// <summary>Windows of the one browser, kept open from test to test, since opening one takes longer than a page.</summary>
public sealed class Windows(Browser browser) : IAsyncLifetime
{
    public const string Tokyo = "Asia/Tokyo";

    private readonly Dictionary<(bool Scripts, string Zone), IPage> open = [];

    public async Task<IPage> WindowAsync(bool scripts = true, string zone = Tokyo)
    {
        if (open.TryGetValue((scripts, zone), out var page))
            return page;
        var context = await browser.ContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts, TimezoneId = zone, Locale = "en-GB" });
        return open[(scripts, zone)] = await context.NewPageAsync();
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var page in open.Values)
            await page.Context.DisposeAsync();
    }
}
