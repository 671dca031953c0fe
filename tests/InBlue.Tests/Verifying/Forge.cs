using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using InBlue.Record;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using JsonValue = InBlue.Record.Json.JsonValue;
using InBlue.Record.Tree;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Verifying;

/// <summary>
/// A bundle taken apart, to be put together again with one thing changed and everything around it made to fit: what an operator could do who holds the key,
/// or anybody with a key of their own.
/// </summary>
public sealed class Forge
{
    private readonly VoteName vote;

    public Forge(byte[] bundle)
    {
        var files = CanonicalZip.Read(bundle).ShouldNotBeNull();
        var manifest = Manifest.Read(files[Manifest.FileName].Span);
        vote = manifest.Vote;
        Payloads = [.. manifest.Entries.Select(e => JsonNode.Parse(files[e.FileName].Span)!.AsObject())];
        Files = manifest.Files.ToDictionary(f => f.ToString(), f => files[Manifest.NameOf(f)].ToArray());
    }

    public List<JsonObject> Payloads { get; }

    public Dictionary<string, byte[]> Files { get; }

    /// <summary>The log's own entries, from 0 on, in front of the vote's; where there are none, one that no bundle shows.</summary>
    public List<JsonObject> Log { get; } = [];

    /// <summary>Which of them the bundle brings.</summary>
    public Func<int, bool> BringsOfLog { get; set; } = _ => true;

    /// <summary>Files that the manifest says are withheld.</summary>
    public List<string> Withheld { get; } = [];

    /// <summary>An entry of the log itself, as it would be written.</summary>
    public Forge OfLog(LogFact fact)
    {
        Log.Add(JsonNode.Parse(new Payload(fact.Kind, "2020-01-01T00:00:00.000Z", Payload.FreshSalt(), fact.ToJson(), null).ToBytes())!.AsObject());
        return this;
    }

    /// <summary>Erased and told so, or not.</summary>
    public void Withhold(string file)
    {
        Files.Remove(file);
        Withheld.Add(file);
    }

    /// <summary>Off, the chain of predecessors and the publication's last entry stay as they were.</summary>
    public bool MendsTheChain { get; set; } = true;

    /// <summary>Off, only the publication's last entry stays as it was.</summary>
    public bool MendsThePublication { get; set; } = true;

    public JsonObject Opened => Body(0);

    public JsonObject Letter(int index) => Body(1 + index);

    public JsonObject Counted => Body(Payloads.Count - 2);

    public JsonObject Published => Body(Payloads.Count - 1);

    /// <summary>The body of the entry at this place, or of the first (second …) of a kind.</summary>
    public JsonObject Body(int index) => Payloads[index]["body"]!.AsObject();

    public JsonObject Body(string kind, int nth = 0) => Body(IndexOf(kind, nth));

    public int IndexOf(string kind, int nth = 0) =>
        Enumerable.Range(0, Payloads.Count).Where(i => Payloads[i]["kind"]!.GetValue<string>() == kind).ElementAt(nth);

    /// <summary>Puts another file in the place of one that the vote names.</summary>
    public void ReplaceFile(string name, byte[] bytes)
    {
        Files.Remove(Opened[name]!["file"]!.GetValue<string>());
        var digest = Digest.Of(bytes).ToString();
        Files[digest] = bytes;
        Opened[name]!["file"] = digest;
        Opened[name]!["bytes"] = bytes.Length;
    }

    /// <summary>Everything computed anew, and signed with the key.</summary>
    public byte[] Build(SigningKey key)
    {
        Digest? previous = null;
        var payloads = new List<byte[]>();
        for (var i = 0; i < Payloads.Count; i++)
        {
            if (MendsTheChain)
            {
                Payloads[i]["ordinal"] = i;
                if (previous is { } before)
                    Payloads[i]["previous"] = before.ToString();
                if (MendsThePublication && previous is { } last && Payloads[i]["kind"]!.GetValue<string>() is "vote.published" or "document.published" or "register.published")
                    Body(i)["last"] = new JsonObject { ["digest"] = last.ToString(), ["ordinal"] = i - 1 };
            }
            payloads.Add(Canonical(Payloads[i]));
            previous = Digest.Of(payloads[^1]);
        }
        return Pack(payloads, key);
    }

    private byte[] Pack(List<byte[]> payloads, SigningKey key)
    {
        List<byte[]> log = [.. Log.Select(Canonical)], all = [.. log.Count == 0 ? ["the entry that opened the log"u8.ToArray()] : log, .. payloads];
        var leaves = all.Select((p, i) => i == 0 && log.Count == 0 ? TreeHash.OfLeaf(p) : new PublicEntry(i, Digest.Of(p)).LeafHash()).ToArray();
        var tree = new WholeTree(leaves);
        var first = all.Count - payloads.Count;
        var manifest = new Manifest(key.Origin, tree.Size, vote, [.. payloads.Select((_, i) => Listed(first + i))], Digests(Files.Keys))
        {
            Log = [.. Enumerable.Range(0, log.Count).Where(BringsOfLog).Select(Listed)], Withheld = Digests(Withheld),
        };
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var entry in manifest.Entries.Concat(manifest.Log))
            files[entry.FileName] = all[(int)entry.Number];
        foreach (var (name, bytes) in Files)
            files[$"files/{name}"] = bytes;
        files[Manifest.FileName] = manifest.ToBytes();
        files[Manifest.CheckpointName] = Encoding.UTF8.GetBytes(new Checkpoint(key.Origin, tree.Size, tree.Root()).Sign(key).Text);
        return CanonicalZip.Write(files.ToImmutable());

        ManifestEntry Listed(int number) => new(number, tree.InclusionProof(number));

        static ImmutableArray<Digest> Digests(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal).Select(f => Digest.TryParse(f, out var digest) ? digest : default)];
    }

    public static byte[] Canonical(JsonNode node) => CanonicalJson.Write(Value(node));

    private static JsonValue Value(JsonNode node) => node switch
    {
        JsonObject o => JsonValue.ObjectOf([.. o.Select(m => (m.Key, (JsonValue?)Value(m.Value!)))]),
        JsonArray a => JsonValue.ArrayOf(a.Select(i => Value(i!))),
        _ when node.GetValueKind() == System.Text.Json.JsonValueKind.Number => (JsonValue)long.Parse(node.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture),
        _ => node.GetValue<string>(),
    };

    /// <summary>The bundle with the content of its files changed and packed again in the one spelling, nothing computed anew.</summary>
    public static byte[] Repack(byte[] bundle, Func<ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>>> change) =>
        CanonicalZip.Write(change(CanonicalZip.Read(bundle)!).ToImmutableSortedDictionary(StringComparer.Ordinal));
}
