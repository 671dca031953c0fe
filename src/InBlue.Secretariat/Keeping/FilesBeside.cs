using InBlue.Secretariat.Following;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keeping;

/// <summary>How much lies beside a record of what others said of one log: docs/record-format.md sections 14 and 17.</summary>
public sealed record SaidByOthers(int Stamps, int Cosigned);

/// <summary>
/// What lies beside a record and goes with its copies: time stamps, cosigned checkpoints with the keys of their witnesses, and the log of who opened what early. The private keys
/// go their own way.
/// </summary>
internal static class FilesBeside
{
    /// <param name="over">Whether what is there already gives way; else it stays, since it is the later one.</param>
    public static void Copy(string dataPath, string toDataPath, IEnumerable<string> councils, bool over)
    {
        CopyFile(AccessLog.PathFor(dataPath), AccessLog.PathFor(toDataPath), over);
        var (stamps, toStamps) = (new StampFiles(dataPath), new StampFiles(toDataPath));
        var (cosigned, toCosigned) = (new CosignedNotes(dataPath), new CosignedNotes(toDataPath));
        foreach (var council in councils)
        {
            foreach (var size in stamps.Sizes(council))
            {
                StampFiles.MakeFolder(toStamps.FolderOf(council));
                CopyFile(stamps.PathFor(council, size), toStamps.PathFor(council, size), over);
            }
            foreach (var size in cosigned.Sizes(council))
            {
                Directory.CreateDirectory(toCosigned.FolderOf(council));
                CopyFile(cosigned.PathFor(council, size), toCosigned.PathFor(council, size), over);
            }
            CopyFile(cosigned.KeysPath(council), toCosigned.KeysPath(council), over);
        }
    }

    public static SaidByOthers Of(string dataPath, string council) => new(new StampFiles(dataPath).Sizes(council).Count(), new CosignedNotes(dataPath).Sizes(council).Count());

    /// <summary>With its mode, and whole: each of these files is written beside its place and moved there, or is one line longer.</summary>
    private static void CopyFile(string from, string to, bool over)
    {
        if (File.Exists(from) && (over || !File.Exists(to)))
            File.Copy(from, to, over);
    }
}
