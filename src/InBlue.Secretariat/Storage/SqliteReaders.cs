using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// Connections that read, kept open with what they were asked before still prepared: preparing a query takes longer than most of them take to run. As many as there are
/// readers at one time; none holds a transaction between two queries, so each sees what was committed last.
/// </summary>
internal sealed class SqliteReaders : IDisposable
{
    /// <summary>Idle connections that are kept; a rush of readers leaves no more behind.</summary>
    private const int MostKept = 16;

    private readonly ConcurrentBag<Reader> idle = [];
    private readonly Func<SqliteConnection> connect;
    private volatile bool ended;

    /// <param name="connect">Must give a connection that is closed when it is disposed of: one in a pool keeps the write-ahead log beside the file.</param>
    public SqliteReaders(Func<SqliteConnection> connect)
    {
        this.connect = connect;
        AppDomain.CurrentDomain.ProcessExit += End; // whoever copies the file once the program has ended is to have all of it
    }

    private void End(object? sender, EventArgs e) => Dispose();

    /// <param name="sql">A constant: it stays prepared.</param>
    /// <param name="fits">Whether a row still belongs to the answer, which ends before the first that does not.</param>
    public ImmutableArray<T> Query<T>(string sql, object[] parameters, Func<SqliteDataReader, T> read, Func<SqliteDataReader, bool>? fits = null)
    {
        var reader = idle.TryTake(out var kept) ? kept : new Reader(connect());
        var rows = ImmutableArray.CreateBuilder<T>();
        try
        {
            using var row = reader.Run(sql, parameters);
            while (row.Read() && fits?.Invoke(row) != false)
                rows.Add(read(row));
        }
        catch
        {
            reader.Dispose(); // whatever it met, the next query is to start anew
            throw;
        }
        if (ended || idle.Count >= MostKept)
            reader.Dispose();
        else
            idle.Add(reader);
        return rows.ToImmutable();
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        ended = true;
        while (idle.TryTake(out var reader))
            reader.Dispose();
    }

    private sealed class Reader(SqliteConnection connection) : IDisposable
    {
        private readonly Dictionary<string, SqliteCommand> prepared = [];

        public SqliteDataReader Run(string sql, object[] parameters)
        {
            if (!prepared.TryGetValue(sql, out var command))
            {
                prepared.Add(sql, command = connection.CreateCommand());
#pragma warning disable CA2100 // every text is a constant of the store; values are parameters
                command.CommandText = sql;
#pragma warning restore CA2100
                for (var i = 0; i < parameters.Length; i++)
                    command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"?{i + 1}") });
            }
            for (var i = 0; i < parameters.Length; i++)
                command.Parameters[i].Value = parameters[i];
            return command.ExecuteReader();
        }

        public void Dispose()
        {
            foreach (var command in prepared.Values)
                command.Dispose();
            connection.Dispose();
        }
    }
}
