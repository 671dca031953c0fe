using System.Net;
using System.Net.Http.Headers;

namespace InBlue.Secretariat.Following;

/// <summary>What a served log answers, in bounded size and time. No redirect is followed: whoever mirrors says whom.</summary>
public sealed class LogOverHttp : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;
    private readonly Uri prefix;

    /// <param name="prefix">An absolute http or https address.</param>
    public LogOverHttp(Uri prefix, TimeSpan patience)
    {
        this.prefix = prefix.AbsoluteUri.EndsWith('/') ? prefix : new Uri(prefix.AbsoluteUri + "/");
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { Timeout = patience };
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
    }

    /// <summary>Throws <see cref="IOException"/> where the answer is not those bytes, is larger, or does not come.</summary>
    public async Task<byte[]> GetAsync(string name, int most, CancellationToken cancel) =>
        await FindAsync(name, most, cancel) ?? throw new IOException($"{new Uri(prefix, name)} answers with {(int)HttpStatusCode.NotFound}.");

    /// <summary>Null where the server says that there is none.</summary>
    public async Task<byte[]?> FindAsync(string name, int most, CancellationToken cancel)
    {
        var address = new Uri(prefix, name);
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        tooLong.CancelAfter(client.Timeout);
        try
        {
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, tooLong.Token);
            if (answer.Headers.Location is not null)
                throw new IOException($"{address} sends on to another address, which is not followed. If that is where the log is, give its address.");
            if (answer.StatusCode == HttpStatusCode.NotFound)
                return null;
            if (answer.StatusCode != HttpStatusCode.OK)
                throw new IOException($"{address} answers with {(int)answer.StatusCode}.");
            await using var body = await answer.Content.ReadAsStreamAsync(tooLong.Token);
            var bytes = new byte[most + 1];
            var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, tooLong.Token);
            return length <= most ? bytes[..length] : throw new IOException($"{address} answers with more than the {most} bytes that it may have.");
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new IOException(e is OperationCanceledException ? $"{address} does not answer in time." : $"{address} cannot be had: {e.Message}", e);
        }
    }

    public void Dispose() => client.Dispose();
}
