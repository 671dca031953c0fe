using System.Net;
using System.Text.RegularExpressions;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Tests.Scenarios;
using InBlue.Web;

namespace InBlue.Tests.Web;

/// <summary>A page shows the key with which the bundle that it offers verifies, whatever key the log has by now.</summary>
public sealed partial class TheKeyOnThePages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_renewal_while_a_vote_is_undisclosed_a_page_shows_the_key_that_signed_what_is_public_and_afterwards_the_new_one()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var first = await VoteAsync(play, "S/2020/1", "2020-06-26", "2020-06-29");
        await play.PublishAsync(first, "S/2020/2");
        var old = play.Key.ToString();
        var second = await play.CallAsync("S/2020/3", "2020-06-30 14:00", "2020-07-01 14:00");
        var next = KeyRenewal.Rotate(play.Place, play.Live.Database, play.Council.Id.Text, play.Clock).ToString();
        await play.RestartAsync();
        next.ShouldNotBe(old);

        await VoteAsync(play, second, "2020-06-30", "2020-07-01"); // to the count, since a server's own clock would close it
        (await ShownAsync(play)).ShouldBe([old, old]);
        await play.PublishAsync(second, "S/2020/4", "2532 (2020)");
        (await ShownAsync(play)).ShouldBe([next, next]);
    }

    /// <summary>On the page in both languages, after the bundle was held against it.</summary>
    private static async Task<string[]> ShownAsync(Play play)
    {
        await using var server = Server.Build(play.Place, "http://127.0.0.1:0");
        await server.StartAsync(Cancel);
        using var reader = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        var shown = new List<string>();
        foreach (var language in (string[])["en", "fr"])
        {
            var page = await reader.GetStringAsync(new Uri($"/{language}/votes/S/2020/1", UriKind.Relative), Cancel);
            shown.Add(WebUtility.HtmlDecode(Key().Match(page).Groups[1].Value));
            var bundle = await reader.GetByteArrayAsync(new Uri("/bundles/S/2020/1.zip", UriKind.Relative), Cancel);
            BundleAudit.Check(bundle, VerifierKey.TryParse(shown[^1])).Verified.ShouldBeTrue();
        }
        return [.. shown];
    }

    private static async Task<VoteName> VoteAsync(Play play, string symbol, string opens, string closes)
    {
        var vote = await play.CallAsync(symbol, $"{opens} 14:00", $"{closes} 14:00");
        await VoteAsync(play, vote, opens, closes);
        return vote;
    }

    private static async Task VoteAsync(Play play, VoteName vote, string opens, string closes)
    {
        play.GoTo($"{opens} 15:00");
        foreach (var member in (string[])["BEL", "CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS"])
            await play.VoteAsync(vote, member);
        play.GoTo($"{closes} 14:00");
        await play.PassTimeAsync(Play.At($"{closes} 13:59:59"));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
    }

    [GeneratedRegex("class=\"key\">([^<]+)<")]
    private static partial Regex Key();
}
