using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Reading;
using InBlue.Web;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Tests.Web;

/// <summary>The pages as readers get them: a real server on a free port of this machine, over a record of its own.</summary>
public sealed class Site : IAsyncDisposable
{
    public static readonly byte[] Lighthouse = Encoding.UTF8.GetBytes(InventedDocuments.French), Mill = Encoding.UTF8.GetBytes(InventedDocuments.English);

    /// <summary>Another document about the draft of the example: a letter of its notice has another case.</summary>
    public static byte[] Reworded { get; } = [.. ExampleRecord.ExampleBytes.Select((b, at) => at == 0x40 ? (byte)(b ^ 0x20) : b)];

    private readonly ExampleRecord record = new();
    private readonly HttpClient reader = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private WebApplication? server;

    public string Address => server!.Urls.Single();

    public string DataPath => record.DataPath;

    public static async Task<Site> OverAsync(params byte[][] documents)
    {
        var site = new Site();
        foreach (var document in documents)
            await site.record.RecordAsync(document);
        return site;
    }

    /// <summary>While it is open, too.</summary>
    public Task RecordAsync(byte[] document) => record.RecordAsync(document);

    public async Task<Site> OpenAsync()
    {
        server = Server.Build(DataPath, "http://127.0.0.1:0");
        await server.StartAsync(TestContext.Current.CancellationToken);
        return this;
    }

    private static string Council => ExampleRecord.Council.Id.Text;

    private SqliteRecord Database => SqliteRecord.OpenExisting(DataPath).ShouldNotBeNull();

    /// <summary>From the key file, which the server does not read.</summary>
    public VerifierKey Key => KeyFile.Load(DataPath, Database.Head(Council).ShouldNotBeNull()).Public;

    /// <summary>What the record has of a vote.</summary>
    public RecordedVote Vote(string draft, long ordinal = 1) => RecordedVote.Load(Database, new VoteName(Council, draft, ordinal));

    /// <summary>The path goes out as it is written, dots, percents and all.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, string method = "GET", string? languages = null)
    {
        var uri = new Uri(Address + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(new HttpMethod(method), uri);
        if (languages is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return await reader.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> TextAsync(string path) => await (await AskAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        reader.Dispose();
        if (server is not null)
        {
            await server.StopAsync(CancellationToken.None);
            await server.DisposeAsync();
        }
        record.Dispose();
    }
}
