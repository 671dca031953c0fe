using InBlue.Secretariat.Storage;
using Npgsql;

namespace InBlue.Secretariat.Keeping;

/// <summary>What PostgreSQL says of itself, as far as the record rests on it.</summary>
internal static class PostgresHealth
{
    public static IEnumerable<Finding> Of(PostgresAddress address)
    {
        try
        {
            using var connection = new NpgsqlConnection(address.ConnectionString(PostgresSettings.Default));
            connection.Open();
            return [Server(connection, address), Flushing(connection)];
        }
        catch (NpgsqlException e)
        {
            throw PostgresTrouble.Explain(e, address, PostgresSettings.Default.Patience, atCommit: false);
        }
    }

    private static Finding Server(NpgsqlConnection connection, PostgresAddress address) => Ask(connection, "SELECT pg_is_in_recovery()::text") == "true"
        ? Finding.Fault("database", "The server is a standby, which can be read only.", "Name the primary, or both with target_session_attrs=read-write (docs/operate.md).")
        : Ask(connection, MayWrite) == "true" ? Finding.Well("database", "The server takes writes.")
        : Finding.Fault("database", $"{address.User} may read the record, and not write it.", $"Let {address.User} own the database, or the schema inblue in it.");

    /// <summary>True where there are no tables yet.</summary>
    private const string MayWrite = "SELECT coalesce(has_table_privilege(to_regclass('inblue.log'), 'UPDATE') AND has_table_privilege(to_regclass('inblue.entry'), 'INSERT'), true)::text";

    private static Finding Flushing(NpgsqlConnection connection) => Ask(connection, "SHOW fsync") == "on" && Ask(connection, "SHOW full_page_writes") == "on"
        ? Finding.Well("database", "The server flushes what it has acknowledged to its disk.")
        : Finding.Fault("database", "The server does not flush what it has acknowledged to its disk.", "Set fsync = on and full_page_writes = on in postgresql.conf, and reload it.");

    private static string Ask(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // constants of this file
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return (string)command.ExecuteScalar()!;
    }
}
