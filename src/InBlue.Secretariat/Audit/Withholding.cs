using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Json;

namespace InBlue.Secretariat.Audit;

/// <summary>An entry without its payload, and the number of the entry that says why.</summary>
public sealed record WithheldEntry(long Number, long By, LogFact.Erased Why);

/// <summary>A file that an entry names and that is gone, and the number of the entry that says why.</summary>
public sealed record WithheldFile(Digest File, long By, LogFact.Erased Why);

/// <summary>What a log misses, held against what its entries say was erased: docs/record-format.md section 15.</summary>
internal sealed class Withholding
{
    private readonly SortedSet<long> missing = [];
    private readonly HashSet<Digest> named = [];
    private readonly Dictionary<long, (long By, LogFact.Erased Why)> entries = [];
    private readonly Dictionary<Digest, (long By, LogFact.Erased Why)> files = [];

    public ImmutableArray<WithheldEntry> Entries { get; private set; } = [];

    public ImmutableArray<WithheldFile> Files { get; private set; } = [];

    public ImmutableArray<long> EntriesUnexplained { get; private set; } = [];

    public ImmutableArray<Digest> FilesUnexplained { get; private set; } = [];

    public void Misses(long number) => missing.Add(number);

    public void Erased(long number, LogFact.Erased erased)
    {
        foreach (var entry in erased.Entries)
            entries.TryAdd(entry, (number, erased));
        foreach (var file in erased.Files)
            files.TryAdd(file, (number, erased));
    }

    public void Names(List<Digest> files) => named.UnionWith(files);

    /// <summary>Every stored file that a body names: an object with <c>file</c> and <c>bytes</c>, wherever it stands.</summary>
    public void Names(JsonValue value)
    {
        switch (value)
        {
            case JsonValue.Object { Members: var members }:
                if (members.TryGetValue("bytes", out var bytes) && bytes is JsonValue.Number && members.TryGetValue("file", out var file) && Digest.TryParse((file as JsonValue.Text)?.Value, out var digest))
                    named.Add(digest);
                foreach (var (_, inner) in members)
                    if (inner is JsonValue.Object or JsonValue.Array)
                        Names(inner);
                break;
            case JsonValue.Array { Items: var items }:
                foreach (var inner in items)
                    if (inner is JsonValue.Object or JsonValue.Array)
                        Names(inner);
                break;
        }
    }

    /// <summary>A file that is not missing: one that was erased may have come again. To be said once every entry was seen.</summary>
    public void IsThere(Digest file)
    {
        named.Remove(file);
        files.Remove(file);
    }

    /// <summary>Once every entry and every file was seen.</summary>
    public void Settle()
    {
        Entries = [.. missing.Where(entries.ContainsKey).Select(n => new WithheldEntry(n, entries[n].By, entries[n].Why))];
        EntriesUnexplained = [.. missing.Where(n => !entries.ContainsKey(n))];
        Files = [.. files.Select(f => new WithheldFile(f.Key, f.Value.By, f.Value.Why)).OrderBy(f => f.File.ToString(), StringComparer.Ordinal)];
        FilesUnexplained = [.. named.Where(f => !files.ContainsKey(f)).OrderBy(f => f.ToString(), StringComparer.Ordinal)];
    }
}
