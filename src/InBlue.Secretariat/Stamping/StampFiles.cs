using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Stamping;

/// <summary>The stamps beside a record, one file for a checkpoint. They are no part of it, and cannot be had again with their time.</summary>
public sealed class StampFiles(string dataPath)
{
    internal const string Ending = ".tsr";

    /// <summary>The sizes of the checkpoints that a file is there for, whatever it holds.</summary>
    public IEnumerable<long> Sizes(string council) => SizedFiles.In(FolderOf(council), Ending);

    /// <summary>Null where there is none, or more than a stamp may have.</summary>
    internal byte[]? Bytes(string council, long size) =>
        new FileInfo(PathFor(council, size)) is { Exists: true, Length: <= TimeStamp.MostBytes } file ? File.ReadAllBytes(file.FullName) : null;

    /// <summary>Null where there is none of this very checkpoint: a log that goes on under another name may have another one of the same size.</summary>
    public TimeStamp? Find(string council, SignedCheckpoint signed) =>
        Bytes(council, signed.Checkpoint.Size) is { } bytes && TimeStamp.Read(bytes).Stamp is { } stamp && stamp.IsOver(signed) ? stamp : null;

    public void Keep(string council, SignedCheckpoint signed, TimeStamp stamp)
    {
        MakeFolder(FolderOf(council));
        WholeFile.Write(PathFor(council, signed.Checkpoint.Size), stamp.Bytes.Span);
    }

    /// <summary>Only its owner may list it: a name tells the size of the log while a vote is open.</summary>
    internal static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    internal string FolderOf(string council) => Path.GetFullPath($"{dataPath}.{council}.stamped");

    internal string PathFor(string council, long size) => Path.Combine(FolderOf(council), SizedFiles.NameOf(size, Ending));
}
