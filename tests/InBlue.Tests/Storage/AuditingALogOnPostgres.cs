using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>One whole log on PostgreSQL, one damage to its tables, the one fault that says so.</summary>
public sealed class AuditingALogOnPostgres : IDisposable
{
    private readonly PostgresDatabase database = new();
    private readonly TestLog log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task WriteAsync() => log.WriteTwoVotesAsync(database.Open());

    private LogReport Audit() => LogAudit.Check(database.Open(), TestLog.Council);

    [Theory]
    [InlineData("a payload changed", "UPDATE inblue.entry SET payload = convert_to(replace(convert_from(payload, 'UTF8'), '\"text\":\"x\"', '\"text\":\"y\"'), 'UTF8') WHERE number = 5", "log.entry", "entry 5")]
    [InlineData("a digest changed", "UPDATE inblue.entry SET digest = decode(repeat('00', 32), 'hex') WHERE number = 5", "log.checkpoint", "entry 5")]
    [InlineData("an entry taken out", "DELETE FROM inblue.entry WHERE number = 5", "log.entry", "entry 5")]
    [InlineData("the last entry taken out", "DELETE FROM inblue.entry WHERE number = 8", "log.checkpoint", "the head")]
    [InlineData("an entry put in at the end", "INSERT INTO inblue.entry SELECT council, 9, digest, draft, vote, 9, NULL, payload FROM inblue.entry WHERE number = 8", "log.checkpoint", "entry 9")]
    [InlineData("an earlier checkpoint changed", "UPDATE inblue.entry SET checkpoint = 'nothing' WHERE number = 4", "log.checkpoint", "entry 4")]
    [InlineData("the frontier changed", "UPDATE inblue.log SET frontier = decode(repeat('00', octet_length(frontier)), 'hex')", "log.checkpoint", "the head")]
    [InlineData("the time of the head set back", "UPDATE inblue.log SET recorded_at = '2000-01-01T00:00:00.000Z'", "log.checkpoint", "the head")]
    [InlineData("a vote cut short", "UPDATE inblue.entry SET draft = NULL WHERE number = 8", "vote.chain", "entry 8")]
    [InlineData("an entry led into another vote", "UPDATE inblue.entry SET draft = 'S/1', ordinal = 5 WHERE number = 8", "vote.chain", "S/1#1, entry 8")]
    [InlineData("a vote without its first entry", "UPDATE inblue.entry SET ordinal = 9 WHERE number = 4", "vote.chain", "S/2#1, entry 6")]
    [InlineData("a vote under another name", "UPDATE inblue.entry SET draft = 'S/3' WHERE draft = 'S/2'", "vote.chain", "S/3#1, entry 4")]
    [InlineData("two entries of a vote exchanged", "UPDATE inblue.entry SET ordinal = 9 WHERE number = 6", "vote.chain", "S/2#1, entry 8")]
    [InlineData("an entry of the log itself in a vote", "UPDATE inblue.entry SET draft = 'S/3', vote = 1, ordinal = 0 WHERE number = 0", "vote.chain", "S/3#1, entry 0")]
    [InlineData("an entry of no council's numbers in a vote", "INSERT INTO inblue.entry SELECT council, -1, digest, draft, vote, 9, NULL, payload FROM inblue.entry WHERE number = 8", "vote.chain", "S/2#1, entry -1")]
    [InlineData("a file under another's digest", "UPDATE inblue.file SET digest = decode(repeat('00', 32), 'hex')", "vote.files", "file 0000")]
    [InlineData("a file changed", "UPDATE inblue.file SET bytes = 'another'", "vote.files", "file ")]
    [InlineData("no log of this council", "DELETE FROM inblue.log", "log.checkpoint", "the log")]
    public async Task A_damage_is_named_with_its_place(string damage, string sql, string code, string where)
    {
        await WriteAsync();
        Audit().Faults.ShouldBeEmpty();
        database.Execute(sql);
        Audit().Faults.ShouldContain(fault => fault.Code == code && fault.Where.StartsWith(where, StringComparison.Ordinal), damage);
    }

    [Fact]
    public async Task A_head_set_back_stops_every_writer()
    {
        await WriteAsync();
        database.Execute("UPDATE inblue.log SET size = 4, frontier = substring(frontier FROM 1 FOR 32)");
        await using var writer = log.Write(database.Open());
        (await Should.ThrowAsync<RecordUnusableException>(writer.AppendAsync(TestLog.Says("S/3", 0, "x"), Cancel))).Message.ShouldContain("is damaged, and nothing was written");
    }

    [Fact]
    public async Task A_payload_that_is_missing_without_an_entry_that_says_so_is_a_fault()
    {
        await WriteAsync();
        database.Execute("UPDATE inblue.entry SET payload = NULL WHERE number = 5");
        Audit().Faults.ShouldContain(fault => fault.Code == FaultCodes.Entry && fault.Where == "entry 5");
    }

    public void Dispose() => database.Dispose();
}
