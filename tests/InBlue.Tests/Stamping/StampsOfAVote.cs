using System.Net;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Tests.Web;
using InBlue.Web;
using NodaTime;

namespace InBlue.Tests.Stamping;

/// <summary>What is stamped of a vote, when, and from when on it is served.</summary>
public sealed class StampsOfAVote
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public async Task The_call_and_the_close_are_stamped_under_the_first_checkpoint_over_each(string store)
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", store: store);
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var call = FindingMoments.Of(play.Live.Database, vote).ShouldHaveSingleItem();
        (call.Moment, call.Vote, call.RecordedAt).ShouldBe((StampedMoment.Call, vote, play.Clock.GetCurrentInstant()));
        call.Signed.Text.ShouldBe(play.Live.Database.Head(vote.Council)!.Checkpoint); // nothing came after the call
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync();
        var both = FindingMoments.Of(play.Live.Database, vote);
        both.Select(m => m.Moment).ShouldBe([StampedMoment.Call, StampedMoment.Close]);
        both[0].Signed.Text.ShouldBe(call.Signed.Text);
        var closed = play.Live.Database.EntriesOf(vote).Single(e => InBlue.Record.Entries.Payload.Read(e.Payload!.Value.Span).Kind == "vote.closed").Number;
        both[1].Signed.Checkpoint.Size.ShouldBeGreaterThan(closed);
        play.Live.Database.Entries(vote.Council, closed, 100).First(e => e.Checkpoint is not null).Number.ShouldBe(both[1].Signed.Checkpoint.Size - 1);
    }

    [Fact]
    public async Task A_stamp_that_fails_is_asked_for_again_and_one_that_is_there_is_not()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var authority = await AnAuthority.ServedAsync();
        authority.Clock = play.Clock;
        using var seen = authority.Seen();
        var beside = new StampFiles(play.DataPath);
        var stamping = new StampingAsTheyCome(play.Live.Database, beside, seen, play.Clock);
        (await stamping.PassAsync(Cancel)).ShouldBeEmpty();

        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        authority.Instead = c => Task.FromResult(c.Response.StatusCode = 503);
        var failed = (await stamping.PassAsync(Cancel)).ShouldHaveSingleItem().ShouldBeOfType<StampNews.Failed>();
        (failed.First, failed.GivenUp, failed.Of.Vote).ShouldBe((true, false, vote));
        (await stamping.PassAsync(Cancel)).ShouldBeEmpty(); // not at once again
        play.Clock.AdvanceSeconds(6);
        (await stamping.PassAsync(Cancel)).ShouldHaveSingleItem().ShouldBeOfType<StampNews.Failed>().First.ShouldBeFalse();

        authority.Instead = null;
        play.Clock.AdvanceSeconds(11);
        var taken = (await stamping.PassAsync(Cancel)).ShouldHaveSingleItem().ShouldBeOfType<StampNews.Taken>().Stamp;
        (taken.Before, taken.Warning, taken.Stamp.At).ShouldBe((false, null, Instant.FromUnixTimeSeconds(play.Clock.GetCurrentInstant().ToUnixTimeSeconds())));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(play.DataPath + ".security-council.stamped").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        beside.Find(vote.Council, taken.Of.Signed)!.Bytes.ToArray().ShouldBe(taken.Stamp.Bytes.ToArray());
        var asked = authority.Asked;
        (await new StampingAsTheyCome(play.Live.Database, beside, seen, play.Clock).PassAsync(Cancel)).ShouldHaveSingleItem().ShouldBeOfType<StampNews.Taken>().Stamp.Before.ShouldBeTrue(); // after a restart
        (await stamping.PassAsync(Cancel)).ShouldBeEmpty();
        authority.Asked.ShouldBe(asked);
    }

    [Fact]
    public async Task After_a_day_it_is_given_up_and_what_is_older_is_not_begun()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var authority = await AnAuthority.ServedAsync();
        authority.Instead = c => Task.FromResult(c.Response.StatusCode = 503);
        using var seen = authority.Seen();
        var stamping = new StampingAsTheyCome(play.Live.Database, new StampFiles(play.DataPath), seen, play.Clock);
        await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        await stamping.PassAsync(Cancel);
        play.GoTo("2020-06-27 13:30");
        (await stamping.PassAsync(Cancel)).ShouldHaveSingleItem().ShouldBeOfType<StampNews.Failed>().GivenUp.ShouldBeTrue();
        play.GoTo("2020-06-27 15:30");
        (await stamping.PassAsync(Cancel)).ShouldBeEmpty();
        (await new StampingAsTheyCome(play.Live.Database, new StampFiles(play.DataPath), seen, play.Clock).PassAsync(Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_authority_whose_clock_says_otherwise_is_believed_and_told_of()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var authority = await AnAuthority.ServedAsync();
        using var seen = authority.Seen(); // on the clock of today
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var taken = (await new TakingStamps(play.Live.Database, new StampFiles(play.DataPath), seen, play.Clock).TakeAsync(vote, Cancel)).ShouldHaveSingleItem();
        taken.Warning.ShouldNotBeNull().ShouldContain("this machine's clock 2020-06-26T17:00:00Z");
    }

    [Fact]
    public async Task It_is_served_with_its_checkpoint_and_not_before_that_is_public()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var authority = await AnAuthority.ServedAsync();
        using var seen = authority.Seen();
        var beside = new StampFiles(play.DataPath);
        var taking = new TakingStamps(play.Live.Database, beside, seen, play.Clock);
        await using var server = Server.Build(play.DataPath, "http://127.0.0.1:0");
        await server.StartAsync(Cancel);
        using var reader = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var call = (await taking.TakeAsync(vote, Cancel)).Single();
        taking.IsPublic(call.Of).ShouldBeFalse();
        (await StatusAsync($"{call.Of.Signed.Checkpoint.Size}.tsr")).ShouldBe(HttpStatusCode.NotFound);

        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        if (play.Vote(vote).OpenIncident is not null) // the server's own clock, years later
            Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "The clock of a test.", Cancel));
        var both = await taking.TakeAsync(vote, Cancel);
        both.Select(t => t.Before).ShouldBe([true, false]);
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        foreach (var stamp in both)
            (await StatusAsync($"{stamp.Of.Signed.Checkpoint.Size}.tsr")).ShouldBe(HttpStatusCode.NotFound);

        await play.PublishAsync(vote, "S/2020/2");
        foreach (var stamp in both)
        {
            var size = stamp.Of.Signed.Checkpoint.Size;
            using var answer = await reader.GetAsync(new Uri($"/log/security-council/checkpoints/{size}.tsr", UriKind.Relative), Cancel);
            answer.Content.Headers.ContentType!.ToString().ShouldBe("application/timestamp-reply");
            var served = await answer.Content.ReadAsByteArrayAsync(Cancel);
            var note = InBlue.Record.Checkpoints.CheckpointNote.TryParse(await reader.GetByteArrayAsync(new Uri($"/log/security-council/checkpoints/{size}", UriKind.Relative), Cancel)).ShouldNotBeNull();
            StampAudit.Check(note.Signed, served, AuthorityCertificates.TryRead(authority.Root.Pem), [play.Key]).Verified.ShouldBeTrue();
        }
        foreach (var none in (string[])["1.tsr", "0.tsr", "01.tsr", ".tsr", "99999999.tsr", $"{both[0].Of.Signed.Checkpoint.Size}.TSR", "..%2f1.tsr"])
            (await StatusAsync(none)).ShouldBe(HttpStatusCode.NotFound);

        beside.Keep(vote.Council, both[0].Of.Signed, both[1].Stamp); // of another checkpoint, as after a log went on under another name
        (await StatusAsync($"{both[0].Of.Signed.Checkpoint.Size}.tsr")).ShouldBe(HttpStatusCode.NotFound);

        async Task<HttpStatusCode> StatusAsync(string name) => (await reader.GetAsync(new Uri($"/log/security-council/checkpoints/{name}", UriKind.Relative), Cancel)).StatusCode;
    }

    [Fact]
    public async Task A_server_stamps_what_it_closes_and_closes_it_also_where_the_authority_is_silent()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var authority = await AnAuthority.ServedAsync();
        authority.Instead = c => Task.Delay(Timeout.InfiniteTimeSpan, c.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        var first = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        await using var server = Server.Build(play.Place, "http://127.0.0.1:0", timeAuthority: authority.Address); // on the clock of today: it closes the vote
        await server.StartAsync(Cancel);
        await UntilAsync(() => authority.Asked > 0);
        play.Vote(first).Closed.ShouldNotBeNull();
        var second = await play.CallAsync("S/2020/3", "2020-06-26 14:00", "2020-06-29 14:00");
        await UntilAsync(() => play.Vote(second).Closed is not null); // while it waits for the authority
        authority.Instead = null;
        var beside = new StampFiles(play.DataPath);
        await UntilAsync(() => FindingMoments.Of(play.Live.Database, second).All(m => m.Moment == StampedMoment.Call || beside.Find(m.Vote.Council, m.Signed) is not null));
        await server.StopAsync(Cancel);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            tries.ShouldBeLessThan(600, "it has not come about");
            await Task.Delay(100, Cancel);
        }
    }
}
