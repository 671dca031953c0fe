namespace InBlue.Secretariat.Storage;

/// <summary>
/// Where a record is: in a file, or in a database. <paramref name="DataPath"/> names the file; where there is a database, only the files that lie beside a record (its keys,
/// who opened what early) are named after it.
/// </summary>
public sealed record RecordPlace(string DataPath, PostgresAddress? Database)
{
    public static implicit operator RecordPlace(string dataPath) => new(dataPath, Database: null);

    /// <summary>Opens the record, and makes an empty one where there is none.</summary>
    public IRecordDatabase OpenOrCreate() => Database is { } address ? PostgresRecord.OpenOrCreate(address) : SqliteRecord.OpenOrCreate(DataPath);

    /// <summary>Null where there is none.</summary>
    public IRecordDatabase? OpenExisting() => Database is { } address ? PostgresRecord.OpenExisting(address) : SqliteRecord.OpenExisting(DataPath);

    public bool Exists()
    {
        if (Database is null)
            return File.Exists(DataPath);
        using var record = OpenExisting();
        return record is not null;
    }

    /// <summary>As people read it, without a password.</summary>
    public override string ToString() => Database?.ToString() ?? DataPath;
}
