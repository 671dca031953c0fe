using System.Globalization;
using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>What a fault of the database means to whoever runs the record, and what to do about it. No password is ever part of it.</summary>
internal static class PostgresTrouble
{
    /// <summary><paramref name="atCommit"/>: whether the commit had been sent, so that nobody can tell what became of it where the connection is gone.</summary>
    public static RecordUnusableException Explain(NpgsqlException e, PostgresAddress address, TimeSpan patience, bool atCommit) =>
        new(e is PostgresException said ? Said(said, address, patience, atCommit) : Unreachable(e, address, atCommit), e);

    /// <summary>The connection is gone, and another one may do.</summary>
    public static bool IsBroken(NpgsqlException e) => e is PostgresException said
        ? said.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or IdleInTransactionTimeout
        : e.InnerException is not TimeoutException;

    /// <summary>Whether a transaction that took no lock before may be begun once more, with a lock: the same numbers were given to others, or the connection was no longer one.</summary>
    public static bool IsBrokenOrTaken(NpgsqlException e) => IsBroken(e) || e is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>A server that was cut off answers on none of its connections: each of the pool would cost the same wait once more.</summary>
    public static void GiveUpIfSilent(NpgsqlException e, NpgsqlConnection connection)
    {
        if (e.InnerException is TimeoutException)
            NpgsqlConnection.ClearPool(connection);
    }

    private static string Said(PostgresException e, PostgresAddress address, TimeSpan patience, bool atCommit) => e.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable => string.Create(CultureInfo.InvariantCulture,
            $"{address} has been locked by another program for {patience.TotalSeconds:0.#} seconds, and nothing was written. Stop what holds it, then try again."),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => $"The server of {address} has no room left, and nothing was written: {e.MessageText}. Make room there, then try again.",
        PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.FeatureNotSupported =>
            $"{address} is read-only, and nothing was written: it is a standby, or set so. Name the primary, or all of them with target_session_attrs=read-write.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The server of {address} does not let {address.User} in: {e.MessageText}. See the password (a passfile, or PGPASSWORD) and the server's pg_hba.conf.",
        PostgresErrorCodes.InvalidCatalogName => $"The server has no database {address.Database} for {address}. Make it first: createdb --owner={address.User} {address.Database}",
        PostgresErrorCodes.InsufficientPrivilege => $"{address.User} may not do this in {address}: {e.MessageText}. Let it own the database, or the schema inblue in it.",
        PostgresErrorCodes.TooManyConnections => $"The server of {address} takes no more connections, and nothing was written. Raise its max_connections, or end what else is connected.",
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation =>
            $"The record in {address} is damaged, and nothing was written: {e.MessageText}. Stop all that writes to it, and restore it from your backup.",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.InvalidSchemaName =>
            $"The schema inblue in {address} is not that of a record: {e.MessageText}. Give another database.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or IdleInTransactionTimeout =>
            $"The server of {address} ended the connection: {e.MessageText}. {WhatBecameOfIt(atCommit)}",
        _ => $"{address} cannot be used as a record: {e.MessageText}.",
    };

    private const string IdleInTransactionTimeout = "25P03";

    private static string WhatBecameOfIt(bool atCommit) => atCommit
        ? "What was being written may be there or not: look before you repeat it. What was acknowledged before stays."
        : "Nothing was written. Try again.";

    /// <summary>Npgsql finds it itself, before the server says anything, and has no code for it.</summary>
    private const string NoPassword = "No password has been provided";

    private static string Unreachable(NpgsqlException e, PostgresAddress address, bool atCommit) => Cause(e).StartsWith(NoPassword, StringComparison.Ordinal)
        ? $"The server of {address} asks for a password, and none was given. Put it into a passfile, or into PGPASSWORD."
        : $"{(atCommit ? $"{address} did not commit" : $"{address} cannot be reached")}: {Sentence(Cause(e))} {WhatBecameOfIt(atCommit)} See that the server runs, and that this machine may connect to it.";

    /// <summary>Of several hosts, what each of them said.</summary>
    private static string Cause(NpgsqlException e) => e.InnerException is AggregateException several
        ? string.Join("; ", several.InnerExceptions.Select(one => (one.InnerException is { } inner and not AggregateException ? $"{one.Message} ({inner.Message})" : one.Message)).Distinct())
        : (e.InnerException ?? e).Message;

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}
