using System.Collections.Immutable;
using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>
/// What lies beside a record of its witnesses: the keys of those that are listened to, one a line, and each cosigned checkpoint. They are no part of the record: cosignatures
/// come later, from outside, and can be asked for again.
/// </summary>
public sealed class CosignedNotes(string dataPath)
{
    public string KeysPath(string council) => $"{dataPath}.{council}.witnesses";

    /// <summary>Throws <see cref="IOException"/> where a line is no key: a slip there must not silence a witness.</summary>
    public ImmutableArray<WitnessKey> ReadKeys(string council)
    {
        var path = KeysPath(council);
        return !File.Exists(path) ? [] : [.. File.ReadAllLines(path).Where(l => l.Trim().Length > 0).Select(l => WitnessKey.TryParse(l.Trim())
            ?? throw new IOException($"{path} has a line that is no witness's key: {l.Trim()}"))];
    }

    public void WriteKeys(string council, ImmutableArray<WitnessKey> keys) => WholeFile.Write(KeysPath(council), Encoding.UTF8.GetBytes(string.Concat(keys.Select(k => $"{k}\n"))));

    /// <summary>The checkpoint with the cosignatures that were taken for it. What cannot be read adds none.</summary>
    public CheckpointNote With(string council, SignedCheckpoint signed) =>
        PathFor(council, signed.Checkpoint.Size) is var path && File.Exists(path) && CheckpointNote.TryParse(File.ReadAllBytes(path)) is { } note && note.Signed.Text == signed.Text
            ? note : new CheckpointNote(signed, []);

    public void Keep(string council, CheckpointNote note) => WholeFile.Write(PathFor(council, note.Checkpoint.Size), note.ToBytes());

    /// <summary>The sizes of the checkpoints that a file is there for, whatever it holds.</summary>
    public IEnumerable<long> Sizes(string council) => SizedFiles.In(FolderOf(council), ending: "");

    internal string FolderOf(string council) => $"{dataPath}.{council}.cosigned";

    internal string PathFor(string council, long size) => Path.Combine(FolderOf(council), SizedFiles.NameOf(size, ending: ""));
}
