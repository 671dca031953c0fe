using System.Collections.Immutable;
using System.Text.Json.Nodes;
using InBlue.Procedure.Erasing;
using InBlue.Procedure.People;
using InBlue.Record;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Verifying;

/// <summary>Bundles of a log that has had several keys, sound ones and forged ones, as whoever has any of the keys could make them. Both verifiers are run over them.</summary>
internal sealed class KeysInBundles(byte[] bundle, SigningKey first)
{
    /// <summary>A bundle, and what it must come to with each key that somebody may have of the log.</summary>
    /// <param name="With">The keys, each with the one check that must fail; "" where it verifies.</param>
    public sealed record Case(string Name, byte[] Bundle, (SigningKey? Key, string Code)[] With);

    private const string Fine = "", Keys = FaultCodes.Keys, Signature = FaultCodes.Signature;

    private readonly SigningKey second = SigningKey.Generate(first.Origin), third = SigningKey.Generate(first.Origin), thief = SigningKey.Generate(first.Origin);
    private readonly SigningKey renamed = SigningKey.Generate(Origin.TryParse(first.Origin.Text + "/restored-20260105T090000Z", out var other) ? other : throw new InvalidOperationException());

    public IEnumerable<Case> All()
    {
        var opened = new LogFact.Opened("security-council", first.Public);
        var (toSecond, toThird) = (Rotated(first, second), Rotated(second, third));
        yield return Of("one key, not told", [], first, (first, Fine), (second, Signature));
        yield return Of("one key, told", [opened], first, (first, Fine), (second, Signature));
        yield return Of("renewed once", [opened, toSecond], second, (first, Fine), (second, Fine), (third, Signature));
        yield return Of("renewed twice", [opened, toSecond, toThird], third, (first, Fine), (second, Fine), (third, Fine), (thief, Signature));
        yield return Of("signed with the key before", [opened, toSecond], first, (first, Keys), (second, Keys));
        yield return Of("a renewal not brought", [opened, toSecond, toThird], third, f => f.BringsOfLog = n => n != 1, (first, Keys), (third, Keys));
        yield return Of("the last renewal not brought", [opened, toSecond, toThird], third, f => f.BringsOfLog = n => n != 2, (first, Keys), (third, Keys));
        yield return Of("no renewal brought", [opened, toSecond], second, f => f.BringsOfLog = _ => false, (first, Signature), (second, Fine));
        yield return Of("the opening not brought", [opened, toSecond], second, f => f.BringsOfLog = n => n != 0, (second, Keys));
        yield return Of("renewed by a stranger", [opened, Rotated(thief, second)], second, (first, Keys), (second, Keys));
        yield return Of("renewed by itself", [opened, Rotated(second, second)], second, (second, Keys));
        yield return Of("renewed for another", [opened, new LogFact.Rotated(second.Public, KeyChange.Sign(first, third.Public))], second, (second, Keys));
        yield return Of("a signature that is none", [opened, new LogFact.Rotated(second.Public, "x")], second, (second, Keys));
        yield return Of("renewed under another name", [opened, new LogFact.Rotated(renamed.Public, KeyChange.Sign(first, renamed.Public))], renamed, (renamed, Keys));
        yield return Of("a key that comes back", [opened, toSecond, Rotated(second, first)], first, (first, Keys));
        yield return Of("opened twice", [opened, new LogFact.Opened("security-council", second.Public)], second, (second, Keys));
        yield return Of("opened for another council", [new LogFact.Opened("another", first.Public)], first, (first, Keys));
        foreach (var one in OfNames(opened))
            yield return one;
        foreach (var one in OfCompromises(opened, toSecond))
            yield return one;
        foreach (var one in OfForms(opened, toSecond))
            yield return one;
    }

    private IEnumerable<Case> OfNames(LogFact opened)
    {
        LogFact.Continued Continued(string? signature, long size = 9, SigningKey? by = null) => new(Signed(by ?? first, size), renamed.Public, signature);
        yield return Of("another name, vouched for", [opened, Continued(KeyChange.Sign(first, renamed.Public))], renamed, (first, Fine), (renamed, Fine));
        yield return Of("another name, not vouched for", [opened, Continued(null)], renamed, (first, Signature), (renamed, Fine));
        yield return Of("another name, vouched for by a stranger", [opened, Continued(KeyChange.Sign(thief, renamed.Public))], renamed, (renamed, Keys));
        yield return Of("another name without a reason", [opened, Continued(null, size: 1)], renamed, (renamed, Keys));
        yield return Of("another name behind another log", [opened, Continued(null, by: renamed)], renamed, (renamed, Keys));
    }

