using System.Net;
using System.Text.RegularExpressions;
using InBlue.Tests.Live;
using InBlue.Tests.Mandates;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Verifying.Mandates;
using InBlue.Web;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Tests.Web.Mandates;

/// <summary>A server over a record in which registers are kept, each act at the moment that the test wants.</summary>
internal sealed partial class ServedRegisters : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-registers-").FullName;
    private readonly HttpClient reader = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
    private WebApplication server = null!; // made by OpenAsync

    public OfficeOn Office { get; private set; } = null!;

    public string DataPath => Path.Combine(folder, "inblue.db");

    public string Address => server.Urls.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);

    public static async Task<ServedRegisters> OpenAsync(IEnumerable<RegisterDesk.Act> acts, bool desk = false, string url = "http://127.0.0.1:0")
    {
        var served = new ServedRegisters();
        served.Office = OfficeOn.At(served.DataPath, GoodRegisters.Clock());
        await served.Office.RegisterAsync("FRA");
        await served.DoAsync([.. acts]);
        served.server = Server.Build(served.DataPath, url, desk);
        await served.server.StartAsync(TestContext.Current.CancellationToken);
        return served;
    }

    public async Task DoAsync(params RegisterDesk.Act[] acts)
    {
        foreach (var act in acts)
            Play.Recorded(await act.DoAsync(Office)).ShouldNotBeEmpty(act.Name);
    }

    public Task<HttpResponseMessage> AskAsync(string path) => reader.GetAsync(new Uri(Address + path), TestContext.Current.CancellationToken);

    /// <summary>As a reader sees it, entities decoded.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var answer = await AskAsync(path);
        ((int)answer.StatusCode).ShouldBe(200, path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<byte[]> BytesAsync(string path) => await reader.GetByteArrayAsync(new Uri(Address + path), TestContext.Current.CancellationToken);

    /// <summary>A form of the desk, with the token of the page that it stands on.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, HttpContent form, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address + path)) { Content = form };
        request.Headers.TryAddWithoutValidation("Origin", origin ?? Address);
        return await reader.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> TokenAsync(string path) => Token().Match(await PageAsync(path)).Groups[1].Value;

    [GeneratedRegex("name=\"token\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    public async ValueTask DisposeAsync()
    {
        reader.Dispose();
        await server.StopAsync(CancellationToken.None);
        await server.DisposeAsync();
        await Office.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
