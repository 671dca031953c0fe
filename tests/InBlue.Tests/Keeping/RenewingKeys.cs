using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;
using NodaTime.Testing;

namespace InBlue.Tests.Keeping;

/// <summary>A log goes on under another key by its own entries, and only so.</summary>
public sealed class RenewingKeys : IDisposable
{
    private readonly AKeptLog log = new();
    private readonly FakeClock clock = new(TestLog.Start);

    private T On<T>(Func<IRecordDatabase, T> work)
    {
        using var record = SqliteRecord.OpenExisting(log.Data).ShouldNotBeNull();
        return work(record);
    }

    private VerifierKey Rotate() => On(record => KeyRenewal.Rotate(log.Data, record, TestLog.Council, clock));

    private LogReport Audit() => On(record => LogAudit.Check(record, TestLog.Council));

    [Fact]
    public async Task The_old_key_signs_the_new_one_and_the_log_holds_across_both()
    {
        await log.SayAsync(2);
        var before = log.Checkpoint();
        var key = Rotate();
        await log.SayAsync(2);
        var report = Audit();
        report.ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Size.ShouldBe(6), r => r.Keys.Length.ShouldBe(2));
        before.IsSignedBy(report.Keys[0]).ShouldBeTrue();
        log.Checkpoint().IsSignedBy(key).ShouldBeTrue();
        log.Checkpoint().Checkpoint.Origin.ShouldBe(before.Checkpoint.Origin);
    }

    [Fact]
    public async Task A_writer_that_began_under_the_old_key_refuses_to_write()
    {
        await log.SayAsync(1);
        await using var open = log.Open();
        Rotate();
        (await Should.ThrowAsync<RecordUnusableException>(() => TestLog.SayAsync(open.Writer, open.Database, "S/1", "x"))).Message.ShouldContain("Start the program anew");
        Audit().Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_key_that_the_old_one_did_not_sign_is_a_fault()
    {
        await log.SayAsync(1);
        var old = KeyFile.Find(log.Data, TestLog.Council).ShouldNotBeNull();
        var (next, stranger) = (SigningKey.Generate(old.Origin), SigningKey.Generate(old.Origin));
        On(record =>
        {
            return KeyTurn.Append(record, TestLog.Council, old.Public.ToString(), clock, (_, _) => (new LogFact.Rotated(next.Public, KeyChange.Sign(stranger, next.Public)), next));
        });
        Audit().Faults.ShouldContain(f => f.Where == "entry 2" && f.Message.Contains("did not sign", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_compromised_key_is_named_with_its_last_trusted_checkpoint_and_renewed()
    {
        await log.SayAsync(2);
        var trusted = log.Checkpoint();
        await log.SayAsync(2);
        On(record => KeyRenewal.Compromise(log.Data, record, TestLog.Council, trusted, clock));
        await log.SayAsync(1);
        var report = Audit();
        report.Faults.ShouldBeEmpty();
        report.Keys.Length.ShouldBe(2);
        report.Compromises.ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.LastTrusted.Text.ShouldBe(trusted.Text), c => c.Key.ToString().ShouldBe(report.Keys[0].ToString()));
    }

    [Fact]
    public async Task A_checkpoint_that_the_log_does_not_hold_is_never_the_last_trusted_one()
    {
        await log.SayAsync(2);
        var key = KeyFile.Find(log.Data, TestLog.Council).ShouldNotBeNull();
        var forged = (log.Checkpoint().Checkpoint with { Root = default }).Sign(key);
        Should.Throw<RecordUnusableException>(() => On(record => KeyRenewal.Compromise(log.Data, record, TestLog.Council, forged, clock))).Message.ShouldContain("does not hold");
        Audit().Keys.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_checkpoint_in_an_announcement_that_the_log_does_not_hold_is_a_fault()
    {
        await log.SayAsync(2);
        var old = KeyFile.Find(log.Data, TestLog.Council).ShouldNotBeNull();
        var forged = (log.Checkpoint().Checkpoint with { Root = default }).Sign(old);
        Rotate();
        On(record => KeyTurn.Append(record, TestLog.Council, record.Head(TestLog.Council)!.Key, clock, (_, head) => (new LogFact.Compromised(forged, old.Public), KeyFile.Load(log.Data, head))));
        Audit().Faults.ShouldHaveSingleItem().Message.ShouldContain("not one of this log");
    }

    [Fact]
    public async Task A_compromise_that_was_stopped_half_way_is_told_when_it_is_repeated_and_once()
    {
        await log.SayAsync(2);
        var trusted = log.Checkpoint();
        Rotate(); // and the program stopped before it could say why
        for (var i = 0; i < 2; i++)
            On(record => KeyRenewal.Compromise(log.Data, record, TestLog.Council, trusted, clock));
        Audit().ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Keys.Length.ShouldBe(2), r => r.Compromises.Length.ShouldBe(1));
    }

    [Theory]
    [InlineData("BeginWrite")]
    [InlineData("Head")]
    [InlineData("InsertEntry")]
    [InlineData("ReplaceHead")]
    [InlineData("Commit")]
    public async Task A_stop_at_any_moment_of_a_renewal_leaves_nothing_to_mend(string call)
    {
        await log.SayAsync(1);
        foreach (var after in (bool[])[false, true])
        {
            On(record =>
            {
                var broken = new Interrupted(record);
                broken.FailAt(new Interruption(call, 1, after));
                Should.Throw<IOException>(() => KeyRenewal.Rotate(log.Data, broken, TestLog.Council, clock));
                broken.Failed.ShouldBeTrue();
                return true;
            });
            await log.SayAsync(1);
            Audit().ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Keys.Length.ShouldBe(call == "Commit" && after ? 2 : 1));
        }
        Rotate();
        await log.SayAsync(1);
        Audit().Faults.ShouldBeEmpty();
        log.Files.ShouldAllBe(f => !f.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_who_renew_at_once_the_second_is_refused_and_the_key_that_signs_is_not_lost()
    {
        await log.SayAsync(1);
        On(record =>
        {
            var late = new Interrupted(record);
            VerifierKey? first = null;
            late.OnCall = call =>
            {
                if (call == "BeginWrite" && first is null)
                    first = KeyRenewal.Rotate(log.Data, record, TestLog.Council, clock);
            };
            Should.Throw<RecordUnusableException>(() => KeyRenewal.Rotate(log.Data, late, TestLog.Council, clock)).Message.ShouldContain("went on under another key in the meantime");
            KeyFile.Load(log.Data, record.Head(TestLog.Council)!).Public.ToString().ShouldBe(first!.ToString());
            return true;
        });
        await log.SayAsync(1);
        Audit().ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Keys.Length.ShouldBe(2));
    }

    public void Dispose() => log.Dispose();
}
