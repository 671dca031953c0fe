namespace InBlue.Secretariat.Storage;

/// <summary>How the record on SQLite is opened. <paramref name="Patience"/>: how long a write waits for another. <paramref name="MostPages"/>: how large the file may grow; null where only the disk limits it.</summary>
internal sealed record SqliteSettings(TimeSpan Patience, long? MostPages)
{
    public static SqliteSettings Default { get; } = new(TimeSpan.FromSeconds(30), null);

    /// <summary>Whether a copy may be written to: only while it is made into the record.</summary>
    public bool WritesCopies { get; init; }
}
