using System.Net;
using System.Text.RegularExpressions;
using InBlue.Web;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Tests.Desk;

/// <summary>A newcomer's browser without scripts, at a real server on a free port of this machine.</summary>
internal sealed partial class Bureau : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-desk-").FullName;
    private readonly HttpClient browser;
    private WebApplication server = null!; // made by OpenAsync

    private Bureau() => browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies });

    public CookieContainer Cookies { get; } = new();

    public string Address => server.Urls.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);

    public string DataPath => Path.Combine(folder, "inblue.db");

    public string PracticePath => DataPath + ".practice.db";

    public static async Task<Bureau> OpenAsync(string url = "http://127.0.0.1:0")
    {
        var bureau = new Bureau();
        bureau.server = Server.Build(bureau.DataPath, url);
        await bureau.server.StartAsync(TestContext.Current.CancellationToken);
        return bureau;
    }

    public async Task<HttpResponseMessage> GetAsync(string path) => await browser.GetAsync(new Uri(Address + path), TestContext.Current.CancellationToken);

    public async Task<string> PageAsync(string path = "/en/desk")
    {
        using var answer = await GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The token of a form on the desk.</summary>
    public async Task<string> TokenAsync(string path = "/en/desk") => Token().Match(await PageAsync(path)).Groups[1].Value;

    public async Task<HttpResponseMessage> SendAsync(
        string path, IEnumerable<(string Field, string Value)> fields, string? token, string? origin = "same", string? site = null, string method = "POST", string? host = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Address + path));
        request.Content = new FormUrlEncodedContent(fields.Append(("token", token ?? "")).Where(f => f.Item2.Length > 0).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin == "same" ? Address : origin);
        if (site is not null)
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        if (host is not null)
            request.Headers.Host = host;
        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Presses a button of the desk, and is led on.</summary>
    public async Task DoAsync(string act, string? by = null, params (string Field, string Value)[] fields)
    {
        using var answer = await SendAsync("/en/desk", [("act", act), ("as", by ?? ""), .. fields], await TokenAsync());
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{act}: {answer.StatusCode} {await SaidAsync(answer)}");
    }

    /// <summary>What the desk says to a button that is not possible now.</summary>
    public async Task<string> RefusedAsync(string act, string? by = null, params (string Field, string Value)[] fields)
    {
        using var answer = await SendAsync("/en/desk", [("act", act), ("as", by ?? ""), .. fields], await TokenAsync());
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict, act);
        return await SaidAsync(answer);
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await server.StopAsync(CancellationToken.None);
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(Said().Match(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups[1].Value);

    [GeneratedRegex("name=\"token\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("role=\"alert\"[^>]*>.*?</p>\\s*<p>(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Said();
}
