using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Tree;

namespace InBlue.Secretariat.Following;

/// <summary>
/// A log as files, laid out as it is served, so that any web server can serve the folder again: docs/record-format.md section 14. Beside it, the keys that it is held
/// against, each checkpoint that was ever kept, and what proves a fork. Files are there whole or not at all, and the checkpoint is the last to be written.
/// </summary>
public sealed class MirrorFolder(string path)
{
    private const string Checkpoint = "checkpoint", Kept = "checkpoints", Keys = "keys.txt", Forks = "fork";
    private const int LevelsPerTile = 8;

    public override string ToString() => path;

    /// <summary>Whether something is there that is none.</summary>
    public bool IsSomethingElse => File.Exists(path) || (Directory.Exists(path) && !File.Exists(In(Keys)) && Directory.EnumerateFileSystemEntries(path).Any());

    /// <summary>Those of one log; a line that is none is passed over.</summary>
    public ImmutableArray<VerifierKey> ReadKeys() =>
        File.Exists(In(Keys)) ? [.. File.ReadLines(In(Keys)).Select(l => VerifierKey.TryParse(l.Trim())).OfType<VerifierKey>()] : [];

    public void WriteKeys(ImmutableArray<VerifierKey> keys) => Write(Keys, System.Text.Encoding.ASCII.GetBytes(string.Concat(keys.Select(k => $"{k}\n"))));

