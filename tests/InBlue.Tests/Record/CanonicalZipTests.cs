using System.Collections.Immutable;
using System.IO.Compression;
using CsCheck;
using InBlue.Record.Bundles;

namespace InBlue.Tests.Record;

public sealed class CanonicalZipTests
{
    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files(params (string Name, byte[] Content)[] files) =>
        files.ToImmutableSortedDictionary(f => f.Name, f => (ReadOnlyMemory<byte>)f.Content, StringComparer.Ordinal);

    private static readonly byte[] Sample = CanonicalZip.Write(Files(("a.json", [1, 2, 3]), ("b/c.json", [.. new byte[200]]), ("z", [])));

    [Fact]
    public void Any_unzip_program_reads_it()
    {
        using var archive = new ZipArchive(new MemoryStream(Sample));
        archive.Entries.Select(e => (e.FullName, e.Length)).ShouldBe([("a.json", 3), ("b/c.json", 200), ("z", 0)]);
        using var content = archive.GetEntry("a.json")!.Open();
        content.ReadByte().ShouldBe(1);
    }

    [Fact]
    public void It_reads_back_what_it_wrote() => CanonicalZip.Read(Sample).ShouldNotBeNull().Keys.ShouldBe(["a.json", "b/c.json", "z"]);

    [Fact]
    public void No_changed_byte_is_accepted() => Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
    {
        var bytes = Sample.ToArray();
        bytes[at] ^= change;
        return CanonicalZip.Read(bytes) is null;
    }, iter: 5000);

    [Fact]
    public void No_shorter_or_longer_file_is_accepted()
    {
        for (var length = 0; length < Sample.Length; length++)
            CanonicalZip.Read(Sample.AsMemory(0, length)).ShouldBeNull();
        CanonicalZip.Read((byte[])[.. Sample, 0]).ShouldBeNull();
        CanonicalZip.Read((byte[])[0, .. Sample]).ShouldBeNull();
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("a\\b")]
    [InlineData("A")]
    [InlineData("a b")]
    public void A_name_outside_the_alphabet_is_refused_or_harmless(string name)
    {
        var read = CanonicalZip.Read(CanonicalZip.Write(Files((name, [1]))));
        if (name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or '/'))
            read.ShouldNotBeNull(); // only names of a bundle are taken from it, and nothing is ever unpacked to a disk
        else
            read.ShouldBeNull();
    }

    [Fact]
    public void A_compressed_archive_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("bundle.json", CompressionLevel.SmallestSize).Open())
            entry.Write(new byte[10_000_000]);
        CanonicalZip.Read(stream.ToArray()).ShouldBeNull();
    }
}
