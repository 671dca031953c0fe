using System.Globalization;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Stamping;

/// <summary>The stamps beside a record, one file for a checkpoint. They are no part of it, and cannot be had again with their time.</summary>
public sealed class StampFiles(string dataPath)
{
    /// <summary>Null where there is none of this very checkpoint: a log that goes on under another name may have another one of the same size.</summary>
    public TimeStamp? Find(string council, SignedCheckpoint signed) =>
        new FileInfo(PathFor(council, signed)) is { Exists: true, Length: <= TimeStamp.MostBytes } file
        && TimeStamp.Read(File.ReadAllBytes(file.FullName)).Stamp is { } stamp && stamp.IsOver(signed) ? stamp : null;

    public void Keep(string council, SignedCheckpoint signed, TimeStamp stamp)
    {
        var path = PathFor(council, signed);
        MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        WholeFile.Write(path, stamp.Bytes.Span);
    }

    /// <summary>Only its owner may list it: a name tells the size of the log while a vote is open.</summary>
    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string PathFor(string council, SignedCheckpoint signed) =>
        Path.Combine($"{dataPath}.{council}.stamped", string.Create(CultureInfo.InvariantCulture, $"{signed.Checkpoint.Size}.tsr"));
}
