namespace InBlue.Record.Checkpoints;

/// <summary>Base64 with one spelling: what decodes but would be written otherwise is refused.</summary>
internal static class StrictBase64
{
    public static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && Convert.ToBase64String(bytes, 0, length) == text
            ? bytes[..length]
            : null;
    }
}
