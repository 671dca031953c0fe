using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;

namespace InBlue.Secretariat.Following;

/// <summary>A file that holds a checkpoint: the note itself, a bundle, or an extension that ends with it.</summary>
public sealed record GivenCheckpoint(CheckpointNote Note, byte[]? Bundle, Extension? Extension)
{
    /// <summary>Null where the file is none of the three.</summary>
    public static GivenCheckpoint? Read(byte[] file)
    {
        if (file.AsSpan().StartsWith("PK"u8))
            return CanonicalZip.Read(file)?.GetValueOrDefault(Manifest.CheckpointName) is { Length: > 0 } bundled && CheckpointNote.TryParse(bundled.Span) is { } note
                ? new GivenCheckpoint(note, file, null) : null;
        if (Extension.IsMeant(file))
            return Extension.TryParse(file) is { } extension ? new GivenCheckpoint(extension.Newer, null, extension) : null;
        return CheckpointNote.TryParse(file) is { } alone ? new GivenCheckpoint(alone, null, null) : null;
    }
}
