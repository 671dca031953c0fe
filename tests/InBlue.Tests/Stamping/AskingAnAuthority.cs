using System.Collections.Immutable;
using InBlue.Secretariat.Stamping;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Testing;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Math;

namespace InBlue.Tests.Stamping;

/// <summary>Only a stamp of this very checkpoint, for this very request, made to be one, is kept.</summary>
public sealed class AskingAnAuthority
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 6, 26, 12, 0);

    [Fact]
    public async Task What_it_answers_is_a_stamp_by_its_clock()
    {
        await using var authority = await AnAuthority.ServedAsync();
        authority.Clock = new FakeClock(Noon);
        using var seen = authority.Seen();
        var stamp = await seen.StampAsync(ACheckpoint.Of(7), TestContext.Current.CancellationToken);
        stamp.At.ShouldBe(Noon);
        stamp.Accuracy.ShouldBe(Duration.FromSeconds(1));
        (stamp.IsOver(ACheckpoint.Of(7)), stamp.IsOver(ACheckpoint.Of(8))).ShouldBe((true, false));
        var again = await seen.StampAsync(ACheckpoint.Of(7), TestContext.Current.CancellationToken);
        again.Nonce.ShouldNotBe(stamp.Nonce);
    }

    private static readonly Dictionary<string, Action<AnAuthority>> Wrong = new()
    {
        ["something else than this checkpoint"] = a => a.Understands = r => AnAuthority.Request(TimeStamp.ImprintOf(ACheckpoint.Of(8)), r.Nonce),
        ["the nonce is not the one that was sent"] = a => a.Understands = r => AnAuthority.Request(r.GetMessageImprintDigest(), r.Nonce.Add(BigInteger.One)),
        ["not made for time stamping"] = a => a.Signer = a.Root.Issue("A server", purpose: KeyPurposeID.id_kp_serverAuth),
        ["A mere signer, is not made for time stamping"] = a => a.Signer = a.Root.Issue("A mere signer"),
        ["was not valid at its time"] = a => a.Signer = a.Root.Issue("Old", purpose: KeyPurposeID.id_kp_timeStamping, to: new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
        ["is not signed with the certificate"] = a => a.Signer = a.Signer with { Key = ACertificate.Root("Another").Key },
        ["a digest that does not bind any more"] = a => a.Algorithm = "SHA1WITHECDSA",
        ["refused: it answers with status 2, “No time today.”"] = a => a.Instead = c => c.Response.Body.WriteAsync(AnAuthority.Refusal("No \u001b\ntime \u202etoday.")).AsTask(),
        ["more than the 65536 bytes"] = a => a.Instead = c => c.Response.Body.WriteAsync(new byte[65_537]).AsTask(),
        ["is no answer of a time-stamping authority"] = a => a.Instead = c => c.Response.WriteAsync("<html>Welcome.</html>"),
        ["answers with 503"] = a => a.Instead = c => Task.FromResult(c.Response.StatusCode = 503),
        ["sends on to another address"] = a => a.Instead = c => { c.Response.Redirect("/elsewhere"); return Task.CompletedTask; },
    };

    public static TheoryData<string> WrongOnes => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(WrongOnes))]
    public async Task A_wrong_answer_is_refused_in_a_sentence(string says)
    {
        await using var authority = await AnAuthority.ServedAsync();
        authority.Clock = new FakeClock(Noon);
        Wrong[says](authority);
        using var seen = authority.Seen();
        (await Should.ThrowAsync<IOException>(() => seen.StampAsync(ACheckpoint.Of(7), TestContext.Current.CancellationToken))).Message.ShouldContain(says);
        authority.Asked.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Silence_is_not_waited_for_for_ever(bool afterTheFirstByte)
    {
        await using var authority = await AnAuthority.ServedAsync();
        authority.Instead = async c =>
        {
            if (afterTheFirstByte)
                await c.Response.Body.WriteAsync(new byte[] { 0x30 });
            await c.Response.Body.FlushAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, c.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        };
        using var seen = authority.Seen(patience: 0.3);
        (await Should.ThrowAsync<IOException>(() => seen.StampAsync(ACheckpoint.Of(7), TestContext.Current.CancellationToken))).Message.ShouldContain("does not answer in time");
    }

    [Fact]
    public async Task One_that_is_not_there_is_said_to_be_so()
    {
        var authority = await AnAuthority.ServedAsync();
        using var seen = authority.Seen();
        await authority.DisposeAsync();
        (await Should.ThrowAsync<IOException>(() => seen.StampAsync(ACheckpoint.Of(7), TestContext.Current.CancellationToken))).Message.ShouldContain("cannot be asked");
    }

    [Theory]
    [InlineData("https://stamps.example/tsr", true)]
    [InlineData("http://127.0.0.1:3161/", true)]
    [InlineData("http://localhost/tsr?policy=1", true)]
    [InlineData("http://stamps.example/tsr", false)]
    [InlineData("https://me:secret@stamps.example/tsr", false)]
    [InlineData("ftp://stamps.example/tsr", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("stamps.example", false)]
    [InlineData("/tsr", false)]
    public void It_is_asked_over_https_or_on_this_machine(string address, bool isTaken) => (TimeAuthority.TryParse(address) is not null).ShouldBe(isTaken);
}
