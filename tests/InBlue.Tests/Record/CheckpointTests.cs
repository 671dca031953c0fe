using System.Text;
using System.Text.Json;
using CsCheck;
using InBlue.Record;
using InBlue.Record.Checkpoints;

namespace InBlue.Tests.Record;

public sealed class CheckpointTests
{
    private static readonly SigningKey Key = SigningKey.Generate(Origin.TryParse("council.example/log", out var origin) ? origin : default);
    private static readonly SignedCheckpoint Signed = new Checkpoint(Key.Origin, 42, Digest.Of("root"u8)).Sign(Key);

    [Fact]
    public void A_checkpoint_reads_back_and_verifies_with_its_key()
    {
        var read = SignedCheckpoint.TryParse(Signed.Text).ShouldNotBeNull();
        read.Text.ShouldBe(Signed.Text);
        read.IsSignedBy(VerifierKey.TryParse(Key.Public.ToString()).ShouldNotBeNull()).ShouldBeTrue();
        read.IsSignedBy(SigningKey.Generate(Key.Origin).Public).ShouldBeFalse();
    }

    [Fact]
    public void No_changed_byte_of_a_checkpoint_is_accepted() =>
        Gen.Select(Gen.Int[0, Encoding.UTF8.GetByteCount(Signed.Text) - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var bytes = Encoding.UTF8.GetBytes(Signed.Text);
            bytes[at] ^= change;
            return SignedCheckpoint.TryParse(Encoding.UTF8.GetString(bytes))?.IsSignedBy(Key.Public) != true;
        }, iter: 3000);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void Other_line_ends_are_refused(string end) => SignedCheckpoint.TryParse(Signed.Text.Replace("\n", end, StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void A_second_signature_line_is_refused() => SignedCheckpoint.TryParse(Signed.Text + Signed.Text.Split('\n')[4] + "\n").ShouldBeNull();

    [Fact]
    public void A_size_with_a_leading_zero_is_refused() => SignedCheckpoint.TryParse(Signed.Text.Replace("\n42\n", "\n042\n", StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void A_signing_key_reads_back_and_shows_only_its_public_half()
    {
        SigningKey.TryParse(Key.Export()).ShouldNotBeNull().Public.ToString().ShouldBe(Key.Public.ToString());
        Key.ToString().ShouldBe(Key.Public.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a+b")]
    [InlineData("council.example/log+00000000+AAAA")]
    [InlineData("council.example/log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")] // the id belongs to another name
    [InlineData("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    public void Parts_that_do_not_fit_together_are_no_key(string text) => VerifierKey.TryParse(text).ShouldBeNull();

    [Fact]
    public void The_example_of_the_signed_note_specification_verifies()
    {
        var lines = Corpus.Text("vectors/c2sp-notes/signed-note.md").Split('\n').Select(l => l.Trim()).ToArray();
        var key = VerifierKey.TryParse(lines.First(l => l.StartsWith("example.com/foo+", StringComparison.Ordinal))).ShouldNotBeNull();
        var signature = Convert.FromBase64String(lines.First(l => l.StartsWith("— example.com/foo ", StringComparison.Ordinal))["— example.com/foo ".Length..]);
        signature.AsSpan(0, 4).SequenceEqual(key.Id.Span).ShouldBeTrue();
        key.Verifies("This is an example message.\n"u8, signature.AsSpan(4)).ShouldBeTrue();
        key.Verifies("This is an example message!\n"u8, signature.AsSpan(4)).ShouldBeFalse();
    }

    [Fact]
    public void Every_wycheproof_signature_gets_its_expected_verdict()
    {
        using var vectors = JsonDocument.Parse(Corpus.Bytes("vectors/wycheproof/ed25519_test.json"));
        var (tests, name) = (0, Key.Origin.Text);
        foreach (var group in vectors.RootElement.GetProperty("testGroups").EnumerateArray())
        {
            var publicKey = Convert.FromHexString(group.GetProperty("publicKey").GetProperty("pk").GetString()!);
            var id = System.Security.Cryptography.SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', 1, .. publicKey])[..4];
            var key = VerifierKey.TryParse($"{name}+{Convert.ToHexStringLower(id)}+{Convert.ToBase64String([1, .. publicKey])}").ShouldNotBeNull();
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                tests++;
                key.Verifies(Convert.FromHexString(test.GetProperty("msg").GetString()!), Convert.FromHexString(test.GetProperty("sig").GetString()!))
                    .ShouldBe(test.GetProperty("result").GetString() == "valid", test.GetProperty("tcId").ToString());
            }
        }
        tests.ShouldBe(vectors.RootElement.GetProperty("numberOfTests").GetInt32());
    }
}
