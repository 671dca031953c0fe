using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>A whole vote with the power cut at one append after the other: before it, in the middle of it, and once it is on the disk but before anybody was told.</summary>
public sealed class KilledAtEveryAppend
{
    private static readonly string[] Plain = [.. PlayedThroughAsync().GetAwaiter().GetResult()];

    [Theory]
    [InlineData("BeginWrite", false, true)]
    [InlineData("ReplaceHead", false, true)]
    [InlineData("Commit", false, true)]
    [InlineData("Commit", true, true)]
    [InlineData("Commit", false, false)] // a fault of the disk that the program outlives
    [InlineData("Commit", true, false)]
    public async Task Nothing_acknowledged_is_lost_and_nothing_happens_twice(string call, bool after, bool restart)
    {
        var acts = WholeVote.Acts();
        for (var killed = 0; killed < acts.Length; killed++)
            await PlayWithFaultAsync(acts, killed, new Interruption(call, 1, after), restart);
    }

    private static async Task PlayWithFaultAsync(ImmutableArray<Act> acts, int killed, Interruption fault, bool restart)
    {
        var (disk, key, clock) = (new MemoryRecord(), OfficeOn.NewKey(), new FakeClock(Play.At("2020-06-26 13:00")));
        var database = new Interrupted(disk);
        var office = OfficeOn.Database(database, key, clock);
        for (var i = 0; i < acts.Length; i++)
        {
            var act = acts[i];
            if (act.At is { } at)
                office.GoTo(at);
            if (i != killed)
            {
                (await act.DoAsync(office)).ShouldNotBeNull($"{act.Name}, with a fault {fault} at {acts[killed].Name}").ShouldBeGreaterThan(0, act.Name);
                continue;
            }
            var acknowledged = Log(disk);
            database.FailAt(fault);
            (await Should.ThrowAsync<IOException>(() => act.DoAsync(office))).ShouldBe(Interrupted.Fault);
            database.Failed.ShouldBeTrue();
            if (restart)
                (database, office) = await ReopenAsync(office, disk, key, clock);
            Log(disk).Take(acknowledged.Length).ShouldBe(acknowledged);
            (Log(disk).Length > acknowledged.Length).ShouldBe(fault.After, act.Name);

            // Whoever heard of the fault does it once more: it happens, unless it has.
            var again = await act.DoAsync(office);
            (again > 0).ShouldBe(!fault.After, $"{act.Name}: {again}");
        }
        Kinds(disk).ShouldBe(Plain, $"a fault {fault} at {acts[killed].Name}");
        office.Facts().OfType<VoteEvent.Closed>().Count().ShouldBe(1);
        office.ShouldVerify();
        await office.DisposeAsync();
    }

    private static async Task<(Interrupted, OfficeOn)> ReopenAsync(OfficeOn office, MemoryRecord disk, SigningKey key, FakeClock clock)
    {
        await office.DisposeAsync();
        var database = new Interrupted(disk);
        var reopened = OfficeOn.Database(database, key, clock);
        reopened.ShouldVerify();
        return (database, reopened);
    }

    private static async Task<string[]> PlayedThroughAsync()
    {
        var disk = new MemoryRecord();
        await using var office = OfficeOn.Database(disk, OfficeOn.NewKey(), new FakeClock(Play.At("2020-06-26 13:00")));
        foreach (var act in WholeVote.Acts())
        {
            if (act.At is { } at)
                office.GoTo(at);
            (await act.DoAsync(office)).ShouldNotBeNull(act.Name).ShouldBeGreaterThan(0, act.Name);
        }
        office.ShouldVerify();
        return Kinds(disk);
    }

    private static string[] Kinds(MemoryRecord disk) => [.. disk.Entries("security-council", 0, int.MaxValue).Select(e => Payload.Read(e.Payload!.Value.Span).Kind)];

    private static string[] Log(MemoryRecord disk) => [.. disk.Entries("security-council", 0, int.MaxValue).Select(e => $"{e.Number} {e.Digest}")];
}
