using CsCheck;
using InBlue.Record.Bundles;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Live;
using InBlue.Tests.Mandates;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Tests.Verifying.Live;

namespace InBlue.Tests.Verifying.Mandates;

public sealed class RegisterBundleTests
{
    [Fact]
    public async Task Each_damage_is_found_by_the_check_that_must_find_it_and_nothing_else_is()
    {
        var wrong = new List<string>();
        foreach (var (name, code, bundle) in await DamagedRegisters.AllAsync())
        {
            var report = BundleAudit.Check(bundle, LiveTable.Key.Public);
            if (report.Verified != (code == "") || string.Join('+', report.Faults.Select(f => f.Code).Distinct()) != code)
                wrong.Add($"{name}: {code} expected, {string.Join(", ", report.Faults.Select(f => $"{f.Code} ({f.Where}: {f.Message})"))} found");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_whole_register_has_every_kind_and_ends_with_its_last_publication()
    {
        var payloads = new Forge(await GoodRegisters.Whole()).Payloads;
        payloads.Select(p => p["kind"]!.GetValue<string>()).Distinct().Count().ShouldBe(typeof(InBlue.Procedure.Mandates.MandateEvent).GetNestedTypes().Length);
        payloads[^1]["kind"]!.GetValue<string>().ShouldBe("register.published");
        payloads.Count(p => p["kind"]!.GetValue<string>() == "instrument.recorded").ShouldBe(1);
        BundleAudit.Check(await GoodRegisters.Whole(), LiveTable.Key.Public).Mandate!.Mandate.Texts.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_register_that_was_never_published_has_no_bundle()
    {
        await using var office = OfficeOn.Database(new MemoryRecord(), LiveTable.Key, GoodRegisters.Clock());
        await office.RegisterAsync();
        foreach (var act in RegisterDesk.Small[..^1])
            Play.Recorded(await act.DoAsync(office));
        Should.Throw<RecordUnusableException>(() => BundleMaking.Make(office.Live.Database, GoodRegisters.Name)).Message.ShouldContain("not published yet");
    }

    [Fact]
    public async Task No_changed_byte_of_the_bundle_is_accepted()
    {
        var bundle = await GoodRegisters.Whole();
        var names = CanonicalZip.Read(bundle)!.Keys.ToArray();
        Gen.Select(Gen.Int[0, bundle.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var bytes = bundle.ToArray();
            bytes[at] ^= change;
            return !BundleAudit.Check(bytes, LiveTable.Key.Public).Verified;
        }, iter: 1000);
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, int.MaxValue - 1], Gen.Byte[1, 255]).Sample((file, at, change) =>
            !BundleAudit.Check(BundleAuditTests.FlippedInside(bundle, names[file], at, change), LiveTable.Key.Public).Verified, iter: 500);
    }
}
