using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace InBlue.Record.Checkpoints;

/// <summary>A log's public key, in the spelling of C2SP signed-note: <c>origin+keyid+base64</c>. It must reach a verifier by another way than the bundle.</summary>
public sealed class VerifierKey
{
    private const byte Ed25519Algorithm = 0x01;

    private readonly byte[] publicKey;

    private VerifierKey(Origin origin, byte[] publicKey)
    {
        Origin = origin;
        this.publicKey = publicKey;
        Id = SHA256.HashData([.. Encoding.UTF8.GetBytes(origin.Text), (byte)'\n', Ed25519Algorithm, .. publicKey]).AsMemory(0, 4);
    }

    public Origin Origin { get; }

    /// <summary>Four bytes that tell keys of one name apart; no security rests on them.</summary>
    public ReadOnlyMemory<byte> Id { get; }

    /// <summary>As people compare it: 8 hex digits.</summary>
    public string IdText => Convert.ToHexStringLower(Id.Span);

    internal static VerifierKey Of(Origin origin, byte[] publicKey) => new(origin, publicKey);

    public override string ToString() =>
        $"{Origin}+{IdText}+{Convert.ToBase64String([Ed25519Algorithm, .. publicKey])}";

    /// <summary>Null where the parts are missing, of another algorithm, or do not fit together.</summary>
    public static VerifierKey? TryParse(string? text)
    {
        if (text?.Split('+', 3) is not [var name, var id, var encoded] || !Origin.TryParse(name, out var origin))
            return null;
        if (StrictBase64.Decode(encoded) is not [Ed25519Algorithm, .. var publicKey] || publicKey.Length != Ed25519.PublicKeySize)
            return null;
        var key = new VerifierKey(origin, publicKey);
        return key.IdText == id ? key : null;
    }

    public bool Verifies(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature) =>
        signature.Length == Ed25519.SignatureSize
        && Ed25519.Verify(signature.ToArray(), 0, publicKey, 0, text.ToArray(), 0, text.Length);
}
