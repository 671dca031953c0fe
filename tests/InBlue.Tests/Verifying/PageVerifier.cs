using System.Text.Json;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using Microsoft.Playwright;

namespace InBlue.Tests.Verifying;

/// <summary>What a verifier says of a bundle, as far as every verifier must say the same.</summary>
internal sealed record Verdict(bool Verified, string Signer, string Codes)
{
    public static Verdict OfOurs(byte[] bundle, VerifierKey? key)
    {
        var report = BundleAudit.Check(bundle, key);
        return new Verdict(report.Verified, report.SignerEstablished ? "established" : "not established", string.Join('+', report.Faults.Select(f => f.Code).Distinct()));
    }
}

/// <summary>The page for the browser, without a network, asked for its verdicts.</summary>
internal sealed class PageVerifier : IAsyncDisposable
{
    private const int AtATime = 20;

    private static readonly string Address = new Uri(Path.Combine(Repository.Root, "verifier", "index.html")).AbsoluteUri;

    private readonly IBrowserContext context;

    private PageVerifier(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<PageVerifier> OpenAsync(Browser browser)
    {
        var context = await browser.ContextAsync(new BrowserNewContextOptions { Offline = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        return new PageVerifier(context, page);
    }

    public async Task<Verdict> VerifyAsync(byte[] bundle, VerifierKey? key) => (await VerifyAllAsync([bundle], key)).Single();

    /// <summary>In the order of the bundles.</summary>
    public async Task<List<Verdict>> VerifyAllAsync(IEnumerable<byte[]> bundles, VerifierKey? key)
    {
        var verdicts = new List<Verdict>();
        foreach (var some in bundles.Chunk(AtATime))
        {
            var reports = await Page.EvaluateAsync<JsonElement>("""
                async ({bundles, key}) => {
                    const reports = [];
                    for (const bundle of bundles) {
                        const report = await window.inblueVerify(Uint8Array.from(atob(bundle), c => c.charCodeAt(0)), key);
                        reports.push({ verified: report.verified, signer: report.signer, codes: [...new Set(report.faults.map(f => f.code))].join("+") });
                    }
                    return reports;
                }
                """, new { bundles = some.Select(Convert.ToBase64String), key = key?.ToString() });
            verdicts.AddRange(reports.EnumerateArray().Select(r => new Verdict(r.GetProperty("verified").GetBoolean(), r.GetProperty("signer").GetString()!, r.GetProperty("codes").GetString()!)));
        }
        return verdicts;
    }

    /// <summary>Where a changed byte was accepted: a place in the bundle, and what it is changed by.</summary>
    public Task<int[]> AcceptedChangesAsync(byte[] bundle, VerifierKey key, IEnumerable<(int At, int Change)> changes) => Page.EvaluateAsync<int[]>("""
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
        """, new { bundle = Convert.ToBase64String(bundle), key = key.ToString(), changes = changes.Select(c => new[] { c.At, c.Change }) });

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
