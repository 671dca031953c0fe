using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Verifying;

/// <summary>One valid bundle, one thing changed, the one check that must find it. Both verifiers are run over this table.</summary>
public static class DamagedBundles
{
    public sealed record Case(string Name, string Code, byte[] Bundle);

    /// <summary>Damage that a bundle can take whatever vote is in it; its entries are numbered from 1.</summary>
    public static IEnumerable<Case> OfAnyVote(byte[] good)
    {
        // As the file
        yield return new("cut off in the middle", FaultCodes.Zip, good[..(good.Length / 2)]);
        yield return new("cut off by one byte", FaultCodes.Zip, good[..^1]);
        yield return new("a byte after the end", FaultCodes.Zip, [.. good, 0]);
        yield return new("empty", FaultCodes.Zip, []);
        yield return new("not a ZIP", FaultCodes.Zip, Encoding.UTF8.GetBytes("This is not a bundle."));
        yield return new("packed by another program, compressed", FaultCodes.Zip, PackedElsewhere(CompressionLevel.Optimal, reversed: false));
        yield return new("files in another order", FaultCodes.Zip, PackedElsewhere(CompressionLevel.NoCompression, reversed: true));
        yield return new("a path that leads out", FaultCodes.Zip, Forge.Repack(good, f => f.Add("../evil.json", Bytes("{}"))));
        yield return new("an absolute path", FaultCodes.Zip, Forge.Repack(good, f => f.Add("/etc/passwd", Bytes("x"))));
        yield return new("a file of another kind", FaultCodes.Zip, Forge.Repack(good, f => f.Add("readme.txt", Bytes("x"))));
        yield return new("a zip bomb", FaultCodes.Zip, Bomb());

        // The manifest
        yield return new("no manifest", FaultCodes.Manifest, Forge.Repack(good, f => f.Remove("bundle.json")));
        yield return new("no checkpoint", FaultCodes.Manifest, Forge.Repack(good, f => f.Remove("checkpoint.txt")));
        yield return new("an entry's file missing", FaultCodes.Manifest, Forge.Repack(good, f => f.Remove("entries/0000000003.json")));
        yield return new("an entry too many", FaultCodes.Manifest, Forge.Repack(good, f => f.Add("entries/0000000099.json", Bytes("{}"))));
        yield return new("a file too many", FaultCodes.Manifest, Forge.Repack(good, f => f.Add($"files/{new string('a', 64)}", Bytes("x"))));
        yield return new("a manifest with a space", FaultCodes.Manifest, Forge.Repack(good, f => f.SetItem("bundle.json", Bytes(" " + Text(f["bundle.json"])))));
        yield return new("a manifest with a member of its own", FaultCodes.Manifest, Manifest(m => m["comment"] = "x"));
        yield return new("a manifest of another format", FaultCodes.Manifest, Manifest(m => m["format"] = 2));
        yield return new("entries of the manifest in another order", FaultCodes.Manifest, Manifest(m =>
        {
            var entries = m["entries"]!.AsArray();
            var first = entries[0]!;
            entries.RemoveAt(0);
            entries.Add(first);
        }));
        yield return new("a number beyond the size", FaultCodes.Manifest, Manifest(m => m["size"] = 5));

        // The log
        yield return new("line ends of Windows in the checkpoint", FaultCodes.Checkpoint, Checkpoint(t => t.Replace("\n", "\r\n", StringComparison.Ordinal)));
        yield return new("two signature lines", FaultCodes.Checkpoint, Checkpoint(t => t + t.Split('\n')[4] + "\n"));
        yield return new("a checkpoint of another size", FaultCodes.Checkpoint, Manifest(m => m["size"] = m["size"]!.GetValue<long>() + 1));
        yield return new("a checkpoint of another origin", FaultCodes.Checkpoint, Manifest(m => m["origin"] = "other.example/security-council"));
        yield return new("a signature with one bit changed", FaultCodes.Signature, Checkpoint(t => Flip(t)));
        yield return new("a root with one bit changed", FaultCodes.Signature, Checkpoint(t => FlipRoot(t)));

        // The entries
        yield return new("a proof cut short", FaultCodes.Proof, Manifest(m => m["entries"]![0]!["proof"]!.AsArray().RemoveAt(0)));
        yield return new("a proof with one more hash", FaultCodes.Proof, Manifest(m => m["entries"]![0]!["proof"]!.AsArray().Add(new string('0', 64))));
        yield return new("a payload with a space", FaultCodes.Entry, Forge.Repack(good, f => f.SetItem("entries/0000000002.json", Bytes(Text(f["entries/0000000002.json"]) + " "))));

        byte[] Manifest(Action<JsonObject> change) => Forge.Repack(good, f =>
        {
            var manifest = JsonNode.Parse(f["bundle.json"].Span)!.AsObject();
            change(manifest);
            return f.SetItem("bundle.json", Forge.Canonical(manifest));
        });

        byte[] Checkpoint(Func<string, string> change) => Forge.Repack(good, f => f.SetItem("checkpoint.txt", Bytes(change(Text(f["checkpoint.txt"])))));

        byte[] PackedElsewhere(CompressionLevel level, bool reversed)
        {
            using var stream = new MemoryStream();
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                foreach (var (name, bytes) in reversed ? CanonicalZip.Read(good)!.Reverse() : CanonicalZip.Read(good)!)
                    using (var entry = archive.CreateEntry(name, level).Open())
                        entry.Write(bytes.Span);
            return stream.ToArray();
        }
    }

