using InBlue.Secretariat.Following;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Keys;

namespace InBlue.Tests.Verifying;

/// <summary>A bundle is verified with the key of its time, or with one from which that key follows.</summary>
[Collection(nameof(Browser))]
public sealed class VerifyingAcrossKeys(Browser browser)
{
    [Fact]
    public async Task Both_verifiers_say_of_every_chain_of_keys_what_it_comes_to()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        await using var page = await PageVerifier.OpenAsync(browser);
        var wrong = new List<string>();
        foreach (var one in new KeysInBundles(bundle, key).All())
            foreach (var (given, code) in one.With)
            {
                var (ours, theirs) = (Verdict.OfOurs(one.Bundle, given?.Public), await page.VerifyAsync(one.Bundle, given?.Public));
                if (ours.Codes != code || ours != theirs)
                    wrong.Add($"{one.Name}: {code} expected, ours {ours}, the page {theirs}");
            }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bundle_from_before_a_renewal_holds_with_the_key_of_its_time_and_one_from_after_it_with_both()
    {
        using var example = new ExampleRecord();
        var vote = await example.RecordAsync(ExampleRecord.ExampleBytes);
        await using var record = example.Open();
        var database = record.Database;
        var first = KeyFile.Load(example.DataPath, database.Head(vote.Council)!).Public;
        var before = BundleMaking.Make(database, vote);
        var second = KeyRenewal.Rotate(example.DataPath, database, vote.Council, example.Clock);
        var after = BundleMaking.Make(database, vote);

        BundleAudit.Check(before, first).Verified.ShouldBeTrue();
        BundleAudit.Check(before, second).Faults.ShouldHaveSingleItem().Message.ShouldContain("the key of that time");
        BundleAudit.Check(after, second).ShouldSatisfyAllConditions(r => r.Verified.ShouldBeTrue(), r => r.Log!.Keys.Select(k => k.Since).ShouldBe([0, database.Head(vote.Council)!.Frontier.Size - 1]));
        BundleAudit.Check(after, first).Verified.ShouldBeTrue();

        KeyRenewal.Compromise(example.DataPath, database, vote.Council, GivenCheckpoint.Read(before)!.Note.Signed, example.Clock).Key.ToString().ShouldBe(first.ToString());
        var announced = BundleMaking.Make(database, vote);
        BundleAudit.Check(announced, second).ShouldSatisfyAllConditions(
            r => r.Verified.ShouldBeTrue(), r => r.Log!.Compromises.ShouldHaveSingleItem().LastTrusted.Text.ShouldBe(GivenCheckpoint.Read(before)!.Note.Signed.Text));
        BundleAudit.Check(announced, first).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe(FaultCodes.Signature), f => f.Message.ShouldContain("announced as compromised"));
        LogAudit.Check(database, vote.Council).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_tells_a_person_which_key_is_the_present_one_and_which_is_not_to_be_trusted()
    {
        using var example = new ExampleRecord();
        var vote = await example.RecordAsync(ExampleRecord.ExampleBytes);
        await using var record = example.Open();
        var first = KeyFile.Load(example.DataPath, record.Database.Head(vote.Council)!).Public;
        var second = KeyRenewal.Rotate(example.DataPath, record.Database, vote.Council, example.Clock);
        var renewed = BundleMaking.Make(record.Database, vote);
        var third = KeyRenewal.Rotate(example.DataPath, record.Database, vote.Council, example.Clock);
        KeyRenewal.Compromise(example.DataPath, record.Database, vote.Council, GivenCheckpoint.Read(renewed)!.Note.Signed, example.Clock);
        await using var page = await PageVerifier.OpenAsync(browser);
        (await SaysAsync(page, renewed, first.ToString())).ShouldSatisfyAllConditions(s => s.ShouldContain("Verified"), s => s.ShouldContain(second.ToString()));
        (await SaysAsync(page, BundleMaking.Make(record.Database, vote), third.ToString())).ShouldSatisfyAllConditions(
            s => s.ShouldContain("Verified"), s => s.ShouldContain($"somebody else may have the key {second.IdText}"), s => s.ShouldNotContain("was renewed"));
        await page.Page.SetViewportSizeAsync(390, 800);
        foreach (var said in await page.Page.Locator("p.log").AllAsync())
            (await said.EvaluateAsync<bool>("p => p.scrollWidth <= p.clientWidth && p.getBoundingClientRect().right <= innerWidth")).ShouldBeTrue(await said.InnerTextAsync());
    }

    private static async Task<string> SaysAsync(PageVerifier page, byte[] bundle, string key)
    {
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "vote.zip", MimeType = "application/zip", Buffer = bundle });
        await page.Page.Locator("input[type=text], textarea").First.FillAsync(key);
        await page.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new Microsoft.Playwright.PageGetByRoleOptions { Name = "Verify" }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(page.Page.Locator("body")).ToContainTextAsync("Adopted: 15 in favour");
        return await page.Page.Locator("body").InnerTextAsync();
    }
}
