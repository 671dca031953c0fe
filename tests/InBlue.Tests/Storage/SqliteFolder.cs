using InBlue.Secretariat.Storage;
using Microsoft.Data.Sqlite;

namespace InBlue.Tests.Storage;

/// <summary>A folder with one record on SQLite, removed with all that was opened.</summary>
public sealed class SqliteFolder : ITestRecord
{
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-test-").FullName;
    private readonly List<SqliteRecord> opened = [];

    public string DataPath => Path.Combine(folder, "record.db");

    public RecordPlace Place => DataPath;

    public SqliteRecord Open() => Open(SqliteSettings.Default);

    IRecordDatabase ITestRecord.Open() => Open();

    internal SqliteRecord Open(SqliteSettings settings)
    {
        var record = SqliteRecord.OpenOrCreate(DataPath, settings);
        opened.Add(record);
        return record;
    }

    /// <summary>A connection of somebody else.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={DataPath};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Execute(string sql)
    {
        using var connection = Connect();
        Execute(connection, sql);
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own texts
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var record in opened)
            record.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
