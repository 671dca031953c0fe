using System.Security.Cryptography;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Storage;

/// <summary>Fresh salts, drawn many at a time, since each call of the system's generator costs as much as a salt. Each is used once and wiped.</summary>
internal sealed class Salts
{
    private readonly byte[] drawn = new byte[64 * Payload.SaltLength];
    private int used;

    public Salts() => used = drawn.Length;

    public string Next()
    {
        if (used == drawn.Length)
        {
            RandomNumberGenerator.Fill(drawn);
            used = 0;
        }
        var bytes = drawn.AsSpan(used, Payload.SaltLength);
        var salt = Convert.ToHexStringLower(bytes);
        bytes.Clear();
        used += Payload.SaltLength;
        return salt;
    }
}
