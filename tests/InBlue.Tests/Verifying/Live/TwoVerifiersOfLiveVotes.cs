using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;

namespace InBlue.Tests.Verifying.Live;

/// <summary>The C# verifier and the page for the browser, over live votes.</summary>
[Collection(nameof(Browser))]
public sealed class TwoVerifiersOfLiveVotes(Browser browser)
{
    [Fact]
    public async Task They_agree_on_every_good_and_every_damaged_bundle()
    {
        var table = await LiveTable.AllAsync();
        await using var page = await PageVerifier.OpenAsync(browser);
        var theirs = await page.VerifyAllAsync(table.Select(one => one.Bundle), LiveTable.Key.Public);
        table.Zip(theirs, (one, verdict) => (one.Name, Expected: Expected(one.Code), Found: verdict)).Where(one => one.Found != one.Expected)
            .Select(one => $"{one.Name}: {one.Expected} expected, the page found {one.Found}").ShouldBeEmpty();
    }

    [Fact]
    public async Task They_agree_on_what_is_not_known_without_the_key_and_with_another()
    {
        var bundles = (await GoodVotes.AllAsync()).Select(one => one.Bundle).ToArray();
        await using var page = await PageVerifier.OpenAsync(browser);
        foreach (var key in (VerifierKey?[])[null, SigningKey.Generate(LiveTable.Key.Origin).Public])
            (await page.VerifyAllAsync(bundles, key)).ShouldBe(bundles.Select(bundle => Verdict.OfOurs(bundle, key)));
    }

    /// <summary>Values that nobody thought of, at places that nobody thought of: no verifier may know better than the other.</summary>
    [Fact]
    public async Task They_agree_on_entries_changed_at_random_and_signed_anew()
    {
        var bundles = await RandomChanges.MakeAsync(seed: 2020, howMany: 150);
        await using var page = await PageVerifier.OpenAsync(browser);
        var theirs = await page.VerifyAllAsync(bundles.Select(one => one.Bundle), LiveTable.Key.Public);
        bundles.Zip(theirs, (one, verdict) => (one.Name, Ours: Verdict.OfOurs(one.Bundle, LiveTable.Key.Public), Theirs: verdict)).Where(one => one.Ours != one.Theirs)
            .Select(one => $"{one.Name}: ours {one.Ours}, the page {one.Theirs}").ShouldBeEmpty();
    }

    [Fact]
    public async Task They_agree_on_damaged_council_files()
    {
        var bundles = new List<(string Name, byte[] Bundle)>();
        foreach (var change in DamagedCouncilFiles.All)
            bundles.Add((change.Name, await change.BuildAsync(LiveTable.Key)));
        await using var page = await PageVerifier.OpenAsync(browser);
        var theirs = await page.VerifyAllAsync(bundles.Select(one => one.Bundle), LiveTable.Key.Public);
        bundles.Zip(theirs, (one, verdict) => (one.Name, Ours: Verdict.OfOurs(one.Bundle, LiveTable.Key.Public), Theirs: verdict))
            .Where(one => one.Ours != one.Theirs && !(DamagedCouncilFiles.MayBeRefused(one.Name) && (one.Ours.Codes, one.Theirs.Codes) is ("vote.council", "")))
            .Select(one => $"{one.Name}: ours {one.Ours}, the page {one.Theirs}").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_accepts_no_changed_byte()
    {
        var bundle = await GoodVotes.Plain();
        await using var page = await PageVerifier.OpenAsync(browser);
        var random = new Random(600);
        (await page.AcceptedChangesAsync(bundle, LiveTable.Key.Public, Enumerable.Range(0, 400).Select(_ => (random.Next(bundle.Length), random.Next(1, 256))))).ShouldBeEmpty();
        var names = CanonicalZip.Read(bundle)!.Keys.ToArray();
        var repacked = Enumerable.Range(0, 100).Select(_ => BundleAuditTests.FlippedInside(bundle, names[random.Next(names.Length)], random.Next(1 << 30), (byte)random.Next(1, 256)));
        (await page.VerifyAllAsync(repacked, LiveTable.Key.Public)).ShouldAllBe(v => !v.Verified);
    }

    private static Verdict Expected(string code) =>
        new(code == "", code is "bundle.zip" or "bundle.manifest" or "log.checkpoint" or "log.signature" ? "not established" : "established", code);
}
