using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Tests.Verifying;

namespace InBlue.Tests.Forging;

/// <summary>The forgeries of bundles on the page docs/threat-model.md, each made with the key.</summary>
internal static class ForgeriesOfBundles
{
    private static readonly Dictionary<string, SigningKey> FollowingKeys = [];

    public static Dictionary<string, Func<Forge, SigningKey, byte[]>> Found { get; } = new()
    {
        ["nothing forged in the bundle"] = (forge, key) => forge.Build(key),
        ["a letter dropped, the count left"] = (forge, key) => Changed(forge, f => f.Payloads.RemoveAt(1)).Build(key),
        ["a position changed, its words left"] = (forge, key) => Changed(forge, f => f.Letter(0)["position"] = "against").Build(key),
        ["the chain not mended"] = (forge, key) => Changed(forge, f => (f.MendsTheChain, f.Letter(0)["signatory"]) = (false, "Nobody")).Build(key),
        ["a position changed, and the count made anew"] = (forge, key) => Changed(forge, CountAnew).Build(key),
        ["another council file, by which the result is another"] = (forge, key) => Changed(forge, f => WithCouncil(f, "\"atLeast\": 9", "\"atLeast\": 10")).Build(key),
        ["another council file, by which the result is the same"] = (forge, key) => Changed(forge, f => WithCouncil(f, "\n", "\n ")).Build(key),
        ["signed with another key of the same name"] = (forge, key) => forge.Build(SigningKey.Generate(key.Origin)),
        ["a renewal of the key left out"] = (forge, key) => Changed(Renewing(forge, key), f => f.BringsOfLog = n => n != 1).Build(Following(key)),
        ["the published document withheld"] = (forge, key) => Changed(forge, f => f.Withhold(f.Opened["source"]!["file"]!.GetValue<string>())).Build(key),
    };

    /// <summary>With the key that a reader has.</summary>
    public static Dictionary<string, Func<Forge, SigningKey, (byte[] Bundle, VerifierKey Given)>> Unfound { get; } = new()
    {
        ["words that do not mean the position read from them"] = (forge, key) => (Changed(forge, CountAnew).Build(key), key.Public),
        ["a compromise that is left out of a bundle"] = (forge, key) => (Changed(Renewing(forge, key).OfLog(new LogFact.Compromised(new Checkpoint(key.Origin, 1, default).Sign(key), key.Public)), f => f.BringsOfLog = n => n != 2).Build(Following(key)), key.Public),
    };

    private static SigningKey Following(SigningKey key) => FollowingKeys.TryGetValue(key.Export(), out var there) ? there : FollowingKeys[key.Export()] = SigningKey.Generate(key.Origin);

    private static Forge Renewing(Forge forge, SigningKey key) =>
        forge.OfLog(new LogFact.Opened("security-council", key.Public)).OfLog(new LogFact.Rotated(Following(key).Public, KeyChange.Sign(key, Following(key).Public)));

    private static void CountAnew(Forge forge)
    {
        forge.Letter(0)["position"] = "abstain";
        (forge.Counted["counts"]!["for"], forge.Counted["counts"]!["abstain"]) = (14, 1);
        forge.Counted["findings"]![0]!["figure"] = 14;
    }

    private static Forge Changed(Forge forge, Action<Forge> change)
    {
        change(forge);
        return forge;
    }

    private static void WithCouncil(Forge forge, string was, string becomes)
    {
        var council = System.Text.Encoding.UTF8.GetString(ExampleRecord.CouncilBytes);
        council.ShouldContain(was);
        forge.ReplaceFile("council", System.Text.Encoding.UTF8.GetBytes(council.Replace(was, becomes, StringComparison.Ordinal)));
    }
}
