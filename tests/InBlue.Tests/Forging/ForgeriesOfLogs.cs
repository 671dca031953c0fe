using InBlue.Procedure.Erasing;
using InBlue.Procedure.People;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Tests.Storage;
using static InBlue.Tests.Forging.ForgedLog;

namespace InBlue.Tests.Forging;

/// <summary>The forgeries of logs on the page docs/threat-model.md, each made with the key.</summary>
internal static class ForgeriesOfLogs
{
    private static readonly SigningKey Key = new TestLog().Key, Another = SigningKey.Generate(Key.Origin), Next = SigningKey.Generate(Key.Origin);
    private static readonly List<Payload> Payloads = MadeFor(Key, Honest);
    private static readonly Payload Draft = new("test.said", "2026-01-05T09:00:06.000Z", Payload.FreshSalt(), JsonValue.ObjectOf(("text", "a draft")), new VotePlace(VoteName.DraftOf(TestLog.Council, "S/9"), 0, null));

    public static MemoryRecord Kept { get; } = Sign(Key, Payloads);

    public static Dictionary<string, Func<MemoryRecord>> Found { get; } = new()
    {
        ["nothing forged"] = () => Sign(Key, Payloads),
        ["dropped, the others left as they were"] = () => Sign(Key, Without(3)),
        ["dropped, all that follows made anew"] = () => Sign(Key, MadeFor(Key, Honest.Where(s => s.Text != "c"))),
        ["reordered, the entries left as they were"] = () => Sign(Key, [.. Payloads[..2], Payloads[3], Payloads[2], .. Payloads[4..]]),
        ["reordered, all of it made anew"] = () => Sign(Key, MadeFor(Key, [Honest[0], Honest[2] with { Second = 2 }, Honest[1] with { Second = 3 }, Honest[3], Honest[4]])),
        ["renumbered under the old checkpoint"] = () => Sign(Key, [.. Payloads[..2], Payloads[3], Payloads[2], .. Payloads[4..]], under: CheckpointOf(Kept).Text),
        ["replaced, the others left as they were"] = () => Sign(Key, With(3, p => p with { Body = JsonValue.ObjectOf(("text", "forged")) })),
        ["replaced, all that follows made anew"] = () => Sign(Key, MadeFor(Key, Honest.Select(s => s.Text == "c" ? s with { Text = "forged" } : s))),
        ["backdated before the entry in front of it"] = () => Sign(Key, MadeFor(Key, Honest.Select(s => s.Text == "e" ? s with { Second = 1 } : s))),
        ["backdated no further than the entry in front of it"] = () => Sign(Key, MadeFor(Key, Honest.Select(s => s.Text == "e" ? s with { Second = 4 } : s))),
        ["put in later"] = () => Sign(Key, MadeFor(Key, [.. Honest[..3], new Said("S/1", "forged", 3), .. Honest[3..]])),
        ["rolled back to an earlier state"] = () => Sign(Key, Payloads[..4]),
        ["split view: another end for other readers"] = () => Sign(Key, MadeFor(Key, [.. Honest[..4], Honest[4] with { Text = "for others" }])),
        ["signed anew with another key of the same name"] = () => Sign(Another, MadeFor(Another, Honest)),
        ["signed anew with another key, the first entry left as it was"] = () => Sign(Another, Payloads),
        ["a key that the one before did not sign"] = () => Sign(Next, [.. Payloads, Of(Renewed(Another, Next))]),
        ["a last trusted checkpoint that the log never had"] = () => Sign(Next, [.. Payloads, Of(Renewed(Key, Next)), Of(new LogFact.Compromised(CheckpointOf(Sign(Key, Without(3))), Key.Public))]),
        ["a payload taken away"] = () => Sign(Key, Payloads).Without(3),
        ["a letter taken away, and an entry says that it was erased"] = () => Sign(Key, [.. Payloads, Of(Gone(3))]).Without(3),
    };

    /// <summary>What is written, and the record of which somebody kept the checkpoint.</summary>
    public static Dictionary<string, Func<(MemoryRecord Forged, MemoryRecord KeptOf)>> Unfound { get; } = new()
    {
        ["a letter that was sent, and never entered"] = () => (Sign(Key, Payloads[..5]), Sign(Key, Payloads[..4])),
        ["a letter that nobody sent, entered as a member's"] = () => Added("never sent", 5),
        ["an instant that was wrong when it was recorded"] = () => Added("f", 9),
        ["a forgery made before the first checkpoint left the house"] = () => Twice(Sign(Key, MadeFor(Key, Honest.Where(s => s.Text != "c")))),
        ["a split view between readers who never compare"] = () => Twice(Sign(Key, MadeFor(Key, [.. Honest[..4], Honest[4] with { Text = "for others" }]))),
        ["authority that was on file and should not have been"] = () => Added("may sign", 5),
        ["what a thief of the key adds, until the theft is noticed"] = () => Added("the thief's", 6),
        ["a key renewed by its thief"] = () => (Sign(Next, [.. Payloads, Of(Renewed(Key, Next))]), Kept),
        ["an erasure for another reason than it says"] = () => (Sign(Key, [.. Payloads, Draft, Of(Gone(6))]).Without(6), Sign(Key, [.. Payloads, Draft])),
    };

    private static IEnumerable<Payload> Without(int number) => Payloads.Where((_, i) => i != number);

    private static IEnumerable<Payload> With(int number, Func<Payload, Payload> change) => Payloads.Select((p, i) => i == number ? change(p) : p);

    private static (MemoryRecord, MemoryRecord) Added(string text, int second) => (Sign(Key, [.. Payloads, OneMore("S/1", text, second)]), Kept);

    private static (MemoryRecord, MemoryRecord) Twice(MemoryRecord forged) => (forged, forged);

    private static Payload OneMore(string draft, string text, int second)
    {
        var made = MadeFor(Key, [.. Honest, new Said(draft, text, second)])[^1];
        return made with { Place = made.Place! with { Previous = Digest.Of(Payloads.Last(p => p.Place?.Vote.Draft == draft).ToBytes()) } };
    }

    private static LogFact.Rotated Renewed(SigningKey by, SigningKey next) => new(next.Public, KeyChange.Sign(by, next.Public));

    private static LogFact.Erased Gone(long entry) => new(new PersonId("director"), ErasureKind.Draft, "Asked for.", [entry], []);
}
