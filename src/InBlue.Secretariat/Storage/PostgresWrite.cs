using System.Collections.Concurrent;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// One transaction on one council's log, which keeps what is written until the commit sends all of it at once. It begins by taking the row of the head, and so takes two turns to the
/// server and back, however many entries there are; or it builds on how the log stood when this process last wrote to it, and then takes one turn, and none of it is
/// written where somebody else has written meanwhile: the number of the first entry is theirs then.
/// </summary>
internal sealed class PostgresWrite : IRecordWrite
{
    private const string Begins = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";
    private const string TakeHead = PostgresHead.Select + " WHERE council = $1 FOR UPDATE";

    public const string SelectLast = "SELECT ordinal, digest FROM inblue.entry WHERE council = $1 AND draft = $2 AND vote = $3 ORDER BY ordinal DESC LIMIT 1";

    private readonly NpgsqlConnection connection;
    private readonly string council;
    private readonly ConcurrentDictionary<string, LastEntries> remembered;
    private readonly PostgresTelling telling;
    private readonly Func<NpgsqlException, bool, Exception> explain;
    private readonly PostgresRows rows;
    private readonly Dictionary<VoteName, (long Ordinal, Digest Digest)> lasts;
    private readonly bool supposes, alone;
    private LogHead? head;
    private string? warning;
    private bool disposed;

    private PostgresWrite(
        NpgsqlConnection connection, string council, ConcurrentDictionary<string, LastEntries> remembered, LastEntries? known, bool supposes, PostgresTelling telling, Func<NpgsqlException, bool, Exception> explain)
    {
        (this.connection, this.council, this.remembered, this.telling, this.explain, this.supposes) = (connection, council, remembered, telling, explain, supposes);
        rows = new PostgresRows(council);
        connection.Notice += (_, said) => warning ??= said.Notice.InvariantSeverity == "WARNING" ? said.Notice.MessageText : null; // such as: committed, but not on the standby
        try
        {
            head = supposes ? known!.Head : Begin();
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        known = LastEntries.At(known, head);
        (alone, lasts) = (known is not null, known?.Of ?? []);
    }

    /// <summary>
    /// <paramref name="connection"/> is this transaction's own from now on. Throws the database's own exception where it cannot begin; later ones are explained, with whether
    /// they came from the commit.
    /// </summary>
    public static PostgresWrite Locking(
        NpgsqlConnection connection, string council, ConcurrentDictionary<string, LastEntries> remembered, PostgresTelling telling, Func<NpgsqlException, bool, Exception> explain)
    {
        remembered.TryRemove(council, out var known); // nobody else in this process may build on it meanwhile
        return new PostgresWrite(connection, council, remembered, known, supposes: false, telling, explain);
    }

    /// <summary>The same on what was taken out of the memory. Where it no longer holds, the commit throws <see cref="SupposedWronglyException"/>.</summary>
    public static PostgresWrite Supposing(
        NpgsqlConnection connection, LastEntries known, ConcurrentDictionary<string, LastEntries> remembered, PostgresTelling telling, Func<NpgsqlException, bool, Exception> explain) =>
        new(connection, known.Head.Council, remembered, known, supposes: true, telling, explain);

    public LogHead? Head(string council) => council == this.council ? head : throw AnotherLog(council);

    public (long Ordinal, Digest Digest)? LastOf(VoteName vote)
    {
        if (lasts.TryGetValue(vote, out var known))
            return known;
        var last = First<(long, Digest)?>(
            SelectLast, row => (row.GetInt64(0), new Digest(row.GetFieldValue<byte[]>(1))), vote.Council, vote.Draft, vote.Ordinal);
        if (last is { } found)
            lasts.Add(vote, found);
        return last;
    }

    public VoteName? VoteFrom(string council, Digest source) => rows.VoteFrom(source) ?? First(
        "SELECT draft, vote FROM inblue.source WHERE council = $1 AND digest = $2", row => new VoteName(council, row.GetString(0), row.GetInt64(1)), council, source.ToArray());

    public void InsertEntry(string council, long number, Digest digest, ReadOnlyMemory<byte> payload, VotePlace? place)
    {
        if (council != this.council)
            throw AnotherLog(council);
        if (place is not null && place.Ordinal != (LastOf(place.Vote)?.Ordinal ?? -1) + 1)
            throw supposes ? new SupposedWronglyException() : new InvalidOperationException($"Entry {number} does not follow the last of its vote.");
        rows.AddEntry(number, digest, payload.ToArray(), place);
        if (place is not null)
            lasts[place.Vote] = (place.Ordinal, digest);
    }

    public void InsertFile(string council, Digest digest, ReadOnlyMemory<byte> bytes) => rows.AddFile(digest, bytes);

    public void InsertSource(VoteName vote, Digest source) => rows.AddSource(vote, source);

    public void ChangeCatalogue(VoteName vote, long number, CatalogueChange change) => rows.ChangeCatalogue(vote, number, change);

    public void InsertLetter(VoteName vote, Digest file) => rows.AddLetter(vote, file);

    public void EraseEntry(string council, long number) => rows.EraseEntry(number);

    public void EraseFile(string council, Digest digest) => rows.EraseFile(digest);

    public void ReplaceHead(LogHead head)
    {
        if (rows.NewestNumber is not { } newest || head.Council != council || newest != head.Frontier.Size - 1)
            throw new InvalidOperationException($"The head of {head.Council} is not that of the newest entry.");
        rows.Close(head);
        this.head = head;
    }

    public void Commit()
    {
        if (rows.NewestNumber is { } newest) // else nothing but the lock is to be given back
        {
            if (!rows.IsClosed)
                throw new InvalidOperationException($"Entry {newest} of {council} stands under no head.");
            Explained(() =>
            {
                using var batch = new NpgsqlBatch(connection);
                if (supposes)
                    batch.BatchCommands.Add(new NpgsqlBatchCommand(Begins));
                rows.AddTo(batch);
                batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
                return batch.ExecuteNonQuery();
            }, atCommit: true);
            if (warning is not null)
                throw explain(new NpgsqlException(warning), true);
            telling.SomethingWasRecorded();
        }
        if (head is not null)
            remembered[council] = new LastEntries(head, lasts, alone);
    }

    /// <summary>What was not committed is rolled back before the connection is used again.</summary>
    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        connection.Dispose();
    }

