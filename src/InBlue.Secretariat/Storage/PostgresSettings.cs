namespace InBlue.Secretariat.Storage;

/// <summary>
/// How the record on PostgreSQL is used. <paramref name="Patience"/>: how long a write waits for another. <paramref name="Idle"/>: how long one may hold the others up and do nothing.
/// <paramref name="LooksAnyway"/>: after how long one who waits to be told of something looks for itself, since a program may end between its commit and its telling.
/// </summary>
internal sealed record PostgresSettings(TimeSpan Patience, TimeSpan Idle, TimeSpan LooksAnyway)
{
    public static PostgresSettings Default { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30));
}
