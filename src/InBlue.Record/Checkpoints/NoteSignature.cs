namespace InBlue.Record.Checkpoints;

/// <summary>The last line of a C2SP signed note that has one signature: whose it is, four bytes that tell the key, the Ed25519 signature.</summary>
internal static class NoteSignature
{
    private const string Dash = "— "; // U+2014 and a space begin a signature line

    public static string Line(Origin origin, ReadOnlyMemory<byte> keyId, ReadOnlyMemory<byte> signature) =>
        $"{Dash}{origin} {Convert.ToBase64String([.. keyId.Span, .. signature.Span])}";

    /// <summary>Null where the line is not one of this origin.</summary>
    public static (ReadOnlyMemory<byte> KeyId, ReadOnlyMemory<byte> Signature)? TryParse(string line, Origin origin)
    {
        var start = $"{Dash}{origin} ";
        return line.StartsWith(start, StringComparison.Ordinal) && StrictBase64.Decode(line[start.Length..]) is { Length: 68 } bytes
            ? (bytes.AsMemory(0, 4), bytes.AsMemory(4))
            : null;
    }
}