    /// <summary>A log that is not there yet gets a row of its own to hold, which is gone again unless this transaction begins the log.</summary>
    private LogHead? Begin()
    {
        using (var batch = new NpgsqlBatch(connection) { BatchCommands = { new NpgsqlBatchCommand(Begins), Of(TakeHead, council) } })
        {
            using var row = batch.ExecuteReader();
            if (row.Read())
                return PostgresHead.Read(row);
        }
        using var making = new NpgsqlBatch(connection)
        {
            BatchCommands = { Of("INSERT INTO inblue.log (council, key, size, recorded_at, frontier, checkpoint) VALUES ($1, '', 0, '', '', '') ON CONFLICT DO NOTHING", council), Of(TakeHead, council) },
        };
        using var made = making.ExecuteReader();
        return made.Read() && made.GetInt64(3) > 0 ? PostgresHead.Read(made) : null;
    }

    private T? First<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] parameters) => Explained(() =>
    {
        using var batch = new NpgsqlBatch(connection) { BatchCommands = { Of(sql, parameters) } };
        using var row = batch.ExecuteReader();
        return row.Read() ? read(row) : default;
    });

    private static NpgsqlBatchCommand Of(string sql, params object[] parameters)
    {
#pragma warning disable CA2100 // constants of this file; values are parameters
        var command = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
        foreach (var parameter in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        return command;
    }

    private T Explained<T>(Func<T> work, bool atCommit = false)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException e) when (supposes && PostgresTrouble.IsBrokenOrTaken(e))
        {
            throw new SupposedWronglyException(e);
        }
        catch (NpgsqlException e)
        {
            PostgresTrouble.GiveUpIfSilent(e, connection);
            throw explain(e, atCommit);
        }
    }

    private ArgumentException AnotherLog(string other) => new($"This transaction is on the log of {council}, not of {other}.");
}
