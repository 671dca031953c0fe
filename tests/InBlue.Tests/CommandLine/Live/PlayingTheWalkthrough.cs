namespace InBlue.Tests.CommandLine.Live;

/// <summary>docs/walkthrough.md is played as it is written.</summary>
public sealed class PlayingTheWalkthrough
{
    [Fact]
    public async Task Every_command_of_the_page_says_what_the_page_says()
    {
        using var folder = new AFolder();
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "walkthrough.md"), TestContext.Current.CancellationToken);
        await APlayedPage.PlayAsync(page.Split("\n## By the verbs\n")[1], folder, atLeast: 35);
    }
}
