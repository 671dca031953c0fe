using System.Collections.Immutable;
using System.Text;
using InBlue.Record;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Catalogue;
using Microsoft.Data.Sqlite;

namespace InBlue.Tests.Storage;

/// <summary>Tables of an older version become those of today's, once, with all that is in them; and a program that is older than the tables leaves them alone.</summary>
public sealed class BringingForward
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A step that was released is in databases that nobody here knows: it stays as it is, and another one follows it.</summary>
    [Theory]
    [InlineData(Stores.Sqlite, 1, "018d9749ea5b884e9a44b618f953d530307d3d63f42be49eb943fba44c9b134a")]
    [InlineData(Stores.Postgres, 1, "c31f5aa50ae0d48cf9b680e553e0154146531e07ea663765a2e49ea7112b1882")]
    [InlineData(Stores.Sqlite, 2, "b3ccedc7ffa091b58dbe3f98532936d99de203c6940f2d930599ad5e24898c6e")]
    [InlineData(Stores.Postgres, 2, "801d1ee889da40a112c4bacf22a121537a7ebae9677579c334e52e6239ab0959")]
    [InlineData(Stores.Sqlite, 3, "56c5bdb218b8ecf39ba7e6019fc7d734d634038eaad6e8822ab479fd82ba8415")]
    [InlineData(Stores.Postgres, 3, "8b8dbc8ee69989f5aacd522b36ac437a4799c6ff1b1ab6a3316b0a19d08ca322")]
    public void A_step_that_was_released_is_never_changed(string store, int version, string digest) =>
        Digest.Of(Encoding.UTF8.GetBytes(StepsOf(store)[version - 1])).ToString().ShouldBe(digest);

    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public async Task From_the_first_version_with_all_that_is_in_it(string store)
    {
        using var record = Stores.New(store);
        var log = new TestLog();
        await using (var writer = log.Write(record.Open()))
            await writer.AppendAsync(TestLog.Brings("S/1", "a file", "a source"), Cancel);
        await WhenTheCatalogueIsWrong.WriteAsync(log, record.Open(), "S/2", "S/3");
        var (catalogue, letters) = (record.Open().Catalogue(TestLog.Council), record.Open().Letters(TestLog.Council));
        record.Execute(store == Stores.Sqlite // what the second step made, and every step after it
            ? "DROP TABLE catalogue; DROP TABLE letter; DROP INDEX entry_first; PRAGMA user_version = 1"
            : "DROP TABLE inblue.catalogue; DROP TABLE inblue.letter; DROP INDEX inblue.entry_of_the_log; DELETE FROM inblue.schema_version WHERE version > 1");
        ImmutableArray<string> later = [.. StepsOf(store), $"CREATE TABLE {(store == Stores.Sqlite ? "" : "inblue.")}later (council TEXT NOT NULL PRIMARY KEY);"];
        using (var start = new Barrier(4))
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() =>
            {
                start.SignalAndWait(Cancel);
                Open(record, later);
            }, Cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        }
        record.Execute($"INSERT INTO {(store == Stores.Sqlite ? "" : "inblue.")}later VALUES ('test')");
        Should.Throw<RecordUnusableException>(record.Open).Message
            .ShouldContain($"of version {later.Length}; this program knows version {later.Length - 1}. Use the program that wrote it, or a newer one.");
        record.Execute(store == Stores.Sqlite
            ? $"DROP TABLE later; PRAGMA user_version = {later.Length - 1}"
            : $"DROP TABLE inblue.later; DELETE FROM inblue.schema_version WHERE version = {later.Length}");
        TestLog.ShouldHold(record.Open(), 8);
        record.Open().Catalogue(TestLog.Council).ShouldBe(catalogue);
        record.Open().Letters(TestLog.Council).ShouldBe(letters, ignoreOrder: true);
        catalogue.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(Stores.Sqlite, true)]
    [InlineData(Stores.Sqlite, false)]
    [InlineData(Stores.Postgres, true)]
    [InlineData(Stores.Postgres, false)]
    public async Task From_the_second_version_whether_it_has_the_index_of_the_third_or_not(string store, bool hasIt)
    {
        using var record = Stores.New(store);
        await using (var writer = new TestLog().Write(record.Open()))
            await writer.AppendAsync(TestLog.Brings("S/1", "a file", "a source"), Cancel);
        var drop = store == Stores.Sqlite ? "DROP INDEX entry_first;" : "DROP INDEX inblue.entry_of_the_log;";
        record.Execute((hasIt ? "" : drop) + (store == Stores.Sqlite ? "PRAGMA user_version = 2" : "DELETE FROM inblue.schema_version WHERE version > 2"));
        record.Open().Votes(TestLog.Council).Length.ShouldBe(1);
        record.Execute(drop); // fails where there is none
    }

    private static ImmutableArray<string> StepsOf(string store) => store == Stores.Sqlite ? SqliteSchema.Steps : PostgresSchema.Steps;

    private static void Open(ITestRecord record, ImmutableArray<string> steps)
    {
        if (record is PostgresDatabase postgres)
        {
            PostgresRecord.OpenOrCreate(postgres.Address, PostgresSettings.Default, steps).Dispose();
            return;
        }
        using var connection = new SqliteConnection($"Data Source={record.Place.DataPath};Pooling=False");
        connection.Open();
        SqliteFolder.Execute(connection, "PRAGMA busy_timeout = 30000");
        SqliteSchema.Ensure(connection, record.Place.DataPath, steps);
    }
}
