namespace InBlue.Secretariat.Storage;

/// <summary>
/// How the record on PostgreSQL is used. <paramref name="Patience"/>: how long a write waits for another. <paramref name="Idle"/>: how long one may hold the others up and do nothing.
/// </summary>
internal sealed record PostgresSettings(TimeSpan Patience, TimeSpan Idle)
{
    public static PostgresSettings Default { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(15));
}
