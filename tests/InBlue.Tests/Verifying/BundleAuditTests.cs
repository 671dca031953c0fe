using CsCheck;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Verifying;

public sealed class BundleAuditTests
{
    [Fact]
    public async Task The_example_verifies_with_its_key_and_only_with_its_key()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        (BundleAudit.Check(bundle, key.Public) is { Verified: true, SignerEstablished: true, Faults: [] }).ShouldBeTrue();
        (BundleAudit.Check(bundle, null) is { Verified: false, Consistent: true, SignerEstablished: false }).ShouldBeTrue();
        var forged = BundleAudit.Check(bundle, SigningKey.Generate(key.Origin).Public);
        forged.Verified.ShouldBeFalse();
        forged.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Signature);
    }

    [Fact]
    public async Task Each_damage_is_found_by_the_check_that_must_find_it()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        new Forge(bundle).Build(key).ShouldSatisfyAllConditions(same => BundleAudit.Check(same, key.Public).Verified.ShouldBeTrue());
        var wrong = new List<string>();
        foreach (var damaged in DamagedBundles.All(bundle, key, SigningKey.Generate(key.Origin)))
        {
            var report = BundleAudit.Check(damaged.Bundle, key.Public);
            if (report.Verified || report.Faults.Select(f => f.Code).Distinct().ToArray() is not [var code] || code != damaged.Code)
                wrong.Add($"{damaged.Name}: {damaged.Code} expected, {string.Join(", ", report.Faults.Select(f => $"{f.Code} ({f.Where}: {f.Message})"))} found");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_changed_byte_of_the_bundle_is_accepted()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        BundleAudit.Check(bundle, key.Public).Verified.ShouldBeTrue();
        Gen.Select(Gen.Int[0, bundle.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var bytes = bundle.ToArray();
            bytes[at] ^= change;
            return !BundleAudit.Check(bytes, key.Public).Verified;
        }, iter: 5000);
    }

    [Fact]
    public async Task No_changed_byte_inside_a_file_is_accepted_although_the_zip_is_packed_anew()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync();
        var names = CanonicalZip.Read(bundle)!.Keys.ToArray();
        BundleAudit.Check(Forge.Repack(bundle, files => files), key.Public).Verified.ShouldBeTrue();
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, int.MaxValue - 1], Gen.Byte[1, 255]).Sample((file, at, change) =>
            !BundleAudit.Check(FlippedInside(bundle, names[file], at, change), key.Public).Verified, iter: 5000);
    }

    internal static byte[] FlippedInside(byte[] bundle, string name, int at, byte change) => Forge.Repack(bundle, files =>
    {
        var bytes = files[name].ToArray();
        bytes[at % bytes.Length] ^= change;
        return files.SetItem(name, bytes);
    });

    [Fact]
    public void No_bytes_whatever_make_it_throw() =>
        Gen.Byte.Array[0, 300].Sample(bytes => BundleAudit.Check(bytes, null).Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Zip), iter: 2000);

    [Fact]
    public async Task The_real_document_verifies()
    {
        var (bundle, key) = await ExampleRecord.BundleAsync(Corpus.Bytes("S-2020-625.fr.txt"));
        var report = BundleAudit.Check(bundle, key.Public);
        report.Faults.ShouldBeEmpty();
        report.Verified.ShouldBeTrue();
        report.Vote!.Letters.Length.ShouldBe(15);
    }
}
