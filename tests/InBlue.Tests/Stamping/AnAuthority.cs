using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Stamping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NodaTime;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cmp;
using Org.BouncyCastle.Asn1.Ess;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.Tsp;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Cms;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Tsp;
using Org.BouncyCastle.Utilities.Collections;

namespace InBlue.Tests.Stamping;

/// <summary>A time-stamping authority on this machine, honest or not, as a test wants it.</summary>
internal sealed class AnAuthority : IAsyncDisposable
{
    private WebApplication? server;

    public AnAuthority()
    {
        Root = ACertificate.Root("A root");
        Signer = Root.Stamping("An authority");
    }

    public ACertificate Root { get; }

    public ACertificate Signer { get; set; }

    /// <summary>Given with each stamp besides the signer's.</summary>
    public ImmutableArray<ACertificate> Others { get; set; } = [];

    public string Algorithm { get; set; } = "SHA256WITHECDSA";

    public IClock Clock { get; set; } = SystemClock.Instance;

    public int Asked { get; private set; }

    /// <summary>What is stamped instead of what was asked for.</summary>
    public Func<TimeStampRequest, TimeStampRequest> Understands { get; set; } = request => request;

    /// <summary>What is answered instead of a stamp.</summary>
    public Func<HttpContext, Task>? Instead { get; set; }

    public Uri Address => new(server!.Urls.Single() + "/tsr");

    public TimeAuthority Seen(double patience = 60) => new(Address, TimeSpan.FromSeconds(patience));

    public static async Task<AnAuthority> ServedAsync()
    {
        var authority = new AnAuthority();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        authority.server = builder.Build();
        authority.server.Run(authority.AnswerAsync);
        await authority.server.StartAsync(TestContext.Current.CancellationToken);
        return authority;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Asked++;
        if (Instead is not null)
        {
            await Instead(context);
            return;
        }
        context.Request.ContentType.ShouldBe("application/timestamp-query");
        using var asked = new MemoryStream();
        await context.Request.Body.CopyToAsync(asked);
        context.Response.ContentType = "application/timestamp-reply";
        await context.Response.Body.WriteAsync(Stamp(Understands(new TimeStampRequest(asked.ToArray()))));
    }

    public byte[] Stamp(SignedCheckpoint signed) => Stamp(Request(TimeStamp.ImprintOf(signed), BigInteger.One));

    public static TimeStampRequest Request(byte[] imprint, BigInteger nonce)
    {
        var generator = new TimeStampRequestGenerator();
        generator.SetCertReq(true);
        return generator.Generate(NistObjectIdentifiers.IdSha256, imprint, nonce);
    }

    public static byte[] Refusal(string words) => new TimeStampResponseGenerator(null, TspAlgorithms.Allowed).GenerateFailResponse(PkiStatus.Rejection, PkiFailureInfo.BadRequest, words).GetEncoded();

    /// <summary>Put together from RFC 3161, since a generator would refuse to sign with a certificate for something else.</summary>
    private byte[] Stamp(TimeStampRequest request)
    {
        var said = new TstInfo(new DerObjectIdentifier("1.2.3.4.1"), new MessageImprint(new AlgorithmIdentifier(new DerObjectIdentifier(request.MessageImprintAlgOid), DerNull.Instance), request.GetMessageImprintDigest()),
            DerInteger.ValueOf(42), new Asn1GeneralizedTime(Clock.GetCurrentInstant().ToDateTimeUtc()), new Accuracy(DerInteger.One, null, null), null, new DerInteger(request.Nonce), null, null);
        var named = new Org.BouncyCastle.Asn1.Cms.Attribute(PkcsObjectIdentifiers.IdAASigningCertificateV2,
            new DerSet(new SigningCertificateV2([new EssCertIDv2(System.Security.Cryptography.SHA256.HashData(Signer.Certificate.GetEncoded()))])));
        var signing = new CmsSignedDataGenerator();
        signing.AddSignerInfoGenerator(new SignerInfoGeneratorBuilder()
            .WithSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new Org.BouncyCastle.Asn1.Cms.AttributeTable(new Dictionary<DerObjectIdentifier, object> { [named.AttrType] = named })))
            .Build(new Asn1SignatureFactory(Algorithm, Signer.Key), Signer.Certificate));
        signing.AddCertificates(CollectionUtilities.CreateStore(Others.Add(Signer).Select(c => c.Certificate)));
        var token = signing.Generate(new CmsProcessableByteArray(PkcsObjectIdentifiers.IdCTTstInfo, said.GetDerEncoded()), true);
        return new TimeStampResp(new PkiStatusInfo(0), token.ContentInfo).GetDerEncoded();
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }
}
