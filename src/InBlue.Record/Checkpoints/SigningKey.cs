using System.Security.Cryptography;
using NSec.Cryptography;

namespace InBlue.Record.Checkpoints;

/// <summary>A log's private key, written as <c>PRIVATE+KEY+origin+keyid+base64</c> after the C2SP tools. It lives in a file of its own, never in the database or a log.</summary>
#pragma warning disable CA1001 // the library's key lives as long as the program, and is wiped with it
public sealed class SigningKey
#pragma warning restore CA1001
{
    private const string Prefix = "PRIVATE+KEY+";

    private readonly byte[] seed;
    private readonly Key key;

    private SigningKey(Origin origin, byte[] seed)
    {
        this.seed = seed;
        key = Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);
        Public = VerifierKey.Of(origin, key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }

    public VerifierKey Public { get; }

    public Origin Origin => Public.Origin;

    public static SigningKey Generate(Origin origin) => new(origin, RandomNumberGenerator.GetBytes(Ed25519.SecretKeySize));

    public byte[] Sign(ReadOnlySpan<byte> text) => SignatureAlgorithm.Ed25519.Sign(key, text);

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
        var read = new SigningKey(origin, seed);
        return Convert.ToHexStringLower(read.Public.Id.Span) == id ? read : null;
    }

    /// <summary>Says which key, never what it is.</summary>
    public override string ToString() => Public.ToString();
}
