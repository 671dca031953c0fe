namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>docs/mandates.md is played as it is written, on the files of examples.</summary>
public sealed class PlayingTheYearOfAMandate
{
    [Fact]
    public async Task Every_command_of_the_page_says_what_the_page_says()
    {
        using var folder = new AFolder();
        foreach (var name in (string[])["mandate.txt", "mandate-renewed.txt", "values.csv"])
            folder.Put($"examples/{name}", await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "examples", name), TestContext.Current.CancellationToken));
        await APlayedPage.PlayAsync(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "mandates.md"), TestContext.Current.CancellationToken), folder, atLeast: 40);
    }
}
