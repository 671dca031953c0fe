using System.Text;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Storage;

/// <summary>One council's log on some database: its key, its clock, appends to it, and the audit that ends each test.</summary>
public sealed class TestLog
{
    public const string Council = "test";

    public static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 9, 0);

    public SigningKey Key { get; } = SigningKey.Generate(OriginOf("council.example/test"));

    public FakeClock Clock { get; } = new(Start, Duration.FromMilliseconds(1));

    private static Origin OriginOf(string text)
    {
        Origin.TryParse(text, out var origin).ShouldBeTrue();
        return origin;
    }

    /// <summary>A writer on the log, which begins where it is not there yet.</summary>
    public RecordWriter Write(IRecordDatabase database)
    {
        RecordWriter.Begin(database, () => Key, Council, Clock);
        return new RecordWriter(database, Key, Council, Clock);
    }

    /// <summary>Entry 0 opens the log; 1 to 3, with a file and a source, are S/1; 4, 6 and 8 are S/2; 5 and 7 go on with S/1.</summary>
    public async Task WriteTwoVotesAsync(IRecordDatabase database)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var writer = Write(database);
        await writer.AppendAsync(Brings("S/1", "a file", "a source"), cancel);
        await writer.AppendAsync(Says("S/1", 2, "x"), cancel);
        for (var i = 0; i < 5; i++)
            await writer.AppendAsync(i % 2 == 0 ? Says("S/2", i / 2, "x") : Says("S/1", 3 + i / 2, "x"), cancel);
    }

    public static VoteName Vote(string draft) => new(Council, draft, 1);

    /// <summary>An append of one entry or more that says <paramref name="text"/>.</summary>
    public static Append Says(string draft, long version, string text, int entries = 1) =>
        new(Vote(draft), version, [.. Enumerable.Range(0, entries).Select(_ => new NewEntry("test.said", _ => JsonValue.ObjectOf(("text", text))))], [], null);

    /// <summary>An append that brings a file, and takes a vote from a source.</summary>
    public static Append Brings(string draft, string file, string source) =>
        Says(draft, 0, "brought", entries: 2) with { Files = [Encoding.UTF8.GetBytes(file)], Source = Digest.Of(Encoding.UTF8.GetBytes(source)) };

    /// <summary>What the entries of a vote say, in their order.</summary>
    public static string[] Said(IRecordDatabase database, string draft) => [.. database.EntriesOf(Vote(draft)).Select(TextOf)];

    public static string TextOf(StoredEntry entry) =>
        new JsonFields(Payload.Read(entry.Payload.ShouldNotBeNull().Span).Body, "body").Text("text");

    /// <summary>Decides again until nobody was first: what every use case does.</summary>
    public static async Task<int> SayAsync(RecordWriter writer, IRecordDatabase database, string draft, string text)
    {
        for (var tries = 1; tries <= 1000; tries++)
            if (await writer.AppendAsync(Says(draft, database.EntriesOf(Vote(draft)).Length, text), TestContext.Current.CancellationToken) is AppendOutcome.Appended)
                return tries;
        throw new InvalidOperationException($"Others were always first on {draft}.");
    }

    /// <summary>The whole log holds, and has so many entries, the one that opened it included.</summary>
    public static void ShouldHold(IRecordDatabase database, long size)
    {
        var report = LogAudit.Check(database, Council);
        report.Faults.ShouldBeEmpty();
        report.Size.ShouldBe(size);
    }
}
