using System.Net;
using System.Text.RegularExpressions;
using InBlue.Documents.Refusals;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Receipts;

namespace InBlue.Tests.Desk;

/// <summary>A practice vote from the first button to the verified bundle, by forms alone.</summary>
public sealed partial class PlayingAWholeVote
{
    private const string One = "officer.one", Two = "officer.two", President = "pr.fra";

    [Fact]
    public async Task Ends_in_a_bundle_that_verifies()
    {
        await using var bureau = await Bureau.OpenAsync();
        await bureau.DoAsync("begin");
        (await bureau.PageAsync()).ShouldContain("Friday, 26 June 2020, 13:00");

        // Only the President calls; the calendar proposes Monday.
        var (opens, closes) = (("opens", "2020-06-26T14:00"), ("closes", "2020-06-29T14:00"));
        (await bureau.PageAsync()).ShouldContain("value=\"2020-06-29T14:00\"");
        (await bureau.RefusedAsync("call", One, opens, closes)).ShouldBe(Sentence(VoteRefusal.PresidentOnly));
        await bureau.DoAsync("call", President, opens, closes);
        (await bureau.RefusedAsync("call", President, opens, closes)).ShouldBe(Sentence(VoteRefusal.AlreadyCalled));
        using (var unknown = await bureau.SendAsync("/en/desk", [("act", "destroy")], await bureau.TokenAsync()))
            unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await bureau.RefusedAsync("others")).ShouldBe(Sentence(VoteRefusal.NotYetOpen));
        await bureau.DoAsync("clock", null, ("to", "opening"));

        // One letter as it is proposed, one with a condition, the rest by one button.
        await bureau.DoAsync("receive", "pr.bel", ("text", await LetterAsync(bureau, "BEL", "abstain")));
        (await bureau.PageAsync("/en/desk?done=receive")).ShouldContain("See the receipt");
        (await bureau.PageAsync("/en/desk/letters/1")).ShouldContain("<mark class=\"position\">");
        using (var curious = await bureau.GetAsync("/en/desk/letters/1?as=pr.bel"))
            curious.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var receipt = await ReceiptAsync(bureau, 1, "pr.bel");
        (await ReceiptAsync(bureau, 1, One)).ShouldBe(receipt);
        await bureau.DoAsync("confirm", One, ("letter", "1"));
        await bureau.DoAsync("acknowledge", "director", ("letter", "1"));
        var spoilt = (await LetterAsync(bureau, "VNM", "for")).Replace("votes in favour of the draft resolution.", "has received the draft resolution.", StringComparison.Ordinal);
        await bureau.DoAsync("receive", "pr.vnm", ("text", spoilt));
        (await bureau.RefusedAsync("confirm", One, ("letter", "2"))).ShouldContain("in doubt");
        await bureau.DoAsync("hold", One, ("letter", "2"));
        (await bureau.RefusedAsync("rule-out", One, ("letter", "2"), ("reason", "It says nothing."))).ShouldBe(Sentence(VoteRefusal.RulingIsNotYours));
        await bureau.DoAsync("rule-out", President, ("letter", "2"), ("reason", "It says nothing."));
        await bureau.DoAsync("others");
        await bureau.DoAsync("confirm-clear", One);

        // Before the end nothing of the end is possible; after it, each in its turn.
        (await bureau.RefusedAsync("drain", One)).ShouldBe(Sentence(VoteRefusal.NotClosed));
        (await bureau.RefusedAsync("certify", One)).ShouldBe(Sentence(VoteRefusal.NotClosed));
        await bureau.DoAsync("clock", null, ("to", "after"));
        (await bureau.RefusedAsync("certify", One)).ShouldBe(Sentence(VoteRefusal.NotDrained));
        await bureau.DoAsync("drain", One);
        (await bureau.PageAsync()).ShouldContain("The result letter is due by Monday, 29 June 2020, 17:00.");
        await bureau.DoAsync("certify", One);
        (await bureau.RefusedAsync("certify", One)).ShouldBe(Sentence(VoteRefusal.AlreadyCertifiedByYou));
        (await bureau.RefusedAsync("count", One)).ShouldBe(Sentence(VoteRefusal.NotCertified));
        await bureau.DoAsync("certify", Two);
        await bureau.DoAsync("count", One);
        (await bureau.RefusedAsync("number", One, ("number", "first"))).ShouldContain("1 (2020)");
        await bureau.DoAsync("number", One, ("number", "1 (2020)"));
        await bureau.DoAsync("sign", President);
        await bureau.DoAsync("announce", One, ("reason", "by videoconference"));
        (await bureau.RefusedAsync("editions", One, ("drafted", One))).ShouldBe(Sentence(VoteRefusal.ApprovedByItsDrafter));
        await bureau.DoAsync("editions", Two, ("drafted", One));
        using (var early = await bureau.GetAsync("/en/desk/bundle.zip"))
            early.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await bureau.DoAsync("publish", One);

        var page = await bureau.PageAsync();
        page.ShouldContain("13 "); // members in favour
        var key = VerifierKey.TryParse(WebUtility.HtmlDecode(Key().Match(page).Groups[1].Value)).ShouldNotBeNull();
        using var answer = await bureau.GetAsync("/en/desk/bundle.zip");
        var bundle = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var report = BundleAudit.Check(bundle, key);
        report.Faults.ShouldBeEmpty();
        report.Verified.ShouldBeTrue();
        ReceiptAudit.Check(receipt, bundle, [key]).ShouldSatisfyAllConditions(r => r.Verified.ShouldBeTrue(), r => r.Arrival!.Letter.ShouldBe(1));

        // Each paper stands under a policy of its own; nothing of it shows on the public pages.
        foreach (Match paper in Paper().Matches(page))
        {
            using var shown = await bureau.GetAsync(WebUtility.HtmlDecode(paper.Groups[1].Value));
            shown.StatusCode.ShouldBe(HttpStatusCode.OK);
            shown.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldEndWith("sandbox");
        }
        Paper().Count(page).ShouldBeGreaterThan(30);
        (await bureau.PageAsync("/en")).ShouldNotContain("S/2020/1");
        File.Exists(bureau.DataPath).ShouldBeFalse();

        await bureau.DoAsync("anew");
        Directory.GetFiles(Path.GetDirectoryName(bureau.DataPath)!).ShouldBeEmpty();
        await bureau.DoAsync("begin");
        (await bureau.PageAsync()).ShouldContain("Friday, 26 June 2020, 13:00");
    }

    private static async Task<byte[]> ReceiptAsync(Bureau bureau, int letter, string by)
    {
        using var answer = await bureau.GetAsync($"/en/desk/letters/{letter}/receipt?as={by}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName).ShouldBe(("attachment", $"receipt-{letter}.txt"));
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> LetterAsync(Bureau bureau, string member, string position) =>
        WebUtility.HtmlDecode(Text().Match(await bureau.PageAsync($"/en/desk/write?member={member}&position={position}")).Groups[1].Value);

    private static string Sentence(VoteRefusal why) => RefusalWords.Sentence(why, Language.English);

    [GeneratedRegex("<textarea[^>]*>\\r?\\n?(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex("class=\"key\">([^<]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("href=\"(/en/desk/papers/[^\"]+)\"")]
    private static partial Regex Paper();
}
