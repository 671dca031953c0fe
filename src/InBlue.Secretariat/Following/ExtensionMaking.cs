using System.Globalization;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>Makes the proof that a log only grew, from an older checkpoint to the public one.</summary>
public static class ExtensionMaking
{
    /// <summary>From nothing where <paramref name="older"/> is null. Throws <see cref="RecordUnusableException"/> where the log does not hold it, <see cref="NotPublicYetException"/> where it reaches beyond what is public.</summary>
    public static Extension Make(IRecordDatabase database, string council, Checkpoint? older, CheckpointNote newer)
    {
        var checkpoint = newer.Checkpoint;
        if (older is not null && older.Origin != checkpoint.Origin)
            throw new RecordUnusableException($"That checkpoint is of {older.Origin}, but the log of {council} is {checkpoint.Origin}.");
        if (older?.Size > checkpoint.Size)
            throw new NotPublicYetException(string.Create(CultureInfo.InvariantCulture, $"That checkpoint has {older.Size} entries, but the log of {council} is public up to {checkpoint.Size}."));
        var tree = new WholeTree([.. database.Digests(council, checkpoint.Size).Select((digest, number) => new PublicEntry(number, digest).LeafHash())]);
        if (tree.Size != checkpoint.Size || tree.Root() != checkpoint.Root)
            throw new RecordUnusableException($"The entries of {council} do not match their checkpoint: the record is damaged. Restore it from your backup.");
        var size = (int)(older?.Size ?? 0);
        if (older is not null && tree.RootAt(size) != older.Root)
            throw new RecordUnusableException(string.Create(CultureInfo.InvariantCulture,
                $"The log of {council} does not hold that checkpoint: its first {size} entries are others. Either the checkpoint was forged (hold its signature against the key), or this record is not the one that was published: see inblue doctor --checkpoint."));
        return new Extension(size, tree.ConsistencyProof(size, tree.Size), newer);
    }
}