    public static IEnumerable<Case> All(byte[] good, SigningKey key, SigningKey another)
    {
        foreach (var one in OfAnyVote(good))
            yield return one;

        // The log
        yield return new("forged, hashed anew and signed with another key", FaultCodes.Signature, Forged(f => f.Letter(3)["position"] = "for", another));

        // The entries
        yield return new("a position changed, nothing computed anew", FaultCodes.Proof, Forge.Repack(good, f => f.SetItem("entries/0000000002.json", Bytes(Text(f["entries/0000000002.json"]).Replace("\"position\":\"for\"", "\"position\":\"against\"", StringComparison.Ordinal)))));
        yield return new("a salt too short", FaultCodes.Entry, Forged(f => f.Payloads[2]["salt"] = "00"));
        yield return new("a payload with a member of its own", FaultCodes.Entry, Forged(f => f.Payloads[2]["comment"] = "x"));
        yield return new("a body with a member of its own", FaultCodes.Entry, Forged(f => f.Letter(0)["comment"] = "x"));
        yield return new("a position that does not exist", FaultCodes.Entry, Forged(f => f.Letter(0)["position"] = "maybe"));
        yield return new("a letter that says absent", FaultCodes.Entry, Forged(f => f.Letter(0)["position"] = "absent"));
        yield return new("a day that does not exist", FaultCodes.Entry, Forged(f => f.Letter(0)["date"] = "2020-02-30"));
        yield return new("a kind from the future", FaultCodes.Entry, Forged(f => f.Payloads[2]["kind"] = "letter.received"));
        yield return new("a window that ends before it begins", FaultCodes.Entry, Forged(f => f.Opened["call"]!["closes"] = "2020-06-26T13:00:00-04:00"));
        yield return new("a window that ends beyond the years of the record", FaultCodes.Entry, Forged(f => f.Opened["call"]!["closes"] = "9999-12-31T23:59:59-18:00"));
        yield return new("a window that opens before them", FaultCodes.Entry, Forged(f => f.Opened["call"]!["opens"] = "0001-01-01T00:00:00+18:00"));
        yield return new("more paragraphs than can be", FaultCodes.Entry, Forged(f => f.Opened["draft"]!["operative"] = 1L << 31));
        yield return new("evidence further than can be", FaultCodes.Entry, Forged(f => f.Letter(0)["evidence"]![0]!["end"] = 1L << 31));
        yield return new("a ruling without a person", FaultCodes.Entry, Forged(f =>
        {
            f.Letter(0)["reading"] = "ruled";
            f.Letter(0)["ruling"] = new JsonObject { ["reason"] = "so it seems" };
        }));
        yield return new("an entry of another format", FaultCodes.Entry, Forged(f => f.Payloads[2]["format"] = 2));
        yield return new("a body's member missing", FaultCodes.Entry, Forged(f => f.Letter(0).Remove("signatory")));
        yield return new("evidence that ends where it starts", FaultCodes.Entry, Forged(f => f.Letter(0)["evidence"]![0]!["end"] = f.Letter(0)["evidence"]![0]!["start"]!.GetValue<long>()));
        yield return new("a recording time without milliseconds", FaultCodes.Entry, Forged(f => f.Payloads[2]["recordedAt"] = "2026-01-05T09:00:00Z"));

        // The chain
        yield return new("a letter left out, the chain mended but not the count", FaultCodes.Count, Forged(f => f.Payloads.RemoveAt(4)));
        yield return new("a letter left out, the chain as it was", FaultCodes.Chain, Forged(f => f.Payloads.RemoveAt(4), mend: false));
        yield return new("the last statement left out, the chain as it was", FaultCodes.Chain, Forged(f => f.Payloads.RemoveAt(f.Payloads.Count - 3), mend: false));
        yield return new("the publication left out", FaultCodes.Chain, Forged(f => f.Payloads.RemoveAt(f.Payloads.Count - 1), mend: false));
        yield return new("two letters exchanged, the chain as it was", FaultCodes.Chain, Forged(f => (f.Payloads[3], f.Payloads[4]) = (f.Payloads[4], f.Payloads[3]), mend: false));
        yield return new("an entry of another vote", FaultCodes.Chain, Forged(f => f.Payloads[3]["vote"]!["ordinal"] = 2));
        yield return new("two entries with one salt", FaultCodes.Chain, Forged(f => f.Payloads[3]["salt"] = f.Payloads[4]["salt"]!.GetValue<string>()));
        yield return new("a recording time that goes back", FaultCodes.Chain, Forged(f => f.Payloads[^1]["recordedAt"] = "2020-01-01T00:00:00.000Z"));
        yield return new("a publication of another document", FaultCodes.Chain, Forged(f => f.Published["document"] = "S/2020/626"));
        yield return new("a publication of another day", FaultCodes.Chain, Forged(f => f.Published["date"] = "2020-07-01"));
        yield return new("a statement before the letters", FaultCodes.Chain, Forged(f =>
        {
            var statement = f.Payloads[^3];
            f.Payloads.RemoveAt(f.Payloads.Count - 3);
            f.Payloads.Insert(1, statement);
        }));

        // The files
        yield return new("a source of another length", FaultCodes.Files, Forged(f => f.Opened["source"]!["bytes"] = 5));
        yield return new("a file that the vote does not name", FaultCodes.Files, Forged(f => f.Files[new string('a', 64)] = [1]));
        yield return new("the source changed under its old name", FaultCodes.Files, Forged(f => f.Files[f.Opened["source"]!["file"]!.GetValue<string>()][0] ^= 1));

        // The council
        yield return new("a letter of a member without a seat", FaultCodes.Council, Forged(f => f.Letter(0)["member"] = "IND"));
        yield return new("two letters of one member", FaultCodes.Council, Forged(f => f.Letter(1)["member"] = f.Letter(0)["member"]!.GetValue<string>()));
        yield return new("a capacity that the council does not know", FaultCodes.Council, Forged(f => f.Letter(0)["capacity"] = "consul"));
        yield return new("a letter on another draft", FaultCodes.Council, Forged(f => f.Letter(0)["draft"] = "S/2020/601"));
        yield return new("two annexes of one number", FaultCodes.Council, Forged(f => f.Letter(1)["annex"] = "II"));
        yield return new("a sponsor without a seat", FaultCodes.Council, Forged(f => f.Opened["draft"]!["sponsors"]![0] = "KEN"));
        yield return new("a council file that is not JSON", FaultCodes.Council, Forged(f => f.ReplaceFile("council", Encoding.UTF8.GetBytes("not JSON"))));
        yield return new("the file of another council", FaultCodes.Council, Forged(f => ChangeCouncil(f, c => c["id"] = "another-council")));
        yield return new("a council file with two holders of a seat", FaultCodes.Council, Forged(f => ChangeCouncil(f, c =>
            c["seats"]![0]!["holders"]!.AsArray().Add(new JsonObject { ["member"] = "IND", ["from"] = "2020-01-01" }))));
        yield return new("a council file without a rule book for the day", FaultCodes.Council, Forged(f => ChangeCouncil(f, c => c["ruleBooks"]!.AsArray().RemoveAt(1))));
        yield return new("seats that change while the vote runs", FaultCodes.Council, Forged(f =>
        {
            f.Opened["call"]!["opens"] = "2020-12-31T14:00:00-05:00";
            f.Opened["call"]!["closes"] = "2021-01-04T14:00:00-05:00";
        }));

        yield return new("a window that closes on a day before the one on which it opens", FaultCodes.Council, Forged(f => f.Opened["call"]!["opens"] = "2020-06-30T07:00:00+18:00"));

        // The readings
        yield return new("a quote that does not stand there", FaultCodes.Reading, Forged(f => f.Letter(0)["evidence"]![0]!["quote"] = "votes against"));
        yield return new("evidence beyond the source", FaultCodes.Reading, Forged(f => f.Letter(0)["evidence"]![0]!["end"] = 10_000_000));
        yield return new("a letter without words for its position", FaultCodes.Reading, Forged(f => RemoveEvidence(f.Letter(0), "position")));
        yield return new("a vote without words for its end", FaultCodes.Reading, Forged(f => RemoveEvidence(f.Opened, "call.closes")));
        yield return new("a signatory who did not sign", FaultCodes.Reading, Forged(f => f.Letter(0)["signatory"] = "Somebody Else"));
        yield return new("a source with another number of characters", FaultCodes.Reading, Forged(f => f.Opened["source"]!["characters"] = 5));
        yield return new("letters whose parts overlap", FaultCodes.Reading, Forged(f => f.Letter(1)["start"] = f.Letter(0)["start"]!.GetValue<long>()));
        yield return new("another document's symbol", FaultCodes.Reading, Forged(f =>
        {
            f.Opened["document"]!["symbol"] = "S/2020/626";
            f.Published["document"] = "S/2020/626";
        }));
        yield return new("a source that is not UTF-8", FaultCodes.Reading, Forged(f => f.ReplaceFile("source", [0xFF, 0xFE])));

        // The count
        yield return new("a position changed, everything else made to fit", FaultCodes.Count, Forged(f => f.Letter(0)["position"] = "against"));
        yield return new("counts that are not the letters'", FaultCodes.Count, Forged(f => (f.Counted["counts"]!["for"], f.Counted["counts"]!["against"]) = (14, 1)));
        yield return new("another outcome", FaultCodes.Count, Forged(f => f.Counted["outcome"] = "not-adopted"));
        yield return new("a finding left out", FaultCodes.Count, Forged(f => f.Counted["findings"]!.AsArray().RemoveAt(0)));
        yield return new("a finding with another limit", FaultCodes.Count, Forged(f => f.Counted["findings"]![0]!["limit"] = 8));
        yield return new("a reason where there is none", FaultCodes.Count, Forged(f => f.Counted["reason"] = "required-number"));

        // The document against its letters
        yield return new("a document that states the contrary", FaultCodes.Contradiction, Forged(f => f.Opened["stated"]!["outcome"] = "not-adopted"));

        byte[] Forged(Action<Forge> change, SigningKey? with = null, bool mend = true)
        {
            var forge = new Forge(good) { MendsTheChain = mend };
            change(forge);
            return forge.Build(with ?? key);
        }
    }

