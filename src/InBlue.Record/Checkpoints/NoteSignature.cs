namespace InBlue.Record.Checkpoints;

/// <summary>A signature line of a C2SP signed note, not looked into: whose it says it is, and its bytes, of which the first four are the key id.</summary>
public sealed record NoteSignature(string Name, ReadOnlyMemory<byte> Bytes)
{
    private const string Dash = "— "; // U+2014 and a space begin a signature line
    private const int KeyIdLength = 4, Ed25519Length = 64;

    public string Text => $"{Dash}{Name} {Convert.ToBase64String(Bytes.Span)}\n";

    public ReadOnlyMemory<byte> KeyId => Bytes[..KeyIdLength];

    public ReadOnlyMemory<byte> Signature => Bytes[KeyIdLength..];

    /// <summary>By their bytes: two of one witness at different times are two.</summary>
    public bool Equals(NoteSignature? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public static NoteSignature Of(Origin origin, ReadOnlyMemory<byte> keyId, ReadOnlyMemory<byte> signature) => new(origin.Text, (byte[])[.. keyId.Span, .. signature.Span]);

    /// <summary>Null for anything but its one spelling; without the line end.</summary>
    public static NoteSignature? TryParse(string line)
    {
        if (!line.StartsWith(Dash, StringComparison.Ordinal) || line[Dash.Length..].Split(' ') is not [{ Length: > 0 } name, var encoded] || name.Any(c => c == '+' || char.IsWhiteSpace(c) || char.IsControl(c)))
            return null;
        return StrictBase64.Decode(encoded) is { Length: > KeyIdLength } bytes ? new NoteSignature(name, bytes) : null;
    }

    /// <summary>Null too where it is not a log's own, with Ed25519.</summary>
    public static NoteSignature? TryParse(string line, Origin origin) =>
        TryParse(line) is { Bytes.Length: KeyIdLength + Ed25519Length } signature && signature.Name == origin.Text ? signature : null;
}
