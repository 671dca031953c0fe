using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Record.Tree;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Audit;

/// <summary>
/// Checks one council's whole log in a database, everything computed again from its entries: numbers without a gap, digests, tree, every checkpoint ever signed, times,
/// salts, the chain of each vote, files. It cannot know what was cut off behind the last checkpoint: hold its size against one that is kept elsewhere.
/// </summary>
public sealed class LogAudit
{
    private const int AtATime = 1000;

    private readonly IRecordDatabase database;
    private readonly string council;
    private readonly List<Fault> faults = [];
    private readonly HashSet<Digest> salts = [];
    private readonly VotesOfALog votes = new();
    private readonly List<Digest> named = [];
    private readonly LogKeys keys;
    private readonly Withholding withholding = new();
    private readonly CatalogueOfEntries catalogue = new();
    private readonly StoredCheckpoints checkpoints = new();
    private Frontier frontier = Frontier.Empty;
    private byte[] recordedAt = [];

    private LogAudit(IRecordDatabase database, string council) => (this.database, this.council, keys) = (database, council, new LogKeys(council));

    /// <summary>Throws <see cref="RecordUnusableException"/> where the database, or the head of the log, cannot be read at all.</summary>
    public static LogReport Check(IRecordDatabase database, string council)
    {
        var audit = new LogAudit(database, council);
        audit.Run();
        return new LogReport(audit.frontier.Size, audit.withholding.Entries.Length, [.. audit.faults])
        {
            Keys = audit.keys.All, Compromises = audit.keys.Compromises, WithheldEntries = audit.withholding.Entries, WithheldFiles = audit.withholding.Files,
        };
    }

    private void Run()
    {
        if (database.Head(council) is not { } head)
            Add(FaultCodes.Checkpoint, "the log", $"There is no log of {council}.");
        else if (VerifierKey.TryParse(head.Key) is not { } key)
            Add(FaultCodes.Signature, "the log", "The log's key cannot be read.");
        else
            RunBesideTheFiles(head, key);
    }

