using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;

namespace InBlue.Record.Bundles;

public sealed record ManifestEntry(long Number, ImmutableArray<Digest> Proof)
{
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"entries/{Number:D10}.json");
}

/// <summary>What a bundle says it holds: docs/record-format.md section 6. Nothing in it is believed that is not checked.</summary>
public sealed record Manifest(Origin Origin, long Size, VoteName Vote, ImmutableArray<ManifestEntry> Entries, ImmutableArray<Digest> Files)
{
    public const string FileName = "bundle.json";
    public const string CheckpointName = "checkpoint.txt";
    public const int MostEntries = 20_000;
    public const int MostFiles = 20_000;
    public const int MostOfLog = 1_000;

    /// <summary>Entries of the log itself, which belong to no vote: its keys, and what was erased.</summary>
    public ImmutableArray<ManifestEntry> Log { get; init; } = [];

    /// <summary>Files that the entries name and that were erased.</summary>
    public ImmutableArray<Digest> Withheld { get; init; } = [];

    public static string NameOf(Digest file) => "files/" + file.ToString();

    public byte[] ToBytes() => CanonicalJson.Write(JsonValue.ObjectOf(
        ("format", 1),
        ("origin", Origin.Text),
        ("size", Size),
        ("vote", Vote.ToJson()),
        ("entries", Write(Entries)),
        ("files", Write(Files)),
        ("log", Log.IsEmpty ? null : Write(Log)),
        ("withheld", Withheld.IsEmpty ? null : Write(Withheld))));

    private static JsonValue Write(ImmutableArray<ManifestEntry> entries) => JsonValue.ArrayOf(entries.Select(e => (JsonValue)JsonValue.ObjectOf(("number", e.Number), ("proof", Write(e.Proof)))));

    private static JsonValue Write(ImmutableArray<Digest> digests) => JsonValue.ArrayOf(digests.Select(d => (JsonValue)d.ToString()));

    /// <summary>The names that the ZIP must have, and no other.</summary>
    public IEnumerable<string> FileNames =>
        [FileName, CheckpointName, .. Entries.Select(e => e.FileName), .. Log.Select(e => e.FileName), .. Files.Select(NameOf)];

    /// <summary>Throws <see cref="MalformedException"/>.</summary>
    public static Manifest Read(ReadOnlySpan<byte> bytes)
    {
        var fields = new JsonFields(CanonicalJson.Read(bytes) ?? throw new MalformedException(FileName, "canonical JSON"), "");
        if (fields.Integer("format") != 1)
            throw new MalformedException("format", "1, the only version there is");
        if (!Origin.TryParse(fields.Text("origin"), out var origin))
            throw new MalformedException("origin", "an origin");
        var manifest = new Manifest(origin, fields.Integer("size"), VoteName.Read(fields.Object("vote")),
            ReadEntries(fields, "entries"),
            ReadDigests(fields, "files"))
        {
            Log = fields.Has("log") ? ReadEntries(fields, "log") : [],
            Withheld = fields.Has("withheld") ? ReadDigests(fields, "withheld") : [],
        };
        if ((fields.Has("log") && manifest.Log.IsEmpty) || (fields.Has("withheld") && manifest.Withheld.IsEmpty))
            throw new MalformedException(FileName, "without an empty list that may be left out");
        fields.Done();
        if (!manifest.Vote.HasBundle)
            throw new MalformedException("vote.ordinal", "at least 1, or 0 with a mandate");
        manifest.CheckOrder();
        return manifest;
    }

    private static ImmutableArray<ManifestEntry> ReadEntries(JsonFields fields, string name) => [.. fields.Array(name).Select((value, index) =>
    {
        var entry = new JsonFields(value, $"{name}[{index}]");
        var read = new ManifestEntry(entry.Integer("number"), ReadDigests(entry, "proof"));
        entry.Done();
        return read;
    })];

    private static ImmutableArray<Digest> ReadDigests(JsonFields fields, string name)
    {
        var values = fields.Array(name);
        var digests = new Digest[values.Length];
        for (var i = 0; i < digests.Length; i++)
            if (!Digest.TryParse((values[i] as JsonValue.Text)?.Value, out digests[i]))
                throw new MalformedException(fields.PathOf($"{name}[{i}]"), values[i] is JsonValue.Text ? "a digest" : "a string");
        return ImmutableCollectionsMarshal.AsImmutableArray(digests);
    }

    private void CheckOrder()
    {
        if (Entries.Length is < 1 or > MostEntries)
            throw new MalformedException("entries", "a list of 1 to 20,000");
        if (Files.Length is < 1 or > MostFiles)
            throw new MalformedException("files", "a list of 1 to 20,000");
        if (Log.Length > MostOfLog)
            throw new MalformedException("log", "a list of 1 to 1,000");
        if (Withheld.Length > MostFiles)
            throw new MalformedException("withheld", "a list of 1 to 20,000");
        MustAscend(Entries, "entries");
        MustAscend(Log, "log");
        MustAscend(Files, "files");
        MustAscend(Withheld, "withheld");
        if (Log.Select(e => e.Number).Intersect(Entries.Select(e => e.Number)).Any())
            throw new MalformedException("log", "without an entry of the vote");
        if (Withheld.Intersect(Files).Any())
            throw new MalformedException("withheld", "without a file that is there");
    }

    private void MustAscend(ImmutableArray<ManifestEntry> entries, string name)
    {
        for (var i = 0; i < entries.Length; i++)
            if (entries[i].Number < 0 || entries[i].Number >= Size || entries[i].Number > 9_999_999_999 || (i > 0 && entries[i].Number <= entries[i - 1].Number))
                throw new MalformedException($"{name}[{i}].number", "ascending and less than the size");
    }

    private static void MustAscend(ImmutableArray<Digest> digests, string name)
    {
        for (var i = 1; i < digests.Length; i++)
            if (string.CompareOrdinal(digests[i].ToString(), digests[i - 1].ToString()) <= 0)
                throw new MalformedException($"{name}[{i}]", "ascending");
    }
}
