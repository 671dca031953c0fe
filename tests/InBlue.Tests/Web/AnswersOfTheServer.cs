using System.Net;
using System.Security.Cryptography;
using System.Text;
using InBlue.Secretariat.Audit;
using InBlue.Web.Words;

namespace InBlue.Tests.Web;

public sealed class AnswersOfTheServer(ServedExamples served) : IClassFixture<ServedExamples>
{
    private readonly Site site = served.Site;

    public static TheoryData<string, string> Answers => new()
    {
        { "GET", "/" }, { "GET", "/en" }, { "GET", "/fr" }, { "HEAD", "/en" },
        { "GET", "/en/votes/S/2020/600" }, { "GET", "/fr/votes/S/2020/901?zone=Asia/Tokyo" }, { "GET", "/bundles/S/2020/600.zip" },
        { "GET", "/log/security-council/checkpoint" }, { "GET", "/log/security-council/tile/0/000.p/1" }, { "GET", "/inblue.css" }, { "GET", "/inblue.js" }, { "GET", "/verifier" }, { "GET", "/en/receipt" }, { "POST", "/fr/receipt" },
        { "GET", "/error" }, { "GET", "/en/votes/S/1999/1" }, { "GET", "/bundles/S/1999/1.zip" }, { "GET", "/en/%zz" },
        { "POST", "/en" }, { "DELETE", "/verifier" }, { "OPTIONS", "/nothing" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_carries_its_security_headers_and_no_cookie(string method, string path)
    {
        using var answer = await site.AskAsync(path, method);

        Of("X-Content-Type-Options").ShouldBe("nosniff");
        Of("Referrer-Policy").ShouldBe("no-referrer");
        Of("Permissions-Policy").ShouldBe("camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        Of("Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Of("Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        var policy = Of("Content-Security-Policy").Split("; ");
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("base-uri 'none'");
        policy.ShouldAllBe(directive => !directive.Contains("unsafe") && !directive.Contains("http") && !directive.Contains('*'));
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.Contains("Server").ShouldBeFalse();

        string Of(string header) => answer.Headers.TryGetValues(header, out var values) ? values.ShouldHaveSingleItem() : $"{header} is missing";
    }

    [Theory]
    [InlineData("POST"), InlineData("PUT"), InlineData("DELETE"), InlineData("PATCH"), InlineData("OPTIONS"), InlineData("TRACE"), InlineData("PROPFIND")]
    public async Task The_server_can_only_be_read_from(string method)
    {
        foreach (var path in (string[])["/", "/en", "/en/votes/S/2020/600", "/bundles/S/2020/600.zip", "/verifier", "/inblue.css", "/en/receipt/", "/xx/receipt"])
        {
            using var answer = await site.AskAsync(path, method);
            answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, path);
            answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
        }
    }

    [Theory]
    [InlineData("/en/nothing"), InlineData("/xx"), InlineData("/EN"), InlineData("/xx/votes/S/2020/600"), InlineData("/en/votes"), InlineData("/favicon.ico")]
    [InlineData("/en/votes/S/1999/1"), InlineData("/en/votes/S%2F2020%2F600"), InlineData("/en/votes/S/2020/600?vote=2"), InlineData("/en/votes/S/2020/600?vote=first")]
    [InlineData("/en/votes/S/2020/600?vote=99999999999999999999"), InlineData("/en/votes/S/2020/600?council=another"), InlineData("/bundles/S/2020/600"), InlineData("/bundles/.zip")]
    [InlineData("/../../etc/passwd"), InlineData("/en/votes/../../../etc/passwd"), InlineData("/en/votes/..%2f..%2fetc%2fpasswd"), InlineData("/en/%2e%2e/x"), InlineData("//evil.example/")]
    [InlineData("/en/%"), InlineData("/en/%zz"), InlineData("/en/votes/%C3%28"), InlineData("/en/votes/%E2%80%AE"), InlineData("/en/votes/<script>alert(1)</script>")]
    public async Task An_address_of_nothing_is_answered_in_plain_words(string path)
    {
        using var answer = await site.AskAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain(PageWords.English.NotFound);
        ShouldTellNothingOfTheMachine(text);
        text.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task A_long_address_of_nothing_is_answered_in_plain_words() =>
        (await site.TextAsync($"/en/votes/{new string('S', 3000)}")).ShouldContain(PageWords.English.NotFound);

    /// <summary>Refused by the server's lowest layer, before anything of ours is asked: all that can be told is that nothing is told.</summary>
    [Fact]
    public async Task What_is_no_address_is_refused_without_a_word()
    {
        foreach (var (path, status) in ((string, HttpStatusCode)[])[("/en/votes/%00", HttpStatusCode.BadRequest), ($"/en/{new string('a', 10_000)}", HttpStatusCode.RequestUriTooLong)])
        {
            using var answer = await site.AskAsync(path);
            answer.StatusCode.ShouldBe(status);
            answer.Headers.Contains("Server").ShouldBeFalse();
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_speaks_the_language_of_its_address()
    {
        (await site.TextAsync("/fr/rien")).ShouldContain("Cette page n’existe pas");
        using var french = await site.AskAsync("/nothing", languages: "fr-CA, en;q=0.5");
        (await french.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Cette page n’existe pas");
    }

    [Theory]
    [InlineData(null, "/en"), InlineData("fr-CA, en;q=0.9", "/fr"), InlineData("ru, zh;q=0.9", "/en"), InlineData("en;q=0.1, fr", "/fr"), InlineData("fr;q=0, en", "/en"), InlineData(";;,=", "/en")]
    public async Task The_first_address_leads_to_the_readers_language(string? languages, string list)
    {
        using var answer = await site.AskAsync("/", languages: languages);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe(list);
    }

    [Fact]
    public async Task An_unknown_time_zone_is_not_repeated()
    {
        var text = await site.TextAsync("/en/votes/S/2020/600?zone=%E2%80%AE%3Cscript%3EMars%00/Olympus");
        text.ShouldContain(PageWords.English.ZoneUnknown);
        text.ShouldNotContain("<script>Mars");
        text.ShouldNotContain("\u202E");
    }

    [Fact]
    public async Task The_verifiers_policy_allows_its_own_script_and_style_by_their_digests_and_nothing_else()
    {
        using var answer = await site.AskAsync("/verifier");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().Split("; ").ShouldBe(
            ["default-src 'none'", $"script-src {DigestOf("script")}", $"style-src {DigestOf("style")}", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "frame-ancestors 'none'"]);

        string DigestOf(string element) =>
            $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Split($"<{element}>")[1].Split($"</{element}>")[0])))}'";
    }

    [Fact]
    public async Task The_bundle_that_a_page_offers_verifies_with_the_key_of_the_record()
    {
        using var answer = await site.AskAsync("/bundles/S/2020/600.zip");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("S-2020-600.zip");

        var report = BundleAudit.Check(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), site.Key);

        report.Verified.ShouldBeTrue();
        report.Vote.ShouldNotBeNull().Vote.Draft.ShouldBe("S/2020/600");
        WebUtility.HtmlDecode(await site.TextAsync("/en/votes/S/2020/600")).ShouldContain(site.Key.ToString());
    }

    private void ShouldTellNothingOfTheMachine(string text)
    {
        foreach (var secret in (string[])["   at ", "Exception", "InBlue.Web", ".cshtml", site.DataPath, Path.GetDirectoryName(site.DataPath)!, Repository.Root])
            text.ShouldNotContain(secret);
    }
}
