using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Following;

/// <summary>
/// Follows a served log: takes the checkpoint and the entries that are new, computes the tree itself, and keeps them only where they go on from all that it kept before.
/// Nothing that the server says is believed but the signature.
/// </summary>
public sealed class Mirroring(LogOverHttp served, MirrorFolder folder, ImmutableArray<VerifierKey> keys)
{
    /// <summary>More than any council writes; what claims more is not followed.</summary>
    public const int MostEntries = 5_000_000;

    private const string SplitLog = "Both notes are kept, signed, beside the mirror: together they are the proof. Show them to the council's members and to others who keep its checkpoints.";

    /// <summary>Throws <see cref="IOException"/> where the server does not answer as it must, or the folder is damaged: then nothing is known of the log.</summary>
    public async Task<MirrorOutcome> FollowAsync(CancellationToken cancel)
    {
        using var held = folder.Lock();
        var kept = folder.ReadCheckpoint();
        var before = kept is null ? [] : folder.ReadEntries(kept.Checkpoint);
        var bytes = await served.GetAsync("checkpoint", CheckpointNote.MostBytes, cancel);
        if (CheckpointNote.TryParse(bytes) is not { } note)
            return Refused("log.checkpoint", "What is served as the checkpoint is none in its one spelling.", kept);
        if (!keys.Any(note.Signed.IsSignedBy))
            return Refused(FaultCodes.Signature, $"The checkpoint of {note.Checkpoint.Origin} is not signed with a key that you gave. Either this is another log, or it was forged, or the council changed its key: then get the new one from elsewhere and give it with --key.", kept);
        if (note.Checkpoint.Size > MostEntries)
            return Refused("log.checkpoint", string.Create(CultureInfo.InvariantCulture, $"The checkpoint claims {note.Checkpoint.Size} entries; more than {MostEntries} are not mirrored."), kept);
        return kept is not null && note.Checkpoint.Size <= kept.Checkpoint.Size ? await NotGrownAsync(kept, note, before, cancel) : await GrownAsync(kept, note, before, cancel);
    }

    private async Task<MirrorOutcome> NotGrownAsync(CheckpointNote kept, CheckpointNote note, Digest[] before, CancellationToken cancel)
    {
        var tree = MirrorFolder.TreeOf(before);
        if (tree.RootAt((int)note.Checkpoint.Size) != note.Checkpoint.Root)
            return Fork(kept, note);
        if (note.Checkpoint.Size < kept.Checkpoint.Size)
            return Refused("log.size", string.Create(CultureInfo.InvariantCulture,
                $"The log is served with {note.Checkpoint.Size} entries, but had {kept.Checkpoint.Size}. A log does not shrink: an old copy is served, or something was taken back."), kept);
        if (note.Others.Except(kept.Others).Any()) // a witness's word came in the meantime
            folder.WriteLog(kept with { Others = [.. kept.Others.Union(note.Others).Take(CheckpointNote.MostSignatures - 1)] }, before, tree);
        folder.WriteKeys(keys);
        return await WithOthersWordAsync(kept.Checkpoint.Size, tree, cancel);
    }

    private async Task<MirrorOutcome> GrownAsync(CheckpointNote? kept, CheckpointNote note, Digest[] before, CancellationToken cancel)
    {
        var whole = before.Length / TileName.FullWidth * TileName.FullWidth; // the last tile is asked for again, wider
        var digests = await TakeAsync([.. before[..whole]], note.Checkpoint.Size, cancel);
        var tree = MirrorFolder.TreeOf(digests);
        if (tree.Root() != note.Checkpoint.Root || !digests.AsSpan(0, before.Length).SequenceEqual(before))
        {
            // Either the log was split, or wrong entries are handed out: all of them, taken anew, tell.
            tree = MirrorFolder.TreeOf(await TakeAsync([], note.Checkpoint.Size, cancel));
            return kept is not null && tree.Root() == note.Checkpoint.Root && tree.RootAt(before.Length) != kept.Checkpoint.Root
                ? Fork(kept, note)
                : Refused(GrowthCodes.Mirror, "The entries that are served do not lead to the checkpoint that is served. Nothing was taken over; try again later, and keep an eye on it if it stays so.", kept);
        }
        folder.WriteKeys(keys);
        folder.WriteLog(note, digests, tree);
        return await WithOthersWordAsync(before.Length, tree, cancel);
    }

    /// <summary>The log is in the folder by now, and stays there whatever is served beside it.</summary>
    private async Task<MirrorOutcome> WithOthersWordAsync(long before, WholeTree tree, CancellationToken cancel)
    {
        var beside = await new MirroringOthersWord(served, folder.Earlier, folder, keys).TakeAsync(tree, cancel);
        var now = folder.ReadCheckpoint()!;
        return beside.Fork is { } other ? Fork(now, other) : new MirrorOutcome.Followed(before, now, beside);
    }

    private async Task<Digest[]> TakeAsync(List<Digest> digests, long size, CancellationToken cancel)
    {
        foreach (var name in TileName.AllOf(null, size).Where(n => n.Index * TileName.FullWidth >= digests.Count).ToList())
            digests.AddRange(EntryBundle.TryRead(name.Index * TileName.FullWidth, name.Width, await served.GetAsync(name.Path, EntryBundle.MostBytes, cancel))
                ?? throw new IOException($"{name.Path} is not what a log serves there: {name.Width} public entries in their one spelling."));
        return [.. digests];
    }

    private MirrorOutcome.Refused Fork(CheckpointNote kept, CheckpointNote note) => new(
        new Fault(GrowthCodes.Fork, "the log", string.Create(CultureInfo.InvariantCulture,
            $"The log was split: its checkpoint of {note.Checkpoint.Size} entries and the one of {kept.Checkpoint.Size} entries that was kept cannot both be of one log that only grew. {SplitLog}")),
        kept, folder.KeepFork(kept, note));

    private static MirrorOutcome.Refused Refused(string code, string message, CheckpointNote? kept) => new(new Fault(code, "the log", message), kept, []);
}
