using System.Net;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using InBlue.Web;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Tests.Web;

/// <summary>A vote that is run here is nobody's business until its document is published; then it is everybody's.</summary>
public sealed class ALiveVoteToRead
{
    private static readonly string[] Addresses =
        ["/en/votes/S/2020/1", "/fr/votes/S/2020/1", "/en/votes/S/2020/1?vote=1", "/bundles/S/2020/1.zip", "/documents/S/2020/1.en.html", "/documents/S/2020/1.fr.html"];

    [Fact]
    public async Task No_page_tells_of_it_before_its_document_is_published()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var server = Server.Build(play.DataPath, "http://127.0.0.1:0");
        await server.StartAsync(TestContext.Current.CancellationToken);
        using var reader = new HttpClient();

        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        await ShouldBeSilentAsync(reader, server, "called");
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL", Position.Against);
        await ShouldBeSilentAsync(reader, server, "a letter");
        foreach (var member in (string[])["CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "ZAF", "TUN", "GBR", "USA"])
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync();
        await ShouldBeSilentAsync(reader, server, "closed");
        if (play.Vote(vote).OpenIncident is not null) // the server's own clock, years later
            Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "The clock of a test.", TestContext.Current.CancellationToken));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await ShouldBeSilentAsync(reader, server, "counted");
        await play.PublishAsync(vote, "S/2020/2");

        foreach (var address in Addresses)
            (await GetAsync(reader, server, address)).Status.ShouldBe(HttpStatusCode.OK, address);
        (await GetAsync(reader, server, "/en")).Text.ShouldContain("S/2020/1");
    }

    [Fact]
    public async Task Afterwards_everybody_reads_the_result_every_letter_and_the_document_and_verifies_them()
    {
        await using var play = await PublishedAsync();
        await using var server = Server.Build(play.DataPath, "http://127.0.0.1:0");
        await server.StartAsync(TestContext.Current.CancellationToken);
        using var reader = new HttpClient();
        var (_, page) = await GetAsync(reader, server, "/en/votes/S/2020/1");
        page.ShouldContain("13 in favour, none against, 1 abstention, 1 absent");
        page.ShouldContain("Adopted as resolution 2531 (2020).");
        page.ShouldContain("Friday, 26 June 2020, 15:12:07");
        page.ShouldContain("<mark class=\"position\">abstains on</mark>");
        page.ShouldContain("no letter was counted"); // of Viet Nam
        page.ShouldContain("found no fault");
        page.ShouldContain(play.Key.ToString().Split('+')[0]);
        (await GetAsync(reader, server, "/fr/votes/S/2020/1")).Text.ShouldContain("Ce vote a été tenu par écrit");

        using var document = await reader.GetAsync(new Uri(server.Urls.Single() + "/documents/S/2020/1.fr.html"), TestContext.Current.CancellationToken);
        document.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldEndWith("sandbox");
        (await document.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("S/2020/2");
        (await GetAsync(reader, server, "/documents/S/2020/1.de.html")).Status.ShouldBe(HttpStatusCode.NotFound);
        var bundle = await reader.GetByteArrayAsync(new Uri(server.Urls.Single() + "/bundles/S/2020/1.zip"), TestContext.Current.CancellationToken);
        BundleAudit.Check(bundle, play.Key).Verified.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_erased_of_it_is_said_to_be_withheld()
    {
        await using var play = await PublishedAsync();
        var vote = new VoteName(play.Council.Id.Text, "S/2020/1", 1);
        var late = new LetterInHand(Encoding.UTF8.GetBytes("Too late, by mail.\n-- \r\n"), FileForm.Eml, "Too late, by mail.\n");
        Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, late, play.Mailbox("2020-06-29 14:00", 9), TestContext.Current.CancellationToken));
        var done = new Erasures(play.Live, play.DataPath).EraseMail(Play.Director, vote, 15, "Asked for by <somebody>.").ShouldBeOfType<Erasure.Done>();
        await using var server = Server.Build(play.DataPath, "http://127.0.0.1:0");
        await server.StartAsync(TestContext.Current.CancellationToken);
        using var reader = new HttpClient();
        foreach (var (path, words) in ((string, PageWords)[])[("/en/votes/S/2020/1", PageWords.English), ("/fr/votes/S/2020/1", PageWords.French)])
            (await GetAsync(reader, server, path)).Text.ShouldContain($"<p>{words.Withheld("15", $"{done.By}")} <bdi>Asked for by <somebody>.</bdi></p>");
        (await reader.GetStringAsync(new Uri(server.Urls.Single() + "/en/votes/S/2020/1"), TestContext.Current.CancellationToken)).ShouldContain("&lt;somebody&gt;");
    }

    /// <summary>A published vote without a letter of Viet Nam, and with an abstention.</summary>
    internal static async Task<Play> PublishedAsync()
    {
        var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:12:07");
        foreach (var member in (string[])["CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "ZAF", "TUN", "GBR", "USA"])
            await play.VoteAsync(vote, member);
        await play.VoteAsync(vote, "BEL", Position.Abstain);
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2020/2");
        return play;
    }

    private static async Task ShouldBeSilentAsync(HttpClient reader, WebApplication server, string when)
    {
        foreach (var address in Addresses)
            (await GetAsync(reader, server, address)).Status.ShouldBe(HttpStatusCode.NotFound, $"{when}: {address}");
        (await GetAsync(reader, server, "/en")).Text.ShouldNotContain("S/2020/1", customMessage: when);
    }

    private static async Task<(HttpStatusCode Status, string Text)> GetAsync(HttpClient reader, WebApplication server, string address)
    {
        using var answer = await reader.GetAsync(new Uri(server.Urls.Single() + address), TestContext.Current.CancellationToken);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
