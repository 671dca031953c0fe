using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Record.Tree;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Forging;

/// <summary>A log as whoever holds its key can write it: what the writer would never do, signed as if it had.</summary>
internal static class ForgedLog
{
    /// <summary>Of two votes in turn; each at an instant of its own.</summary>
    public sealed record Said(string Draft, string Text, int Second);

    public static readonly Said[] Honest = [new("S/1", "a", 1), new("S/2", "b", 2), new("S/1", "c", 3), new("S/1", "d", 4), new("S/2", "e", 5)];

    /// <summary>Every entry made for its place: ordinals, predecessors, and all that follows from them.</summary>
    public static List<Payload> MadeFor(SigningKey key, IEnumerable<Said> said)
    {
        List<Payload> payloads = [new(FactKinds.LogOpened, At(0), Payload.FreshSalt(), JsonValue.ObjectOf(("council", TestLog.Council), ("key", key.Public.ToString()), ("origin", key.Origin.Text)), null)];
        foreach (var one in said)
        {
            var before = payloads.Where(p => p.Place?.Vote.Draft == one.Draft).ToArray();
            var place = new VotePlace(TestLog.Vote(one.Draft), before.Length, before.Length == 0 ? null : Digest.Of(before[^1].ToBytes()));
            payloads.Add(new Payload("test.said", At(one.Second), Payload.FreshSalt(), JsonValue.ObjectOf(("text", one.Text)), place));
        }
        return payloads;
    }

    /// <summary>An entry of the log itself, or of a vote that has none yet.</summary>
    public static Payload Of(LogFact fact) => new(fact.Kind, At(6), Payload.FreshSalt(), fact.ToJson(), null);

    private static string At(int second) => $"2026-01-05T09:00:0{second}.000Z";

    /// <summary>The payloads as they are, one after the other, under one checkpoint; <paramref name="under"/> is another log's, to be passed off as this one's.</summary>
    public static MemoryRecord Sign(SigningKey key, IEnumerable<Payload> payloads, string? under = null)
    {
        var database = new MemoryRecord();
        using var write = database.BeginWrite(TestLog.Council);
        var (frontier, last) = (Frontier.Empty, "");
        foreach (var payload in payloads)
        {
            var bytes = payload.ToBytes();
            write.InsertEntry(TestLog.Council, frontier.Size, Digest.Of(bytes), bytes, payload.Place is { } place ? place with { Ordinal = (write.LastOf(place.Vote)?.Ordinal ?? -1) + 1 } : null);
            frontier = frontier.Append(new PublicEntry(frontier.Size, Digest.Of(bytes)).LeafHash());
            last = string.CompareOrdinal(payload.RecordedAt, last) > 0 ? payload.RecordedAt : last;
        }
        write.ReplaceHead(new LogHead(TestLog.Council, key.Public.ToString(), last, frontier, under ?? new Checkpoint(key.Origin, frontier.Size, frontier.Root()).Sign(key).Text));
        write.Commit();
        return database;
    }

    /// <summary>These entries are there without what they said.</summary>
    public static MemoryRecord Without(this MemoryRecord record, params long[] payloads)
    {
        using var write = record.BeginWrite(TestLog.Council);
        foreach (var number in payloads)
            write.EraseEntry(TestLog.Council, number);
        write.Commit();
        return record;
    }

    public static SignedCheckpoint CheckpointOf(MemoryRecord database) => SignedCheckpoint.TryParse(database.Head(TestLog.Council)!.Checkpoint).ShouldNotBeNull();
}
