namespace InBlue.Tests.CommandLine;

/// <summary>The restore drill of docs/operate.md is played as it is written.</summary>
public sealed class PlayingTheRestoreDrill
{
    [Fact]
    public async Task Every_command_of_the_drill_says_what_the_page_says()
    {
        using var folder = new AFolder();
        folder.Put("example.txt", Documents.Example);
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "operate.md"), TestContext.Current.CancellationToken);
        await APlayedPage.PlayAsync(page.Split("\n### The restore drill\n")[1].Split("\n## ")[0], folder, atLeast: 10);
    }
}
