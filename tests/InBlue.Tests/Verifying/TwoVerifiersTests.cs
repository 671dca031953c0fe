using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using Microsoft.Playwright;

namespace InBlue.Tests.Verifying;

/// <summary>The C# verifier and the page for the browser share no code, and must agree.</summary>
[Collection(nameof(Browser))]
public sealed class TwoVerifiersTests(Browser browser)
{
    [Fact]
    public async Task They_agree_on_every_good_and_every_damaged_bundle()
    {
        var (good, key) = await ExampleRecord.BundleAsync();
        await using var page = await PageVerifier.OpenAsync(browser);
        var another = SigningKey.Generate(key.Origin);
        DamagedBundles.Case[] table =
        [
            new("as made", "", good),
            new("put together again", "", new Forge(good).Build(key)),
            .. DamagedBundles.All(good, key, another),
        ];
        var wrong = new List<string>();
        foreach (var given in (VerifierKey?[])[key.Public, null, another.Public])
        {
            var theirs = await page.VerifyAllAsync(table.Select(one => one.Bundle), given);
            wrong.AddRange(table.Zip(theirs)
                .Select(pair => (pair.First.Name, Ours: Verdict.OfOurs(pair.First.Bundle, given), Theirs: pair.Second))
                .Where(one => one.Ours != one.Theirs).Select(one => $"{one.Name}: ours {one.Ours}, the page {one.Theirs}"));
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_verifies_the_real_document()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync(Corpus.Bytes("S-2020-625.fr.txt"));
        await using var page = await PageVerifier.OpenAsync(browser);
        (await page.VerifyAsync(bundle, key.Public)).ShouldBe(new Verdict(true, "established", ""));
    }

    [Fact]
    public async Task The_page_accepts_no_changed_byte()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        await using var page = await PageVerifier.OpenAsync(browser);
        (await page.VerifyAsync(bundle, key.Public)).Verified.ShouldBeTrue();
        var random = new Random(5253);
        var changes = Enumerable.Range(0, 4000).Select(_ => (random.Next(bundle.Length), random.Next(1, 256)));
        (await page.AcceptedChangesAsync(bundle, key.Public, changes)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_accepts_no_changed_byte_inside_a_file_packed_anew()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        await using var page = await PageVerifier.OpenAsync(browser);
        (await page.VerifyAsync(Forge.Repack(bundle, files => files), key.Public)).Verified.ShouldBeTrue();
        var random = new Random(2531);
        var names = CanonicalZip.Read(bundle)!.Keys.ToArray();
        var bundles = Enumerable.Range(0, 400)
            .Select(_ => BundleAuditTests.FlippedInside(bundle, names[random.Next(names.Length)], random.Next(1 << 30), (byte)random.Next(1, 256)));
        (await page.VerifyAllAsync(bundles, key.Public)).ShouldAllBe(v => !v.Verified);
    }

    [Fact]
    public async Task A_person_opens_the_page_from_a_disk_chooses_the_file_and_reads_the_verdict()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        await using var page = await PageVerifier.OpenAsync(browser);
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "vote.zip", MimeType = "application/zip", Buffer = bundle });
        await page.Page.Locator("input[type=text], textarea").First.FillAsync(key.Public.ToString());
        await page.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verify" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("body")).ToContainTextAsync("Adopted: 15 in favour");
        (await page.Page.Locator("body").InnerTextAsync()).ShouldContain("Verified");
    }
}
