using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>The row of a council's head.</summary>
internal static class PostgresHead
{
    public const string Select = "SELECT council, key, recorded_at, size, frontier, checkpoint FROM inblue.log";

    public static LogHead Read(NpgsqlDataReader row) =>
        StoredHead.Read(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetFieldValue<byte[]>(4), row.GetString(5));
}
