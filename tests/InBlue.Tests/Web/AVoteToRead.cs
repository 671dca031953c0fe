using InBlue.Documents.Dates;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Words;
using Microsoft.Playwright;

namespace InBlue.Tests.Web;

[Collection(nameof(Browser))]
public sealed class AVoteToRead(ServedExamples served, Windows windows) : IClassFixture<Windows>
{
    private readonly Site site = served.Site;

    private async Task<IPage> OpenAsync(string path, bool scripts = false)
    {
        var page = await windows.WindowAsync(scripts);
        await page.GotoAsync(site.Address + path);
        return page;
    }

    public static TheoryData<string, Language> Votes => new()
    {
        { ServedExamples.Example, Language.English }, { ServedExamples.Example, Language.French },
        { ServedExamples.Lighthouse, Language.English }, { ServedExamples.Lighthouse, Language.French },
        { ServedExamples.Mill, Language.English }, { ServedExamples.Mill, Language.French },
    };

    [Theory]
    [MemberData(nameof(Votes))]
    public async Task Everything_of_a_vote_is_readable_without_scripts(string draft, Language language)
    {
        var vote = site.Vote(draft);
        var page = await OpenAsync($"/{LanguageTag.Of(language)}/votes/{draft}");
        foreach (var closed in await page.Locator("summary").AllAsync())
            await closed.ClickAsync();

        var read = Packed(await page.Locator("main").InnerTextAsync());

        var (words, result) = (PageWords.In(language), ResultWords.In(language));
        Says(result.Sentence(vote.Counted.Outcome, vote.Counted.Reason, vote.Counted.Counts, vote.Findings));
        Says(result.NotKnown);
        foreach (var finding in vote.Findings)
        {
            Says($"{words.ConditionHolds(finding.Holds)}. {result.Sentence(finding, vote.Council)}");
            Says(SourceWords.In(finding.Condition.Source, language).Text);
        }
        foreach (var letter in vote.Letters)
        {
            Says(words.AnnexOf(letter.Annex, Named(letter.Member)));
            Says(letter.Signatory);
            Says(DateWords.Day(letter.Date, language));
        }
        Says(vote.Opened.Draft.Item);
        if (vote.Opened.Notice is { } notice)
            Says($"{words.NoticeTitle} {notice}");
        Says(vote.Contradiction is null ? words.CheckPassed : words.ContradictionTitle);

        var quoted = Packed(string.Concat(await page.Locator(".words").EvaluateAllAsync<string[]>(
            "all => all.map(one => { const copy = one.cloneNode(true); copy.querySelectorAll('.label').forEach(l => l.remove()); return copy.textContent; })")));
        foreach (var span in (SpanFact[])[vote.Opened.Draft.Span, .. vote.Letters.Select(l => l.Span), .. vote.Statements.Select(s => s.Span)])
            quoted.ShouldContain(Packed(vote.Words(span)));

        void Says(string text) => read.ShouldContain(Packed(text), Case.Sensitive);
        string Named(MemberId id) => vote.Council.Find(id)!.Forms.Names.In(language);
    }

    [Theory]
    [InlineData(Language.English), InlineData(Language.French)]
    public async Task Seats_stand_in_English_alphabetical_order_in_every_language(Language language)
    {
        var page = await OpenAsync($"/{LanguageTag.Of(language)}/votes/{ServedExamples.Example}");
        var members = await page.Locator(".seats tbody th").EvaluateAllAsync<string[]>("all => all.map(th => th.firstChild.textContent.trim())");
        string[] inEnglish =
        [
            "Belgium", "China", "Dominican Republic", "Estonia", "France", "Germany", "Indonesia", "Niger", "Russian Federation", "Saint Vincent and the Grenadines",
            "South Africa", "Tunisia", "United Kingdom of Great Britain and Northern Ireland", "United States of America", "Viet Nam",
        ];
        var names = ExampleRecord.Council.Members.ToDictionary(m => m.Forms.Names.English, m => m.Forms.Names.In(language));
        members.ShouldBe(inEnglish.Select(name => names[name]));
    }