    private IEnumerable<Case> OfCompromises(LogFact opened, LogFact toSecond)
    {
        LogFact.Compromised Compromised(SigningKey key, long size, SigningKey? by = null) => new(Signed(by ?? key, size), key.Public);
        yield return Of("the first key compromised", [opened, toSecond, Compromised(first, 1)], second, (first, Signature), (second, Fine));
        yield return Of("the second key compromised", [opened, toSecond, Rotated(second, third), Compromised(second, 2)], third, (first, Signature), (second, Signature), (third, Fine));
        yield return Of("compromised and not renewed", [opened, Compromised(first, 1)], first, (first, Keys));
        yield return Of("a stranger's key compromised", [opened, toSecond, Compromised(thief, 1)], second, (second, Keys));
        yield return Of("compromised from a checkpoint that it never signed", [opened, toSecond, Compromised(first, 1, by: thief)], second, (second, Keys));
        yield return Of("compromised from a checkpoint to come", [opened, toSecond, Compromised(first, 3)], second, (second, Keys));
    }

    private IEnumerable<Case> OfForms(LogFact opened, LogFact toSecond)
    {
        yield return Of("an entry that belongs to a vote", [opened, toSecond], second, f => f.Log[1]["vote"] = f.Payloads[0]["vote"]!.DeepClone(), (second, Keys));
        yield return Of("a member of its own", [opened, toSecond], second, f => f.Log[1]["body"]!["comment"] = "x", (second, Keys));
        yield return Of("a kind that is none", [opened, toSecond], second, f => f.Log[1]["kind"] = "key.lost", (second, Keys));
        yield return Of("a kind of a vote", [opened, toSecond], second, f => f.Log[1]["kind"] = "vote.counted", (second, Keys));
        yield return Of("a key that is none", [opened, toSecond], second, f => f.Log[1]["body"]!["key"] = "x+1+y", (second, Keys));
        yield return Of("a salt too short", [opened, toSecond], second, f => f.Log[1]["salt"] = "00", (second, Keys));
        yield return Of("an origin that is not the key's", [opened], first, f => f.Log[0]["body"]!["origin"] = "other.example/x", (first, Keys));
        var erased = new LogFact.Erased(new PersonId("director"), ErasureKind.Draft, "Asked for.", [1], []);
        yield return Of("an erasure elsewhere", [opened, toSecond, erased], second, (first, Fine), (second, Fine));
        yield return Of("an erasure of what came later", [opened, toSecond, erased with { Entries = [2] }], second, (second, Keys));
        yield return Of("an erasure of nothing", [opened, toSecond, erased], second, f => f.Log[2]["body"]!["entries"] = new JsonArray(), (second, Keys));
        yield return Of("an erasure twice of one", [opened, toSecond, erased], second, f => f.Log[2]["body"]!["entries"] = new JsonArray(1, 1), (second, Keys));
        yield return Of("an erasure of another kind", [opened, toSecond, erased], second, f => f.Log[2]["body"]!["what"] = "letter", (second, Keys));
        yield return Of("a proof of the log changed", Forge.Repack(Build([opened, toSecond], second, _ => { }), files => ChangeManifest(files, m => m["log"]![1]!["proof"]!.AsArray().RemoveAt(0))), (second, Keys));
        yield return Of("an empty list", Forge.Repack(bundle, files => ChangeManifest(files, m => m["log"] = new JsonArray())), (first, FaultCodes.Manifest));
        yield return Of("one entry in both lists", Forge.Repack(bundle, files => ChangeManifest(files, m => m["log"] = new JsonArray(m["entries"]![0]!.DeepClone()))), (first, FaultCodes.Manifest));
        yield return Of("the log in another order", Forge.Repack(Build([opened, toSecond], second, _ => { }), files => ChangeManifest(files, m => m["log"] = new JsonArray(m["log"]![1]!.DeepClone(), m["log"]![0]!.DeepClone()))), (second, FaultCodes.Manifest));
        yield return Of("a file of a reconstruction withheld", [opened], first, f => f.Withhold(f.Opened["source"]!["file"]!.GetValue<string>()), (first, FaultCodes.Files));
        yield return Of("a file withheld that is there", Forge.Repack(bundle, files => ChangeManifest(files, m => m["withheld"] = new JsonArray(m["files"]![0]!.DeepClone()))), (first, FaultCodes.Manifest));
    }

    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> ChangeManifest(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, Action<JsonObject> change)
    {
        var manifest = JsonNode.Parse(files[Manifest.FileName].Span)!.AsObject();
        change(manifest);
        return files.SetItem(Manifest.FileName, Forge.Canonical(manifest));
    }

    private static LogFact.Rotated Rotated(SigningKey before, SigningKey after) => new(after.Public, KeyChange.Sign(before, after.Public));

    private static SignedCheckpoint Signed(SigningKey key, long size) => new Checkpoint(key.Origin, size, Digest.Of([])).Sign(key);

    private static Case Of(string name, byte[] made, params (SigningKey?, string)[] with) => new(name, made, with);

    private Case Of(string name, LogFact[] log, SigningKey signer, params (SigningKey?, string)[] with) => Of(name, log, signer, _ => { }, with);

    private Case Of(string name, LogFact[] log, SigningKey signer, Action<Forge> change, params (SigningKey?, string)[] with) => new(name, Build(log, signer, change), with);

    private byte[] Build(LogFact[] log, SigningKey signer, Action<Forge> change)
    {
        var forge = new Forge(bundle);
        foreach (var fact in log)
            forge.OfLog(fact);
        change(forge);
        return forge.Build(signer);
    }
}
