using System.Text;

namespace InBlue.Record.Checkpoints;

/// <summary>What the key of a log says of the one that follows it: docs/record-format.md section 13. It holds spaces, so that no checkpoint can be taken for it.</summary>
public static class KeyChange
{
    public static string Sign(SigningKey old, VerifierKey next) => Convert.ToBase64String(old.Sign(Text(old.Public, next)));

    public static bool IsSigned(VerifierKey old, VerifierKey next, string signature) =>
        StrictBase64.Decode(signature) is { } bytes && old.Verifies(Text(old, next), bytes);

    private static byte[] Text(VerifierKey old, VerifierKey next) => Encoding.UTF8.GetBytes($"inblue key change\n{old}\n{next}\n");
}
