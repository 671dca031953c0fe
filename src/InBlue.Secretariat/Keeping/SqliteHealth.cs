using System.Globalization;
using InBlue.Secretariat.Storage;
using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Keeping;

/// <summary>What SQLite says of the record's file. Only read, on a connection of its own.</summary>
internal static class SqliteHealth
{
    private const long MuchWaiting = 256 << 20;

    public static IEnumerable<Finding> Of(string path, bool full)
    {
        if (!File.Exists(path))
            return []; // said of the record itself
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            return [Pages(connection, path, full), Mark(connection, path), Version(connection, path), Waiting(path), Readers(path)];
        }
        catch (SqliteException e)
        {
            return [Finding.Fault("database", SqliteTrouble.Explain(e, path, SqliteSettings.Default.Patience).Message, "Do what the sentence before says; where the file is damaged, restore it from your backup: inblue restore.")];
        }
    }

    private static Finding Pages(SqliteConnection connection, string path, bool full)
    {
        using var command = connection.CreateCommand();
        if (full)
            command.CommandText = "PRAGMA integrity_check(10)";
        else
            command.CommandText = "PRAGMA quick_check(10)";
        var said = (string)command.ExecuteScalar()!;
        return said == "ok" ? Finding.Well("database", "The pages of the file hold together.")
            : Finding.Fault("database", $"{path} is damaged: {said}", "Stop all that writes to it, keep a copy, and restore your last good backup: inblue restore. Check the disk.");
    }

    private static Finding Mark(SqliteConnection connection, string path) => SqliteSchema.IsCopy(connection)
        ? Finding.Fault("database", $"{path} is a copy of a record: nothing can be added to it.", $"Hold it against the latest checkpoint that was published: inblue restore --data {path} --checkpoint FILE")
        : Finding.Well("database", "The file is the record, not a copy.");

    private static Finding Version(SqliteConnection connection, string path) => SqliteSchema.VersionOf(connection) is var version && version > SqliteSchema.Steps.Length
        ? Finding.Fault("database", string.Create(CultureInfo.InvariantCulture, $"{path} is of version {version}; this program knows version {SqliteSchema.Steps.Length}."), "Use the program that wrote it, or a newer one.")
        : Finding.Well("database", "The tables are of a version that this program knows.");

    /// <summary>A group may read it, where its owner wanted that; everybody is never meant.</summary>
    private static Finding Readers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != 0
        ? Finding.Warning("database", $"Everybody on this machine may read {path}, with the letters that are not out yet.", $"chmod o= {path}*")
        : Finding.Well("database", "Not everybody on this machine may read the file.");

    /// <summary>What is committed and not yet moved into the file: it grows where somebody reads without an end.</summary>
    private static Finding Waiting(string path) => File.Exists(path + "-wal") && new FileInfo(path + "-wal").Length is var length and > MuchWaiting
        ? Finding.Warning("database", string.Create(CultureInfo.InvariantCulture, $"{path}-wal has {length >> 20} MiB."), "Look for a program that reads the record without an end, and stop it; then the next writes make the file small again. Never delete it.")
        : Finding.Well("database", "No more than usual waits to be moved into the file.");
}
