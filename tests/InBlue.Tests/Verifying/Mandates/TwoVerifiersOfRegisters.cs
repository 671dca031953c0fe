using InBlue.Record.Checkpoints;
using InBlue.Tests.Verifying.Live;
using Microsoft.Playwright;

namespace InBlue.Tests.Verifying.Mandates;

/// <summary>The C# verifier and the page for the browser, over published registers.</summary>
[Collection(nameof(Browser))]
public sealed class TwoVerifiersOfRegisters(Browser browser)
{
    [Fact]
    public async Task They_agree_on_every_good_and_every_damaged_bundle()
    {
        var table = await DamagedRegisters.AllAsync();
        await using var page = await PageVerifier.OpenAsync(browser);
        var theirs = await page.VerifyAllAsync(table.Select(one => one.Bundle), LiveTable.Key.Public);
        table.Zip(theirs, (one, verdict) => (one.Name, Ours: Verdict.OfOurs(one.Bundle, LiveTable.Key.Public), one.Code, Theirs: verdict)).Where(one => one.Theirs != one.Ours || one.Theirs.Codes != one.Code)
            .Select(one => $"{one.Name}: {one.Code} expected, ours {one.Ours}, the page {one.Theirs}").ShouldBeEmpty();
    }

    [Fact]
    public async Task They_agree_on_what_is_not_known_without_the_key_and_with_another()
    {
        byte[][] bundles = [await GoodRegisters.Small(), await GoodRegisters.Whole()];
        await using var page = await PageVerifier.OpenAsync(browser);
        foreach (var key in (VerifierKey?[])[null, SigningKey.Generate(LiveTable.Key.Origin).Public])
            (await page.VerifyAllAsync(bundles, key)).ShouldBe(bundles.Select(bundle => Verdict.OfOurs(bundle, key)));
    }

    /// <summary>Values that nobody thought of, at places that nobody thought of: no verifier may know better than the other.</summary>
    [Fact]
    public async Task They_agree_on_entries_changed_at_random_and_signed_anew()
    {
        var bundles = RandomChanges.Make(seed: 2531, howMany: 300, [("small", await GoodRegisters.Small()), ("whole", await GoodRegisters.Whole()), ("changing", await GoodRegisters.Changing())],
            ["2021-06-30", "2021-04-01", "2020-06-29", "until", "every", "mandate-end", "extends", "adoption", "given", "months", "para_1", "para_8", "issued", "planned", "survives", "12500.5", "-0", 2, 8, 400]);
        await using var page = await PageVerifier.OpenAsync(browser);
        var theirs = await page.VerifyAllAsync(bundles.Select(one => one.Bundle), LiveTable.Key.Public);
        bundles.Zip(theirs, (one, verdict) => (one.Name, Ours: Verdict.OfOurs(one.Bundle, LiveTable.Key.Public), Theirs: verdict)).Where(one => one.Ours != one.Theirs)
            .Select(one => $"{one.Name}: ours {one.Ours}, the page {one.Theirs}").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_reads_the_dates_on_the_page()
    {
        await using var page = await PageVerifier.OpenAsync(browser);
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "register.zip", MimeType = "application/zip", Buffer = await GoodRegisters.Small() });
        await page.Page.Locator("input[type=text]").First.FillAsync(LiveTable.Key.Public.ToString());
        await page.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verify" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#verdict")).ToContainTextAsync("Verified");
        var said = await page.Page.Locator("#report").InnerTextAsync();
        foreach (var words in (string[])["The mission", "29 September 2020", "29 June 2021", "April 2021", "30 June 2021", "2531 (2020)"])
            said.ShouldContain(words);
    }
}
