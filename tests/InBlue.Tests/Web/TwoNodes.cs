using System.Net;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Web;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Tests.Web;

/// <summary>Two servers on one database, and a third program that works on it.</summary>
public sealed class TwoNodes
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_published_anywhere_is_on_each_node_at_the_next_request()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", store: Stores.Postgres);
        await using var one = await StartAsync(play.Place);
        await using var other = await StartAsync(play.Place);
        using var reader = new HttpClient();
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00");
        foreach (var node in (WebApplication[])[one, other])
            (await reader.GetStringAsync(new Uri($"{node.Urls.Single()}/en"), Cancel)).ShouldNotContain("S/2020/600");
        for (var tries = 0; play.Vote(vote).Closed is null && tries < 300; tries++)
            await Task.Delay(100, Cancel); // the nodes' clock is years past the end
        play.GoTo("2020-06-29 14:00:05");
        Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "The servers run on today's clock.", Cancel));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2020/625");
        play.Vote(vote).Stage.ShouldBe(Stage.Published);
        foreach (var node in (WebApplication[])[one, other])
        {
            (await reader.GetStringAsync(new Uri($"{node.Urls.Single()}/en"), Cancel)).ShouldContain("S/2020/600");
            await node.StopAsync(Cancel);
        }
    }

    [Fact]
    public async Task While_the_database_is_away_a_page_says_so_to_be_asked_again_and_then_the_server_goes_on()
    {
        using var database = new PostgresDatabase();
        await using (OpenRecord.ForWriting(database.Place, "security-council", "example.org", NodaTime.SystemClock.Instance))
        {
        }
        await using var node = await StartAsync(database.Place);
        using var reader = new HttpClient();
        var page = new Uri($"{node.Urls.Single()}/fr");
        (await reader.GetStringAsync(page, Cancel)).ShouldNotBeEmpty();

        database.Shut();
        using (var answer = await reader.GetAsync(page, Cancel))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(30));
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain(PageWords.In(Language.French).RecordAway);
        }
        database.Reopen();
        (await reader.GetStringAsync(page, Cancel)).ShouldNotBeEmpty();
        await node.StopAsync(Cancel);
    }

    private static async Task<WebApplication> StartAsync(RecordPlace place)
    {
        var server = Server.Build(place, "http://127.0.0.1:0");
        await server.StartAsync(Cancel);
        return server;
    }
}
