using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using InBlue.Record.Checkpoints;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Tsp;

namespace InBlue.Secretariat.Stamping;

/// <summary>A time-stamping authority, asked over HTTP in bounded size and time. No redirect is followed: whoever runs the record says whom it asks.</summary>
public sealed class TimeAuthority : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int NonceLength = 8; // some authorities take no longer one

    private readonly HttpClient client;
    private readonly TimeSpan patience;

    /// <param name="address">One that <see cref="TryParse"/> gave.</param>
    public TimeAuthority(Uri address, TimeSpan patience)
    {
        (Address, this.patience) = (address, patience);
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/timestamp-reply"));
    }

    public Uri Address { get; }

    /// <summary>An https address, or any of this machine. Null for everything else.</summary>
    public static Uri? TryParse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.UserInfo.Length == 0 && address.Fragment.Length == 0 ? address : null;

    /// <summary>A stamp of this checkpoint that answers this very request. Throws <see cref="IOException"/> with the reason where none comes.</summary>
    public async Task<TimeStamp> StampAsync(SignedCheckpoint signed, CancellationToken cancel)
    {
        var generator = new TimeStampRequestGenerator();
        generator.SetCertReq(true);
        var nonce = new BigInteger(1, RandomNumberGenerator.GetBytes(NonceLength));
        var answer = await AskAsync(generator.Generate(NistObjectIdentifiers.IdSha256, TimeStamp.ImprintOf(signed), nonce).GetEncoded(), cancel);
        var (stamp, why) = TimeStamp.Read(answer);
        if (stamp is null)
            throw Unusable(why!.Message);
        if (!nonce.Equals(stamp.Nonce))
            throw Unusable("It answers another request than this one: the nonce is not the one that was sent.");
        return StampAudit.Check(signed, stamp, authority: null).Fault is { } fault ? throw Unusable(fault.Message) : stamp;
    }

    private IOException Unusable(string why) => new($"What {Address} answers is no stamp that can be kept. {why}");

    private async Task<byte[]> AskAsync(byte[] request, CancellationToken cancel)
    {
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        tooLong.CancelAfter(patience);
        try
        {
            using var asked = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(request) { Headers = { ContentType = new MediaTypeHeaderValue("application/timestamp-query") } } };
            using var answer = await client.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead, tooLong.Token);
            if (answer.Headers.Location is not null)
                throw new IOException($"{Address} sends on to another address, which is not followed. If that is the authority's, give it.");
            if (answer.StatusCode != HttpStatusCode.OK)
                throw new IOException($"{Address} answers with {(int)answer.StatusCode}.");
            await using var body = await answer.Content.ReadAsStreamAsync(tooLong.Token);
            var bytes = new byte[TimeStamp.MostBytes + 1];
            var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, tooLong.Token);
            return length <= TimeStamp.MostBytes ? bytes[..length] : throw new IOException($"{Address} answers with more than the {TimeStamp.MostBytes} bytes that a stamp may have.");
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new IOException(e is OperationCanceledException ? $"{Address} does not answer in time." : $"{Address} cannot be asked: {e.Message}", e);
        }
    }

    public void Dispose() => client.Dispose();
}
