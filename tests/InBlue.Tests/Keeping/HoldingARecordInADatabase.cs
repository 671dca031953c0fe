using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Keeping;

/// <summary>A record that was put back into PostgreSQL is held against what was published where it stands.</summary>
public sealed class HoldingARecordInADatabase
{
    [Fact]
    public void Of_a_server_that_cannot_be_reached_the_doctor_does_not_say_to_restore_a_backup()
    {
        var there = new RecordPlace(Path.Combine(Path.GetTempPath(), "record"), PostgresAddress.TryParse("postgres://inblue@127.0.0.1:1/votes", out _));
        var fault = Doctor.Examine(there, full: false, new PublishedAtLast([], Nothing: false), NodaTime.SystemClock.Instance).Single(f => f.Health == Health.Fault);
        fault.ShouldSatisfyAllConditions(f => f.About.ShouldBe("database"), f => f.Says.ShouldContain("cannot be reached"), f => f.Mend.ShouldNotContain("restore"));
    }

    [Fact]
    public void Who_may_read_the_record_and_not_write_it_is_told_so_by_the_doctor()
    {
        using var database = new PostgresDatabase();
        database.Open().Dispose();
        database.Execute("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'reader') THEN CREATE ROLE reader LOGIN; END IF; END $$; GRANT USAGE ON SCHEMA inblue TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA inblue TO reader");
        Finding Server(string user) => Doctor.Examine(
            database.Place with { Database = PostgresAddress.TryParse(database.Url.Replace("inblue@", user + "@", StringComparison.Ordinal), out _) }, full: false, new PublishedAtLast([], Nothing: false), NodaTime.SystemClock.Instance)
            .First(f => f.About == "database");
        Server("inblue").Health.ShouldBe(Health.Well);
        Server("reader").ShouldSatisfyAllConditions(f => f.Health.ShouldBe(Health.Fault), f => f.Says.ShouldBe("reader may read the record, and not write it."));
    }

    private static Finding Key(Play play) => Doctor.Examine(play.Place, full: false, new PublishedAtLast([], Nothing: false), play.Clock).Single(f => f.About == "key");

    [Fact]
    public async Task One_that_is_behind_goes_on_under_a_new_name_with_its_new_key_in_use_and_the_doctor_finds_no_fault()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", store: Stores.Postgres);
        var (council, database) = (play.Council.Id.Text, play.Live.Database);
        var old = KeyFile.Load(play.DataPath, database.Head(council)!);
        var published = new Checkpoint(old.Origin, database.Head(council)!.Frontier.Size + 5, Digest.Of("what was lost"u8)).Sign(old);

        var held = Restoring.Hold(play.Place, database, new PublishedAtLast([published], Nothing: false), play.Clock).ShouldHaveSingleItem();
        held.Standing.ShouldBe(Standing.GoesOnUnderANewName);
        KeyFile.Find(play.DataPath, council)!.Public.ToString().ShouldBe(held.Key);
        Key(play).Health.ShouldBe(Health.Well);
        LogAudit.Check(database, council).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_key_that_still_waits_is_told_as_such_and_not_as_a_wrong_one()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var (council, database) = (play.Council.Id.Text, play.Live.Database);
        var old = KeyFile.Load(play.DataPath, database.Head(council)!);
        KeyTurn.Append(database, council, old.Public.ToString(), play.Clock, (_, _) =>
        {
            var next = KeyFile.Renew(play.DataPath, council, old.Origin);
            return (new LogFact.Rotated(next.Public, KeyChange.Sign(old, next.Public)), next);
        });
        Key(play).ShouldSatisfyAllConditions(f => f.Health.ShouldBe(Health.Warning), f => f.Says.ShouldContain(".key.new"), f => f.Mend.ShouldContain("takes the key into use"));
        KeyFile.Load(play.DataPath, database.Head(council)!);
        Key(play).Health.ShouldBe(Health.Well);
    }
}
