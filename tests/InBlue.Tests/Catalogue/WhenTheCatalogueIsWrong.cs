using InBlue.Record;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Catalogue;

/// <summary>The audit holds the catalogue against the entries.</summary>
public sealed class WhenTheCatalogueIsWrong
{
    public static readonly Digest ALetter = Digest.Of("a letter"u8);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Two votes, of which the first is published.</summary>
    internal static async Task WriteAsync(TestLog log, IRecordDatabase database, string first = "S/1", string second = "S/2")
    {
        await using var writer = log.Write(database);
        foreach (var draft in (string[])[first, second])
        {
            (string Kind, JsonValue Body)[] facts = [CatalogueSuite.Called("2020-06-29T18:00:00-04:00", "Mali"), CatalogueSuite.Letter(ALetter), .. draft == first ? [CatalogueSuite.Published("S/99")] : Array.Empty<(string, JsonValue)>()];
            await writer.AppendAsync(new Append(TestLog.Vote(draft), 0, [.. facts.Select(f => new NewEntry(f.Kind, _ => f.Body))], [], null), Cancel);
        }
    }

    public static TheoryData<string, string, string> Damages
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var store in (string[])[Stores.Sqlite, Stores.Postgres])
            {
                var schema = store == Stores.Sqlite ? "" : "inblue.";
                data.Add(store, $"DELETE FROM {schema}catalogue WHERE draft = 'S/2'", "S/2#1");
                data.Add(store, $"UPDATE {schema}catalogue SET public = 4 WHERE draft = 'S/2'", "S/2#1");
                data.Add(store, $"UPDATE {schema}catalogue SET public = NULL WHERE draft = 'S/1'", "S/1#1");
                data.Add(store, $"UPDATE {schema}catalogue SET closes = '' WHERE draft = 'S/1'", "S/1#1");
                data.Add(store, $"UPDATE {schema}catalogue SET words = 'another' WHERE draft = 'S/1'", "S/1#1");
                data.Add(store, $"INSERT INTO {schema}catalogue SELECT council, 'S/9', vote, first, public, closes, words FROM {schema}catalogue WHERE draft = 'S/1'", "S/9#1");
                data.Add(store, $"DELETE FROM {schema}letter WHERE draft = 'S/1'", "S/1#1");
                data.Add(store, $"UPDATE {schema}letter SET draft = 'S/9' WHERE draft = 'S/2'", "S/9#1");
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task The_audit_says_so_and_where(string store, string sql, string where)
    {
        using var record = Stores.New(store);
        await WriteAsync(new TestLog(), record.Open());
        LogAudit.Check(record.Open(), TestLog.Council).Faults.ShouldBeEmpty();
        record.Execute(sql);
        var faults = LogAudit.Check(record.Open(), TestLog.Council).Faults;
        faults.ShouldContain(f => f.Where == where, sql);
        faults.ShouldAllBe(f => f.Code == FaultCodes.Catalogue);
    }
}
