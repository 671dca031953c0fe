using System.Text.Json;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using Microsoft.Playwright;

namespace InBlue.Tests.Verifying;

/// <summary>The C# verifier and the page for the browser share no code, and must agree.</summary>
[Collection(nameof(Browser))]
public sealed class TwoVerifiersTests(Browser browser)
{
    private const string VerifyOne = """
        async ({bundle, key}) => {
            const bytes = Uint8Array.from(atob(bundle), c => c.charCodeAt(0));
            const report = await window.inblueVerify(bytes, key);
            return { verified: report.verified, signer: report.signer, codes: [...new Set(report.faults.map(f => f.code))] };
        }
        """;

    private static readonly string Page = new Uri(Path.Combine(Repository.Root, "verifier", "index.html")).AbsoluteUri;

    private sealed record Verdict(bool Verified, string Signer, string[] Codes);

    private static Verdict OfOurs(byte[] bundle, VerifierKey? key)
    {
        var report = BundleAudit.Check(bundle, key);
        return new Verdict(report.Verified, report.SignerEstablished ? "established" : "not established", [.. report.Faults.Select(f => f.Code).Distinct()]);
    }

    private static async Task<Verdict> OfTheBrowserAsync(IPage page, byte[] bundle, VerifierKey? key)
    {
        var report = await page.EvaluateAsync<JsonElement>(VerifyOne, new { bundle = Convert.ToBase64String(bundle), key = key?.ToString() });
        return new Verdict(report.GetProperty("verified").GetBoolean(), report.GetProperty("signer").GetString()!, [.. report.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!)]);
    }

    private async Task<(IBrowserContext Context, IPage Page)> OpenAsync()
    {
        var context = await browser.ContextAsync(new BrowserNewContextOptions { Offline = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Page);
        return (context, page);
    }

    [Fact]
    public async Task They_agree_on_every_good_and_every_damaged_bundle()
    {
        var (good, key) = await ExampleRecord.BundleAsync();
        var (context, page) = await OpenAsync();
        await using var _ = context;
        var another = SigningKey.Generate(key.Origin);
        DamagedBundles.Case[] table =
        [
            new("as made", "", good),
            new("put together again", "", new Forge(good).Build(key)),
            .. DamagedBundles.All(good, key, another),
        ];
        var wrong = new List<string>();
        foreach (var one in table)
            foreach (var given in (VerifierKey?[])[key.Public, null, another.Public])
            {
                var (ours, theirs) = (OfOurs(one.Bundle, given), await OfTheBrowserAsync(page, one.Bundle, given));
                if (ours.Verified != theirs.Verified || ours.Signer != theirs.Signer || !ours.Codes.SequenceEqual(theirs.Codes))
                    wrong.Add($"{one.Name}: ours {ours.Verified}, {ours.Signer}, {string.Join("+", ours.Codes)}; the page {theirs.Verified}, {theirs.Signer}, {string.Join("+", theirs.Codes)}");
            }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_verifies_the_real_document()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync(Corpus.Bytes("S-2020-625.fr.txt"));
        var (context, page) = await OpenAsync();
        await using var _ = context;
        (await OfTheBrowserAsync(page, bundle, key.Public)).ShouldSatisfyAllConditions(v => v.Verified.ShouldBeTrue(), v => v.Codes.ShouldBeEmpty());
    }

    [Fact]
    public async Task The_page_accepts_no_changed_byte()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        var (context, page) = await OpenAsync();
        await using var _ = context;
        (await OfTheBrowserAsync(page, bundle, key.Public)).Verified.ShouldBeTrue();
        var random = new Random(5253);
        var changes = Enumerable.Range(0, 4000).Select(i => new[] { random.Next(bundle.Length), random.Next(1, 256) }).ToArray();
        var accepted = await page.EvaluateAsync<int[]>("""
            async ({bundle, key, changes}) => {
                const good = Uint8Array.from(atob(bundle), c => c.charCodeAt(0));
                const accepted = [];
                for (const [at, change] of changes) {
                    const bytes = good.slice();
                    bytes[at] ^= change;
                    if ((await window.inblueVerify(bytes, key)).verified) accepted.push(at);
                }
                return accepted;
            }
            """, new { bundle = Convert.ToBase64String(bundle), key = key.Public.ToString(), changes });
        accepted.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_accepts_no_changed_byte_inside_a_file_packed_anew()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        var (context, page) = await OpenAsync();
        await using var _ = context;
        (await OfTheBrowserAsync(page, Forge.Repack(bundle, files => files), key.Public)).Verified.ShouldBeTrue();
        var random = new Random(2531);
        var names = CanonicalZip.Read(bundle)!.Keys.ToArray();
        for (var batch = 0; batch < 20; batch++)
        {
            var bundles = Enumerable.Range(0, 20)
                .Select(i => Convert.ToBase64String(BundleAuditTests.FlippedInside(bundle, names[random.Next(names.Length)], random.Next(1 << 30), (byte)random.Next(1, 256)))).ToArray();
            var accepted = await page.EvaluateAsync<int>("""
                async ({bundles, key}) => {
                    let accepted = 0;
                    for (const bundle of bundles)
                        if ((await window.inblueVerify(Uint8Array.from(atob(bundle), c => c.charCodeAt(0)), key)).verified) accepted++;
                    return accepted;
                }
                """, new { bundles, key = key.Public.ToString() });
            accepted.ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_person_opens_the_page_from_a_disk_chooses_the_file_and_reads_the_verdict()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        var (context, page) = await OpenAsync();
        await using var _ = context;
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "vote.zip", MimeType = "application/zip", Buffer = bundle });
        await page.Locator("input[type=text], textarea").First.FillAsync(key.Public.ToString());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verify" }).ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Adopted: 15 in favour");
        (await page.Locator("body").InnerTextAsync()).ShouldContain("Verified");
    }
}
