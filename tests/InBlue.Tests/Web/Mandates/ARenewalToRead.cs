using System.Net;
using System.Text.RegularExpressions;
using InBlue.Tests.Mandates;

namespace InBlue.Tests.Web.Mandates;

/// <summary>A renewal as everybody may read it: the two texts side by side, and what became of each duty.</summary>
public sealed class ARenewalToRead
{
    private const string Page = "/en/mandates/mission/renewals/1";

    [Fact]
    public async Task The_page_shows_word_by_word_what_changed_and_lists_what_was_dropped()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Whole);
        var page = await served.PageAsync(Page);
        page.ShouldContain("Renewed by resolution 2584 (2021)");
        page.ShouldContain("until 30 June <del>2021</del><ins>2022</ins>");
        page.ShouldContain("<del>Authorises up to 13,289 soldiers;</del>");
        page.ShouldContain("Paragraph 8, now 3<span class=\"quiet\">, moved</span>");
        Between(page, "id=\"short\"", "id=\"texts\"").ShouldNotContain("%"); // a list, and no score
        (await served.PageAsync("/fr/mandates/mission/renewals/1")).ShouldContain("disposition par disposition");
    }

    [Fact]
    public async Task Beside_each_provision_stands_what_was_proposed_for_its_duty_and_what_was_decided()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Whole);
        var page = await served.PageAsync(Page);
        Duty(page, 1).ShouldContain("ended: Replaced.");
        Duty(page, 2).ShouldContain("changed, in paragraph 2");
        Duty(page, 4).ShouldContain("end it, unless it survives: its provision is dropped");
        Duty(page, 4).ShouldContain("<strong>survives</strong>");
        page[page.IndexOf("id=\"others\"", StringComparison.Ordinal)..].ShouldContain("Commitment 11"); // an instrument created it
        Duty(page, 12).ShouldContain("new in this text");

        static string Duty(string page, int number) => Regex.Match(page, $">Commitment {number}</a>.*?</p>", RegexOptions.Singleline).Value;
    }

    [Fact]
    public async Task The_mandates_page_tells_what_ended_with_it_what_survives_and_what_is_owed()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Whole);
        var page = await served.PageAsync("/en/mandates/mission");
        page.ShouldContain($"href=\"{Page}\"");
        Between(page, "id=\"ended\"", "id=\"survives\"").ShouldContain("Replaced.");
        var survives = Between(page, "id=\"survives\"", "id=\"owed\"");
        foreach (var number in (int[])[3, 4, 7, 11])
            survives.ShouldContain($">Commitment {number}</a>");
        survives.ShouldNotContain(">Commitment 2</a>"); // it was carried over with other words
    }

    [Fact]
    public async Task A_duty_has_its_history_over_the_renewals_with_the_words_that_changed()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Whole);
        var page = await served.PageAsync("/en/mandates/mission/commitments/2");
        var history = page[page.IndexOf("id=\"history\"", StringComparison.Ordinal)..];
        history.ShouldContain("every <del>three</del><ins>six</ins> months");
        history.ShouldContain("29 September 2020");
        history.ShouldContain("S/2020/952");
        history.ShouldContain($"href=\"{Page}\"");
        history.ShouldContain("<strong>changed, in paragraph 2</strong>");
    }

    [Fact]
    public async Task There_is_no_page_of_a_renewal_that_did_not_take_place()
    {
        await using var served = await ServedRegisters.OpenAsync(RegisterDesk.Small);
        foreach (var path in (string[])[Page, "/en/mandates/mission/renewals/0", "/en/mandates/mission/renewals/-1"])
        {
            using var answer = await served.AskAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
        (await served.PageAsync("/en/mandates/mission")).ShouldNotContain("id=\"renewal\"");
    }

    private static string Between(string page, string from, string to) => page[page.IndexOf(from, StringComparison.Ordinal)..page.IndexOf(to, StringComparison.Ordinal)];
}
