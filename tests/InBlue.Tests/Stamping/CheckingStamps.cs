using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Stamping;
using Org.BouncyCastle.Asn1.X509;

namespace InBlue.Tests.Stamping;

/// <summary>A stamp held against a checkpoint, with the certificates that a reader trusts: docs/record-format.md section 17.</summary>
public sealed class CheckingStamps : IAsyncDisposable
{
    private readonly AnAuthority authority = new();
    private readonly SignedCheckpoint signed = ACheckpoint.Of(7);

    private static AuthorityCertificates Trusting(params ACertificate[] given) => AuthorityCertificates.TryRead([.. given.SelectMany(c => c.Pem)]).ShouldNotBeNull();

    private StampReport Check(AuthorityCertificates? trusted, byte[]? stamp = null) => StampAudit.Check(signed, stamp ?? authority.Stamp(signed), trusted, []);

    [Fact]
    public void With_the_certificate_of_the_authority_or_of_its_issuer_it_is_verified()
    {
        foreach (var given in (ACertificate[])[authority.Signer, authority.Root])
        {
            var report = Check(Trusting(given));
            report.Fault.ShouldBeNull();
            (report.Verified, report.SignerEstablished, report.By).ShouldBe((true, false, "CN=An authority"));
        }
        Check(AuthorityCertificates.TryRead(authority.Root.Certificate.GetEncoded())).Verified.ShouldBeTrue(); // DER
        Check(Trusting(ACertificate.Root("Another"), authority.Root)).Verified.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_certificate_it_is_consistent_and_no_more() =>
        (Check(null).Consistent, Check(null).Verified, Check(null).AuthorityEstablished).ShouldBe((true, false, false));

    [Fact]
    public void A_certificate_in_between_may_be_in_the_stamp_or_be_given()
    {
        var between = authority.Root.Issue("Between", mayIssue: true);
        authority.Signer = between.Stamping("Below");
        Check(Trusting(authority.Root)).Fault!.Code.ShouldBe(StampCodes.Authority);
        Check(Trusting(between)).Verified.ShouldBeTrue();
        authority.Others = [between];
        Check(Trusting(authority.Root)).Verified.ShouldBeTrue();
    }

    [Fact]
    public void A_path_that_is_not_sound_leads_nowhere()
    {
        var noIssuer = authority.Root.Issue("No issuer");
        var expired = authority.Root.Issue("Expired", mayIssue: true, to: new DateTime(2016, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        foreach (var between in (ACertificate[])[noIssuer, expired])
        {
            (authority.Signer, authority.Others) = (between.Stamping("Below"), [between]);
            Check(Trusting(authority.Root)).Fault!.Code.ShouldBe(StampCodes.Authority);
        }
    }

    [Fact]
    public void Another_authority_is_not_the_one_that_is_trusted()
    {
        Check(Trusting(ACertificate.Root("Another"))).Fault!.Code.ShouldBe(StampCodes.Authority);
        Check(Trusting(ACertificate.Root("A root"))).Fault!.Code.ShouldBe(StampCodes.Authority); // of the same name
        Check(Trusting(ACertificate.Root("A root").Stamping("An authority"))).Fault!.Code.ShouldBe(StampCodes.Authority);
    }

    [Fact]
    public void Each_check_finds_its_own()
    {
        StampAudit.Check(signed, authority.Stamp(ACheckpoint.Of(8)), Trusting(authority.Root), []).Fault!.Code.ShouldBe(StampCodes.Imprint);
        Check(null, new byte[TimeStamp.MostBytes + 1]).Fault!.Code.ShouldBe(StampCodes.Form);
        Check(null, [.. authority.Stamp(signed), 0]).Fault!.Code.ShouldBe(StampCodes.Form);
        Check(null, AnAuthority.Refusal("No.")).Fault!.Code.ShouldBe(StampCodes.Form);
        var good = authority.Stamp(signed);
        StampAudit.Check(signed, good, null, [ACheckpoint.Key]).SignerEstablished.ShouldBeTrue();
        StampAudit.Check(signed, good, null, [SigningKey.Generate(ACheckpoint.Key.Origin).Public]).Fault!.Code.ShouldBe(StampCodes.Checkpoint);
        authority.Signer = authority.Root.Issue("A server", purpose: KeyPurposeID.id_kp_serverAuth);
        Check(Trusting(authority.Root)).Fault!.Code.ShouldBe(StampCodes.Usage);
    }

    [Fact]
    public void A_stamp_with_a_byte_changed_or_cut_off_never_says_anything_else()
    {
        var good = authority.Stamp(signed);
        var at = TimeStamp.Read(good).Stamp!.At;
        var trusted = Trusting(authority.Signer);
        var refused = 0;
        for (var i = 0; i < good.Length; i++)
        {
            byte[] changed = [.. good];
            changed[i] ^= 0x01;
            var report = Check(trusted, changed);
            if (report.Consistent)
                (report.Stamp!.At, report.By).ShouldBe((at, "CN=An authority"));
            else
                refused++;
            Check(trusted, good[..i]).Fault!.Code.ShouldBe(StampCodes.Form);
        }
        refused.ShouldBeGreaterThan(good.Length / 4); // the certificates beside it, of which the reader has one already, are not what is signed
    }

    [Fact]
    public void What_is_nested_without_end_is_no_stamp()
    {
        foreach (var bytes in (byte[][])[[.. Enumerable.Repeat((byte[])[0x30, 0x80], 30_000).SelectMany(b => b)], [.. Enumerable.Repeat((byte[])[0xa0, 0x80], 15_000).SelectMany(b => b), .. new byte[30_000]]])
            Check(null, bytes).Fault!.Code.ShouldBe(StampCodes.Form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    public void What_is_no_certificate_is_not_taken_for_one(string file) => AuthorityCertificates.TryRead(Encoding.ASCII.GetBytes(file)).ShouldBeNull();

    public ValueTask DisposeAsync() => authority.DisposeAsync();
}
