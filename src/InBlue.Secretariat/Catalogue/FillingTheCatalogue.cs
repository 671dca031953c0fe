using System.Data.Common;
using InBlue.Record;

namespace InBlue.Secretariat.Catalogue;

/// <summary>Makes the catalogue of a record that was begun before there was one, inside the step that makes its tables. Every entry is looked at once.</summary>
internal static class FillingTheCatalogue
{
    private const int AtATime = 1000;

    /// <param name="schema">What stands before the names of tables: "" or "inblue.".</param>
    public static void Fill(DbConnection connection, string schema)
    {
        foreach (var council in Read(connection, $"SELECT council FROM {schema}log", row => row.GetString(0)))
            Fill(connection, schema, council);
    }

    private static void Fill(DbConnection connection, string schema, string council)
    {
        var catalogue = new CatalogueOfEntries();
        for (var first = 0L; ;)
        {
            var entries = Read(connection, $"SELECT number, payload FROM {schema}entry WHERE council = @council AND number >= @first ORDER BY number LIMIT {AtATime}",
                row => (Number: row.GetInt64(0), Payload: row.IsDBNull(1) ? [] : row.GetFieldValue<byte[]>(1)), ("council", council), ("first", first));
            foreach (var (number, payload) in entries)
                catalogue.Take(number, payload);
            if (entries.Count < AtATime)
                break;
            first = entries[^1].Number + 1;
        }
        foreach (var vote in catalogue.Votes)
        {
            Run(connection, $"INSERT INTO {schema}catalogue (council, draft, vote, first, public, closes, words) VALUES (@council, @draft, @vote, @first, @public, @closes, @words)",
                ("council", council), ("draft", vote.Vote.Draft), ("vote", vote.Vote.Ordinal), ("first", vote.First), ("public", vote.Public ?? (object)DBNull.Value), ("closes", vote.Closes), ("words", vote.Words));
        }
        foreach (var (vote, file) in catalogue.Letters)
        {
            Run(connection, $"INSERT INTO {schema}letter (council, digest, draft, vote) VALUES (@council, @digest, @draft, @vote)",
                ("council", council), ("digest", file.ToArray()), ("draft", vote.Draft), ("vote", vote.Ordinal));
        }
    }

    private static List<T> Read<T>(DbConnection connection, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(connection, sql, parameters);
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
            rows.Add(read(row));
        return rows;
    }

    private static void Run(DbConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(connection, sql, parameters);
        command.ExecuteNonQuery();
    }

    private static DbCommand Command(DbConnection connection, string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
