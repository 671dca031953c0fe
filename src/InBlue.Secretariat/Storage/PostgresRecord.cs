using System.Collections.Concurrent;
using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using NodaTime;
using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// A record in a PostgreSQL database, on which any number of programs may work at once. Whoever writes holds the row of the council's head from the beginning of the
/// transaction to its end; readers never wait. Whatever PostgreSQL says is wrong becomes a <see cref="RecordUnusableException"/>.
/// </summary>
public sealed class PostgresRecord : IRecordDatabase
{
    private const int MostFilesAtOnce = 4096;
    /// <summary>As a range, so that the index of votes is used and no other entry is looked at.</summary>
    private const string BeginsAMandate = "draft >= 'mandate:' AND draft < 'mandate;' AND vote = 0 AND ordinal = 0";

    private const string EntryColumns = "number, digest, payload, checkpoint";

    private readonly PostgresAddress address;
    private readonly PostgresSettings settings;
    private readonly PostgresHosts hosts;
    private readonly ConcurrentDictionary<string, LastEntries> remembered = new(StringComparer.Ordinal); // by council, while nobody writes

    private readonly PostgresTelling telling;

    private PostgresRecord(PostgresAddress address, PostgresSettings settings)
    {
        (this.address, this.settings, hosts) = (address, settings, new PostgresHosts(address.ConnectionString(settings)));
        telling = new PostgresTelling(hosts);
    }

    /// <summary>Opens the record, and makes an empty one where the database holds none. The database itself must be there.</summary>
    public static PostgresRecord OpenOrCreate(PostgresAddress address) => OpenOrCreate(address, PostgresSettings.Default, PostgresSchema.Steps);

    internal static PostgresRecord OpenOrCreate(PostgresAddress address, PostgresSettings settings, ImmutableArray<string> steps)
    {
        var record = new PostgresRecord(address, settings);
        record.Connected(connection =>
        {
            PostgresSchema.Ensure(connection, steps, address.ToString());
            return true;
        });
        return record;
    }

    /// <summary>Null where the database holds no record.</summary>
    public static PostgresRecord? OpenExisting(PostgresAddress address) =>
        new PostgresRecord(address, PostgresSettings.Default).Connected(PostgresSchema.VersionOf) == 0 ? null : OpenOrCreate(address);

    public IRecordWrite BeginWrite(string council) => OnConnection(connection => PostgresWrite.Locking(connection, council, remembered, telling, Explain));

    public IRecordWrite? BeginSupposing(string council) => remembered.TryGetValue(council, out var known) && known.Alone && remembered.TryRemove(council, out known) && LastEntries.At(known, known.Head) is not null
        ? OnConnection(connection => PostgresWrite.Supposing(connection, known, remembered, telling, Explain))
        : null;

    private RecordUnusableException Explain(NpgsqlException e, bool atCommit) => PostgresTrouble.Explain(e, address, settings.Patience, atCommit);

    /// <summary>The transactions whose work is seen: the same as long as none has begun or ended that writes.</summary>
    public string? Mark() => Query("SELECT pg_current_snapshot()::text", row => row.GetString(0))[0];

    public IRecordWatch Watch() => new PostgresWatch(hosts, settings.LooksAnyway, e => Explain(e, atCommit: false));

    public LogHead? Head(string council) => Query($"{PostgresHead.Select} WHERE council = $1", PostgresHead.Read, council).FirstOrDefault();

    public Instant? Now() => Query("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint", row => Instant.FromUnixTimeMilliseconds(row.GetInt64(0)))[0];

    public ImmutableArray<LogHead> Heads() => Query($"{PostgresHead.Select} ORDER BY council", PostgresHead.Read);

    public ImmutableArray<string> Councils() => Query("SELECT council FROM inblue.log ORDER BY council", row => row.GetString(0));

    public ImmutableArray<VoteName> Votes(string council) => Query(
        "SELECT draft, vote FROM inblue.entry WHERE council = $1 AND ordinal = 0 AND vote > 0 ORDER BY number", row => new VoteName(council, row.GetString(0), row.GetInt64(1)), council);

    public ImmutableArray<CataloguedVote> Catalogue(string council) =>
        Query("SELECT council, draft, vote, first, public, closes, words FROM inblue.catalogue WHERE council = $1 ORDER BY first", ReadCatalogued, council);

    public ImmutableArray<CataloguedVote> Catalogue() => Query("SELECT council, draft, vote, first, public, closes, words FROM inblue.catalogue ORDER BY council, first", ReadCatalogued);

