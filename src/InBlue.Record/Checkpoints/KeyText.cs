using System.Security.Cryptography;
using System.Text;

namespace InBlue.Record.Checkpoints;

/// <summary>How C2SP signed-note spells a public key of any algorithm: <c>name+keyid+base64</c>.</summary>
internal static class KeyText
{
    public static byte[] IdOf(Origin name, byte algorithm, byte[] publicKey) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(name.Text), (byte)'\n', algorithm, .. publicKey])[..4];

    public static string Write(Origin name, byte algorithm, byte[] publicKey) =>
        $"{name}+{Convert.ToHexStringLower(IdOf(name, algorithm, publicKey))}+{Convert.ToBase64String([algorithm, .. publicKey])}";

    /// <summary>Null where the parts are missing, of another algorithm, or do not fit together.</summary>
    public static (Origin Name, byte[] PublicKey)? TryParse(string? text, byte algorithm, int length)
    {
        if (text?.Split('+', 3) is not [var name, _, var encoded] || !Origin.TryParse(name, out var origin))
            return null;
        if (StrictBase64.Decode(encoded) is not [var stated, .. var publicKey] || stated != algorithm || publicKey.Length != length)
            return null;
        return Write(origin, algorithm, publicKey) == text ? (origin, publicKey) : null;
    }
}
