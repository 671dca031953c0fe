using System.Globalization;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using Microsoft.Data.Sqlite;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// The connection that writes, kept open between transactions with its statements prepared, and with what the last transaction left behind: the head of
/// each log and the last entry of the votes written to. That memory holds as long as no other connection has written and no transaction of this one failed.
/// </summary>
internal sealed class SqlitePen : IDisposable
{
    /// <summary>Pages of the write-ahead log (64 MiB) after which the writer moves it itself: only where the <see cref="SqliteMover"/> could not.</summary>
    private const int MostUnmoved = 16000;

    /// <summary>What a commit writes beside the rows' own bytes, about: the pages at the ends of the tables, and those of the votes.</summary>
    private const int BytesOfACommit = 12 << 10, BytesOfARow = 200;

    /// <summary>Votes whose last entry is remembered.</summary>
    private const int MostRemembered = 4096;

    /// <summary><paramref name="Row"/> is where the vote stands in its table; null where its first entry came in this transaction.</summary>
    private sealed record LastEntry(long? Row, long First, long Number, long Ordinal, Digest Digest);

    /// <summary>The newest entry is inserted with the next one, or with the head that closes the transaction: a row written twice would cost as much as two.</summary>
    private readonly record struct HeldEntry(string Council, long Number, Digest Digest, long? Before, int PayloadLength);

    private readonly SqliteConnection connection;
    private readonly Func<SqliteException, Exception> explain;
    private readonly List<SqliteStatement> statements = [];
    private readonly SqliteStatement begin, commit, move, dataVersion, selectHead, replaceLog, insertEntry, insertNewest, selectLast, insertVote, updateVote, insertFile, selectSource, insertSource, insertCatalogued, updateCatalogued, insertLetter, eraseEntry, eraseFile;
    private readonly Dictionary<string, LogHead> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<VoteName, LastEntry> lasts = [];
    private readonly HashSet<VoteName> touched = [];
    private HeldEntry? held;
    private byte[] heldPayload = new byte[1 << 13];
    private long seenVersion = -1;