    private static CataloguedVote ReadCatalogued(NpgsqlDataReader row) => new(ReadVote(row), row.GetInt64(3), row.IsDBNull(4) ? null : row.GetInt64(4), row.GetString(5), row.GetString(6));

    public ImmutableArray<VoteName> Unpublished(string council) =>
        Query("SELECT council, draft, vote FROM inblue.catalogue WHERE council = $1 AND public IS NULL ORDER BY first", ReadVote, council);

    public ImmutableArray<string> CouncilsWithUnpublished() =>
        Query("SELECT DISTINCT council FROM inblue.catalogue WHERE public IS NULL ORDER BY council", row => row.GetString(0));

    public ImmutableArray<(VoteName Vote, Digest File)> Letters(string council) =>
        Query("SELECT council, draft, vote, digest FROM inblue.letter WHERE council = $1", row => (ReadVote(row), new Digest(row.GetFieldValue<byte[]>(3))), council);

    public ImmutableArray<VoteName> PublicVotesWithLetter(Digest file) => Query(
        """
        SELECT council, draft, vote FROM inblue.log CROSS JOIN LATERAL (SELECT draft, vote FROM inblue.letter WHERE letter.council = log.council AND digest = $1) l
        JOIN inblue.catalogue USING (council, draft, vote) WHERE public IS NOT NULL ORDER BY council, first
        """,
        ReadVote, file.ToArray());