    /// <summary>Held by one program at a time. Throws <see cref="IOException"/> where another has it.</summary>
    public IDisposable Lock()
    {
        Directory.CreateDirectory(path);
        try
        {
            return new FileStream(In(".lock"), new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.DeleteOnClose });
        }
        catch (IOException e)
        {
            throw new IOException($"{path} is being written to by another program. Wait until it has ended.", e);
        }
    }

    /// <summary>Null before the first time. Throws <see cref="IOException"/> where what is there is no checkpoint.</summary>
    public CheckpointNote? ReadCheckpoint() => !File.Exists(In(Checkpoint)) ? null
        : new FileInfo(In(Checkpoint)).Length <= CheckpointNote.MostBytes && CheckpointNote.TryParse(File.ReadAllBytes(In(Checkpoint))) is { } note ? note
        : throw Damaged(Checkpoint);

    /// <summary>The digests of the entries under the checkpoint. Throws <see cref="IOException"/> where the folder does not hold what the checkpoint signs.</summary>
    public Digest[] ReadEntries(Checkpoint under)
    {
        if (under.Size > Mirroring.MostEntries)
            throw Damaged(Checkpoint);
        var digests = new List<Digest>((int)under.Size);
        foreach (var name in TileName.AllOf(null, under.Size))
            digests.AddRange(File.Exists(In(name.Path)) && new FileInfo(In(name.Path)).Length <= EntryBundle.MostBytes
                && EntryBundle.TryRead(name.Index * TileName.FullWidth, name.Width, File.ReadAllBytes(In(name.Path))) is { } read ? read : throw Damaged(name.Path));
        var all = digests.ToArray();
        var tree = TreeOf(all);
        return tree.Root() == under.Root ? all : throw Damaged(WhatDoesNotLeadTo(tree));
    }

    /// <summary>All of the folder's log, each of its files read and held against the checkpoint: the hashes too, which others take from here. Throws as <see cref="ReadEntries"/> does.</summary>
    public WholeTree ReadLog()
    {
        var under = (ReadCheckpoint() ?? throw Damaged(Checkpoint)).Checkpoint;
        var tree = TreeOf(ReadEntries(under));
        return HashTiles(tree.Size).Where(name => !Holds(name, tree)).Select(name => name.Path).FirstOrDefault() is { } wrong ? throw Damaged(wrong) : tree;
    }

    /// <summary>Where the entries are not those of the checkpoint: the file of them whose hashes are other ones than those that are kept. The checkpoint itself, where they all agree.</summary>
    private string WhatDoesNotLeadTo(WholeTree tree) =>
        TileName.AllOf(0, tree.Size).Where(name => !Holds(name, tree)).Select(name => (name with { Level = null }).Path).FirstOrDefault(Checkpoint);

    private bool Holds(TileName name, WholeTree tree)
    {
        var bytes = HashesOf(name, tree);
        return File.Exists(In(name.Path)) && new FileInfo(In(name.Path)).Length == bytes.Length && File.ReadAllBytes(In(name.Path)).AsSpan().SequenceEqual(bytes);
    }

    private static byte[] HashesOf(TileName name, WholeTree tree) =>
        HashBytes.Of(tree.FullSubtrees(name.Level!.Value * LevelsPerTile).Slice((int)name.Index * TileName.FullWidth, name.Width));

    private static IEnumerable<TileName> HashTiles(long size)
    {
        for (var level = 0; TileName.NodesOf(level, size) > 0; level++)
            foreach (var name in TileName.AllOf(level, size))
                yield return name;
    }

    /// <summary>What is kept of an earlier checkpoint.</summary>
    public KeptCheckpoints Earlier => new(In(Kept));

    /// <summary>With what else is known of it: where it is the last one, also in its place.</summary>
    public void WriteNote(CheckpointNote note)
    {
        Earlier.Write(note);
        if (ReadCheckpoint() is { } last && last.Checkpoint == note.Checkpoint && last.Text != note.Text)
            Write(Checkpoint, note.ToBytes());
    }

    public static WholeTree TreeOf(ReadOnlySpan<Digest> digests)
    {
        var leaves = new Digest[digests.Length];
        for (var i = 0; i < leaves.Length; i++)
            leaves[i] = new PublicEntry(i, digests[i]).LeafHash();
        return new WholeTree(leaves);
    }

    /// <summary>All that the log has at this checkpoint; a full tile that is there is the same for ever.</summary>
    public void WriteLog(CheckpointNote note, ReadOnlySpan<Digest> digests, WholeTree tree)
    {
        foreach (var name in TileName.AllOf(null, tree.Size).Where(IsMissing))
            Write(name.Path, EntryBundle.Write(name.Index * TileName.FullWidth, digests.Slice((int)name.Index * TileName.FullWidth, name.Width)));
        foreach (var name in HashTiles(tree.Size).Where(IsMissing))
            Write(name.Path, HashesOf(name, tree));
        Earlier.Write(note);
        Write(Checkpoint, note.ToBytes());
        LeaveOutPartsOfFullTiles(tree.Size);
    }

    /// <summary>Where the two notes that contradict each other are kept.</summary>
    public ImmutableArray<string> KeepFork(CheckpointNote kept, CheckpointNote other) => [.. ((CheckpointNote[])[kept, other]).Select(note =>
    {
        var name = Path.Combine(Forks, string.Create(CultureInfo.InvariantCulture, $"{note.Checkpoint.Size}-{note.Checkpoint.Root.ToString()[..16]}"));
        Write(name, note.ToBytes());
        return In(name);
    })];

    private bool IsMissing(TileName name) => !File.Exists(In(name.Path));

    private void LeaveOutPartsOfFullTiles(long size)
    {
        for (int? level = null; level is null || TileName.NodesOf(level.Value, size) > 0; level = level is null ? 0 : level + 1)
            foreach (var parts in TileName.AllOf(level, size).Where(t => t.Width == TileName.FullWidth).Select(t => In(t.Path) + ".p").Where(Directory.Exists))
                Directory.Delete(parts, recursive: true);
    }

    private string In(string name) => Path.Combine(path, name);

    private void Write(string name, byte[] bytes) => WriteWhole(In(name), bytes);

    internal static void WriteWhole(string file, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var half = file + ".half";
        File.WriteAllBytes(half, bytes);
        File.Move(half, file, overwrite: true);
    }

    private DamagedMirrorException Damaged(string name) => new(In(name));
}
