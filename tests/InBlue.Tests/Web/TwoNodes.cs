using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Web;
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

    private static async Task<WebApplication> StartAsync(RecordPlace place)
    {
        var server = Server.Build(place, "http://127.0.0.1:0");
        await server.StartAsync(Cancel);
        return server;
    }
}
