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

    public static string NameOf(Digest file) => "files/" + file.ToString();

    public byte[] ToBytes() => CanonicalJson.Write(JsonValue.ObjectOf(
        ("format", 1),
        ("origin", Origin.Text),
        ("size", Size),
        ("vote", Vote.ToJson()),
        ("entries", JsonValue.ArrayOf(Entries.Select(e => (JsonValue)JsonValue.ObjectOf(
            ("number", e.Number),
            ("proof", JsonValue.ArrayOf(e.Proof.Select(p => (JsonValue)p.ToString()))))))),
        ("files", JsonValue.ArrayOf(Files.Select(f => (JsonValue)f.ToString())))));

    /// <summary>The names that the ZIP must have, and no other.</summary>
    public IEnumerable<string> FileNames =>
        [FileName, CheckpointName, .. Entries.Select(e => e.FileName), .. Files.Select(NameOf)];

    /// <summary>Throws <see cref="MalformedException"/>.</summary>
    public static Manifest Read(ReadOnlySpan<byte> bytes)
    {
        var fields = new JsonFields(CanonicalJson.Read(bytes) ?? throw new MalformedException(FileName, "canonical JSON"), "");
        if (fields.Integer("format") != 1)
            throw new MalformedException("format", "1, the only version there is");
        if (!Origin.TryParse(fields.Text("origin"), out var origin))
            throw new MalformedException("origin", "an origin");
        var manifest = new Manifest(origin, fields.Integer("size"), VoteName.Read(fields.Object("vote")),
            [.. fields.Array("entries").Select(ReadEntry)],
            ReadDigests(fields, "files"));
        fields.Done();
        if (!manifest.Vote.HasBundle)
            throw new MalformedException("vote.ordinal", "at least 1, or 0 with a mandate");
        manifest.CheckOrder();
        return manifest;
    }

    private static ManifestEntry ReadEntry(JsonValue value, int index)
    {
        var fields = new JsonFields(value, $"entries[{index}]");
        var entry = new ManifestEntry(fields.Integer("number"), ReadDigests(fields, "proof"));
        fields.Done();
        return entry;
    }

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
        for (var i = 0; i < Entries.Length; i++)
            if (Entries[i].Number < 0 || Entries[i].Number >= Size || Entries[i].Number > 9_999_999_999 || (i > 0 && Entries[i].Number <= Entries[i - 1].Number))
                throw new MalformedException($"entries[{i}].number", "ascending and less than the size");
        for (var i = 1; i < Files.Length; i++)
            if (string.CompareOrdinal(Files[i].ToString(), Files[i - 1].ToString()) <= 0)
                throw new MalformedException($"files[{i}]", "ascending");
    }
}
