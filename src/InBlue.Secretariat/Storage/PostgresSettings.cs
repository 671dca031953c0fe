namespace InBlue.Secretariat.Storage;

/// <summary>How the record on PostgreSQL is used. <paramref name="Patience"/>: how long a write waits for another.</summary>
internal sealed record PostgresSettings(TimeSpan Patience)
{
    public static PostgresSettings Default { get; } = new(TimeSpan.FromSeconds(30));
}
