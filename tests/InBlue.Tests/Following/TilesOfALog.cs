using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Following;

public sealed class TilesOfALog
{
    [Theory]
    [InlineData("tile/0/x001/x234/067", 0, 1_234_067, 256)]
    [InlineData("tile/0/005", 0, 5, 256)]
    [InlineData("tile/63/000.p/1", 63, 0, 1)]
    [InlineData("tile/entries/x001/000.p/255", null, 1000, 255)]
    public void A_name_is_spelt_as_the_standard_says(string path, int? level, long index, int width)
    {
        TileName.TryParse(path).ShouldBe(new TileName(level, index, width));
        new TileName(level, index, width).Path.ShouldBe(path);
        AReader.Path(level?.ToString(CultureInfo.InvariantCulture) ?? "entries", index, width).ShouldBe(path);
    }

    [Theory]
    [InlineData(""), InlineData("tile"), InlineData("tile/0"), InlineData("tile/0/"), InlineData("tile/0/5"), InlineData("tile/0/05"), InlineData("tile/00/005"), InlineData("tile/64/005"), InlineData("tile/-1/005"), InlineData("tile/0/0005")]
    [InlineData("tile/0/x000/005"), InlineData("tile/0/001/005"), InlineData("tile/0/x001"), InlineData("tile/0/x001/x005"), InlineData("tile/0/X001/005"), InlineData("tile/0/005.p/0"), InlineData("tile/0/005.p/256"), InlineData("tile/0/005.p/01")]
    [InlineData("tile/0/005.p/"), InlineData("tile/0/005.p/1/"), InlineData("tile/0/005.p/1.p/1"), InlineData("tile/0/005/.p/1"), InlineData("tile/entries"), InlineData("tile/Entries/005"), InlineData("tile/0/ 05"), InlineData("/tile/0/005"), InlineData("tile/0/../0/005")]
    [InlineData("tile/0/x999/x999/x999/x999/x999/x999/999"), InlineData("tile/0/٠٠٥")]
    public void No_other_spelling_is_a_name(string path) => TileName.TryParse(path).ShouldBeNull();

    /// <summary>The example of the standard: 273 full tiles and one of 112, one full and one of 17 above them, one of 1 on top.</summary>
    [Fact]
    public void A_log_of_70_000_entries_has_the_tiles_of_the_standards_example_and_each_is_right()
    {
        const int size = 70_000;
        TileName.AllOf(0, size).Count(t => t.Width == 256).ShouldBe(273);
        TileName.AllOf(0, size).Last().ShouldBe(new TileName(0, 273, 112));
        TileName.AllOf(1, size).ShouldBe([new TileName(1, 0, 256), new TileName(1, 1, 17)]);
        TileName.AllOf(2, size).ShouldBe([new TileName(2, 0, 1)]);
        TileName.AllOf(3, size).ShouldBeEmpty();

        var tiles = new LogTiles(new ManyEntries(size), "test");
        var leaves = Enumerable.Range(0, size).Select(n => SHA256.HashData([0, .. Encoding.ASCII.GetBytes($$"""{"digest":"{{ManyEntries.DigestOf(n)}}","format":1,"number":{{n}}}""")])).ToArray();
        foreach (var (level, index, width) in AReader.Tiles(size).Reverse())
        {
            var span = (int)Math.Pow(256, level);
            var expected = Enumerable.Range(0, width).SelectMany(i => AReader.Mth(leaves.AsSpan((int)((index * 256 + i) * span), span))).ToArray();
            tiles.Read(new TileName(level, index, width), size).ShouldBe(expected);
            tiles.Read(new TileName(level, index, Math.Min(256, width + 1)), size).ShouldBe(width == 256 ? expected : null);
            tiles.Read(new TileName(level, index, 1), size).ShouldBe(expected[..32]);
        }
        tiles.Read(new TileName(0, 274, 1), size).ShouldBeNull();
        tiles.Read(new TileName(3, 0, 1), size).ShouldBeNull();
        tiles.Read(new TileName(null, 274, 1), size).ShouldBeNull();
        tiles.Read(new TileName(63, 999_999_999_999_999, 255), long.MaxValue).ShouldBeNull();
    }

    /// <summary>As many entries as a test needs, of which nothing but the digests is ever asked.</summary>
    internal sealed class ManyEntries(int size) : IRecordDatabase
    {
        public static Digest DigestOf(long number) => Digest.Of(BitConverter.GetBytes(number));

        public Digest[] Digests(string council, long first, int most) => [.. Enumerable.Range(0, (int)Math.Min(most, size - first)).Select(i => DigestOf(first + i))];

        public IRecordWrite BeginWrite(string council) => throw new NotSupportedException();

        public IRecordWatch Watch() => throw new NotSupportedException();

        public ImmutableArray<InBlue.Secretariat.Catalogue.CataloguedVote> Catalogue(string council) => throw new NotSupportedException();

        public ImmutableArray<(VoteName Vote, Digest File)> Letters(string council) => throw new NotSupportedException();

        public ImmutableArray<StoredEntry> EntriesOfTheLog(string council) => throw new NotSupportedException();

        public LogHead? Head(string council) => throw new NotSupportedException();

        public ImmutableArray<string> Councils() => throw new NotSupportedException();

        public ImmutableArray<VoteName> Votes(string council) => throw new NotSupportedException();

        public ImmutableArray<string> Drafts(string council) => throw new NotSupportedException();

        public ImmutableArray<string> Mandates(string council) => throw new NotSupportedException();

        public StoredEntry? FirstOf(VoteName vote) => throw new NotSupportedException();

        public ImmutableArray<StoredEntry> EntriesFrom(VoteName vote, long ordinal) => throw new NotSupportedException();

        public ImmutableArray<(VoteName Vote, ImmutableArray<long> Numbers)> Numbers(string council) => throw new NotSupportedException();

        public ImmutableArray<StoredEntry> Entries(string council, long first, int most) => throw new NotSupportedException();

        public Digest[] Digests(string council, long size) => throw new NotSupportedException();

        public ImmutableArray<Digest> Files(string council) => throw new NotSupportedException();

        public ReadOnlyMemory<byte>? File(string council, Digest digest) => throw new NotSupportedException();

        public ImmutableArray<KeptFile> FilesAfter(string council, Digest? after, long most) => throw new NotSupportedException();

        public VoteName? VoteFrom(string council, Digest source) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
