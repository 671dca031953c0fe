using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Web;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Tests.Web;

/// <summary>Servers run on the real clock, which is years past the ends of these votes.</summary>
public sealed class ClosingInTime
{
    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public async Task Two_servers_that_start_after_the_end_close_the_vote_once_and_show_the_gap(string store)
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", store: store);
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        new LastSeen(play.DataPath).Write(Play.At("2020-06-29 13:58"));

        await using (var one = await StartAsync(play.Place))
        await using (var other = await StartAsync(play.Place))
        {
            await UntilAsync(() => play.Vote(vote).Closed is not null);
            await Task.WhenAll(one.StopAsync(TestContext.Current.CancellationToken), other.StopAsync(TestContext.Current.CancellationToken));
        }

        var state = play.Vote(vote);
        state.Closed!.End.ShouldBe(state.Closes);
        state.OpenIncident!.From.ShouldBe(Play.At("2020-06-29 13:58"));
        var kinds = play.Live.Database.EntriesOf(vote).Select(e => Payload.Read(e.Payload!.Value.Span).Kind).ToArray();
        kinds.Count(k => k == VoteEventKinds.Of(state.Closed)).ShouldBe(1);
        new LastSeen(play.DataPath).Read()!.Value.ShouldBeGreaterThan(state.Closes); // it goes on being seen
    }

    [Fact]
    public async Task A_vote_called_while_the_server_runs_is_closed_by_it()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var server = await StartAsync(play.Place); // before there is any vote
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        await UntilAsync(() => play.Vote(vote).Closed is not null);
        play.Vote(vote).Closed!.Noticed.ShouldBeGreaterThan(play.Vote(vote).Closes);
    }

    [Fact]
    public async Task A_record_without_live_votes_is_left_as_it_is()
    {
        await using var site = await Site.OverAsync(ExampleRecord.ExampleBytes);
        await site.OpenAsync();
        await site.TextAsync("/en");
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        Directory.GetFiles(Path.GetDirectoryName(site.DataPath)!, "*.seen").ShouldBeEmpty();
    }

    private static async Task<WebApplication> StartAsync(RecordPlace place)
    {
        var server = Server.Build(place, "http://127.0.0.1:0");
        await server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            tries.ShouldBeLessThan(300, "the server has not closed the vote");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
