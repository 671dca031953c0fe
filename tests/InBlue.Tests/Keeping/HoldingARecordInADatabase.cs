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
