using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Tests.Storage;

/// <summary>What the one writer promises on every database.</summary>
public abstract partial class RecordSuite
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected TestLog Log { get; } = new();

    /// <summary>The same record at each call, opened anew: nothing in memory is shared but what the database itself is.</summary>
    protected abstract IRecordDatabase Open();

    [Fact]
    public async Task Entries_of_several_votes_are_numbered_without_a_gap()
    {
        var database = Open();
        await using (var writer = Log.Write(database))
        {
            (await writer.AppendAsync(TestLog.Says("S/1", 0, "a", entries: 3), Cancel)).ShouldBe(new AppendOutcome.Appended(1, 3));
            (await writer.AppendAsync(TestLog.Says("S/2", 0, "b"), Cancel)).ShouldBe(new AppendOutcome.Appended(4, 4));
            (await writer.AppendAsync(TestLog.Says("S/1", 3, "c"), Cancel)).ShouldBe(new AppendOutcome.Appended(5, 5));
        }
        database.Votes(TestLog.Council).Select(v => v.Draft).ShouldBe(["S/1", "S/2"]);
        TestLog.Said(database, "S/1").ShouldBe(["a", "a", "a", "c"]);
        database.EntriesOf(TestLog.Vote("S/1")).Select(e => e.Number).ShouldBe([1, 2, 3, 5]);
        database.FirstOf(TestLog.Vote("S/2")).ShouldNotBeNull().Number.ShouldBe(4);
        database.FirstOf(TestLog.Vote("S/3")).ShouldBeNull();
        TestLog.ShouldHold(Open(), 6);
    }

    [Fact]
    public async Task Digests_are_read_all_or_from_a_number_on()
    {
        var database = Open();
        await Log.WriteTwoVotesAsync(database);
        var all = database.Digests(TestLog.Council, 9);
        all.ShouldBe(database.Entries(TestLog.Council, 0, 100).Select(e => e.Digest));
        all.Length.ShouldBe(9);
        database.Digests(TestLog.Council, 3, 4).ShouldBe(all[3..7]);
        database.Digests(TestLog.Council, 7, 100).ShouldBe(all[7..]);
        database.Digests(TestLog.Council, 9, 1).ShouldBeEmpty();
        database.Digests("another", 0, 1).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_numbers_of_votes_are_those_of_their_entries()
    {
        var database = Open();
        await Log.WriteTwoVotesAsync(database);
        database.Numbers(TestLog.Council).Select(v => $"{v.Vote.Draft}: {string.Join(' ', v.Numbers)}").ShouldBe(["S/1: 1 2 3 5 7", "S/2: 4 6 8"]);
        database.Numbers("another").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "1 1 1 1 1 1")] // nothing fits, so one each time
    [InlineData(5, "2 1 1 2")] // of 1, 3, 5, 2, 4 and 0 bytes, in the order of their digests
    [InlineData(15, "6")]
    public async Task Files_are_read_as_many_at_a_time_as_fit(long most, string together)
    {
        var database = Open();
        byte[][] contents = [.. Enumerable.Range(0, 6).Select(length => new byte[length])];
        var inOrder = contents.OrderBy(c => Digest.Of(c).ToString(), StringComparer.Ordinal).ToArray();
        await using (var writer = Log.Write(database))
            await writer.AppendAsync(TestLog.Says("S/1", 0, "brought") with { Files = [.. contents] }, Cancel);
        var (read, groups) = (new List<KeptFile>(), new List<int>());
        while (database.FilesAfter(TestLog.Council, read.LastOrDefault()?.Digest, most) is { IsEmpty: false } some)
        {
            read.AddRange(some);
            groups.Add(some.Length);
        }
        read.Select(f => f.Digest).ShouldBe(inOrder.Select(c => Digest.Of(c)));
        read.Select(f => f.Bytes.Length).ShouldBe(inOrder.Select(c => c.Length));
        string.Join(' ', groups).ShouldBe(together);
        database.FilesAfter("another", null, most).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task An_append_that_was_decided_on_another_version_is_not_written(long version)
    {
        await using (var writer = Log.Write(Open()))
        {
            await writer.AppendAsync(TestLog.Says("S/1", 0, "first"), Cancel);
            (await writer.AppendAsync(TestLog.Says("S/1", version, "second"), Cancel)).ShouldBeOfType<AppendOutcome.SomeoneWasFirst>();
        }
        TestLog.ShouldHold(Open(), 2);
    }

    [Fact]
    public async Task Whoever_watches_a_record_is_told_when_somebody_else_has_written_to_it()
    {
        await using var writer = Log.Write(Open());
        using var watch = Open().Watch();
        await watch.NextAsync(Cancel); // in doubt, one looks first
        for (var version = 0; version < 3; version++)
        {
            var told = watch.NextAsync(Cancel);
            await writer.AppendAsync(TestLog.Says("S/1", version, "said"), Cancel);
            await told;
        }
    }

    [Fact]
    public async Task As_long_as_a_record_gives_the_same_mark_nothing_was_written()
    {
        var (database, writing) = (Open(), Open());
        await using var writer = Log.Write(writing);
        var before = AtRest(database);
        await writer.AppendAsync(TestLog.Says("S/1", 0, "said"), Cancel);
        if (before is not null)
            database.Mark().ShouldNotBe(before);
        (AtRest(writing) is null).ShouldBe(this is OnMemory);
    }

    /// <summary>The mark that it gives twice in a row: a database server's changes with its own housekeeping and with what it does in other databases too.</summary>
    private static string? AtRest(IRecordDatabase database)
    {
        for (var tries = 0; tries < 1000; tries++)
            if (database.Mark() is var mark && database.Mark() == mark)
                return mark;
        throw new ShouldAssertException("The mark was another one each time, though nothing was written.");
    }

    [Fact]
    public async Task The_same_source_is_taken_once()
    {
        var database = Open();
        await using (var writer = Log.Write(database))
        {
            await writer.AppendAsync(TestLog.Brings("S/1", "a file", "a source"), Cancel);
            (await writer.AppendAsync(TestLog.Brings("S/2", "a file", "a source"), Cancel)).ShouldBe(new AppendOutcome.AlreadyThere(TestLog.Vote("S/1")));
            (await writer.AppendAsync(TestLog.Brings("S/2", "a file", "another source"), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
        }
        database.File(TestLog.Council, Digest.Of("a file"u8)).ShouldNotBeNull().ToArray().ShouldBe("a file"u8.ToArray());
        TestLog.ShouldHold(Open(), 5);
    }

    [Fact]
    public async Task A_file_may_be_empty()
    {
        var database = Open();
        await using (var writer = Log.Write(database))
            await writer.AppendAsync(TestLog.Brings("S/1", "", "a source"), Cancel);
        database.File(TestLog.Council, Digest.Of([])).ShouldNotBeNull().Length.ShouldBe(0);
        TestLog.ShouldHold(Open(), 3);
    }

    [Fact]
    public async Task What_a_second_writer_wrote_is_seen_by_the_first()
    {
        var database = Open();
        await using var one = Log.Write(database);
        await using var other = Log.Write(Open());
        for (var version = 0; version < 10; version++)
            (await (version % 2 == 0 ? one : other).AppendAsync(TestLog.Says("S/1", version, "in turn"), Cancel)).ShouldBe(new AppendOutcome.Appended(version + 1, version + 1));
        TestLog.ShouldHold(Open(), 11);
    }

    [Theory]
    [InlineData(3_600)]
    [InlineData(86_400)]
    public async Task The_time_of_the_record_never_goes_back_with_the_clock(int seconds)
    {
        var database = Open();
        await using (var writer = Log.Write(database))
        {
            await writer.AppendAsync(TestLog.Says("S/1", 0, "before"), Cancel);
            Log.Clock.Advance(Duration.FromSeconds(-seconds));
            await writer.AppendAsync(TestLog.Says("S/1", 1, "after"), Cancel);
        }
        await using (var writer = Log.Write(Open())) // and not after a new start either
            await writer.AppendAsync(TestLog.Says("S/1", 2, "after"), Cancel);
        var times = database.EntriesOf(TestLog.Vote("S/1")).Select(e => Payload.Read(e.Payload!.Value.Span).RecordedAt).ToArray();
        times.ShouldBe([times[0], times[0], times[0]]);
        TestLog.ShouldHold(Open(), 4);
    }

    [Fact]
    public async Task Appends_that_wait_together_share_a_transaction_and_are_acknowledged_after_it()
    {
        var (database, gate) = (new Interrupted(Open()), new Gate());
        await using var writer = Log.Write(database);
        database.OnCall = call => gate.HoldIf(call == "Commit");
        var lone = Task.Run(() => writer.AppendAsync(TestLog.Says("S/0", 0, "alone"), Cancel), Cancel);
        await gate.ReachedAsync(Cancel);
        Task<AppendOutcome>[] together = [.. Enumerable.Range(1, 10).Select(i => writer.AppendAsync(TestLog.Says($"S/{i}", 0, "together"), Cancel))];
        lone.IsCompleted.ShouldBeFalse();
        gate.Open();
        await gate.ReachedAsync(Cancel);
        together.ShouldAllBe(append => !append.IsCompleted);
        gate.Open();
        (await Task.WhenAll(together)).Cast<AppendOutcome.Appended>().Select(a => a.FirstNumber).ShouldBe(Enumerable.Range(2, 10).Select(n => (long)n));
        (await lone).ShouldBe(new AppendOutcome.Appended(1, 1));
        writer.Transactions.ShouldBe(2);
        TestLog.ShouldHold(Open(), 12);
    }

    [Fact]
    public async Task A_reader_sees_what_was_committed_while_a_transaction_is_open()
    {
        var (database, gate) = (new Interrupted(Open()), new Gate());
        await using var writer = Log.Write(database);
        await writer.AppendAsync(TestLog.Says("S/1", 0, "committed"), Cancel);
        database.OnCall = call => gate.HoldIf(call == "Commit");
        var open = Task.Run(() => writer.AppendAsync(TestLog.Says("S/1", 1, "not yet"), Cancel), Cancel);
        await gate.ReachedAsync(Cancel);
        TestLog.Said(Open(), "S/1").ShouldBe(["committed"]);
        TestLog.ShouldHold(Open(), 2);
        gate.Open();
        await open;
        TestLog.Said(Open(), "S/1").ShouldBe(["committed", "not yet"]);
    }

    [Fact]
    public async Task An_append_that_cannot_be_composed_fails_alone()
    {
        var (database, gate) = (new Interrupted(Open()), new Gate());
        await using var writer = Log.Write(database);
        database.OnCall = call => gate.HoldIf(call == "BeginWrite");
        var first = Task.Run(() => writer.AppendAsync(TestLog.Says("S/0", 0, "first"), Cancel), Cancel);
        await gate.ReachedAsync(Cancel);
        var before = writer.AppendAsync(TestLog.Says("S/1", 0, "before"), Cancel);
        var tooLarge = writer.AppendAsync(TestLog.Says("S/2", 0, new string('x', Payload.LargestPayload)), Cancel);
        var unmakeable = writer.AppendAsync(new Append(TestLog.Vote("S/3"), 0, [new NewEntry("test", _ => throw new MalformedException("body", "made"))], [], null), Cancel);
        var after = writer.AppendAsync(TestLog.Says("S/4", 0, "after"), Cancel);
        database.OnCall = _ => { };
        gate.Open();
        (await first).ShouldBe(new AppendOutcome.Appended(1, 1));
        (await before).ShouldBe(new AppendOutcome.Appended(2, 2));
        await Should.ThrowAsync<InvalidOperationException>(tooLarge);
        await Should.ThrowAsync<MalformedException>(unmakeable);
        (await after).ShouldBe(new AppendOutcome.Appended(3, 3));
        TestLog.ShouldHold(Open(), 4);
    }

    [Fact]
    public async Task The_queue_is_bounded_and_a_cancelled_wait_before_it_is_never_written()
    {
        const int Queue = 4 * RecordWriter.MostTogether;
        var (database, gate) = (new Interrupted(Open()), new Gate());
        await using var writer = Log.Write(database);
        database.OnCall = call => gate.HoldIf(call == "BeginWrite");
        var first = Task.Run(() => writer.AppendAsync(TestLog.Says("S/first", 0, "x"), Cancel), Cancel);
        await gate.ReachedAsync(Cancel);
        Task<AppendOutcome>[] queued = [.. Enumerable.Range(0, Queue).Select(i => writer.AppendAsync(TestLog.Says($"S/{i}", 0, "x"), Cancel))];
        using var stop = new CancellationTokenSource();
        var beyond = writer.AppendAsync(TestLog.Says("S/beyond", 0, "x"), stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(beyond);
        database.OnCall = _ => { };
        gate.Open();
        await Task.WhenAll([first, .. queued]);
        TestLog.ShouldHold(Open(), 1 + 1 + Queue);
    }

    [Fact]
    public async Task What_waits_is_written_before_the_writer_ends()
    {
        var (database, gate) = (new Interrupted(Open()), new Gate());
        var writer = Log.Write(database);
        database.OnCall = call => gate.HoldIf(call == "BeginWrite");
        var first = Task.Run(() => writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel), Cancel);
        await gate.ReachedAsync(Cancel);
        var second = writer.AppendAsync(TestLog.Says("S/2", 0, "x"), Cancel);
        var end = writer.DisposeAsync().AsTask();
        end.IsCompleted.ShouldBeFalse();
        database.OnCall = _ => { };
        gate.Open();
        await Task.WhenAll(first, second, end);
        TestLog.ShouldHold(Open(), 3);
    }

    public static TheoryData<string, int> Calls => new()
    {
        { "BeginWrite", 1 }, { "Head", 1 }, { "LastOf", 1 }, { "LastOf", 2 }, { "VoteFrom", 1 }, { "InsertEntry", 1 }, { "InsertEntry", 4 },
        { "InsertFile", 1 }, { "InsertSource", 1 }, { "ReplaceHead", 1 }, { "Commit", 1 },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public Task A_fault_before_a_call_loses_nothing_that_was_acknowledged_and_leaves_nothing_half_written(string call, int nth) => Survive(new Interruption(call, nth, After: false));

    [Theory]
    [MemberData(nameof(Calls))]
    public Task A_fault_after_a_call_loses_nothing_that_was_acknowledged_and_leaves_nothing_half_written(string call, int nth) => Survive(new Interruption(call, nth, After: true));

    /// <summary>Some appends acknowledged; then three that wait together meet the fault; then the same three again, by the same writer and after a new start.</summary>
    private async Task Survive(Interruption interruption)
    {
        var (database, gate) = (new Interrupted(Open()), new Gate());
        bool[] written;
        await using (var writer = Log.Write(database))
        {
            for (var version = 0; version < 3; version++)
                await writer.AppendAsync(TestLog.Says("S/1", version, "acknowledged"), Cancel);

            database.OnCall = call => gate.HoldIf(call == "Commit");
            var holder = Task.Run(() => writer.AppendAsync(TestLog.Says("S/2", 0, "acknowledged"), Cancel), Cancel);
            await gate.ReachedAsync(Cancel);
            database.OnCall = _ => { };
            database.FailAt(interruption); // what comes now is composed at once
            Task<AppendOutcome>[] together = [.. Wishes().Select(wish => writer.AppendAsync(wish, Cancel))];
            gate.Open();
            (await holder).ShouldBe(new AppendOutcome.Appended(4, 4));

            written = await Task.WhenAll(together.Select(WasWritten));
            database.Failed.ShouldBeTrue();
            written.ShouldContain(interruption is { Call: "Commit", After: true }, "the fault reached nobody");
            TestLog.ShouldHold(Open(), 5 + Entries(written));
            TestLog.Said(Open(), "S/1")[..3].ShouldBe(["acknowledged", "acknowledged", "acknowledged"]);

            // By the same writer: what its memory held of the lost transaction is gone.
            (await WasWritten(writer.AppendAsync(Wishes()[0], Cancel))).ShouldBe(!written[0]);
        }
        await using (var writer = Log.Write(Open()))
            for (var i = 0; i < written.Length; i++)
                (await WasWritten(writer.AppendAsync(Wishes()[i], Cancel))).ShouldBe(i != 0 && !written[i]);
        TestLog.ShouldHold(Open(), 5 + 4);
        TestLog.Said(Open(), "S/1").ShouldBe(["acknowledged", "acknowledged", "acknowledged", "again"]);
        TestLog.Said(Open(), "S/3").ShouldBe(["brought", "brought"]);

        async Task<bool> WasWritten(Task<AppendOutcome> append)
        {
            try
            {
                return await append is AppendOutcome.Appended;
            }
            catch (IOException e) when (ReferenceEquals(e, Interrupted.Fault))
            {
                return interruption is { Call: "Commit", After: true }; // on the disk, although nobody was told
            }
        }
    }

    /// <summary>Four entries with a file and a source.</summary>
    private static Append[] Wishes() => [TestLog.Says("S/1", 3, "again"), TestLog.Brings("S/3", "a file", "a source"), TestLog.Says("S/4", 0, "again")];

    private static int Entries(bool[] written) => Wishes().Zip(written, (wish, was) => was ? wish.Entries.Count : 0).Sum();
}
