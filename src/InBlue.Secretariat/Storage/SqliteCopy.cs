using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>A record in one SQLite file copied as it stands at one moment, while others write to it. The copy is marked as one: it is read like a record, and never added to.</summary>
internal static class SqliteCopy
{
    /// <summary>The copy is there whole and on the disk, or not at all. Throws where <paramref name="from"/> is no record, or <paramref name="to"/> is there.</summary>
    public static void Make(string from, string to)
    {
        if (File.Exists(to))
            throw new RecordUnusableException($"{to} is there already. Name another file, or move it away.");
        var half = $"{to}.half";
        try
        {
            Explained(from, () =>
            {
                using var connection = Open(from, SqliteOpenMode.ReadWrite);
                if (!SqliteSchema.IsOurs(connection))
                    throw new RecordUnusableException($"{from} is not a record of InBlue.");
                File.Delete(half);
                using var copy = connection.CreateCommand();
                copy.CommandText = "VACUUM INTO $half";
                copy.Parameters.AddWithValue("$half", half);
                copy.ExecuteNonQuery();
            });
            Explained(half, () =>
            {
                using var connection = Open(half, SqliteOpenMode.ReadWrite);
                SqliteSchema.MarkAsCopy(connection);
            });
            OwnersOnly(half);
            using (var file = new FileStream(half, FileMode.Open, FileAccess.ReadWrite))
                file.Flush(flushToDisk: true);
            File.Move(half, to, overwrite: false);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Makes a copy into the record again: from here on it is added to.</summary>
    public static void MakeTheRecord(string path) => Explained(path, () =>
    {
        using var connection = Open(path, SqliteOpenMode.ReadWrite);
        using var wal = connection.CreateCommand();
        wal.CommandText = "PRAGMA journal_mode = WAL";
        wal.ExecuteNonQuery();
        SqliteSchema.MarkAsRecord(connection);
    });

    public static bool IsOne(string path)
    {
        if (!File.Exists(path))
            return false;
        var copy = false;
        Explained(path, () =>
        {
            using var connection = Open(path, SqliteOpenMode.ReadWrite);
            copy = SqliteSchema.IsCopy(connection);
        });
        return copy;
    }

    /// <summary>It holds letters that are not out yet.</summary>
    private static void OwnersOnly(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Explained(string path, Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException e)
        {
            throw SqliteTrouble.Explain(e, path, SqliteSettings.Default.Patience);
        }
    }
}
