using System.Globalization;
using System.Text;

namespace InBlue.Record.Checkpoints;

/// <summary>What a log commits to: its first <paramref name="Size"/> entries, by their root.</summary>
public sealed record Checkpoint(Origin Origin, long Size, Digest Root)
{
    /// <summary>The text that is signed: three lines, each with its line end.</summary>
    public string Body => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root.ToArray())}\n");

    public SignedCheckpoint Sign(SigningKey key) =>
        new(this, key.Public.Id, key.Sign(Encoding.UTF8.GetBytes(Body)));
}

/// <summary>A checkpoint as a C2SP signed note with one signature, that of the log itself.</summary>
public sealed record SignedCheckpoint(Checkpoint Checkpoint, ReadOnlyMemory<byte> KeyId, ReadOnlyMemory<byte> Signature)
{
    public string Text => $"{Checkpoint.Body}\n{NoteSignature.Of(Checkpoint.Origin, KeyId, Signature).Text}";

    public bool IsSignedBy(VerifierKey key) => key.Signed(Checkpoint.Body, Checkpoint.Origin, KeyId, Signature);

    /// <summary>Whether the text is this checkpoint in its one spelling, signed by this key: the same as reading it and comparing, for whoever has thousands to check.</summary>
    public static bool Is(Checkpoint checkpoint, string text, VerifierKey key)
    {
        var body = checkpoint.Body;
        return checkpoint.Origin == key.Origin && text.StartsWith(body, StringComparison.Ordinal) && text.Length > body.Length + 1 && text[body.Length] == '\n'
            && NoteSignature.TryParse(text[(body.Length + 1)..^1], checkpoint.Origin) is { } line && text[^1] == '\n'
            && line.KeyId.Span.SequenceEqual(key.Id.Span) && key.Verifies(Encoding.UTF8.GetBytes(body), line.Signature.Span);
    }

    /// <summary>Null for anything but the one spelling of docs/record-format.md section 4.</summary>
    public static SignedCheckpoint? TryParse(string text)
    {
        if (text.Split('\n') is not [var originLine, var sizeLine, var rootLine, "", var signatureLine, ""])
            return null;
        if (!Origin.TryParse(originLine, out var origin)
            || !long.TryParse(sizeLine, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size < 1
            || StrictBase64.Decode(rootLine) is not { Length: Digest.Length } root
            || NoteSignature.TryParse(signatureLine, origin) is not { } signature)
            return null;
        var parsed = new SignedCheckpoint(new Checkpoint(origin, size, new Digest(root)), signature.KeyId, signature.Signature);
        return parsed.Text == text ? parsed : null; // a size with a leading zero, for one
    }
}