    [Fact]
    public async Task Each_seat_shows_its_position_and_a_member_without_a_letter_is_absent()
    {
        var page = await OpenAsync($"/en/votes/{ServedExamples.Mill}");
        var rows = await page.Locator(".seats tbody tr").EvaluateAllAsync<string[]>("all => all.map(tr => [...tr.children].slice(0, 3).map(c => c.textContent.trim()).join('|'))");
        rows.Length.ShouldBe(15);
        rows.ShouldContain("China|against|Lin Xue");
        rows.ShouldContain("Germany (President)|in favour|Hilde Brandauer");
        rows.ShouldContain("Viet Nam|not participating|Pham Thi Lan");
        rows.Count(row => row.EndsWith("|absent|no letter", StringComparison.Ordinal)).ShouldBe(12);
        (await page.Locator(".horseshoe desc").TextContentAsync()).ShouldNotBeNull().ShouldStartWith("in favour: Germany; against: China; not participating: Viet Nam; absent: Belgium, ");
    }

    [Fact]
    public async Task A_title_that_differs_by_gender_shows_both_forms_where_the_document_says_neither()
    {
        var page = await OpenAsync($"/fr/votes/{ServedExamples.Example}");
        (await CapacitiesAsync()).ShouldBe(["Représentant(e) permanent(e)", "Envoyé(e) spécial(e)", "Chargé(e) d’affaires"]);
        await OpenAsync($"/fr/votes/{ServedExamples.Lighthouse}");
        (await CapacitiesAsync()).ShouldBe(["Représentant permanent", "Chargé d’affaires par intérim", "Représentante permanente", "Envoyé spécial"]);

        async Task<IEnumerable<string>> CapacitiesAsync() => (await page.Locator(".seats td:nth-child(4)").AllInnerTextsAsync()).Distinct();
    }

    [Fact]
    public async Task The_days_of_the_vote_of_the_announcement_and_of_the_publication_stay_apart()
    {
        var page = await OpenAsync($"/en/votes/{ServedExamples.Lighthouse}");
        var course = await page.Locator(".course li").EvaluateAllAsync<string[]>("all => all.map(li => li.querySelector('time').dateTime + ' ' + li.querySelector('span').textContent)");
        course[..^1].ShouldBe(
        [
            "2020-06-09 Draft in blue put to the vote by the President’s letter",
            "2020-06-09T09:30:00-04:00 Voting period opens",
            "2020-06-09 1 letter bears this date: United Kingdom of Great Britain and Northern Ireland",
            "2020-06-10 3 letters bear this date: France, Tunisia, United States of America",
            "2020-06-10T12:00:00-04:00 Voting period closes",
            "2020-06-10 Adopted as resolution 2999 (2020), as the document states",
            "2020-06-11 Day foreseen in the President’s letter for announcing the result",
            "2020-06-12 Letters published as S/2020/930",
        ]);
        course[^1].ShouldStartWith("2026-01-05T09:00:00");
        course[^1].ShouldEndWith(" Entered in this record");
    }

    [Fact]
    public async Task What_the_verifier_found_is_on_the_page()
    {
        var good = await (await OpenAsync($"/en/votes/{ServedExamples.Example}")).Locator("section[aria-labelledby=verify]").InnerTextAsync();
        good.ShouldContain(PageWords.English.CheckPassed);
        good.ShouldContain(PageWords.English.DoesNotProve);

        var contradicting = await (await OpenAsync($"/en/votes/{ServedExamples.Lighthouse}")).Locator("section[aria-labelledby=verify]").InnerTextAsync();
        contradicting.ShouldContain(PageWords.English.CheckFailed);
        contradicting.ShouldContain("document.contradiction");
    }

    [Fact]
    public async Task The_list_leads_to_every_vote_newest_first()
    {
        var page = await OpenAsync("/fr");
        (await page.Locator("tbody th a").AllInnerTextsAsync()).ShouldBe([ServedExamples.Mill, ServedExamples.Example, ServedExamples.Lighthouse]);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = ServedExamples.Lighthouse }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Vote sur le projet S/2020/901");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "English" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Vote on draft S/2020/901");
    }

    private static string Packed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
