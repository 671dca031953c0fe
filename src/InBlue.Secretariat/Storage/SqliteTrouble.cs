using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InBlue.Secretariat.Storage;

/// <summary>What a fault of the database means to whoever runs the record, and what to do about it.</summary>
internal static class SqliteTrouble
{
    public static RecordUnusableException Explain(SqliteException e, string path, TimeSpan patience) => new(
        e.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Locked(path, patience),
            raw.SQLITE_FULL => NoRoom(path),
            raw.SQLITE_IOERR when e.SqliteExtendedErrorCode == raw.SQLITE_IOERR_SHMSIZE => NoRoom(path), // for the index beside the file, which comes before anything is written
            raw.SQLITE_READONLY => ReadOnly(path),
            raw.SQLITE_CANTOPEN when IsBesideWhatCannotBeWritten(path) => ReadOnly(path), // SQLite makes two files beside the record even to read it
            raw.SQLITE_PERM or raw.SQLITE_AUTH or raw.SQLITE_CANTOPEN => $"{path} cannot be opened: {e.Message} See that it is a file, and that this program may read and write it and the folder around it.",
            raw.SQLITE_IOERR => $"The disk under {path} reports a fault: {e.Message} What was being written may be there or not: look before you repeat it. What was acknowledged before stays. Check the disk.",
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => $"{path} is damaged: {e.Message} Stop all that writes to it, and restore it from your backup.",
            _ => $"{path} cannot be used as a record: {e.Message}",
        },
        e);

    /// <summary>The file is there, and nothing can be made beside it.</summary>
    public static bool IsBesideWhatCannotBeWritten(string path) => File.Exists(path) && FolderTrial.WhyNot(Path.GetDirectoryName(Path.GetFullPath(path))!) is not null;

    private static string NoRoom(string path) => $"There is no room left for {path}, and nothing was written. Make room on its disk, then try again.";

    private static string ReadOnly(string path) => $"{path} is read-only for this program, and nothing was written. Allow it to write to the file and to the folder around it, or name another file with --data.";

    public static string Locked(string path, TimeSpan patience) => string.Create(CultureInfo.InvariantCulture,
        $"{path} has been locked by another program for {patience.TotalSeconds:0.#} seconds, and nothing was written. Stop what holds it (a backup, another inblue), then try again.");
}
