using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>One whole log, one damage to its file, the one fault that says so.</summary>
public sealed class AuditingALog : IDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly TestLog log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task WriteAsync() => log.WriteTwoVotesAsync(folder.Open());

    private LogReport Audit() => LogAudit.Check(folder.Open(), TestLog.Council);

    [Fact]
    public async Task A_log_that_was_left_alone_has_no_fault()
    {
        await WriteAsync();
        TestLog.ShouldHold(folder.Open(), 9);
        Audit().Withheld.ShouldBe(0);
    }

    [Theory]
    [InlineData("a payload changed", "UPDATE entry SET payload = CAST(replace(CAST(payload AS TEXT), '\"text\":\"x\"', '\"text\":\"y\"') AS BLOB) WHERE number = 5", "log.entry", "entry 5")]
    [InlineData("a digest changed", "UPDATE entry SET digest = zeroblob(32) WHERE number = 5", "log.checkpoint", "entry 5")]
    [InlineData("an entry repeated in another's place", "UPDATE entry SET (digest, payload) = (SELECT digest, payload FROM entry WHERE number = 6) WHERE number = 5", "log.entry", "entry 6")]
    [InlineData("an entry taken out", "DELETE FROM entry WHERE number = 5", "log.entry", "entry 5")]
    [InlineData("the last entry taken out, with its vote shortened", "DELETE FROM entry WHERE number = 8; UPDATE vote SET last = 8 WHERE draft = 'S/2'", "vote.chain", "entry 6")]
    [InlineData("the last checkpoint taken from the one before", "UPDATE entry SET checkpoint = (SELECT checkpoint FROM entry WHERE number = 7) WHERE number = 8", "log.checkpoint", "entry 8")]
    [InlineData("an earlier checkpoint changed", "UPDATE entry SET checkpoint = 'nothing' WHERE number = 4", "log.checkpoint", "entry 4")]
    [InlineData("the frontier changed", "UPDATE entry SET frontier = zeroblob(length(frontier)) WHERE number = 8", "log.checkpoint", "the head")]
    [InlineData("the time of the head set back", "UPDATE entry SET recorded_at = '2000-01-01T00:00:00.000Z' WHERE number = 8", "log.checkpoint", "the head")]
    [InlineData("a vote forgotten", "DELETE FROM vote WHERE draft = 'S/2'", "vote.chain", "entry 4")]
    [InlineData("a vote cut short", "UPDATE vote SET last = 6 WHERE draft = 'S/2'", "vote.chain", "entry 8")]
    [InlineData("a vote led into another", "UPDATE entry SET before = 5 WHERE number = 8", "vote.chain", "S/2#1, entry 1")]
    [InlineData("a vote without entries", "UPDATE vote SET entries = 0 WHERE draft = 'S/2'", "vote.chain", "entry 4")]
    [InlineData("a vote under another name", "UPDATE vote SET draft = 'S/3' WHERE draft = 'S/2'", "vote.chain", "S/3#1, entry 4")]
    [InlineData("a vote made up, with another's entries", "INSERT INTO vote SELECT council, 'S/3', vote, first, last, entries FROM vote WHERE draft = 'S/2'", "vote.chain", "S/3#1, entry 4")]
    [InlineData("the way back to the first entry lost", "UPDATE entry SET before = NULL WHERE number = 6", "vote.chain", "S/2#1, entry 6")]
    [InlineData("the ways back of two votes exchanged", "UPDATE entry SET before = CASE number WHEN 5 THEN 4 ELSE 3 END WHERE number IN (5, 6)", "vote.chain", "S/1#1, entry 4")]
    [InlineData("an entry of the log itself in a vote", "UPDATE entry SET before = 0 WHERE number = 4", "vote.chain", "S/2#1, entry 0")]
    [InlineData("a file under another's digest", "UPDATE file SET digest = zeroblob(32)", "vote.files", "file 0000")]
    [InlineData("a file changed", "UPDATE file SET bytes = CAST('another' AS BLOB)", "vote.files", "file ")]
    [InlineData("no log of this council", "DELETE FROM log", "log.checkpoint", "the log")]
    public async Task A_damage_is_named_with_its_place(string damage, string sql, string code, string where)
    {
        await WriteAsync();
        folder.Execute(sql);
        Audit().Faults.ShouldContain(fault => fault.Code == code && fault.Where.StartsWith(where, StringComparison.Ordinal), damage);
    }

    [Theory]
    [InlineData("an entry put in at the end", "INSERT INTO entry SELECT council, 9, digest, before, NULL, NULL, NULL, payload FROM entry WHERE number = 8", "number 9, stands under no checkpoint")]
    [InlineData("the frontier cut short", "UPDATE entry SET frontier = zeroblob(31) WHERE number = 8", "9 entries has 31 bytes of subtree roots")]
    public async Task A_head_that_cannot_be_read_stops_the_audit_and_every_writer(string damage, string sql, string words)
    {
        await WriteAsync();
        folder.Execute(sql);
        Should.Throw<RecordUnusableException>(Audit, damage).Message.ShouldContain(words);
        Should.Throw<RecordUnusableException>(() => log.Write(folder.Open()), damage).Message.ShouldContain(words);
    }

    [Fact]
    public async Task Another_key_over_the_whole_log_is_seen()
    {
        await WriteAsync();
        folder.Execute($"UPDATE log SET key = '{new TestLog().Key.Public}'");
        Audit().Faults.ShouldContain(fault => fault.Code == FaultCodes.Signature && fault.Where == "the head");
    }

    [Theory]
    [InlineData("2000-01-01T00:00:00.000Z", 1, "log.entry", "The entry was recorded before its predecessor in the log.")]
    [InlineData("2030-01-01T00:00:00.000Z", 2, "vote.chain", "The entry does not follow the one before it in its vote.")]
    public async Task An_operator_who_signs_what_the_writer_would_not_write_is_seen(string recordedAt, long ordinal, string code, string message)
    {
        var database = new MemoryRecord();
        await using (var writer = log.Write(database))
            await writer.AppendAsync(TestLog.Says("S/1", 0, "x"), Cancel);
        using (var write = database.BeginWrite(TestLog.Council))
        {
            var head = write.Head(TestLog.Council).ShouldNotBeNull();
            var place = new VotePlace(TestLog.Vote("S/1"), ordinal, write.LastOf(TestLog.Vote("S/1"))!.Value.Digest);
            var payload = new Payload("test.said", recordedAt, Payload.FreshSalt(), JsonValue.ObjectOf(("text", "x")), place).ToBytes();
            write.InsertEntry(TestLog.Council, 2, Digest.Of(payload), payload, place);
            var frontier = head.Frontier.Append(new PublicEntry(2, Digest.Of(payload)).LeafHash());
            write.ReplaceHead(head with { RecordedAt = "2030-01-01T00:00:00.000Z", Frontier = frontier, Checkpoint = new Checkpoint(log.Key.Origin, 3, frontier.Root()).Sign(log.Key).Text });
            write.Commit();
        }
        LogAudit.Check(database, TestLog.Council).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe(code), f => f.Message.ShouldBe(message));
    }

    [Fact]
    public async Task A_payload_that_is_missing_without_an_entry_that_says_so_is_a_fault()
    {
        await WriteAsync();
        folder.Execute("UPDATE entry SET payload = NULL WHERE number = 5");
        Audit().Faults.ShouldContain(fault => fault.Code == FaultCodes.Entry && fault.Where == "entry 5");
    }

    public void Dispose() => folder.Dispose();
}
