using System.Collections.Immutable;
using System.Text;

namespace InBlue.Record.Checkpoints;

/// <summary>A checkpoint with the signature of its log, and those of others after it: docs/record-format.md section 14.</summary>
public sealed record CheckpointNote(SignedCheckpoint Signed, ImmutableArray<NoteSignature> Others)
{
    public const int MostBytes = 64 << 10;
    public const int MostSignatures = 32;

    public Checkpoint Checkpoint => Signed.Checkpoint;

    public string Text => Signed.Text + string.Concat(Others.Select(o => o.Text));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Text);

    public static implicit operator CheckpointNote(SignedCheckpoint signed) => new(signed, []);

    /// <summary>Null where the bytes are none in their one spelling.</summary>
    public static CheckpointNote? TryParse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
            return null;
        var text = Encoding.UTF8.GetString(bytes);
        return TryParse(text) is { } note && note.ToBytes().AsSpan().SequenceEqual(bytes) ? note : null;
    }

    private static CheckpointNote? TryParse(string text)
    {
        if (text.Split('\n') is not [var origin, var size, var root, "", var own, .. var others, ""] || others.Length >= MostSignatures)
            return null;
        if (SignedCheckpoint.TryParse($"{origin}\n{size}\n{root}\n\n{own}\n") is not { } signed)
            return null;
        var signatures = others.Select(NoteSignature.TryParse).ToArray();
        return signatures.Contains(null) ? null : new CheckpointNote(signed, [.. signatures!]);
    }
}
