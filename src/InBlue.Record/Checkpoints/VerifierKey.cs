using System.Text;

namespace InBlue.Record.Checkpoints;

/// <summary>A log's public key, in the spelling of C2SP signed-note: <c>origin+keyid+base64</c>. It must reach a verifier by another way than the bundle.</summary>
public sealed class VerifierKey
{
    private const byte Ed25519Algorithm = 0x01;

    private readonly byte[] publicKey;

    private VerifierKey(Origin origin, byte[] publicKey) =>
        (Origin, this.publicKey, Id) = (origin, publicKey, KeyText.IdOf(origin, Ed25519Algorithm, publicKey));

    public Origin Origin { get; }

    /// <summary>Four bytes that tell keys of one name apart; no security rests on them.</summary>
    public ReadOnlyMemory<byte> Id { get; }

    /// <summary>As people compare it: 8 hex digits.</summary>
    public string IdText => Convert.ToHexStringLower(Id.Span);

    internal static VerifierKey Of(Origin origin, byte[] publicKey) => new(origin, publicKey);

    public override string ToString() => KeyText.Write(Origin, Ed25519Algorithm, publicKey);

    /// <summary>Null where the parts are missing, of another algorithm, or do not fit together.</summary>
    public static VerifierKey? TryParse(string? text) =>
        KeyText.TryParse(text, Ed25519Algorithm, Ed25519.PublicKeySize) is var (origin, publicKey) ? new VerifierKey(origin, publicKey) : null;

    /// <summary>Whether a signed note with this text was signed by this key, under its own name and id.</summary>
    internal bool Signed(string body, Origin origin, ReadOnlyMemory<byte> keyId, ReadOnlyMemory<byte> signature) =>
        origin == Origin && keyId.Span.SequenceEqual(Id.Span) && Verifies(Encoding.UTF8.GetBytes(body), signature.Span);

    public bool Verifies(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature) => Ed25519.Verifies(publicKey, text, signature);
}
