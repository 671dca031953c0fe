using System.Net;
using System.Text.RegularExpressions;
using InBlue.Procedure.Mandates;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Tests.Mandates;
using InBlue.Tests.Verifying.Mandates;
using NodaTime;

namespace InBlue.Tests.Web.Mandates;

/// <summary>A register is nobody's business until it is made public; then it is shown as it was, until it is made public anew.</summary>
public sealed class AMandateToRead
{
    private static readonly string[] Addresses =
    [
        "/en/mandates/mission", "/fr/mandates/mission", "/en/mandates/mission/paragraphs", "/en/mandates/mission/paragraphs/1", "/fr/mandates/mission/addressees", "/en/mandates/mission/dates",
        "/en/mandates/mission/commitments/2", "/calendars/security-council/mission.en.ics", "/calendars/security-council.fr.ics", "/bundles/mandate%3Amission.zip",
    ];

    [Fact]
    public async Task No_page_tells_of_it_before_it_is_made_public()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Small[..^1]);
        foreach (var address in Addresses)
        {
            using var answer = await served.AskAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        foreach (var list in (string[])["/en", "/en/mandates", "/en/cycles"])
            (await served.PageAsync(list)).ShouldNotContain("The mission", customMessage: list);

        await served.DoAsync(RegisterDesk.Small[^1]);
        foreach (var address in Addresses)
        {
            using var answer = await served.AskAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
        (await served.PageAsync("/en")).ShouldContain("href=\"/en/mandates\"");
        (await served.PageAsync("/fr/mandates")).ShouldContain("href=\"/fr/mandates/mission\"");
    }

    [Fact]
    public async Task What_is_recorded_afterwards_is_not_shown_before_it_is_made_public_anew()
    {
        await using var served = await ServedRegisters.OpenAsync([.. RegisterDesk.Whole, RegisterDesk.Later]);
        (await served.PageAsync("/en/mandates/mission")).ShouldNotContain("S/2021/9");
        await served.DoAsync(RegisterDesk.Small[^1]);
        (await served.PageAsync("/en/mandates/mission")).ShouldContain("S/2021/9");
    }

    [Fact]
    public async Task The_one_minute_page_tells_everything_in_its_order()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Whole);
        var page = await served.PageAsync("/en/mandates/mission");
        Regex.Matches(page, "<h2 id=\"([a-z]+)\"").Select(m => m.Groups[1].Value)
            .ShouldBe(["next", "calendar", "figures", "awaiting", "changes", "open", "renewal", "verify"]);
        page.ShouldContain("2584 (2021)");
        page.ShouldContain("30 June 2022");
        page.ShouldContain("12,500.5"); // against the ceiling, with its day and source
        page.ShouldContain("1 September 2020");
        page.ShouldContain("Puts the report off.");
        page.ShouldContain("found no fault");
        (await served.PageAsync("/fr/mandates/mission")).ShouldContain("Décisions attendues du Conseil");
    }

    [Fact]
    public async Task A_measure_stands_with_the_words_in_which_a_report_last_said_where_it_stands()
    {
        await using var served = await ServedRegisters.OpenAsync(
        [
            .. RegisterDesk.Small[..7],
            new("accept as a measure", (m, a) => RegisterDecisions.Accept(m, a, 7, m!.Find(7)!.Content with { Links = [new Link(LinkKind.PartOf, null, "7")] })),
            Word("Slow.", new LocalDate(2020, 9, 1), "S/2020/952"), Word("Better.", new LocalDate(2020, 12, 1), "S/2020/1281"), Word("Slower.", new LocalDate(2020, 10, 1), "S/2020/1000"), RegisterDesk.Small[^1],
        ]);
        var page = await served.PageAsync("/en/mandates/mission");
        var measures = page[page.IndexOf("<h2 id=\"measures\"", StringComparison.Ordinal)..page.IndexOf("<h2 id=\"awaiting\"", StringComparison.Ordinal)];
        measures.ShouldContain("<q dir=\"auto\">Better.</q> <span class=\"quiet\">S/2020/1281, 1 December 2020</span>");
        measures.ShouldNotContain("Slow");
        page.IndexOf("<h2 id=\"measures\"", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("<h2 id=\"figures\"", StringComparison.Ordinal));

        static RegisterDesk.Act Word(string words, LocalDate day, string source) => new("wording", (m, a) => FollowingDecisions.ReportWording(m, a, 7, words, day, source));
    }

    [Fact]
    public async Task A_report_inside_a_report_stands_under_the_one_that_carries_it()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Small);
        var page = await served.PageAsync("/en/mandates/mission");
        var september = page[page.IndexOf("September 2020</h3>", StringComparison.Ordinal)..page.IndexOf("December 2020</h3>", StringComparison.Ordinal)];
        september.IndexOf("It contains", StringComparison.Ordinal).ShouldBeGreaterThan(0);
        september.IndexOf("#commitment-3", StringComparison.Ordinal).ShouldBeGreaterThan(september.IndexOf("It contains", StringComparison.Ordinal));
        page[page.IndexOf("December 2020</h3>", StringComparison.Ordinal)..].ShouldNotContain("It contains"); // in the first report only
    }

    [Fact]
    public async Task A_paragraph_has_its_words_its_duties_their_history_and_the_statements_on_it()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Whole[..^9]); // before the renewal
        var page = await served.PageAsync("/en/mandates/mission/paragraphs/2");
        page.ShouldContain("Requests the Secretary-General to report every three months;");
        page.ShouldContain("S/2020/952");
        page.ShouldContain("moved by S/2021/1");
        page.ShouldContain("Annex XVIII");
        (await served.PageAsync("/en/mandates/mission/paragraphs/8")).ShouldContain("It creates no duty");
        using var none = await served.AskAsync("/en/mandates/mission/paragraphs/99");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_bundle_is_the_register_and_verifies()
    {
        await using var served = await ServedRegisters.OpenAsync([.. RegisterDesk.Whole, RegisterDesk.Later]);
        (await served.PageAsync("/fr/mandates/mission")).ShouldContain("href=\"/bundles/mandate%3Amission.zip\"");
        var key = VerifierKey.TryParse(served.Office.Live.Database.Head(GoodRegisters.Name.Council)!.Key);
        var report = BundleAudit.Check(await served.BytesAsync("/bundles/mandate%3Amission.zip"), key);
        report.Faults.ShouldBeEmpty();
        report.Verified.ShouldBeTrue();
    }

    [Fact]
    public async Task The_table_of_cycles_has_each_report_each_decision_and_the_end_once()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Small);
        foreach (var path in (string[])["/en/cycles", "/en/cycles?by=subject"])
        {
            var page = await served.PageAsync(path);
            Regex.Count(page, "the mandate ends</strong>").ShouldBe(1, path);
            Regex.Count(page, "#commitment-6\"").ShouldBe(1, path); // what the Council intends to decide in April
        }
    }

    [Fact]
    public async Task What_has_no_date_is_said_to_have_none_once_in_the_table_of_cycles()
    {
        await using var served = await ServedRegisters.OpenAsync([
            .. RegisterDesk.Small[..5],
            new("without a date", (m, a) => RegisterDecisions.Accept(m, a, 5, m!.Find(5)!.Content with { Trigger = new Trigger.Event("once it is over"), Deliverable = new Deliverable(DeliverableKind.Roadmap, "A plan") })),
            .. RegisterDesk.Small[6..],
        ]);
        var page = await served.PageAsync("/en/cycles");
        Regex.Count(page, ">Without a date<").ShouldBe(1);
        page.ShouldContain("<h3 class=\"as-written\">Without a date</h3>");
        page.ShouldContain("#commitment-5\"");
        (await served.PageAsync("/en/cycles?by=subject")).ShouldContain("<th role=\"rowheader\" scope=\"row\">Without a date</th>");
    }
}
