using System.Net;
using System.Net.Sockets;
using InBlue.Secretariat.Storage;
using Npgsql;

namespace InBlue.Tests.Storage;

/// <summary>What people read when PostgreSQL is in the way: what, where, and what to do; never a password; and nothing is half written.</summary>
public sealed class TroubleWithTheDatabase : IDisposable
{
    private static readonly PostgresSettings Impatient = PostgresSettings.Default with { Patience = TimeSpan.FromMilliseconds(200) };

    private readonly PostgresDatabase database = new();
    private readonly TestLog log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_program_that_holds_the_lock_too_long_is_named_as_the_cause()
    {
        await using (var writer = log.Write(database.Open(Impatient)))
        {
            using (var other = database.Connect())
            {
                PostgresServer.Execute(other, "BEGIN; SELECT FROM inblue.log FOR UPDATE");
                TestLog.ShouldHold(database.Open(), 1); // readers do not wait
                var e = await Should.ThrowAsync<RecordUnusableException>(writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel));
                e.Message.ShouldBe($"{database.Place} has been locked by another program for 0.2 seconds, and nothing was written. Stop what holds it, then try again.");
            }
            (await writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel)).ShouldBe(new AppendOutcome.Appended(1, 1));
        }
        TestLog.ShouldHold(database.Open(), 2);
    }

    /// <summary>A node that was stopped, or cut off, in the middle of a write.</summary>
    [Fact]
    public async Task Who_holds_the_lock_and_does_nothing_loses_it_to_the_next()
    {
        await using var writer = log.Write(database.Open());
        var stopped = database.Open(PostgresSettings.Default with { Idle = TimeSpan.FromMilliseconds(200) });
        using (var write = stopped.BeginWrite(TestLog.Council))
        {
            (await writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel)).ShouldBe(new AppendOutcome.Appended(1, 1));
            Should.Throw<RecordUnusableException>(() => write.LastOf(TestLog.Vote("S/1"))).Message.ShouldContain("Nothing was written.");
        }
        TestLog.ShouldHold(database.Open(), 2);
    }

    [Fact]
    public async Task A_connection_that_breaks_at_the_commit_loses_only_that_write()
    {
        var interrupted = new Interrupted(database.Open());
        await using (var writer = log.Write(interrupted))
        {
            await writer.AppendAsync(TestLog.Says("S/1", 0, "before"), Cancel);
            interrupted.OnCall = call =>
            {
                if (call == "Commit")
                    EndConnections();
            };
            var e = await Should.ThrowAsync<RecordUnusableException>(writer.AppendAsync(TestLog.Says("S/1", 1, "lost"), Cancel));
            e.Message.ShouldContain("look before you repeat it");
            interrupted.OnCall = _ => { };
            (await writer.AppendAsync(TestLog.Says("S/1", 1, "after"), Cancel)).ShouldBe(new AppendOutcome.Appended(2, 2));
        }
        TestLog.Said(database.Open(), "S/1").ShouldBe(["before", "after"]);
        TestLog.ShouldHold(database.Open(), 3);
    }

    /// <summary>So PostgreSQL says that a commit is done here, but not known to be on its standby.</summary>
    [Fact]
    public async Task A_commit_that_the_server_warns_of_is_not_acknowledged()
    {
        await using (var writer = log.Write(database.Open()))
        {
            database.Execute(
                """
                CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'it might not be on the standby'; RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER warn AFTER INSERT ON inblue.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION warn();
                """);
            var e = await Should.ThrowAsync<RecordUnusableException>(writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel));
            e.Message.ShouldContain("it might not be on the standby. What was being written may be there or not");
            database.Execute("DROP TRIGGER warn ON inblue.entry");
            (await writer.AppendAsync(TestLog.Says("S/1", 1, "y"), Cancel)).ShouldBe(new AppendOutcome.Appended(2, 2));
        }
        TestLog.ShouldHold(database.Open(), 3);
    }

    [Fact]
    public async Task Connections_that_broke_while_nothing_was_done_are_not_noticed()
    {
        var open = database.Open();
        await using var writer = log.Write(open);
        for (var version = 0; version < 4; version++)
        {
            (await writer.AppendAsync(TestLog.Says("S/1", version, "x"), Cancel)).ShouldBe(new AppendOutcome.Appended(version + 1, version + 1));
            EndConnections();
            TestLog.ShouldHold(open, version + 2);
            EndConnections();
        }
    }

    [Fact]
    public async Task Two_councils_do_not_wait_for_each_other()
    {
        await using var writer = log.Write(database.Open());
        RecordWriter.Begin(database.Open(), () => log.Key, "another", log.Clock);
        using (database.Open().BeginWrite("another"))
            (await writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel)).ShouldBe(new AppendOutcome.Appended(1, 1));
        database.Open().Heads().Select(h => h.Council).ShouldBe(["another", TestLog.Council]);
    }

    [Fact]
    public void A_database_that_is_not_there_is_named_with_the_command_that_makes_it() =>
        Opening(database.Url.Replace("/test_", "/missing_", StringComparison.Ordinal)).ShouldContain("Make it first: createdb --owner=inblue missing_");

    [Fact]
    public void A_server_that_is_not_there_is_named_without_the_password()
    {
        var said = Opening("postgres://inblue:opensesame@127.0.0.1:1/votes");
        said.ShouldStartWith("postgres://inblue@127.0.0.1:1/votes cannot be reached: ");
        said.ShouldNotContain("opensesame");
    }

    /// <summary>Stopped, or cut off: the network still takes in who connects. Several at once, since the library has waited without end for some of them.</summary>
    [Fact]
    public async Task A_server_that_answers_nothing_is_given_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var address = PostgresAddress.TryParse($"postgres://inblue@127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/inblue?connect_timeout=1", out _);
        string Open() => Should.Throw<RecordUnusableException>(() => new RecordPlace("nowhere", address).OpenOrCreate()).Message;
        var heard = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() => (Open(), Open()), Cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default)))
            .WaitAsync(TimeSpan.FromMinutes(1), Cancel);
        heard.ShouldAllBe(h => h.Item1.Contains("cannot be reached") && h.Item2.Contains("cannot be reached"));
    }

    [Fact]
    public void Of_several_servers_one_that_answers_nothing_is_asked_once_and_not_at_each_act()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var both = database.Url.Replace("host=", $"connect_timeout=1&host=127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port},", StringComparison.Ordinal);
        using var record = PostgresRecord.OpenOrCreate(Address(both));
        Asked().ShouldBe(1);
        for (var act = 0; act < 3; act++)
            record.Heads().ShouldBeEmpty();
        Asked().ShouldBe(0);

        int Asked()
        {
            var asked = 0;
            for (; silent.Pending(); asked++)
                silent.AcceptSocket().Dispose();
            return asked;
        }
    }

    [Fact]
    public void A_password_lets_in_and_a_wrong_one_is_said_and_not_shown()
    {
        PostgresServer.Execute("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guarded') THEN CREATE ROLE guarded LOGIN SUPERUSER PASSWORD 'open sesame'; END IF; END $$");
        using (PostgresRecord.OpenOrCreate(Address(database.Url.Replace("inblue@", "guarded:open%20sesame@", StringComparison.Ordinal))))
        {
        }
        var said = Opening(database.Url.Replace("inblue@", "guarded:close%20sesame@", StringComparison.Ordinal));
        said.ShouldStartWith("The server of postgres://guarded@/test_");
        said.ShouldContain("pg_hba.conf");
        said.ShouldNotContain("sesame");
    }

    [Fact]
    public void Who_may_not_make_the_tables_is_told_so()
    {
        PostgresServer.Execute("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guest') THEN CREATE ROLE guest LOGIN; END IF; END $$");
        Opening(database.Url.Replace("inblue@", "guest@", StringComparison.Ordinal)).ShouldContain("Let it own the database");
    }

    [Fact]
    public void Another_programs_schema_is_left_alone()
    {
        database.Execute("CREATE SCHEMA inblue; CREATE TABLE inblue.entry (title text)");
        Opening(database.Url).ShouldContain("Give another database.");
        database.Execute("INSERT INTO inblue.entry VALUES ('Blue')"); // it is as it was
    }

    [Theory]
    [InlineData("53100", "Make room there")]
    [InlineData("25006", "it is a standby")]
    [InlineData("53300", "max_connections")]
    [InlineData("23505", "restore it from your backup")]
    [InlineData("57P01", "look before you repeat it")]
    [InlineData("XX000", "cannot be used as a record")]
    public void Each_fault_of_the_database_has_words_of_its_own(string state, string words) =>
        PostgresTrouble.Explain(new PostgresException("its own words", "ERROR", "ERROR", state), database.Address, TimeSpan.FromSeconds(30), atCommit: true).Message.ShouldContain(words);

    public void Dispose() => database.Dispose();

    private void EndConnections() => database.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'inblue' AND datname = current_database()");

    private static PostgresAddress Address(string url) => PostgresAddress.TryParse(url, out _).ShouldNotBeNull();

    private static string Opening(string url) => Should.Throw<RecordUnusableException>(() => PostgresRecord.OpenOrCreate(Address(url))).Message;
}
