using System.Net;
using InBlue.Record.Receipts;

namespace InBlue.Tests.Desk;

/// <summary>The signed receipt of a letter is for the delegation that sent it, and for whoever may open letters.</summary>
public sealed class HandingOutReceipts
{
    private const string Text = "Permanent Mission\n\nBelgium votes in favour of draft resolution S/2020/1.\n\n(Signed) Somebody\nPermanent Representative\n";

    private static async Task<Bureau> WithLettersAsync()
    {
        var bureau = await Bureau.OpenAsync();
        await bureau.DoAsync("begin");
        await bureau.DoAsync("call", "pr.fra", ("opens", "2020-06-26T14:00"), ("closes", "2020-06-29T14:00"));
        await bureau.DoAsync("clock", null, ("to", "opening"));
        await bureau.DoAsync("receive", "pr.bel", ("text", Text));
        return bureau;
    }

    private static async Task<HttpStatusCode> StatusAsync(Bureau bureau, string path)
    {
        using var answer = await bureau.GetAsync(path);
        return answer.StatusCode;
    }

    private static async Task<SignedReceipt> ReceiptAsync(Bureau bureau, string by)
    {
        using var answer = await bureau.GetAsync($"/en/desk/letters/1/receipt?as={by}");
        return SignedReceipt.TryRead(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_did_not_send_the_letter_and_may_not_open_it_has_none_and_learns_of_none()
    {
        await using var bureau = await WithLettersAsync();
        foreach (var (letter, by) in ((int, string)[])[(1, "pr.vnm"), (1, "nobody"), (1, ""), (2, "pr.bel"), (2, "pr.vnm"), (99, "nobody")])
            (await StatusAsync(bureau, $"/en/desk/letters/{letter}/receipt?as={by}")).ShouldBe(HttpStatusCode.Forbidden, $"{letter} {by}");
        (await StatusAsync(bureau, "/en/desk/letters/99/receipt?as=officer.one")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var by in (string[])["pr.bel", "officer.one", "officer.two", "director", "pr.fra"]) // the last one presides
            (await StatusAsync(bureau, $"/fr/desk/letters/1/receipt?as={by}")).ShouldBe(HttpStatusCode.OK, by);
        var opened = await File.ReadAllLinesAsync(bureau.PracticePath + ".access.jsonl", TestContext.Current.CancellationToken);
        opened.Count(l => l.Contains("receipt of letter 1", StringComparison.Ordinal)).ShouldBe(4); // not of Belgium, whose own it is
    }

    [Fact]
    public async Task Who_sends_what_another_sent_before_has_a_receipt_of_its_own_sending()
    {
        await using var bureau = await WithLettersAsync();
        await bureau.DoAsync("clock", null, ("to", "hour"));
        await bureau.DoAsync("receive", "pr.vnm", ("text", Text)); // the same bytes
        var (first, second) = (await ReceiptAsync(bureau, "pr.bel"), await ReceiptAsync(bureau, "pr.vnm"));
        second.Receipt.File.ShouldBe(first.Receipt.File);
        string.CompareOrdinal(second.Receipt.Received, first.Receipt.Received).ShouldBePositive();
        (await ReceiptAsync(bureau, "officer.one")).Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task It_is_a_link_beside_the_letter_in_both_languages_and_on_the_letters_page_for_those_who_may_have_it()
    {
        await using var bureau = await WithLettersAsync();
        (await bureau.PageAsync("/en/desk")).ShouldContain("<a href=\"/en/desk/letters/1/receipt?as=officer.one\" aria-label=\"Signed receipt, letter 1\">Signed receipt</a>");
        (await bureau.PageAsync("/fr/desk")).ShouldContain("aria-label=\"Récépissé signé, lettre 1\">Récépissé signé</a>");
        (await bureau.PageAsync("/en/desk/letters/1")).ShouldContain("/en/desk/letters/1/receipt?as=officer.one");
        (await PageAsync("pr.bel")).ShouldContain("/en/desk/letters/1/receipt?as=pr.bel"); // the letter's words stay shut, also for its sender
        (await PageAsync("pr.vnm")).ShouldNotContain("/receipt?");

        async Task<string> PageAsync(string by)
        {
            using var answer = await bureau.GetAsync($"/en/desk/letters/1?as={by}");
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }
}
