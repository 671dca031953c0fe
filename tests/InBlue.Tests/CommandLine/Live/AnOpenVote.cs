namespace InBlue.Tests.CommandLine.Live;

/// <summary>A vote that is open, with one letter that two officers confirmed at once, called by two processes at once; for the tests that only ask, or are refused.</summary>
public sealed class AnOpenVote : IAsyncLifetime
{
    internal APractice Practice { get; } = new();

    internal Ran[] TwoCalls { get; private set; } = [];

    internal Ran[] TwoConfirmations { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await Practice.BeginAsync("FRA", "BEL");
        var draft = Practice.Folder.Put("draft.txt", APractice.Draft);
        (await Practice.AsAsync("officer.one", "draft", "submit", draft, "--item", "Practice", "--sponsor", "FRA", "--symbol", APractice.Symbol, "--language", "en")).Should(0);
        (await Practice.AsAsync("officer.one", "draft", "blue", APractice.Symbol)).Should(0);
        TwoCalls = await Twice("pr.fra", ["call", APractice.Symbol, .. APractice.Window]);
        (await Practice.AsAsync("officer.one", "practice", "clock", "--to", "2020-06-26T15:00")).Should(0);
        (await Practice.AsAsync("officer.one", "letter", "receive", APractice.Symbol, Practice.Put("BEL", "txt"), "--channel", "portal")).Should(0);
        TwoConfirmations = await Twice("officer.one", ["letter", "confirm", APractice.Symbol, "1"]);
    }

    private Task<Ran[]> Twice(string person, string[] args) =>
        Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Practice.AsAsync(person, [.. args, "--json"])));

    public ValueTask DisposeAsync()
    {
        Practice.Dispose();
        return ValueTask.CompletedTask;
    }
}

[CollectionDefinition(nameof(AnOpenVote))]
public sealed class AnOpenVoteTests : ICollectionFixture<AnOpenVote>;
