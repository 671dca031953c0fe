using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Scenarios;

[Collection(nameof(Browser))]
public sealed class TheVoteOfJune2020(Browser browser)
{
    private static readonly string[] Members =
        ["BEL", "CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "ZAF", "TUN", "GBR", "USA", "VNM"];

    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public async Task As_it_was(string store)
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", store: store);
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 16:00");
        foreach (var member in Members.Except(["ZAF", "NER", "GBR"]))
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-28 11:00"); // a Sunday: letters may come while the clock is paused
        await play.VoteAsync(vote, "ZAF");
        play.GoTo("2020-06-29 10:00");
        await play.VoteAsync(vote, "NER");
        await play.VoteAsync(vote, "GBR");

        play.GoTo("2020-06-29 14:00:05");
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        var counted = play.Vote(vote).Count!;
        (counted.Outcome, counted.Counts.For).ShouldBe((Outcome.Adopted, 15));
        play.GoTo("2020-06-29 15:30");
        await play.PublishAsync(vote, "S/2020/625");
        play.Vote(vote).Stage.ShouldBe(Stage.Published);
        await play.VerifyAsync(browser, vote);
    }
}
