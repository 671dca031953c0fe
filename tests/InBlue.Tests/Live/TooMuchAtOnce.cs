using System.Net;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Tests.Web;
using InBlue.Web;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>What comes faster than the disk takes it waits up to a limit; beyond it, whoever sends hears so at once, and nothing of it is recorded.</summary>
public sealed class TooMuchAtOnce : IDisposable
{
    private readonly Interrupted database = new(new MemoryRecord());
    private readonly FakeClock clock = new(Play.At("2020-06-26 13:00"));

    [Fact]
    public async Task Beyond_the_limit_each_is_told_to_send_again_and_what_waited_is_recorded()
    {
        await using var office = OfficeOn.Database(database, OfficeOn.NewKey(), clock);
        await office.RegisterAsync("FRA");
        await office.CallAsync();
        office.GoTo("2020-06-26 15:00");
        using var held = database.HoldAtCommit(OfficeOn.Cancel);
        var letters = Enumerable.Range(0, WaitingRoom.MostWishes).Select(n => WholeVote.ReceiveAsync(office, $"Letter {n}\n")).ToArray();
        held.WaitUntilThere();
        for (var more = 0; more < 3; more++)
        {
            var e = await Should.ThrowAsync<RecordBusyException>(WholeVote.ReceiveAsync(office, $"One more {more}\n"));
            e.Message.ShouldBe("The secretariat's server is receiving more than it can write; nothing was recorded; send again in a moment.");
        }
        held.LetGo();
        foreach (var done in await Task.WhenAll(letters))
            Play.Recorded(done);
        office.Vote.Letters.Count.ShouldBe(WaitingRoom.MostWishes);

        Play.Recorded(await WholeVote.ReceiveAsync(office, "One more 0\n")); // sent again in a moment
        office.Vote.Letters.Count.ShouldBe(WaitingRoom.MostWishes + 1);
        office.ShouldVerify();
    }

    [Fact]
    public async Task Whoever_is_refused_or_fails_gives_the_place_back()
    {
        await using var office = OfficeOn.Database(database, OfficeOn.NewKey(), clock);
        await office.RegisterAsync("FRA");
        await office.CallAsync();
        office.GoTo("2020-06-26 15:00");
        for (var n = 0; n < WaitingRoom.MostWishes; n++)
            Play.Refused(VoteRefusal.UnknownLetter, await office.Letters.AcknowledgeAsync(OfficeOn.First, Play.Director, 99, OfficeOn.Cancel));
        for (var n = 0; n < 3; n++)
        {
            database.FailAt(new Interruption("Commit", 1, After: false));
            await Should.ThrowAsync<IOException>(WholeVote.ReceiveAsync(office, $"Letter {n}\n"));
        }
        Play.Recorded(await WholeVote.ReceiveAsync(office, "Letter\n"));
    }

    [Fact]
    public void Bytes_that_wait_are_limited_as_well_and_one_alone_is_always_let_in()
    {
        var room = new WaitingRoom(mostWishes: 10, mostBytes: 100);
        room.Enter(1000);
        Should.Throw<RecordBusyException>(() => room.Enter(1));
        room.Leave(1000);
        room.Enter(60);
        room.Enter(40);
        Should.Throw<RecordBusyException>(() => room.Enter(1));
        room.Leave(60);
        room.Enter(60);
    }

    [Fact]
    public async Task A_page_says_so_in_the_readers_language_with_the_status_for_it()
    {
        using var example = new SqliteFolder();
        await using var server = Server.Build(example.DataPath, "http://127.0.0.1:0");
        server.MapGet("/fr/busy", IResult () => throw new RecordBusyException());
        await server.StartAsync(OfficeOn.Cancel);
        using var reader = new HttpClient();
        using var answer = await reader.GetAsync(new Uri(server.Urls.Single() + "/fr/busy"), OfficeOn.Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(2));
        (await answer.Content.ReadAsStringAsync(OfficeOn.Cancel)).ShouldContain(PageWords.In(Language.French).Busy);
    }

    public void Dispose() => database.Dispose();
}
