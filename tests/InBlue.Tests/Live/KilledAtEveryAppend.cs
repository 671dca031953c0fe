using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>A whole vote with the power cut at one append after the other: before it, in the middle of it, and once it is on the disk but before anybody was told.</summary>
public sealed class KilledAtEveryAppend
{
    private static readonly SigningKey Key = OfficeOn.NewKey();

    /// <summary>The vote played through once: the record, and the hour, before each act and after the last.</summary>
    private static readonly Lazy<Task<ImmutableArray<(MemoryRecord Disk, Instant Now)>>> Plain = new(PlayedThroughAsync);

    [Theory]
    [InlineData("ReplaceHead", false, true)]
    [InlineData("Commit", true, true)]
    [InlineData("Commit", false, false)] // a fault of the disk that the program outlives
    [InlineData("Commit", true, false)]
    public async Task Nothing_acknowledged_is_lost_and_nothing_happens_twice(string call, bool after, bool restart)
    {
        var plain = await Plain.Value;
        for (var killed = 0; killed < plain.Length - 1; killed++)
            await PlayOnAsync(plain[killed], killed, Kinds(plain[^1].Disk), new Interruption(call, 1, after), restart);
    }

    private static async Task PlayOnAsync((MemoryRecord Disk, Instant Now) before, int killed, string[] plain, Interruption fault, bool restart)
    {
        var (acts, disk, clock) = (WholeVote.Acts(), before.Disk.Fork(), new FakeClock(before.Now));
        var database = new Interrupted(disk);
        var office = OfficeOn.Database(database, Key, clock);
        for (var i = killed; i < acts.Length; i++)
        {
            var act = acts[i];
            if (act.At is { } at)
                office.GoTo(at);
            if (i > killed)
            {
                (await act.DoAsync(office)).ShouldNotBeNull($"{act.Name}, with a fault {fault} at {acts[killed].Name}").ShouldBeGreaterThan(0, act.Name);
                continue;
            }
            var acknowledged = Log(disk);
            database.FailAt(fault);
            (await Should.ThrowAsync<IOException>(() => act.DoAsync(office))).ShouldBe(Interrupted.Fault);
            database.Failed.ShouldBeTrue();
            if (restart)
            {
                await office.DisposeAsync();
                office = OfficeOn.Database(disk, Key, clock);
            }
            Log(disk).Take(acknowledged.Length).ShouldBe(acknowledged);
            (Log(disk).Length > acknowledged.Length).ShouldBe(fault.After, act.Name);

            // Whoever heard of the fault does it once more: it happens, unless it has.
            var again = await act.DoAsync(office);
            (again > 0).ShouldBe(!fault.After, $"{act.Name}: {again}");
        }
        Kinds(disk).ShouldBe(plain, $"a fault {fault} at {acts[killed].Name}");
        office.Facts().OfType<VoteEvent.Closed>().Count().ShouldBe(1);
        office.ShouldVerify();
        await office.DisposeAsync();
    }

    private static async Task<ImmutableArray<(MemoryRecord Disk, Instant Now)>> PlayedThroughAsync()
    {
        var disk = new MemoryRecord();
        await using var office = OfficeOn.Database(disk, Key, new FakeClock(Play.At("2020-06-26 13:00")));
        var before = ImmutableArray.CreateBuilder<(MemoryRecord, Instant)>();
        foreach (var act in WholeVote.Acts())
        {
            before.Add((disk.Fork(), office.Clock.GetCurrentInstant()));
            if (act.At is { } at)
                office.GoTo(at);
            (await act.DoAsync(office)).ShouldNotBeNull(act.Name).ShouldBeGreaterThan(0, act.Name);
        }
        before.Add((disk.Fork(), office.Clock.GetCurrentInstant()));
        office.ShouldVerify();
        return before.ToImmutable();
    }

    private static string[] Kinds(MemoryRecord disk) => [.. disk.Entries("security-council", 0, int.MaxValue).Select(e => Payload.Read(e.Payload!.Value.Span).Kind)];

    private static string[] Log(MemoryRecord disk) => [.. disk.Entries("security-council", 0, int.MaxValue).Select(e => $"{e.Number} {e.Digest}")];
}
