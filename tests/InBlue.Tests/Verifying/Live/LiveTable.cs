using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Every good live vote, every harmless change and every damage, with the one check that must find it. Both verifiers are run over this table.</summary>
internal static class LiveTable
{
    public static readonly SigningKey Key = SigningKey.Generate(Origin.TryParse("play.example/security-council", out var origin) ? origin : throw new ArgumentException("No origin."));

    private static readonly Lazy<Task<DamagedBundles.Case[]>> AllOnce = new(BuildAsync);

    public static Task<DamagedBundles.Case[]> AllAsync() => AllOnce.Value;

    private static async Task<DamagedBundles.Case[]> BuildAsync()
    {
        var table = new List<DamagedBundles.Case>();
        foreach (var (name, bundle) in await GoodVotes.AllAsync())
            table.Add(new(name, "", bundle));
        (string Code, IEnumerable<Change> Changes)[] parts =
        [
            ("", StillGood.All), (FaultCodes.Entry, DamagedForms.All), (FaultCodes.Chain, DamagedChains.All), (FaultCodes.Files, DamagedContents.Files),
            (FaultCodes.Council, DamagedContents.Councils), (FaultCodes.Reading, DamagedContents.Readings), (FaultCodes.Count, DamagedCounts.All),
        ];
        foreach (var (code, changes) in parts)
            foreach (var change in changes)
                table.Add(new(change.Name, code, await change.BuildAsync(Key)));
        table.AddRange(DamagedBundles.OfAnyVote(table[0].Bundle));
        table.Add(new("forged and signed with another key", FaultCodes.Signature, new Forge(table[0].Bundle).Build(SigningKey.Generate(Key.Origin))));
        return [.. table];
    }
}
