using System.Net;
using System.Reflection;
using InBlue.Web.Desk;
using InBlue.Web.Desk.Mandates;
using InBlue.Web.Pages;
using Microsoft.AspNetCore.Authorization;

namespace InBlue.Tests.Desk;

/// <summary>Who may not use the desk, and what it does not take.</summary>
public sealed class RefusingForms
{
    private static readonly (string, string)[] Begin = [("act", "begin")];

    [Theory]
    [InlineData("http://evil.example", null), InlineData("null", null), InlineData(null, null), InlineData(null, "cross-site"), InlineData(null, "same-site"), InlineData(null, "none")]
    [InlineData("same", "cross-site"), InlineData("https://127.0.0.1", null)]
    public async Task Forms_of_other_pages_are_refused(string? origin, string? site)
    {
        await using var bureau = await Bureau.OpenAsync();
        using var answer = await bureau.SendAsync("/en/desk", Begin, await bureau.TokenAsync(), origin, site);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        File.Exists(bureau.PracticePath).ShouldBeFalse();
    }

    [Theory]
    [InlineData("same", null), InlineData("same", "same-origin"), InlineData(null, "same-origin")]
    public async Task Forms_of_its_own_pages_are_taken(string? origin, string? site)
    {
        await using var bureau = await Bureau.OpenAsync();
        using var answer = await bureau.SendAsync("/en/desk", Begin, await bureau.TokenAsync(), origin, site);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        File.Exists(bureau.PracticePath).ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_without_its_token_or_cookie_is_refused()
    {
        await using var bureau = await Bureau.OpenAsync();
        var token = await bureau.TokenAsync();
        foreach (var wrong in (string?[])[null, "x", token[..^4] + "AAAA"])
        {
            using var answer = await bureau.SendAsync("/en/desk", Begin, wrong);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("open the desk again");
        }
        foreach (Cookie cookie in bureau.Cookies.GetAllCookies())
            cookie.Expired = true;
        using var without = await bureau.SendAsync("/en/desk", Begin, token);
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        File.Exists(bureau.PracticePath).ShouldBeFalse();
    }

    /// <summary>A name that leads to this machine from elsewhere is a foreign page's.</summary>
    [Theory]
    [InlineData("POST", "/en/desk"), InlineData("GET", "/en/desk"), InlineData("GET", "/fr/desk/letters/1"), InlineData("GET", "/en/desk/write?member=BEL")]
    [InlineData("GET", "/en/desk/papers/1"), InlineData("GET", "/en/desk/bundle.zip"), InlineData("GET", "/en/desk/letters/1/receipt?as=officer.one")]
    public async Task Another_name_for_this_machine_is_refused(string method, string path)
    {
        await using var bureau = await Bureau.OpenAsync();
        var port = new Uri(bureau.Address).Port;
        using var answer = await bureau.SendAsync(path, Begin, await bureau.TokenAsync(), $"http://evil.example:{port}", method: method, host: $"evil.example:{port}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public void Every_page_says_who_may_come_to_it()
    {
        var pages = typeof(PublicPage).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PublicPage)) && !t.IsAbstract).ToArray();
        pages.Length.ShouldBeGreaterThan(5);
        foreach (var page in pages)
        {
            var isDesk = page.IsSubclassOf(typeof(DeskPage)) || page.IsSubclassOf(typeof(MandateDeskPage));
            page.GetCustomAttributes<AllowAnonymousAttribute>().Any().ShouldBe(!isDesk, page.Name);
            page.GetCustomAttributes<AuthorizeAttribute>().Select(a => a.Policy).ShouldBe(isDesk ? ["desk"] : [], page.Name);
        }
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        await using var bureau = await Bureau.OpenAsync();
        foreach (var path in (string[])["/en/desk?act=begin", "/fr/desk?act=begin&handler=begin", "/en/desk/bundle.zip", "/en/desk/papers/1?as=officer.one", "/en/desk/letters/1", "/en/desk/letters/1/receipt?as=officer.one", "/en/desk/write?member=BEL"])
        {
            using var answer = await bureau.GetAsync(path);
            ((int)answer.StatusCode).ShouldBeOneOf(200, 404);
        }
        Directory.GetFiles(Path.GetDirectoryName(bureau.DataPath)!).ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_a_practice_vote_begins_nothing_is_done()
    {
        await using var bureau = await Bureau.OpenAsync();
        (await bureau.RefusedAsync("confirm", "officer.one", ("letter", "1"))).ShouldStartWith("No practice vote has begun");
        Directory.GetFiles(Path.GetDirectoryName(bureau.DataPath)!).ShouldBeEmpty();

        await bureau.DoAsync("begin");
        (await bureau.RefusedAsync("begin")).ShouldStartWith("A practice vote is there already");
        (await bureau.RefusedAsync("confirm", "officer.one", ("letter", "1"))).ShouldStartWith("No vote has been called");
    }

    [Theory]
    [InlineData("/en"), InlineData("/"), InlineData("/en/desk/"), InlineData("/en/desk/letters/1"), InlineData("/en/desk/write"), InlineData("/en/desk/papers/1"), InlineData("/en/desk/bundle.zip")]
    [InlineData("/en/desk/letters/1/receipt"), InlineData("/xx/desk"), InlineData("/en/desk/mandates/mission/due"), InlineData("/verifier"), InlineData("/EN/desk")]
    public async Task No_other_address_takes_a_form(string path)
    {
        await using var bureau = await Bureau.OpenAsync();
        using var answer = await bureau.SendAsync(path, Begin, await bureau.TokenAsync());
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused()
    {
        await using var bureau = await Bureau.OpenAsync();
        using var answer = await bureau.SendAsync("/en/desk", [("act", "receive"), ("text", new string('x', 65 * 1024))], await bureau.TokenAsync());
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_server_that_others_can_reach_has_no_desk()
    {
        await using var bureau = await Bureau.OpenAsync("http://0.0.0.0:0");
        using var desk = await bureau.GetAsync("/en/desk");
        desk.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bureau.PageAsync("/en")).ShouldNotContain("/en/desk");
        using var form = await bureau.SendAsync("/en/desk", Begin, "x");
        form.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_cookie_goes_to_the_desk_alone()
    {
        await using var bureau = await Bureau.OpenAsync();
        using var desk = await bureau.GetAsync("/fr/desk");
        var cookie = desk.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldContain("path=/fr/desk; samesite=strict; httponly");
        using var list = await bureau.GetAsync("/fr");
        list.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("href=\"/fr/desk\"");
    }
}
