using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Keeping;

/// <summary>
/// A log that was restored from before its key was renewed does not know the key that followed. A bundle does: its chain of keys (docs/record-format.md section 13) shows whether
/// the key that signed a checkpoint follows from the one that the restored log ended with.
/// </summary>
internal static class KeysSince
{
    /// <summary>Null where it follows, by entries that the restored log does not have yet; else why the checkpoint says nothing of this log.</summary>
    public static string? WhyNot(SignedCheckpoint last, ImmutableArray<byte[]> bundles, VerifierKey current, long size)
    {
        var why = "Where the key was renewed after this backup was made, give the newest bundle instead of the checkpoint alone: it shows which key followed. " + OtherBackup;
        foreach (var bundle in bundles)
        {
            var report = BundleAudit.Check(bundle, current);
            if (report.Origin != last.Checkpoint.Origin)
                continue;
            if (!report.Verified)
                why = $"The bundle does not lead to it from the key of the backup: {report.Faults[0].Message} {OtherBackup}";
            else if (After(current, report.Log!.Keys) is [var first, ..] after && last.IsSignedBy(after[^1].Key))
                return first.Since >= size ? null : "The bundle has another key from an entry on that the restored log has too, and it does not name that key there. Somebody added to a copy. Find out who signed which.";
        }
        return why;
    }

    private const string OtherBackup = "Otherwise restore from a backup that was made after that key came into use.";

    private static ImmutableArray<KeyOfLog> After(VerifierKey key, ImmutableArray<KeyOfLog> keys) => [.. keys.SkipWhile(k => k.Key.ToString() != key.ToString()).Skip(1)];
}
