using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>A record of a test's own on one kind of database, removed with all that was opened.</summary>
public interface ITestRecord : IDisposable
{
    /// <summary>Where the program finds it, in this process or another.</summary>
    RecordPlace Place { get; }

    /// <summary>The same record at each call, opened anew.</summary>
    IRecordDatabase Open();

    /// <summary>What somebody does to it without the program.</summary>
    void Execute(string sql);
}

/// <summary>The kinds of database that the program knows, for tests that run on each.</summary>
public static class Stores
{
    public const string Sqlite = "SQLite", Postgres = "PostgreSQL";

    /// <summary>Skips the test where PostgreSQL is meant and is not here.</summary>
    public static ITestRecord New(string store) => store == Sqlite ? new SqliteFolder() : new PostgresDatabase();
}
