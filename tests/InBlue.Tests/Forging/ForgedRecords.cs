using InBlue.Secretariat.Following;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keeping;
using InBlue.Tests.Storage;
using InBlue.Tests.Verifying;
using static InBlue.Tests.Forging.ForgedLog;

namespace InBlue.Tests.Forging;

/// <summary>The three tables of docs/threat-model.md, row by row: each forgery is made with the key, and what each check says is what the page says.</summary>
public sealed class ForgedRecords
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "threat-model.md"));

    public static IEnumerable<object[]> Rows(string section) => Cells(section).Select(cells => (object[])[.. cells]);

    private static IEnumerable<string[]> Cells(string section) => Page.SkipWhile(l => l != section).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    [Theory]
    [MemberData(nameof(Rows), "## A forged log")]
    public void A_forged_log_is_found_by_what_the_page_says(string forgery, string byTheAudit, string byTheCheckpoint)
    {
        var forged = ForgeriesOfLogs.Found[forgery]();
        Codes(LogAudit.Check(forged, TestLog.Council).Faults).ShouldBe(byTheAudit);
        Said(HeadCheck.Holds(forged, forged.Head(TestLog.Council)!, CheckpointOf(ForgeriesOfLogs.Kept)).Health == Health.Fault).ShouldBe(byTheCheckpoint);
    }

    [Theory]
    [MemberData(nameof(Rows), "## A forged bundle")]
    public async Task A_forged_bundle_is_found_by_what_the_page_says(string forgery, string byVerifying, string byTheCheckpoint)
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        var kept = new Forge(bundle).Build(key);
        var forged = ForgeriesOfBundles.Found[forgery](new Forge(bundle), key);
        Codes(BundleAudit.Check(forged, key.Public).Faults).ShouldBe(byVerifying);
        Said(GivenCheckpoint.Read(forged)!.Note.Signed.Checkpoint != GivenCheckpoint.Read(kept)!.Note.Signed.Checkpoint).ShouldBe(byTheCheckpoint);
    }

    [Fact]
    public async Task What_the_page_says_that_nothing_finds_nothing_finds()
    {
        foreach (var (forgery, make) in ForgeriesOfLogs.Unfound)
        {
            var (forged, kept) = make();
            Codes(LogAudit.Check(forged, TestLog.Council).Faults).ShouldBe("nothing", forgery);
            HeadCheck.Holds(forged, forged.Head(TestLog.Council)!, CheckpointOf(kept)).Health.ShouldBe(Health.Well, forgery);
        }
        var (bundle, key) = await ExampleRecord.BundleAsync();
        foreach (var (forgery, make) in ForgeriesOfBundles.Unfound)
        {
            var (forged, given) = make(new Forge(bundle), key);
            BundleAudit.Check(forged, given).ShouldSatisfyAllConditions(r => Codes(r.Faults).ShouldBe("nothing", forgery), r => r.Verified.ShouldBeTrue(forgery));
        }
    }

    [Fact]
    public void Every_forgery_stands_on_the_page()
    {
        Cells("## What none of these finds").Select(cells => cells[0]).Order().ShouldBe(ForgeriesOfLogs.Unfound.Keys.Concat(ForgeriesOfBundles.Unfound.Keys).Order());
        Cells("## A forged log").Select(cells => cells[0]).ShouldBe(ForgeriesOfLogs.Found.Keys);
        Cells("## A forged bundle").Select(cells => cells[0]).ShouldBe(ForgeriesOfBundles.Found.Keys);
    }

    private static string Codes(IEnumerable<Fault> faults) => faults.Select(f => $"`{f.Code}`").Distinct().ToArray() is { Length: > 0 } codes ? string.Join(", ", codes) : "nothing";

    private static string Said(bool found) => found ? "found" : "nothing";
}
