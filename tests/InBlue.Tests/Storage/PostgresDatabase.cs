using System.Globalization;
using InBlue.Secretariat.Storage;
using Npgsql;

namespace InBlue.Tests.Storage;

/// <summary>An empty database of a test's own on the run's PostgreSQL server, and a folder for the files that lie beside a record.</summary>
public sealed class PostgresDatabase : ITestRecord
{
    private static int made;

    private readonly string folder, name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref made)}");

    /// <summary>Skips the test where there is no PostgreSQL on this machine, and fails it where CI is set.</summary>
    public PostgresDatabase()
    {
        PostgresServer.Execute($"CREATE DATABASE {name}");
        folder = Directory.CreateTempSubdirectory("inblue-test-").FullName;
    }

    public string Url => PostgresServer.UrlOf(name);

    public PostgresAddress Address => PostgresAddress.TryParse(Url, out var fault) ?? throw new InvalidOperationException(fault);

    public RecordPlace Place => new(Path.Combine(folder, "record"), Address);

    public IRecordDatabase Open() => PostgresRecord.OpenOrCreate(Address);

    internal PostgresRecord Open(PostgresSettings settings) => PostgresRecord.OpenOrCreate(Address, settings, PostgresSchema.Steps);

    /// <summary>A connection of somebody else.</summary>
    public NpgsqlConnection Connect() => PostgresServer.Connect(name);

    public void Execute(string sql)
    {
        using var connection = Connect();
        PostgresServer.Execute(connection, sql);
    }

    /// <summary>Nobody gets in any more, and whoever is in is put out.</summary>
    public void Shut() => PostgresServer.Execute($"ALTER DATABASE {name} ALLOW_CONNECTIONS false; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

    public void Reopen() => PostgresServer.Execute($"ALTER DATABASE {name} ALLOW_CONNECTIONS true");

    public void Dispose()
    {
        PostgresServer.Execute($"DROP DATABASE {name} WITH (FORCE)");
        Directory.Delete(folder, recursive: true);
    }
}
