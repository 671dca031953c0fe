using System.Text;
using InBlue.Tests.Reading;
using Microsoft.Playwright;

namespace InBlue.Tests.Web;

/// <summary>A document is somebody else's text: on a page it is words and nothing more.</summary>
[Collection(nameof(Browser))]
public sealed class HostileWords(Browser browser)
{
    private const string Script = "<script>alert(1)</script>", Image = "<img src=x onerror=alert(2)>", Closing = "</div></main><iframe src='javascript:alert(3)'>", Turn = "\u202E";

    private static readonly string Document = $"""
        [{Script} says "this" & 'that' {Turn}of itself.]

        {InventedDocuments.English
            .Replace("mill", $"mill{Image}{Turn}", StringComparison.Ordinal)
            .Replace("With reference to draft", $"{Closing}\" onclick=\"alert(4)\" {Turn}turned.\n\nWith reference to draft", StringComparison.Ordinal)
            .Replace("(Signed) Lin Xue", $"(Signed) Lin{Turn} “Xue” &lt; <b>Li</b>", StringComparison.Ordinal)}
        """;

    [Fact]
    public async Task Words_of_a_document_never_become_part_of_a_page()
    {
        await using var site = await (await Site.OverAsync(Encoding.UTF8.GetBytes(Document))).OpenAsync();
        await using var context = await browser.ContextAsync();
        var page = await context.NewPageAsync();
        var troubles = new List<string>();
        page.Dialog += async (_, dialog) => { troubles.Add(dialog.Message); await dialog.DismissAsync(); };
        page.Console += (_, message) => troubles.Add(message.Text);
        page.PageError += (_, error) => troubles.Add(error);

        foreach (var path in (string[])["/en", "/fr", $"/fr/votes/{ServedExamples.Mill}", $"/en/votes/{ServedExamples.Mill}"])
        {
            await page.GotoAsync(site.Address + path);
            (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('script, img, iframe, b, [onclick], [onerror]')].map(e => e.outerHTML)"))
                .ShouldHaveSingleItem().ShouldStartWith("<script src=\"/inblue.js?v=");
            (await page.EvaluateAsync<string[]>(AstrayTurns)).ShouldBeEmpty();
        }
        var text = await page.Locator("main").TextContentAsync();
        foreach (var words in (string[])[$"{Script} says \"this\" & 'that' {Turn}of itself.", $"mill{Image}{Turn} on the river", $"{Closing}\" onclick=\"alert(4)\" {Turn}turned.", $"Lin{Turn} “Xue” &lt; <b>Li</b>"])
            text.ShouldNotBeNull().ShouldContain(words);
        troubles.ShouldBeEmpty();
    }

    /// <summary>Text that turns the direction of writing must be isolated within the document's own words; and our labels within those from it.</summary>
    private const string AstrayTurns = """
        () => {
            const astray = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const isolates = e => getComputedStyle(e).unicodeBidi.startsWith("isolate");
            while (walker.nextNode()) {
                if (!walker.currentNode.data.includes("\u202E")) continue;
                let around = walker.currentNode.parentElement;
                while (!isolates(around)) around = around.parentElement;
                if (!around.closest("bdi, body [lang]")) astray.push(around.outerHTML);
            }
            for (const label of document.querySelectorAll(".label")) if (!isolates(label)) astray.push(label.outerHTML);
            return astray;
        }
        """;
}
