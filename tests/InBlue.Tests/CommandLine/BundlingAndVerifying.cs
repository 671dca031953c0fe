using System.IO.Compression;
using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Tests.Verifying;

namespace InBlue.Tests.CommandLine;

/// <summary>`bundle` and `verify`: what is verified, and every way in which a bundle is not.</summary>
[Collection(nameof(ARecord))]
public sealed class BundlingAndVerifying(ARecord record)
{
    private static Task<Ran> VerifyAsync(string file, params string[] more) => TheProgram.RunAsync(["verify", file, .. more]);

    [Fact]
    public async Task With_the_key_it_is_verified_and_says_what_that_shows_and_what_not()
    {
        var said = (await VerifyAsync(record.Bundle, "--key", record.Key)).Should(0).Out;
        said.ShouldStartWith("Verified.");
        said.ShouldContain("This shows:");
        said.ShouldContain("It does not show:");
    }

    [Fact]
    public async Task Without_a_key_it_is_consistent_signer_not_established_and_no_success()
    {
        var ran = (await VerifyAsync(record.Bundle)).Should(1);
        ran.Out.ShouldStartWith("Consistent, signer not established.\n");
        ran.Out.ShouldContain("--key");
    }

    [Fact]
    public async Task With_another_key_it_is_not_verified()
    {
        var another = SigningKey.Generate(OriginOf(record.Key)).Public.ToString();
        var ran = (await VerifyAsync(record.Bundle, "--key", another, "--json")).Should(1).Json;
        (ran.GetProperty("verified").GetBoolean(), ran.GetProperty("signer").GetString()).ShouldBe((false, "not established"));
        ran.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("log.signature");
    }

    [Fact]
    public async Task A_key_that_is_no_key_is_wrong_use() =>
        (await VerifyAsync(record.Bundle, "--key", "council.example/security-council+00000000+AAAA")).ShouldRefuse(2, "--key", "inblue key").Out.ShouldBeEmpty();

    [Fact]
    public async Task A_bundle_whose_document_contradicts_its_letters_is_not_verified()
    {
        record.SecondBundled.Json.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("document.contradiction");
        (await VerifyAsync(record.SecondBundle, "--key", record.Key)).Should(1).Out.ShouldContain("document.contradiction");
    }

    [Theory]
    [InlineData("a file more", "bundle.manifest")]
    [InlineData("a file missing", "bundle.manifest")]
    [InlineData("files in another order", "bundle.zip")]
    [InlineData("a path that leads out", "bundle.zip")]
    [InlineData("a zip bomb", "bundle.zip")]
    [InlineData("forged, hashed anew and signed with another key", "log.signature")]
    [InlineData("of 300 MB", "bundle.zip")]
    public async Task A_damaged_bundle_is_refused_with_its_code_and_nothing_is_unpacked(string damage, string code)
    {
        using var folder = new AFolder();
        var good = await File.ReadAllBytesAsync(record.Bundle, TestContext.Current.CancellationToken);
        var file = damage == "of 300 MB" ? folder.PutHollow("bad.zip", 300_000_000) : folder.Put("bad.zip", damage switch
        {
            "a file more" => Forge.Repack(good, f => f.Add("entries/0000000099.json", "{}"u8.ToArray())),
            "a file missing" => Forge.Repack(good, f => f.Remove("entries/0000000003.json")),
            "files in another order" => PackedBackwards(good),
            "a path that leads out" => Forge.Repack(good, f => f.Add("../../evil.json", "{}"u8.ToArray())),
            "a zip bomb" => Bomb(),
            _ => Forged(good),
        });
        var before = folder.Content().Keys;
        var ran = (await TheProgram.RunAsync(new Call(["verify", file, "--key", record.Key, "--json"]) { Folder = folder.Root })).Should(1).Json;
        ran.GetProperty("verified").GetBoolean().ShouldBeFalse();
        ran.GetProperty("consistent").GetBoolean().ShouldBeFalse();
        var fault = ran.GetProperty("faults")[0];
        fault.GetProperty("code").GetString().ShouldBe(code);
        fault.GetProperty("where").GetString().ShouldNotBeNullOrEmpty();
        fault.GetProperty("message").GetString()!.Length.ShouldBeGreaterThan(20);
        folder.Content().Keys.ShouldBe(before);
    }

    [Fact]
    public async Task A_folder_is_wrong_use() => (await VerifyAsync(record.Folder.Root)).ShouldRefuse(2, record.Folder.Root, "a folder");

    [Fact]
    public async Task A_bundle_is_written_anew_over_a_bundle_and_over_nothing_else()
    {
        var (bundle, older) = (await File.ReadAllBytesAsync(record.Bundle, TestContext.Current.CancellationToken), record.Folder.Put("older.zip", "PK\u0003\u0004 and more"));
        (await record.Folder.RunAsync("bundle", "S/2020/600#1", "--out", older)).Should(0).Out.ShouldContain("Written");
        (await File.ReadAllBytesAsync(older, TestContext.Current.CancellationToken)).ShouldBe(bundle); // the same record gives the same bytes
        foreach (var (place, why) in ((string, string)[])[(record.Folder.Data, "is no bundle"), (record.Folder["absent/vote.zip"], "no folder")])
        {
            var before = record.Folder.Content();
            (await record.Folder.RunAsync("bundle", "S/2020/600#1", "--out", place)).ShouldRefuse(2, place, why).Out.ShouldBeEmpty();
            record.Folder.Content().ShouldBe(before);
        }
    }

    private static Origin OriginOf(string key) => VerifierKey.TryParse(key).ShouldNotBeNull().Origin;

    private byte[] Forged(byte[] good)
    {
        var forge = new Forge(good);
        forge.Letter(3)["signatory"] = "Somebody Else";
        return forge.Build(SigningKey.Generate(OriginOf(record.Key)));
    }

    private static byte[] PackedBackwards(byte[] good)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.ASCII))
        using (var source = new ZipArchive(new MemoryStream(good)))
            foreach (var entry in source.Entries.Reverse())
            {
                using var from = entry.Open();
                using var to = zip.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
            }
        return packed.ToArray();
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var inside = zip.CreateEntry("bundle.json", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
                inside.Write(zeros);
        }
        return packed.ToArray();
    }
}
