using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>The checkpoints that a mirror keeps, with their cosignatures and time stamps, and the list of those that have any, laid out as they are served.</summary>
public sealed class KeptCheckpoints(string folder)
{
    private const string List = "list";

    /// <summary>Null where it is not kept, or what is there is none of this size.</summary>
    public CheckpointNote? Read(long size) =>
        Bytes(SizedFiles.NameOf(size, ""), CheckpointNote.MostBytes) is { } bytes && CheckpointNote.TryParse(bytes) is { } note && note.Checkpoint.Size == size ? note : null;

    public byte[]? ReadStamp(long size) => Bytes(SizedFiles.NameOf(size, StampFiles.Ending), TimeStamp.MostBytes);

    public bool Holds(ListedFile file) => Bytes(file.Name, TimeStamp.MostBytes) is { } bytes && Digest.Of(bytes) == file.Digest;

    public void Write(CheckpointNote note) => MirrorFolder.WriteWhole(In(SizedFiles.NameOf(note.Checkpoint.Size, "")), note.ToBytes());

    public void WriteStamp(long size, TimeStamp stamp) => MirrorFolder.WriteWhole(In(SizedFiles.NameOf(size, StampFiles.Ending)), stamp.Bytes.Span);

    /// <summary>Of all that is kept, so that whoever mirrors the mirror finds it.</summary>
    public void WriteList()
    {
        var list = CheckpointList.Write(SizedFiles.In(folder, "").SelectMany(Lines));
        if (list.Length > 0 && !list.AsSpan().SequenceEqual(Bytes(List, CheckpointList.MostBytes)))
            MirrorFolder.WriteWhole(In(List), list);
    }

    private IEnumerable<ListedFile> Lines(long size)
    {
        var (note, stamp) = (Read(size), ReadStamp(size));
        if (note is null || (note.Others.IsEmpty && stamp is null))
            yield break;
        yield return new ListedFile(size, IsStamp: false, Digest.Of(note.ToBytes()));
        if (stamp is not null)
            yield return new ListedFile(size, IsStamp: true, Digest.Of(stamp));
    }

    private byte[]? Bytes(string name, int most) => new FileInfo(In(name)) is { Exists: true } file && file.Length <= most ? File.ReadAllBytes(file.FullName) : null;

    private string In(string name) => Path.Combine(folder, name);
}
