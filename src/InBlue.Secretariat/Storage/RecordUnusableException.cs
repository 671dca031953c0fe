using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>The record cannot be used as it stands: damaged, of another version, without its key, or not there. The message says what to do and may be shown.</summary>
public sealed class RecordUnusableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A database server said so, or said nothing: the same may go well in a minute, and nothing was learned of the record itself.</summary>
    public bool IsOfTheServer => InnerException is NpgsqlException and not PostgresException { SqlState: ['2', '3', ..] }; // that class is of rows that contradict each other
}
