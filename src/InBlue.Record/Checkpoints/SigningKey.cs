using System.Security.Cryptography;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace InBlue.Record.Checkpoints;

/// <summary>A log's private key, written as <c>PRIVATE+KEY+origin+keyid+base64</c> after the C2SP tools. It lives in a file of its own, never in the database or a log.</summary>
public sealed class SigningKey
{
    private const string Prefix = "PRIVATE+KEY+";

    private readonly byte[] seed;
    private readonly byte[] publicKey = new byte[Ed25519.PublicKeySize];

    private SigningKey(Origin origin, byte[] seed)
    {
        this.seed = seed;
        Ed25519.GeneratePublicKey(seed, 0, publicKey, 0);
        Public = VerifierKey.Of(origin, publicKey);
    }

    public VerifierKey Public { get; }

    public Origin Origin => Public.Origin;

    public static SigningKey Generate(Origin origin) => new(origin, RandomNumberGenerator.GetBytes(Ed25519.SecretKeySize));

    public byte[] Sign(ReadOnlySpan<byte> text)
    {
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(seed, 0, publicKey, 0, text.ToArray(), 0, text.Length, signature, 0);
        return signature;
    }

    /// <summary>The secret itself, for the key file only.</summary>
    public string Export() => $"{Prefix}{Origin}+{Convert.ToHexStringLower(Public.Id.Span)}+{Convert.ToBase64String([0x01, .. seed])}";

    public static SigningKey? TryParse(string? text)
    {
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        if (text[Prefix.Length..].Split('+', 3) is not [var name, var id, var encoded] || !Origin.TryParse(name, out var origin))
            return null;
        if (StrictBase64.Decode(encoded) is not [0x01, .. var seed] || seed.Length != Ed25519.SecretKeySize)
            return null;
        var key = new SigningKey(origin, seed);
        return Convert.ToHexStringLower(key.Public.Id.Span) == id ? key : null;
    }

    /// <summary>Says which key, never what it is.</summary>
    public override string ToString() => Public.ToString();
}
