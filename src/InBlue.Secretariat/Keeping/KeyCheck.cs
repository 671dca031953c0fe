using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keeping;

/// <summary>Whether a log's private key is there, is the log's, and is nobody else's to read.</summary>
internal static class KeyCheck
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public static Finding Of(string dataPath, LogHead head)
    {
        var path = KeyFile.PathFor(dataPath, head.Council);
        if (KeyFile.Waits(dataPath, head))
            return Finding.Warning("key", $"The key of {head.Council} was renewed, and waits in {path}.new.", "Call anything that writes to the record, such as the verb that was stopped: it takes the key into use. Do not delete or move that file.");
        if (!File.Exists(path))
            return Finding.Fault("key", $"The key file {path} is missing.", "Put it back from your backup: nothing can be added to the record without it. Where it is lost, restore a backup of the record behind its latest published checkpoint (docs/operate.md).");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            return Finding.Fault("key", $"Others may read {path}.", $"chmod 600 {path}. Where somebody may have read it, they can sign in the council's name: say so, with the last checkpoint that you trust: inblue key compromise (docs/operate.md).");
        return KeyFile.Find(dataPath, head.Council)?.Public.ToString() is not { } there
            ? Finding.Fault("key", $"{path} does not hold a key.", "Put the file back from your backup.")
            : there != head.Key ? Finding.Fault("key", $"{path} holds the key {there}, but the log of {head.Council} is signed with {head.Key}.", KeyFile.HowToMend(path))
            : Finding.Well("key", $"The key of {head.Council} is there, is the log's, and only its owner may read it.");
    }
}
