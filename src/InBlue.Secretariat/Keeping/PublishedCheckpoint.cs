using System.Text;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;

namespace InBlue.Secretariat.Keeping;

/// <summary>A checkpoint that left the house: by itself, or in a bundle.</summary>
public static class PublishedCheckpoint
{
    /// <summary>Null where the file is neither.</summary>
    public static SignedCheckpoint? Read(byte[] file)
    {
        if (CanonicalZip.Read(file)?.GetValueOrDefault(Manifest.CheckpointName) is { Length: > 0 } bundled)
            return SignedCheckpoint.TryParse(Encoding.UTF8.GetString(bundled.Span));
        return SignedCheckpoint.TryParse(Encoding.UTF8.GetString(file));
    }
}