    /// <summary>A header that declares four gigabytes, over a few bytes.</summary>
    private static byte[] Bomb()
    {
        var zip = CanonicalZip.Write(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("bundle.json", Bytes("{}")));
        zip.AsSpan(18, 8).Fill(0xFF);
        return zip;
    }

    private static void ChangeCouncil(Forge forge, Action<JsonObject> change)
    {
        var council = JsonNode.Parse(forge.Files[forge.Opened["council"]!["file"]!.GetValue<string>()])!.AsObject();
        change(council);
        forge.ReplaceFile("council", Encoding.UTF8.GetBytes(council.ToJsonString()));
    }

    private static void RemoveEvidence(JsonObject body, string of)
    {
        var evidence = body["evidence"]!.AsArray();
        for (var i = evidence.Count - 1; i >= 0; i--)
            if (evidence[i]!["of"]!.GetValue<string>() == of)
                evidence.RemoveAt(i);
    }

    private static string Flip(string checkpoint)
    {
        var lines = checkpoint.Split('\n');
        var at = lines[4].LastIndexOf(' ') + 1;
        var signature = Convert.FromBase64String(lines[4][at..]);
        signature[20] ^= 1;
        lines[4] = lines[4][..at] + Convert.ToBase64String(signature);
        return string.Join('\n', lines);
    }

    private static string FlipRoot(string checkpoint)
    {
        var lines = checkpoint.Split('\n');
        var root = Convert.FromBase64String(lines[2]);
        root[0] ^= 1;
        lines[2] = Convert.ToBase64String(root);
        return string.Join('\n', lines);
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
