using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using Npgsql;
using NpgsqlTypes;

namespace InBlue.Secretariat.Storage;

/// <summary>What one transaction is to insert, column by column as it is sent: a statement a table, whatever the number of rows.</summary>
internal sealed class PostgresRows(string council)
{
    private readonly List<long> numbers = [];
    private readonly List<byte[]> digests = [], payloads = [];
    private readonly List<string?> drafts = [], checkpoints = [];
    private readonly List<long?> votes = [], ordinals = [];
    private readonly Dictionary<Digest, ReadOnlyMemory<byte>> files = [];
    private readonly Dictionary<Digest, VoteName> sources = [];
    private readonly List<(VoteName Vote, long Number, CatalogueChange Change)> catalogue = [];
    private readonly HashSet<(VoteName Vote, Digest File)> letters = [];
    private readonly List<long> erasedEntries = [];
    private readonly List<byte[]> erasedFiles = [];
    private LogHead? head;

    public long? NewestNumber => numbers.Count > 0 ? numbers[^1] : null;

    /// <summary>Whether the newest entry stands under a head.</summary>
    public bool IsClosed => checkpoints.Count > 0 && checkpoints[^1] is not null;

    public VoteName? VoteFrom(Digest source) => sources.GetValueOrDefault(source);

    public void AddEntry(long number, Digest digest, byte[] payload, VotePlace? place)
    {
        numbers.Add(number);
        digests.Add(digest.ToArray());
        payloads.Add(payload);
        drafts.Add(place?.Vote.Draft);
        votes.Add(place?.Vote.Ordinal);
        ordinals.Add(place?.Ordinal);
        checkpoints.Add(null);
    }

    public void AddFile(Digest digest, ReadOnlyMemory<byte> bytes) => files[digest] = bytes;

    public void AddSource(VoteName vote, Digest source) => sources.Add(source, vote);

    public void ChangeCatalogue(VoteName vote, long number, CatalogueChange change) => catalogue.Add((vote, number, change));

    public void AddLetter(VoteName vote, Digest file) => letters.Add((vote, file));

    public void EraseEntry(long number) => erasedEntries.Add(number);

    public void EraseFile(Digest digest) => erasedFiles.Add(digest.ToArray());

    /// <summary>The newest entry carries the checkpoint, so that every one ever signed stays.</summary>
    public void Close(LogHead closing) => (head, checkpoints[^1]) = (closing, closing.Checkpoint);

    /// <summary>The head first: whoever writes to the log without having taken its row waits there for whoever has, and neither for each other at an entry.</summary>
    public void AddTo(NpgsqlBatch batch)
    {
        batch.BatchCommands.Add(Command(
            "UPDATE inblue.log SET key = $2, size = $3, recorded_at = $4, frontier = $5, checkpoint = $6 WHERE council = $1",
            Value(head!.Key), Value(head.Frontier.Size), Value(head.RecordedAt), Value(head.Frontier.ToBytes()), Value(head.Checkpoint)));
        batch.BatchCommands.Add(Command(
            """
            INSERT INTO inblue.entry (council, number, digest, draft, vote, ordinal, checkpoint, payload)
            SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7, $8)
            """,
            Column(numbers.ToArray(), NpgsqlDbType.Bigint), Column(digests.ToArray(), NpgsqlDbType.Bytea), Column(drafts.ToArray(), NpgsqlDbType.Text), Column(votes.ToArray(), NpgsqlDbType.Bigint),
            Column(ordinals.ToArray(), NpgsqlDbType.Bigint), Column(checkpoints.ToArray(), NpgsqlDbType.Text), Column(payloads.ToArray(), NpgsqlDbType.Bytea)));
        if (files.Count > 0)
        {
            batch.BatchCommands.Add(Command(
                "INSERT INTO inblue.file (council, digest, bytes) SELECT $1, * FROM unnest($2, $3) ON CONFLICT DO NOTHING",
                Column(files.Keys.Select(f => f.ToArray()).ToArray(), NpgsqlDbType.Bytea), Column(files.Values.ToArray(), NpgsqlDbType.Bytea)));
        }
        if (sources.Count > 0)
        {
            batch.BatchCommands.Add(Command(
                "INSERT INTO inblue.source (council, digest, draft, vote) SELECT $1, * FROM unnest($2, $3, $4)",
                Column(sources.Keys.Select(s => s.ToArray()).ToArray(), NpgsqlDbType.Bytea), Column(sources.Values.Select(v => v.Draft).ToArray(), NpgsqlDbType.Text),
                Column(sources.Values.Select(v => v.Ordinal).ToArray(), NpgsqlDbType.Bigint)));
        }
        foreach (var (vote, number, change) in catalogue)
            batch.BatchCommands.Add(CatalogueCommand(vote, change, change.MakesPublic ? number : null, number));
        if (letters.Count > 0)
        {
            batch.BatchCommands.Add(Command(
                "INSERT INTO inblue.letter (council, digest, draft, vote) SELECT $1, * FROM unnest($2, $3, $4) ON CONFLICT DO NOTHING",
                Column(letters.Select(l => l.File.ToArray()).ToArray(), NpgsqlDbType.Bytea), Column(letters.Select(l => l.Vote.Draft).ToArray(), NpgsqlDbType.Text),
                Column(letters.Select(l => l.Vote.Ordinal).ToArray(), NpgsqlDbType.Bigint)));
        }
        if (erasedEntries.Count > 0)
            batch.BatchCommands.Add(Command("UPDATE inblue.entry SET payload = NULL WHERE council = $1 AND number = ANY($2)", Column(erasedEntries.ToArray(), NpgsqlDbType.Bigint)));
        if (erasedFiles.Count > 0)
            batch.BatchCommands.Add(Command("DELETE FROM inblue.file WHERE council = $1 AND digest = ANY($2)", Column(erasedFiles.ToArray(), NpgsqlDbType.Bytea)));
    }

    private NpgsqlBatchCommand CatalogueCommand(VoteName vote, CatalogueChange change, long? madePublic, long number)
    {
        var becamePublic = new NpgsqlParameter { Value = madePublic ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bigint };
        return change.Closes is { } closes
            ? Command("INSERT INTO inblue.catalogue (council, draft, vote, public, words, first, closes) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
                Value(vote.Draft), Value(vote.Ordinal), becamePublic, Value(change.Words), Value(number), Value(closes))
            : Command("UPDATE inblue.catalogue SET public = coalesce(public, $4), words = trim(words || ' ' || $5) WHERE council = $1 AND draft = $2 AND vote = $3",
                Value(vote.Draft), Value(vote.Ordinal), becamePublic, Value(change.Words));
    }

    private NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
#pragma warning disable CA2100 // constants of this file; values are parameters
        var command = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
        command.Parameters.Add(Value(council));
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        return command;
    }

    private static NpgsqlParameter<T> Value<T>(T value) => new() { TypedValue = value };

    private static NpgsqlParameter<T[]> Column<T>(T[] values, NpgsqlDbType type) => new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };
}