    /// <summary>Files are read and hashed, and signatures checked, beside the entries: on another core where there is one.</summary>
    private void RunBesideTheFiles(LogHead head, VerifierKey key)
    {
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => FilesThere.Read(database, council, stop.Token));
        try
        {
            var areAllThere = CheckEntries(head, key);
            faults.AddRange(checkpoints.Faults());
            if (!areAllThere)
                return;
            CheckHead(head, key);
            CheckVotes();
            faults.AddRange(CatalogueCheck.Of(database, council, catalogue));
            CheckFiles(reading.GetAwaiter().GetResult());
        }
        finally
        {
            stop.Cancel(); // whoever closes the database next must find nobody reading
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }
    }

    /// <summary>False where a gap makes the numbers, and so all that follows, meaningless.</summary>
    private bool CheckEntries(LogHead head, VerifierKey key)
    {
        while (database.Entries(council, frontier.Size, AtATime) is { IsEmpty: false } entries)
        {
            foreach (var entry in entries)
            {
                if (entry.Number != frontier.Size)
                {
                    Add(FaultCodes.Entry, Name(frontier.Size), "The entry is missing.");
                    return false;
                }
                frontier = frontier.Append(new PublicEntry(entry.Number, entry.Digest).LeafHash());
                CheckEntry(entry);
                if (entry.Checkpoint is { } checkpoint)
                    checkpoints.Add(entry.Number, frontier, checkpoint, keys.Current ?? key);
            }
            if (entries[^1].Checkpoint is null && entries.Length < AtATime)
                Add(FaultCodes.Checkpoint, Name(entries[^1].Number), "The last entry stands under no checkpoint.");
        }
        return true;
    }

    private void CheckEntry(StoredEntry entry)
    {
        if (entry.Payload is not { } bytes)
        {
            withholding.Misses(entry.Number);
            votes.Erased(entry.Digest);
        }
        else if (Digest.Of(bytes.Span) != entry.Digest)
        {
            Add(FaultCodes.Entry, Name(entry.Number), "The payload is not the one that was recorded.");
            votes.Unreadable(entry.Digest);
        }
        else if (entry.Number > 0 && Envelope.TryRead(bytes.Span, Emptied(named), out var envelope) && votes.Named(envelope.Vote) is { } vote)
        {
            CheckTimeAndSalt(entry.Number, envelope.RecordedAt, envelope.Salt);
            withholding.Names(named);
            votes.Take(envelope.Vote, envelope.Ordinal, envelope.Previous, entry.Digest);
            if (CatalogueChange.IsIn(envelope.Kind))
                TakeIntoCatalogue(vote, entry.Number, envelope.Kind, bytes.Span);
        }
        else
        {
            CheckWhole(entry, bytes.Span);
        }
    }

    /// <summary>The letter itself is the first file that its entry names: of all kinds this is by far the most frequent, and need not be read whole.</summary>
    private void TakeIntoCatalogue(VoteName vote, long number, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> payload)
    {
        if (vote.IsVote && named.Count > 0 && CatalogueChange.IsLetter(kind))
            catalogue.TakeLetter(vote, named[0]);
        else
            catalogue.Take(number, Payload.Read(payload));
    }

    /// <summary>What is unusual: an entry of no vote, the first of one, one that is malformed.</summary>
    private void CheckWhole(StoredEntry entry, ReadOnlySpan<byte> bytes)
    {
        Payload payload;
        try
        {
            payload = Payload.Read(bytes);
        }
        catch (MalformedException e)
        {
            AddMalformed(entry.Number, e);
            votes.Unreadable(entry.Digest);
            return;
        }
        CheckTimeAndSalt(entry.Number, Encoding.ASCII.GetBytes(payload.RecordedAt), Digest.TryParse(payload.Salt, out var salt) ? salt : default);
        if (payload.Place is { } place && entry.Number > 0)
        {
            withholding.Names(payload.Body);
            catalogue.Take(entry.Number, payload);
            votes.Take(place, entry.Digest);
            return;
        }
        votes.OfNoVote();
        try
        {
            if (Take(entry.Number, LogFact.Read(payload)) is { } why)
                Add(FaultCodes.Entry, Name(entry.Number), why);
        }
        catch (MalformedException e)
        {
            AddMalformed(entry.Number, e);
        }
    }

    private void CheckTimeAndSalt(long number, ReadOnlySpan<byte> time, Digest salt)
    {
        if (time.SequenceCompareTo(recordedAt) < 0)
            Add(FaultCodes.Entry, Name(number), "The entry was recorded before its predecessor in the log.");
        if (!time.SequenceEqual(recordedAt))
            recordedAt = time.ToArray();
        if (!salts.Add(salt))
            Add(FaultCodes.Entry, Name(number), "The entry has the same salt as another.");
    }

    private static List<Digest> Emptied(List<Digest> list)
    {
        list.Clear();
        return list;
    }

    private void AddMalformed(long number, MalformedException e) => Add(FaultCodes.Entry, $"{Name(number)}: {e.Path}", $"It is not {e.Expected}.");

    private string? Take(long number, LogFact fact)
    {
        if (keys.Take(number, fact) is { } why)
            return why;
        if (fact is LogFact.Erased erased)
            withholding.Erased(number, erased);
        return fact is LogFact.Compromised { LastTrusted.Checkpoint: var last } && PublicEntry.FrontierOf(database.Digests(council, last.Size)).Root() != last.Root
            ? "The last trusted checkpoint is not one of this log." : null;
    }

    private void CheckHead(LogHead head, VerifierKey key)
    {
        if (keys.Current?.ToString() != key.ToString())
            Add(FaultCodes.Signature, "the head", "The key that the record says the log has is not the one to which its entries lead.");
        if (head.Frontier.Size != frontier.Size || !head.Frontier.ToBytes().AsSpan().SequenceEqual(frontier.ToBytes()))
            Add(FaultCodes.Checkpoint, "the head", "The head that the next entry would build on does not fit the entries.");
        if (string.CompareOrdinal(head.RecordedAt, Encoding.ASCII.GetString(recordedAt)) < 0)
            Add(FaultCodes.Checkpoint, "the head", "The head is older than the newest entry.");
    }

    private void CheckVotes()
    {
        foreach (var (vote, numbers) in database.Numbers(council))
            faults.AddRange(votes.Hold(vote, numbers));
        foreach (var number in votes.NotHeld())
            Add(FaultCodes.Chain, Name(number), "The entry belongs to a vote that does not have it.");
    }

    private void CheckFiles(FilesThere files)
    {
        foreach (var file in files.Changed)
            Add(FaultCodes.Files, $"file {file}", "The file is not the one that was recorded.");
        foreach (var file in files.All)
            withholding.IsThere(file);
        withholding.Settle();
        foreach (var entry in withholding.EntriesUnexplained)
            Add(FaultCodes.Entry, Name(entry), "The payload is missing, and no entry says that it was erased.");
        foreach (var file in withholding.FilesUnexplained)
            Add(FaultCodes.Files, $"file {file}", "The file is missing, and no entry says that it was erased.");
    }

    private static string Name(long number) => string.Create(CultureInfo.InvariantCulture, $"entry {number}");

    private void Add(string code, string where, string message) => faults.Add(new Fault(code, where, message));
}

/// <summary>What a log was found to be: its entries, how many of them without a payload, and what does not hold.</summary>
public sealed record LogReport(long Size, long Withheld, ImmutableArray<Fault> Faults)
{
    /// <summary>Each key of the log, in the order in which it was signed with them.</summary>
    public ImmutableArray<VerifierKey> Keys { get; init; } = [];

    public ImmutableArray<LogFact.Compromised> Compromises { get; init; } = [];

    public ImmutableArray<WithheldEntry> WithheldEntries { get; init; } = [];

    public ImmutableArray<WithheldFile> WithheldFiles { get; init; } = [];
}
