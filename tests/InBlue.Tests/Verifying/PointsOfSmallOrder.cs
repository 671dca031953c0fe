using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using Org.BouncyCastle.Crypto.Parameters;

namespace InBlue.Tests.Verifying;

/// <summary>
/// Signatures that satisfy the equation of RFC 8032, and that anybody can make (a key of small order) or that fit more than was signed (an R of small order): docs/record-format.md
/// section 4 refuses them, and so do both verifiers.
/// </summary>
[Collection(nameof(Browser))]
public sealed class PointsOfSmallOrder(Browser browser)
{
    /// <summary>The order of the base point.</summary>
    private static readonly BigInteger L = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493", CultureInfo.InvariantCulture);

    /// <summary>The eight of them in their one spelling.</summary>
    private static readonly byte[][] All =
    [
        .. ((string[])
        [
            "0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        ]).Select(Convert.FromHexString),
    ];

    [Fact]
    public async Task A_key_of_small_order_under_which_anybody_can_sign_verifies_nothing()
    {
        var (good, key) = await ExampleRecord.BundleAsync();
        foreach (var point in All)
            await RefusedByBothAsync(good, key.Origin, point, message => WithoutASecret(point, message));
    }

    [Fact]
    public async Task An_R_of_small_order_verifies_nothing_under_a_good_key()
    {
        var (good, key) = await ExampleRecord.BundleAsync();
        var seed = SHA256.HashData("a seed for this test"u8);
        var publicKey = new Ed25519PrivateKeyParameters(seed).GeneratePublicKey().GetEncoded();
        await RefusedByBothAsync(good, key.Origin, publicKey, message =>
        {
            var r = All[0];
            return [.. r, .. Bytes(Challenge(r, publicKey, message) * SecretScalar(seed) % L)];
        });
    }

    private async Task RefusedByBothAsync(byte[] good, Origin origin, byte[] publicKey, Func<byte[], byte[]> sign)
    {
        var key = VerifierKey.TryParse(KeyText(origin, publicKey)).ShouldNotBeNull();
        var forged = Forge.Repack(good, files =>
        {
            var lines = Encoding.UTF8.GetString(files[Manifest.CheckpointName].Span).Split('\n');
            var message = Encoding.UTF8.GetBytes(string.Join('\n', lines[..3]) + "\n");
            lines[4] = $"\u2014 {origin} {Convert.ToBase64String([.. key.Id.Span, .. sign(message)])}";
            return files.SetItem(Manifest.CheckpointName, Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        });
        var ours = BundleAudit.Check(forged, key);
        ours.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Signature);
        await using var page = await PageVerifier.OpenAsync(browser);
        (await page.VerifyAsync(forged, key)).ShouldBe(Verdict.OfOurs(forged, key));
    }

    /// <summary>[S]B for R, where the challenge is a multiple of eight: the key then adds nothing to it.</summary>
    private static byte[] WithoutASecret(byte[] publicKey, byte[] message)
    {
        for (var n = 0; ; n++)
        {
            var seed = SHA256.HashData(BitConverter.GetBytes(n));
            var r = new Ed25519PrivateKeyParameters(seed).GeneratePublicKey().GetEncoded();
            if ((Challenge(r, publicKey, message) % 8).IsZero)
                return [.. r, .. Bytes(SecretScalar(seed) % L)];
        }
    }

    private static BigInteger Challenge(byte[] r, byte[] publicKey, byte[] message) => Number(SHA512.HashData([.. r, .. publicKey, .. message])) % L;

    /// <summary>RFC 8032 section 5.1.5.</summary>
    private static BigInteger SecretScalar(byte[] seed)
    {
        var half = SHA512.HashData(seed)[..32];
        half[0] &= 248;
        half[31] = (byte)((half[31] & 127) | 64);
        return Number(half);
    }

    private static BigInteger Number(byte[] littleEndian) => new(littleEndian, isUnsigned: true);

    private static byte[] Bytes(BigInteger number)
    {
        var bytes = new byte[32];
        number.TryWriteBytes(bytes, out _, isUnsigned: true).ShouldBeTrue();
        return bytes;
    }

    private static string KeyText(Origin origin, byte[] publicKey)
    {
        var id = SHA256.HashData([.. Encoding.ASCII.GetBytes(origin.Text), 0x0A, 0x01, .. publicKey])[..4];
        return $"{origin}+{Convert.ToHexStringLower(id)}+{Convert.ToBase64String([0x01, .. publicKey])}";
    }
}
