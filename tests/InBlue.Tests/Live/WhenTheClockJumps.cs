using InBlue.Procedure.WrittenVotes;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>The clock of the machine is wrong for a while in the middle of a vote. What is recorded stays in order, and the vote goes to its end and verifies.</summary>
public sealed class WhenTheClockJumps
{
    [Theory]
    [InlineData(-3600), InlineData(-86400), InlineData(3600), InlineData(86400)]
    public async Task Recorded_instants_never_go_back_no_letter_is_lost_and_the_vote_verifies(int seconds)
    {
        var clock = new FakeClock(Play.At("2020-06-26 13:00"));
        using var disk = new MemoryRecord();
        await using var office = OfficeOn.Database(disk, OfficeOn.NewKey(), clock);
        await office.RegisterAsync("FRA");
        await office.CallAsync();
        office.GoTo("2020-06-27 15:00");
        Play.Recorded(await WholeVote.ReceiveAsync(office, "Before.\n"));
        clock.Advance(Duration.FromSeconds(seconds));
        Play.Recorded(await WholeVote.ReceiveAsync(office, "Meanwhile.\n"));
        await office.End.PassAsync(null, OfficeOn.Cancel);
        office.Vote.Closed.ShouldBeNull(); // it ends on the 29th, by either clock
        office.GoTo("2020-06-27 15:01");
        Play.Recorded(await WholeVote.ReceiveAsync(office, "After.\n"));

        string[] recorded = [.. disk.Entries(OfficeOn.First.Council, 0, int.MaxValue).Select(e => InBlue.Record.Entries.Payload.Read(e.Payload!.Value.Span).RecordedAt)];
        recorded.ShouldBe(recorded.Order(StringComparer.Ordinal));
        office.Vote.Letters.Keys.ShouldBe([1, 2, 3]);
        office.Vote.Letters[2].Arrival.Received.ShouldBe(Play.At("2020-06-27 15:00") + Duration.FromSeconds(seconds)); // as the clock said, which a person must judge
        await Settling.PublishAsync(office);
        office.ShouldVerify();
    }

    [Fact]
    public async Task A_clock_that_jumps_beyond_the_end_closes_the_vote_and_a_clock_set_right_does_not_open_it_again()
    {
        var clock = new FakeClock(Play.At("2020-06-26 13:00"));
        using var disk = new MemoryRecord();
        await using var office = OfficeOn.Database(disk, OfficeOn.NewKey(), clock);
        await office.RegisterAsync("FRA");
        await office.CallAsync();
        office.GoTo("2020-06-29 13:30");
        Play.Recorded(await WholeVote.ReceiveAsync(office, "In time.\n"));
        clock.Advance(Duration.FromHours(1));
        await office.End.PassAsync(null, OfficeOn.Cancel);
        office.Vote.Closed.ShouldNotBeNull();
        office.GoTo("2020-06-29 13:31");
        await office.End.PassAsync(null, OfficeOn.Cancel);
        office.Facts().OfType<VoteEvent.Closed>().Count().ShouldBe(1);
        Play.Recorded(await WholeVote.ReceiveAsync(office, "In time as well, by its stamp.\n"));
        office.Vote.Letters.Count.ShouldBe(2);
        office.GoTo("2020-06-29 14:31");
        await Settling.PublishAsync(office);
        office.ShouldVerify();
    }
}
