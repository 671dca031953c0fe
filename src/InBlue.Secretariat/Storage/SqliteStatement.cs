using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// A statement prepared once and run many times, on the layer below the provider's commands: those look up each parameter by its name at each run,
/// which is a good part of the work of a grouped insert. Parameters are ?1, ?2 …; SQLite copies what is bound. Its faults are explained before they are thrown.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly Func<SqliteException, Exception> explain;
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private string? boundBefore;

    public SqliteStatement(SqliteConnection connection, string sql, Func<SqliteException, Exception> explain)
    {
        this.explain = explain;
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    public SqliteStatement Bind(int parameter, string text) => Checked(raw.sqlite3_bind_text(statement, parameter, text));

    /// <summary>For the one text of a statement that is mostly the same from run to run: SQLite keeps what is bound.</summary>
    public SqliteStatement BindAgain(int parameter, string text)
    {
        if (text == boundBefore)
            return this;
        boundBefore = text;
        return Bind(parameter, text);
    }

    public SqliteStatement Bind(int parameter, long? number) =>
        Checked(number is { } value ? raw.sqlite3_bind_int64(statement, parameter, value) : raw.sqlite3_bind_null(statement, parameter));

    public SqliteStatement Bind(int parameter, ReadOnlySpan<byte> blob) =>
        Checked(blob.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, parameter, 0) : raw.sqlite3_bind_blob(statement, parameter, blob));

    public SqliteStatement Bind(int parameter, Record.Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Record.Digest.Length];
        digest.CopyTo(bytes);
        return Bind(parameter, bytes);
    }

    /// <summary>Does the whole of it, whatever rows it gives.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>The first row as <paramref name="read"/> makes it; null where there is none.</summary>
    public T? First<T>(Func<SqliteStatement, T> read)
        where T : class
    {
        try
        {
            return Step() ? read(this) : null;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>For what always gives one number.</summary>
    public long Number()
    {
        _ = Step();
        var number = Integer(0);
        _ = raw.sqlite3_reset(statement);
        return number;
    }

    public long Integer(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>Null where the column is.</summary>
    public string? Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    private bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW)
            return true;
        _ = raw.sqlite3_reset(statement); // only says again what the step said
        if (result != raw.SQLITE_DONE)
            Check(result);
        return false;
    }

    private SqliteStatement Checked(int result)
    {
        Check(result);
        return this;
    }

    private void Check(int result)
    {
        if (result == raw.SQLITE_OK)
            return;
        try
        {
            SqliteException.ThrowExceptionForRC(result, database);
        }
        catch (SqliteException e)
        {
            throw explain(e);
        }
    }

    public void Dispose() => statement?.Dispose(); // null where preparing failed
}
