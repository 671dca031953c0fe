using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InBlue.Record.Tree;

namespace InBlue.Record.Checkpoints;

/// <summary>That a log only grew from <paramref name="OldSize"/> entries to a checkpoint, in the form that a C2SP witness takes: docs/record-format.md section 14.</summary>
public sealed record Extension(long OldSize, ImmutableArray<Digest> Proof, CheckpointNote Newer)
{
    public const int MostHashes = 63;
    public const int MostBytes = CheckpointNote.MostBytes + (8 << 10);

    internal const string Opening = "old ";

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Opening}{OldSize}\n{string.Concat(Proof.Select(p => Convert.ToBase64String(p.ToArray()) + "\n"))}\n{Newer.Text}");

    /// <summary>Whether the tree with this root, of the old size, is the beginning of the newer one.</summary>
    public bool LeadsFrom(Checkpoint older) =>
        older.Size == OldSize && ConsistencyProof.Verify(OldSize, Newer.Checkpoint.Size, older.Root, Newer.Checkpoint.Root, Proof.AsSpan());

    /// <summary>Whether the file means to be one.</summary>
    public static bool IsMeant(ReadOnlySpan<byte> bytes) => bytes.StartsWith("old "u8);

    /// <summary>Null where the bytes are none in their one spelling.</summary>
    public static Extension? TryParse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes || !IsMeant(bytes) || bytes.IndexOf("\n\n"u8) is not (> 0 and var end))
            return null;
        var lines = Encoding.UTF8.GetString(bytes[..end]).Split('\n');
        if (!long.TryParse(lines[0].AsSpan(Opening.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var size) || lines.Length > 1 + MostHashes)
            return null;
        var proof = ImmutableArray.CreateBuilder<Digest>();
        foreach (var line in lines.AsSpan(1))
        {
            if (StrictBase64.Decode(line) is not { Length: Digest.Length } hash)
                return null;
            proof.Add(new Digest(hash));
        }
        if (CheckpointNote.TryParse(bytes[(end + 2)..]) is not { } newer || newer.Checkpoint.Size < size)
            return null;
        var parsed = new Extension(size, proof.ToImmutable(), newer);
        return Encoding.UTF8.GetBytes(parsed.Text).AsSpan().SequenceEqual(bytes) ? parsed : null;
    }
}
