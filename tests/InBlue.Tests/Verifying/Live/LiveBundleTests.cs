using CsCheck;
using InBlue.Record.Bundles;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;

namespace InBlue.Tests.Verifying.Live;

public sealed class LiveBundleTests
{
    [Fact]
    public async Task Each_damage_is_found_by_the_check_that_must_find_it_and_nothing_else_is()
    {
        var wrong = new List<string>();
        foreach (var (name, code, bundle) in await LiveTable.AllAsync())
        {
            var report = BundleAudit.Check(bundle, LiveTable.Key.Public);
            if (report.Verified != (code == "") || string.Join('+', report.Faults.Select(f => f.Code).Distinct()) != code)
                wrong.Add($"{name}: {code} expected, {string.Join(", ", report.Faults.Select(f => $"{f.Code} ({f.Where}: {f.Message})"))} found");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_vote_of_every_kind_has_every_kind()
    {
        var kinds = new Forge(await GoodVotes.OfEveryKind()).Payloads.Select(p => p["kind"]!.GetValue<string>()).ToHashSet();
        typeof(VoteEventKinds).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Except(kinds).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_changed_byte_of_the_bundle_is_accepted()
    {
        var bundle = await GoodVotes.Plain();
        Gen.Select(Gen.Int[0, bundle.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var bytes = bundle.ToArray();
            bytes[at] ^= change;
            return !BundleAudit.Check(bytes, LiveTable.Key.Public).Verified;
        }, iter: 3000);
    }

    [Fact]
    public async Task No_changed_byte_inside_a_file_is_accepted_although_the_zip_is_packed_anew()
    {
        var bundle = await GoodVotes.Plain();
        var names = CanonicalZip.Read(bundle)!.Keys.ToArray();
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, int.MaxValue - 1], Gen.Byte[1, 255]).Sample((file, at, change) =>
            !BundleAudit.Check(BundleAuditTests.FlippedInside(bundle, names[file], at, change), LiveTable.Key.Public).Verified, iter: 1000);
    }
}