    private static VoteName ReadVote(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2));

    public ImmutableArray<string> Drafts(string council) => Query(
        "SELECT draft FROM inblue.entry WHERE council = $1 AND ordinal = 0 AND vote = 0 AND draft <> '-' AND NOT starts_with(draft, 'mandate:') ORDER BY number", row => row.GetString(0), council);

    public ImmutableArray<string> Mandates(string council) => Query(
        $"SELECT substr(draft, 9) FROM inblue.entry WHERE council = $1 AND {BeginsAMandate} ORDER BY number", row => row.GetString(0), council);

    public ImmutableArray<VoteName> Mandates() => Query(
        $"SELECT council, draft, vote FROM inblue.log CROSS JOIN LATERAL (SELECT draft, vote, number FROM inblue.entry WHERE entry.council = log.council AND {BeginsAMandate}) m ORDER BY council, number", ReadVote);

    public (long Ordinal, Digest Digest)? LastOf(VoteName vote) => Query(
        PostgresWrite.SelectLast, row => ((long, Digest)?)(row.GetInt64(0), new Digest(row.GetFieldValue<byte[]>(1))), vote.Council, vote.Draft, vote.Ordinal).FirstOrDefault();

    public StoredEntry? FirstOf(VoteName vote) => Query(
        $"SELECT {EntryColumns} FROM inblue.entry WHERE council = $1 AND draft = $2 AND vote = $3 AND ordinal = 0", ReadEntry, vote.Council, vote.Draft, vote.Ordinal).FirstOrDefault();

    public ImmutableArray<StoredEntry> EntriesFrom(VoteName vote, long ordinal) => Query(
        $"SELECT {EntryColumns} FROM inblue.entry WHERE council = $1 AND draft = $2 AND vote = $3 AND ordinal >= $4 ORDER BY ordinal",
        ReadEntry, vote.Council, vote.Draft, vote.Ordinal, ordinal);

    public ImmutableArray<(VoteName Vote, ImmutableArray<long> Numbers)> Numbers(string council) => Query(
        "SELECT draft, vote, array_agg(number ORDER BY ordinal) FROM inblue.entry WHERE council = $1 AND draft IS NOT NULL GROUP BY draft, vote ORDER BY min(number)",
        row => (new VoteName(council, row.GetString(0), row.GetInt64(1)), row.GetFieldValue<long[]>(2).ToImmutableArray()), council);

    public ImmutableArray<StoredEntry> Entries(string council, long first, int most) => Query(
        $"SELECT {EntryColumns} FROM inblue.entry WHERE council = $1 AND number >= $2 ORDER BY number LIMIT $3", ReadEntry, council, first, most);

    public ImmutableArray<StoredEntry> EntriesOfTheLog(string council) => Query($"SELECT {EntryColumns} FROM inblue.entry WHERE council = $1 AND draft IS NULL ORDER BY number", ReadEntry, council);

    public Digest[] Digests(string council, long size) =>
        [.. Query("SELECT digest FROM inblue.entry WHERE council = $1 AND number < $2 ORDER BY number", ReadDigest, council, size)];

    public Digest[] Digests(string council, long first, int most) =>
        [.. Query("SELECT digest FROM inblue.entry WHERE council = $1 AND number >= $2 ORDER BY number LIMIT $3", ReadDigest, council, first, most)];

    public ImmutableArray<Digest> Files(string council) => Query("SELECT digest FROM inblue.file WHERE council = $1 ORDER BY digest", ReadDigest, council);

    public ReadOnlyMemory<byte>? File(string council, Digest digest) => Query(
        "SELECT bytes FROM inblue.file WHERE council = $1 AND digest = $2", row => (ReadOnlyMemory<byte>?)row.GetFieldValue<byte[]>(0), council, digest.ToArray()).FirstOrDefault();

    /// <summary>Asks how long they are first: the server could not be told when to stop.</summary>
    public ImmutableArray<KeptFile> FilesAfter(string council, Digest? after, long most)
    {
        byte[] first = after?.ToArray() ?? [];
        var lengths = Query(
            "SELECT digest, octet_length(bytes) FROM inblue.file WHERE council = $1 AND digest > $2 ORDER BY digest LIMIT $3", row => (Digest: row.GetFieldValue<byte[]>(0), Length: row.GetInt32(1)), council, first, MostFilesAtOnce);
        var (count, bytes) = (0, 0L);
        while (count < lengths.Length && ((bytes += lengths[count].Length) <= most || count == 0))
            count++;
        return count == 0 ? [] : Query(
            "SELECT digest, bytes FROM inblue.file WHERE council = $1 AND digest > $2 AND digest <= $3 ORDER BY digest",
            row => new KeptFile(ReadDigest(row), row.GetFieldValue<byte[]>(1)), council, first, lengths[count - 1].Digest);
    }

    public VoteName? VoteFrom(string council, Digest source) => Query(
        "SELECT draft, vote FROM inblue.source WHERE council = $1 AND digest = $2", row => new VoteName(council, row.GetString(0), row.GetInt64(1)), council, source.ToArray()).FirstOrDefault();

    /// <summary>Connections go back to a pool after each use: there is nothing to end.</summary>
    public void Dispose()
    {
    }

    private static Digest ReadDigest(NpgsqlDataReader row) => new(row.GetFieldValue<byte[]>(0));

    private static StoredEntry ReadEntry(NpgsqlDataReader row) =>
        new(row.GetInt64(0), new Digest(row.GetFieldValue<byte[]>(1)), row.IsDBNull(2) ? null : (ReadOnlyMemory<byte>?)row.GetFieldValue<byte[]>(2), row.IsDBNull(3) ? null : row.GetString(3));

    private ImmutableArray<T> Query<T>(string sql, Func<NpgsqlDataReader, T> read, params ReadOnlySpan<object> parameters)
    {
        using var command = new NpgsqlCommand();
#pragma warning disable CA2100 // every text is a constant of this file; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var parameter in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        return Connected(connection =>
        {
            command.Connection = connection;
            using var row = command.ExecuteReader();
            var rows = ImmutableArray.CreateBuilder<T>();
            while (row.Read())
                rows.Add(read(row));
            return rows.ToImmutable();
        });
    }

    private T Connected<T>(Func<NpgsqlConnection, T> work) => OnConnection(connection =>
    {
        using (connection)
            return work(connection);
    });

    /// <summary>
    /// The work owns the connection. One that lay in the pool while the server was started anew, or another became the primary, breaks at its first use: then all of them are
    /// given up, and the work, which has changed nothing, is begun once more.
    /// </summary>
    private T OnConnection<T>(Func<NpgsqlConnection, T> work)
    {
        for (var again = false; ; again = true)
        {
            var connection = new NpgsqlConnection(hosts.ConnectionString);
            var opened = false;
            try
            {
                connection.Open();
                opened = true;
                hosts.Answered(connection);
                return work(connection);
            }
            catch (NpgsqlException e)
            {
                if (opened && !again && PostgresTrouble.IsBroken(e))
                {
                    NpgsqlConnection.ClearPool(connection);
                }
                else
                {
                    PostgresTrouble.GiveUpIfSilent(e, connection);
                    throw PostgresTrouble.Explain(e, address, settings.Patience, atCommit: false);
                }
            }
            finally
            {
                if (!opened)
                    connection.Dispose();
            }
        }
    }
}