    public SqlitePen(SqliteConnection connection, SqliteSettings settings, Func<SqliteException, Exception> explain)
    {
        (this.connection, this.explain) = (connection, explain);
        Prepare(string.Create(CultureInfo.InvariantCulture, $"PRAGMA wal_autocheckpoint = {MostUnmoved}")).Run();
        Prepare("PRAGMA secure_delete = ON").Run(); // what is erased is overwritten with zeros, not only set free
        if (settings.MostPages is { } most)
            Prepare(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {most}")).Run();
        begin = Prepare("BEGIN IMMEDIATE");
        commit = Prepare("COMMIT");
        move = Prepare(SqliteSchema.Move);
        dataVersion = Prepare("PRAGMA data_version");
        selectHead = Prepare(SqliteSchema.SelectHead);
        replaceLog = Prepare("INSERT INTO log (council, key) VALUES (?1, ?2) ON CONFLICT (council) DO UPDATE SET key = ?2");
        insertEntry = Prepare("INSERT INTO entry (council, number, digest, before, payload) VALUES (?1, ?2, ?3, ?4, ?5)");
        insertNewest = Prepare("INSERT INTO entry (council, number, digest, before, payload, recorded_at, frontier, checkpoint) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        selectLast = Prepare(SqliteSchema.SelectLast);
        insertVote = Prepare("INSERT INTO vote (council, draft, vote, first, last, entries) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING rowid");
        updateVote = Prepare("UPDATE vote SET last = ?2, entries = ?3 WHERE rowid = ?1");
        insertFile = Prepare("INSERT OR IGNORE INTO file (council, digest, bytes) VALUES (?1, ?2, ?3)");
        selectSource = Prepare("SELECT draft, vote FROM source WHERE council = ?1 AND digest = ?2");
        insertSource = Prepare("INSERT INTO source (council, digest, draft, vote) VALUES (?1, ?2, ?3, ?4)");
        insertCatalogued = Prepare("INSERT OR IGNORE INTO catalogue (council, draft, vote, first, public, closes, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        updateCatalogued = Prepare("UPDATE catalogue SET public = coalesce(public, ?4), words = trim(words || ' ' || ?5) WHERE council = ?1 AND draft = ?2 AND vote = ?3");
        insertLetter = Prepare("INSERT OR IGNORE INTO letter (council, digest, draft, vote) VALUES (?1, ?2, ?3, ?4)");
        eraseEntry = Prepare("UPDATE entry SET payload = NULL WHERE council = ?1 AND number = ?2");
        eraseFile = Prepare("DELETE FROM file WHERE council = ?1 AND digest = ?2");
    }

    /// <summary>Bytes written since the write-ahead log was last moved into the file, about.</summary>
    public long Unmoved { get; private set; }

    private SqliteStatement Prepare(string sql)
    {
        var statement = new SqliteStatement(connection, sql, explain);
        statements.Add(statement);
        return statement;
    }

    public void Begin()
    {
        begin.Run();
        if (dataVersion.Number() is var version && version == seenVersion)
            return;
        heads.Clear();
        lasts.Clear();
        seenVersion = version;
    }

    public LogHead? Head(string council)
    {
        if (!heads.TryGetValue(council, out var head)
            && (head = selectHead.Bind(1, council).First(row => StoredHead.Read(council, row.Text(0)!, row.Text(1), row.Integer(2), row.Blob(3), row.Text(4)))) is not null)
            heads.Add(council, head);
        return head;
    }

    public (long Ordinal, Digest Digest)? LastOf(VoteName vote) => Last(vote) is { } last ? (last.Ordinal, last.Digest) : null;

    private LastEntry? Last(VoteName vote)
    {
        if (!lasts.TryGetValue(vote, out var last)
            && (last = selectLast.Bind(1, vote.Council).Bind(2, vote.Draft).Bind(3, vote.Ordinal)
                .First(row => new LastEntry(row.Integer(0), row.Integer(1), row.Integer(2), row.Integer(3), new Digest(row.Blob(4))))) is not null)
            lasts.Add(vote, last);
        return last;
    }

    public VoteName? VoteFrom(string council, Digest source) =>
        selectSource.Bind(1, council).Bind(2, source).First(row => new VoteName(council, row.Text(0)!, row.Integer(1)));

    public void InsertEntry(string council, long number, Digest digest, ReadOnlySpan<byte> payload, VotePlace? place)
    {
        var last = place is null ? null : Last(place.Vote);
        if (place is not null && place.Ordinal != (last?.Ordinal ?? -1) + 1)
            throw new InvalidOperationException($"Entry {number} does not follow the last of its vote.");
        if (held is { } before)
            InsertHeld(before, under: null);
        Hold(new HeldEntry(council, number, digest, last?.Number, payload.Length), payload);
        if (place is null)
            return;
        lasts[place.Vote] = new LastEntry(last?.Row, last?.First ?? number, number, place.Ordinal, digest);
        touched.Add(place.Vote);
    }

    private void Hold(HeldEntry entry, ReadOnlySpan<byte> payload)
    {
        if (payload.Length > heldPayload.Length)
            heldPayload = new byte[payload.Length];
        payload.CopyTo(heldPayload);
        held = entry;
    }

    private void InsertHeld(HeldEntry entry, LogHead? under)
    {
        var insert = under is null ? insertEntry : insertNewest.Bind(6, under.RecordedAt).Bind(7, under.Frontier.ToBytes()).Bind(8, under.Checkpoint);
        insert.BindAgain(1, entry.Council).Bind(2, entry.Number).Bind(3, entry.Digest).Bind(4, entry.Before).Bind(5, heldPayload.AsSpan(0, entry.PayloadLength)).Run();
        held = null;
        Unmoved += entry.PayloadLength + BytesOfARow;
    }

    public void InsertFile(string council, Digest digest, ReadOnlySpan<byte> bytes)
    {
        insertFile.Bind(1, council).Bind(2, digest).Bind(3, bytes).Run();
        Unmoved += bytes.Length + BytesOfARow;
    }

    public void InsertSource(VoteName vote, Digest source) => insertSource.Bind(1, vote.Council).Bind(2, source).Bind(3, vote.Draft).Bind(4, vote.Ordinal).Run();

    public void ChangeCatalogue(VoteName vote, long number, CatalogueChange change)
    {
        var statement = (change.Closes is null ? updateCatalogued : insertCatalogued).Bind(1, vote.Council).Bind(2, vote.Draft).Bind(3, vote.Ordinal);
        var madePublic = change.MakesPublic ? number : (long?)null;
        (change.Closes is { } closes ? statement.Bind(4, number).Bind(5, madePublic).Bind(6, closes).Bind(7, change.Words) : statement.Bind(4, madePublic).Bind(5, change.Words)).Run();
    }

    public void InsertLetter(VoteName vote, Digest file) => insertLetter.Bind(1, vote.Council).Bind(2, file).Bind(3, vote.Draft).Bind(4, vote.Ordinal).Run();

    public void EraseEntry(string council, long number) => eraseEntry.Bind(1, council).Bind(2, number).Run();

    public void EraseFile(string council, Digest digest) => eraseFile.Bind(1, council).Bind(2, digest).Run();

    public void ReplaceHead(LogHead head)
    {
        if (held is not { } newest || newest.Council != head.Council || newest.Number != head.Frontier.Size - 1)
            throw new InvalidOperationException($"The head of {head.Council} is not that of the newest entry.");
        if (Head(head.Council)?.Key != head.Key)
            replaceLog.Bind(1, head.Council).Bind(2, head.Key).Run();
        InsertHeld(newest, head);
        heads[head.Council] = head;
    }

    public void Commit()
    {
        if (held is { } orphan)
            throw new InvalidOperationException($"Entry {orphan.Number} of {orphan.Council} stands under no head.");
        foreach (var vote in touched) // once for each vote, however many entries it got
            WriteVote(vote, lasts[vote]);
        touched.Clear();
        commit.Run();
        Unmoved += BytesOfACommit;
        if (lasts.Count > MostRemembered)
            lasts.Clear();
    }

    /// <summary>Moves what of the write-ahead log is not in the file yet. What was committed stands whether this can be done or not.</summary>
    public void MoveRest()
    {
        Unmoved = 0;
        try
        {
            move.Run();
        }
        catch (RecordUnusableException)
        {
            // what is wrong with the file meets the next write
        }
    }

    private void WriteVote(VoteName vote, LastEntry last)
    {
        if (last.Row is { } row)
            updateVote.Bind(1, row).Bind(2, last.Number).Bind(3, last.Ordinal + 1).Run();
        else
            lasts[vote] = last with
            {
                Row = insertVote.Bind(1, vote.Council).Bind(2, vote.Draft).Bind(3, vote.Ordinal).Bind(4, last.First).Bind(5, last.Number).Bind(6, last.Ordinal + 1).Number(),
            };
    }

    /// <summary>What was not committed is rolled back with the connection.</summary>
    public void Dispose()
    {
        foreach (var statement in statements)
            statement.Dispose();
        connection.Dispose();
    }
}
