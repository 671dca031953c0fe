using System.Net;
using InBlue.Tests.Scenarios;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.Playwright;

namespace InBlue.Tests.Web;

/// <summary>Pages that are open tell when what they show has changed, and nothing before it is public.</summary>
[Collection(nameof(Browser))]
public sealed class WhatHasJustBecomePublic(Browser browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_changes_and_nothing_is_computed_anew_for_a_letter_from_the_call_to_the_close()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var record = new PublishedRecord(play.Place);
        var before = record.Now();
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        record.Now().ShouldBeSameAs(before);
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        record.Now().ShouldBeSameAs(before);
        await play.VoteAsync(vote, "CHN");
        record.Now().ShouldBeSameAs(before);

        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        await play.DrainAsync(vote);
        var closed = record.Now();
        await play.CertifyAndCountAsync(vote);
        record.Now().ShouldBeSameAs(closed);
        await play.PublishAsync(vote, "S/2020/2");
        record.Now().ShouldNotBeSameAs(closed);
        record.Now().Councils.SelectMany(c => c.NewestFirst).ShouldBe([vote]);
    }

    [Fact]
    public async Task A_vote_that_is_published_while_another_is_open_shows_at_once_and_its_bundle_with_the_other_ones_announcement()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var record = new PublishedRecord(play.Place);
        var other = await play.CallAsync("S/2020/3", "2020-06-26 14:00", "2020-07-06 14:00");
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        record.Now().Councils.SelectMany(c => c.NewestFirst).ShouldBeEmpty();
        await play.PublishAsync(vote, "S/2020/2");
        record.Now().Councils.SelectMany(c => c.NewestFirst).ShouldBe([vote]);
        record.Now().LoadLive(vote).Check.IsLater.ShouldBeTrue();

        play.GoTo("2020-07-06 14:00");
        await play.PassTimeAsync(Play.At("2020-07-06 13:59:59"));
        await play.DrainAsync(other);
        await play.CertifyAndCountAsync(other);
        record.Now().LoadLive(vote).Check.IsLater.ShouldBeTrue();
        await play.PublishAsync(other, "S/2020/4");
        record.Now().LoadLive(vote).Check.Passed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("en"), InlineData("fr")]
    public async Task A_page_says_that_it_has_changed_and_shows_itself_anew(string language)
    {
        await using var site = await (await Site.OverAsync(Site.Mill)).OpenAsync();
        await using var context = await browser.ContextAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        var (list, vote) = (await context.NewPageAsync(), await context.NewPageAsync());
        await OpenListeningAsync(vote, $"{site.Address}/{language}/votes/{ServedExamples.Mill}");
        await OpenListeningAsync(list, $"{site.Address}/{language}");
        await Assertions.Expect(list.Locator(".changed")).ToBeHiddenAsync();

        await site.RecordAsync(ExampleRecord.ExampleBytes);
        await Assertions.Expect(list.Locator(".changed")).ToBeVisibleAsync();
        await Assertions.Expect(vote.Locator(".changed")).ToBeHiddenAsync();
        var words = language == "fr" ? PageWords.French : PageWords.English;
        (await list.GetByRole(AriaRole.Status).InnerTextAsync()).Trim().ShouldBe($"{words.PageHasChanged} {words.ShowItAnew}");

        await list.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = words.ShowItAnew }).ClickAsync();
        await Assertions.Expect(list.GetByText(ServedExamples.Example).First).ToBeVisibleAsync();
        await Assertions.Expect(list.Locator(".changed")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_stream_is_of_its_kind_and_is_kept_by_nobody()
    {
        await using var site = await (await Site.OverAsync(Site.Mill)).OpenAsync();
        using var reader = new HttpClient();
        using var answer = await reader.GetAsync(site.Address + "/changes", HttpCompletionOption.ResponseHeadersRead, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("text/event-stream");
        answer.Headers.CacheControl.ShouldNotBeNull().NoCache.ShouldBeTrue();
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        (await lines.ReadLineAsync(Cancel)).ShouldBe("event: listening");
    }

    /// <summary>The stream is open before the page is left to itself.</summary>
    private static Task OpenListeningAsync(IPage page, string address) => page.RunAndWaitForResponseAsync(() => page.GotoAsync(address), answer => answer.Url.EndsWith("/changes", StringComparison.Ordinal));
}
