namespace InBlue.Tests.CommandLine.Live;

/// <summary>A letter that comes before the voting period begins never counts: whoever sends it is told. The same bytes sent again within it are a letter like any other.</summary>
public sealed class LettersBeforeTheOpening : IDisposable
{
    private readonly APractice practice = new();

    public void Dispose() => practice.Dispose();

    private async Task DoAsync(string person, params string[] args) => (await practice.AsAsync(person, args)).Should(0);

    [Fact]
    public async Task Whoever_sends_one_is_told_that_it_does_not_count_and_sends_the_same_again_within_the_period()
    {
        await practice.BeginAsync("FRA", "BEL");
        await DoAsync("officer.one", "draft", "submit", practice.Folder.Put("draft.txt", APractice.Draft), "--item", "Practice", "--sponsor", "FRA", "--symbol", APractice.Symbol, "--language", "en");
        await DoAsync("officer.one", "draft", "blue", APractice.Symbol);
        await DoAsync("pr.fra", ["call", APractice.Symbol, .. APractice.Window]);
        Task<Ran> SendAsync(string file) => practice.AsAsync("pr.bel", "letter", "receive", APractice.Symbol, file, "--channel", "portal");
        var early = practice.Put("BEL", "txt");

        (await SendAsync(early)).Should(0).Out.ReplaceLineEndings(" ").ShouldContain("It came before the voting period, which begins on Friday, 26 June 2020, 14:00:00");
        await DoAsync("officer.one", "practice", "clock", "--to", "2020-06-26T15:00");
        (await SendAsync(early)).Should(0).Out.ReplaceLineEndings(" ").ShouldContain("Its receipt is issued");
        (await practice.AsAsync("officer.one", "letter", "list", APractice.Symbol)).Should(0).Out.ShouldContain("before the opening: does not count");
        (await practice.AsAsync("officer.one", "letter", "show", APractice.Symbol, "2")).Should(0).Out.ReplaceLineEndings(" ").ShouldContain("Same file as letter 1, Friday, 26 June 2020, 13:");
    }
}
