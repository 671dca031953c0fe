using NSec.Cryptography;

namespace InBlue.Record.Checkpoints;

/// <summary>Ed25519 as docs/record-format.md section 4 says it, by libsodium: without the cofactor, one spelling of each point, and none of small order.</summary>
internal static class Ed25519
{
    public const int PublicKeySize = 32, SecretKeySize = 32, SignatureSize = 64;

    /// <summary>No bytes make it throw.</summary>
    public static bool Verifies(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature) =>
        signature.Length == SignatureSize
        && PublicKey.TryImport(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey, out var key)
        && SignatureAlgorithm.Ed25519.Verify(key!, text, signature);
}
