using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keeping;
using InBlue.Tests.Storage;
using InBlue.Tests.Verifying;
using static InBlue.Tests.Forging.ForgedLog;

namespace InBlue.Tests.Forging;

/// <summary>The tables of docs/threat-model.md, row by row: each forgery is made with the key, and what each check says is what the page says.</summary>
public sealed class ForgedRecords
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "threat-model.md"));
    private static readonly SigningKey Key = new TestLog().Key, Another = SigningKey.Generate(Key.Origin);
    private static readonly List<Payload> Payloads = MadeFor(Key, Honest);
    private static readonly MemoryRecord Kept = Sign(Key, Payloads);

    private static IEnumerable<Payload> Without(int number) => Payloads.Where((_, i) => i != number);

    private static IEnumerable<Payload> With(int number, Func<Payload, Payload> change) => Payloads.Select((p, i) => i == number ? change(p) : p);

    private static readonly Dictionary<string, Func<MemoryRecord>> OfLogs = new()
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
    };

    private static readonly Dictionary<string, Func<Forge, SigningKey, byte[]>> OfBundles = new()
    {
        ["nothing forged in the bundle"] = (forge, key) => forge.Build(key),
        ["a letter dropped, the count left"] = (forge, key) => Changed(forge, f => f.Payloads.RemoveAt(1)).Build(key),
        ["a position changed, its words left"] = (forge, key) => Changed(forge, f => f.Letter(0)["position"] = "against").Build(key),
        ["the chain not mended"] = (forge, key) => Changed(forge, f => (f.MendsTheChain, f.Letter(0)["signatory"]) = (false, "Nobody")).Build(key),
        ["another council file, by which the result is another"] = (forge, key) => Changed(forge, f => WithCouncil(f, "\"atLeast\": 9", "\"atLeast\": 10")).Build(key),
        ["another council file, by which the result is the same"] = (forge, key) => Changed(forge, f => WithCouncil(f, "\n", "\n ")).Build(key),
        ["signed with another key of the same name"] = (forge, key) => forge.Build(SigningKey.Generate(key.Origin)),
    };

    public static IEnumerable<object[]> Rows(string section) => Cells(section).Select(cells => (object[])[.. cells]);

    private static IEnumerable<string[]> Cells(string section) => Page.SkipWhile(l => l != section).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    [Theory]
    [MemberData(nameof(Rows), "## A forged log")]
    public void A_forged_log_is_found_by_what_the_page_says(string forgery, string byTheAudit, string byTheCheckpoint)
    {
        var forged = OfLogs[forgery]();
        Codes(LogAudit.Check(forged, TestLog.Council).Faults).ShouldBe(byTheAudit);
        Said(HeadCheck.Holds(forged, forged.Head(TestLog.Council)!, CheckpointOf(Kept)).Health == Health.Fault).ShouldBe(byTheCheckpoint);
    }

    [Theory]
    [MemberData(nameof(Rows), "## A forged bundle")]
    public async Task A_forged_bundle_is_found_by_what_the_page_says(string forgery, string byVerifying, string byTheCheckpoint)
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        var kept = new Forge(bundle).Build(key);
        var forged = OfBundles[forgery](new Forge(bundle), key);
        Codes(BundleAudit.Check(forged, key.Public).Faults).ShouldBe(byVerifying);
        Said(PublishedCheckpoint.Read(forged)!.Checkpoint != PublishedCheckpoint.Read(kept)!.Checkpoint).ShouldBe(byTheCheckpoint);
    }

    [Fact]
    public void Every_forgery_stands_on_the_page()
    {
        Cells("## A forged log").Select(cells => cells[0]).ShouldBe(OfLogs.Keys);
        Cells("## A forged bundle").Select(cells => cells[0]).ShouldBe(OfBundles.Keys);
    }

    private static Forge Changed(Forge forge, Action<Forge> change)
    {
        change(forge);
        return forge;
    }

    private static void WithCouncil(Forge forge, string was, string becomes)
    {
        var council = System.Text.Encoding.UTF8.GetString(ExampleRecord.CouncilBytes);
        council.ShouldContain(was);
        forge.ReplaceFile("council", System.Text.Encoding.UTF8.GetBytes(council.Replace(was, becomes, StringComparison.Ordinal)));
    }

    private static string Codes(IEnumerable<Fault> faults) => faults.Select(f => $"`{f.Code}`").Distinct().ToArray() is { Length: > 0 } codes ? string.Join(", ", codes) : "nothing";

    private static string Said(bool found) => found ? "found" : "nothing";
}
