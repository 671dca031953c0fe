using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Tests.Storage;

/// <summary>What is composed while the group before it is being written.</summary>
public abstract partial class RecordSuite
{
    [Fact]
    public async Task Once_a_writer_is_known_to_be_alone_what_comes_is_composed_while_the_group_before_it_is_written()
    {
        var (database, gate, composed) = (new Interrupted(Open()), new Gate(), 0);
        await using var writer = Log.Write(database);
        for (var version = 0; version < 3; version++)
            await writer.AppendAsync(TestLog.Says("S/0", version, "alone"), Cancel);
        database.OnCall = call => gate.HoldIf(call == "Commit");
        var lone = Task.Run(() => writer.AppendAsync(TestLog.Says("S/0", 3, "alone"), Cancel), Cancel);
        await gate.ReachedAsync(Cancel);
        Task<AppendOutcome>[] together = [.. Enumerable.Range(1, 100).Select(i => writer.AppendAsync(new Append(TestLog.Vote($"S/{i}"), 0, [new NewEntry("test.said", _ =>
        {
            Interlocked.Increment(ref composed);
            return JsonValue.ObjectOf(("text", "together"));
        })], [], null), Cancel))];
        composed.ShouldBe(100);
        database.OnCall = _ => { };
        gate.Open();
        (await Task.WhenAll(together)).Cast<AppendOutcome.Appended>().Select(a => a.FirstNumber).ShouldBe(Enumerable.Range(5, 100).Select(n => (long)n));
        (await lone).ShouldBe(new AppendOutcome.Appended(4, 4));
        (composed, writer.Transactions).ShouldBe((100, 5)); // none was composed again
        TestLog.ShouldHold(Open(), 105);
    }

    [Fact]
    public async Task What_was_composed_ahead_is_composed_again_where_the_group_before_it_fails_or_another_writer_came_between()
    {
        var (database, gate) = (new Interrupted(Open()), new Gate());
        await using (var writer = Log.Write(database))
        {
            for (var version = 0; version < 3; version++)
                await writer.AppendAsync(TestLog.Says("S/0", version, "alone"), Cancel);
            database.OnCall = call => gate.HoldIf(call == "Commit");
            database.FailAt(new Interruption("Commit", 1, After: false));
            var fails = Task.Run(() => writer.AppendAsync(TestLog.Says("S/0", 3, "never there"), Cancel), Cancel);
            await gate.ReachedAsync(Cancel);
            var follows = writer.AppendAsync(TestLog.Says("S/0", 4, "on what is never there"), Cancel);
            var stands = writer.AppendAsync(TestLog.Says("S/1", 0, "stands"), Cancel);
            database.OnCall = _ => { };
            gate.Open();
            await Should.ThrowAsync<IOException>(fails);
            (await follows).ShouldBeOfType<AppendOutcome.SomeoneWasFirst>();
            (await stands).ShouldBe(new AppendOutcome.Appended(4, 4));

            for (var version = 1; version < 4; version++)
                await writer.AppendAsync(TestLog.Says("S/1", version, "alone again"), Cancel);
            await using (var another = new RecordWriter(Open(), Log.Key, TestLog.Council, Log.Clock))
                await another.AppendAsync(TestLog.Says("S/1", 4, "by another"), Cancel);
            (await writer.AppendAsync(TestLog.Says("S/1", 4, "too late"), Cancel)).ShouldBeOfType<AppendOutcome.SomeoneWasFirst>();
            (await writer.AppendAsync(TestLog.Says("S/1", 5, "in time"), Cancel)).ShouldBe(new AppendOutcome.Appended(9, 9));
        }
        TestLog.Said(Open(), "S/1").ShouldBe(["stands", "alone again", "alone again", "alone again", "by another", "in time"]);
        TestLog.ShouldHold(Open(), 10);
    }

    [Fact]
    public async Task An_append_that_was_decided_on_what_another_writer_has_just_written_is_appended()
    {
        await using var writer = Log.Write(Open());
        await using var another = new RecordWriter(Open(), Log.Key, TestLog.Council, Log.Clock);
        for (var round = 0; round < 5; round++)
        {
            for (var version = 0; version < 3; version++)
                (await writer.AppendAsync(TestLog.Says($"S/{round}.alone", version, "alone"), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
            await another.AppendAsync(TestLog.Says($"S/{round}", 0, "by another"), Cancel);
            (await writer.AppendAsync(TestLog.Says($"S/{round}", 1, "upon it"), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
        }
        TestLog.ShouldHold(Open(), 1 + 5 * 5);
    }

    [Fact]
    public async Task An_append_is_recorded_no_earlier_than_it_came_however_long_the_one_before_it_takes()
    {
        var (database, gate) = (new Interrupted(Open()), new Gate());
        await using var writer = Log.Write(database);
        for (var version = 0; version < 3; version++)
            await writer.AppendAsync(TestLog.Says("S/0", version, "alone"), Cancel);
        database.OnCall = call => gate.HoldIf(call == "Commit");
        var held = Task.Run(() => writer.AppendAsync(TestLog.Says("S/0", 3, "held"), Cancel), Cancel);
        await gate.ReachedAsync(Cancel);
        var first = writer.AppendAsync(TestLog.Says("S/1", 0, "joins"), Cancel);
        Log.Clock.Advance(Duration.FromSeconds(2));
        var (came, second) = (Log.Clock.GetCurrentInstant(), writer.AppendAsync(TestLog.Says("S/2", 0, "joins later"), Cancel));
        database.OnCall = _ => { };
        gate.Open();
        await Task.WhenAll(held, first, second);
        LiveInstants.Parse(Payload.Read(database.FirstOf(TestLog.Vote("S/2"))!.Payload!.Value.Span).RecordedAt).ShouldBeGreaterThanOrEqualTo(came);
        TestLog.ShouldHold(Open(), 7);
    }
}
